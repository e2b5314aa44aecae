/** How a command of one tool ended. */
export interface Answer {
  status: number;
  /** What it printed: of DVC standard output and standard error together. */
  output: string;
  /** Standard error, where it is apart. */
  errors?: string;
  seconds: number;
  timedOut?: true;
}

/** What the two tools made of one question about one repository; a difference on purpose is one of docs/differences-from-dvc.md. */
export type Verdict = 'equal' | 'both refuse' | 'on purpose' | 'different';

/** One question, asked of both tools in the same words. */
export interface Question {
  name: string;
  /** Words for one tool; other tools get the same ones unless they differ. */
  args: readonly string[];
  /** Reduces what was printed to what must be the same; undefined when it is not an answer. */
  meaning: (output: string) => unknown;
}

export interface Compared {
  question: string;
  verdict: Verdict;
  /** Of a difference on purpose. */
  reason?: string;
  /** For the log: what each said where they do not simply agree. */
  dvc?: string;
  assay?: string;
}

/** Judges two answers to one question. Both refusing is agreement. */
export function compareAnswers(repository: string, { name, meaning }: Question, dvc: Answer, assay: Answer): Compared {
  const said = { dvc: dvc.output.slice(-2000), assay: (assay.output + (assay.errors ?? '')).slice(-2000) };
  if (dvc.timedOut || assay.timedOut) return { question: name, verdict: 'different', ...said };
  const [ofDvc, ofAssay] = [meaning(dvc.output), meaning(assay.output)].map((value) => canonical(value));
  if (dvc.status !== 0 && assay.status !== 0) return { question: name, verdict: 'both refuse', ...said };
  if (dvc.status !== 0 || assay.status !== 0) {
    const reason = ON_PURPOSE.find(({ holds }) => holds(dvc.output, said.assay, name, ofDvc === ofAssay))?.reason;
    if (reason !== undefined) return { question: name, verdict: 'on purpose', reason, ...said };
    return { question: name, verdict: 'different', ...said };
  }
  if (ofDvc === ofAssay) return { question: name, verdict: 'equal' };
  const reason = KNOWN[repository];
  const difference = firstDifference(ofDvc!, ofAssay!);
  if (reason !== undefined) return { question: name, verdict: 'on purpose', reason, ...difference };
  return { question: name, verdict: 'different', ...difference };
}

/** Where one refuses and the other does not, on purpose: by what they printed, and whether the answers are equal nevertheless. */
const ON_PURPOSE: {
  reason: string;
  holds: (dvc: string, assay: string, question: string, isEqual: boolean) => boolean;
}[] = [
  {
    reason: 'a source out of reach is `deleted` to DVC, an error to us',
    holds: (_, assay) => assay.includes('SOURCE_UNAVAILABLE'),
  },
  {
    reason: 'what of the parameters cannot be read is exit 2 or 3 to us and a warning to DVC; the rest is shown',
    holds: (dvc, assay, question, isEqual) =>
      question.startsWith('params diff') &&
      / was not read: /.test(assay) &&
      (isEqual || dvc.includes('failed to load params in revision')),
  },
  {
    reason: 'files that the cloud versions are refused',
    holds: (_, assay) => assay.includes('versioned by the cloud'),
  },
  {
    reason: 'of a workspace that cannot be read DVC warns and says that nothing differs; we refuse',
    holds: (_, assay, question) =>
      question.startsWith('params diff') && /DVC_YAML_INVALID|DVC_FILE_INVALID|LOCK_INVALID/.test(assay),
  },
  { reason: 'a stage that depends on a URL is refused', holds: (_, assay) => assay.includes('is not a local path') },
  {
    reason: 'outputs outside the repository are refused; DVC lists them and fails when it looks at them',
    holds: (_, assay) => /"?\.\.\/[^"]*" is not a path inside the repository/.test(assay),
  },
  {
    reason: 'we list stages without reading a lock, which may be broken',
    holds: (dvc, _, question) => question === 'stage list' && dvc.includes('dvc.lock'),
  },
  {
    reason: 'a remote of a kind that is not known matters to us only when it is used',
    holds: (dvc) => dvc.includes('Unsupported URL type'),
  },
];

const DEEP_IGNORE = 'DVC takes the directory `data/` for ignored by `data/**/*` and misses `.dvc` files that git sees';

/** Repositories where both answer, and otherwise on purpose. */
const KNOWN: Record<string, string> = {
  '18kimn/asmr': 'files that the cloud versions are refused',
  'andreaconti/lidar-confidence': DEEP_IGNORE,
  'gottalottarock/esm-2-contact-map': DEEP_IGNORE,
};

/** JSON with sorted keys, one value a line. */
function canonical(value: unknown): string {
  return JSON.stringify(
    value ?? null,
    (_key, part: unknown) =>
      typeof part === 'object' && part !== null && !Array.isArray(part)
        ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
        : part,
    1,
  );
}

/** The lines that only one of two texts has. */
function firstDifference(dvc: string, assay: string): { dvc: string; assay: string } {
  const only = (a: string, b: string) => {
    const lines = new Set(b.split('\n'));
    return a
      .split('\n')
      .filter((line) => !lines.has(line))
      .slice(0, 40)
      .join('\n');
  };
  return { dvc: only(dvc, assay), assay: only(assay, dvc) };
}
