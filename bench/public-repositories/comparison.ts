/** How a command of one tool ended. */
export interface Answer {
  status: number;
  /** What it printed: of DVC standard output and standard error together. */
  output: string;
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
  const said = { dvc: dvc.output.slice(-2000), assay: assay.output.slice(-2000) };
  if (dvc.timedOut || assay.timedOut) return { question: name, verdict: 'different', ...said };
  if (dvc.status !== 0 && assay.status !== 0) return { question: name, verdict: 'both refuse', ...said };
  if (dvc.status !== 0 || assay.status !== 0) {
    const reason = ON_PURPOSE.find(({ holds }) => holds(dvc, assay, name))?.reason;
    if (reason !== undefined) return { question: name, verdict: 'on purpose', reason, ...said };
    return { question: name, verdict: 'different', ...said };
  }
  const [ofDvc, ofAssay] = [meaning(dvc.output), meaning(assay.output)].map((value) => canonical(value));
  if (ofDvc === ofAssay) return { question: name, verdict: 'equal' };
  const reason = KNOWN[repository];
  const difference = firstDifference(ofDvc!, ofAssay!);
  if (reason !== undefined) return { question: name, verdict: 'on purpose', reason, ...difference };
  return { question: name, verdict: 'different', ...difference };
}

/** Where one refuses and the other does not, on purpose. */
const ON_PURPOSE: { reason: string; holds: (dvc: Answer, assay: Answer, question: string) => boolean }[] = [
  {
    reason: 'a source out of reach is `deleted` to DVC, an error to us',
    holds: (dvc, assay) => dvc.status === 0 && assay.output.includes('SOURCE_UNAVAILABLE'),
  },
  {
    reason: 'DVC compares parameters of a pipeline that it refuses elsewhere, without a word',
    holds: (dvc, assay, question) =>
      dvc.status === 0 && question.startsWith('params diff') && /DVC_YAML_INVALID|LOCK_INVALID/.test(assay.output),
  },
  {
    reason: 'a revision that cannot be read is exit 2, not a line on standard error',
    holds: (dvc, assay, question) =>
      dvc.output.includes('failed to load params in revision') &&
      / was not read: /.test(assay.output) &&
      question.startsWith('params diff'),
  },
  {
    reason: 'a stage that depends on a URL is refused',
    holds: (dvc, assay) => dvc.status === 0 && assay.output.includes('is not a local path'),
  },
  {
    reason: 'outputs outside the repository are refused; DVC lists them and fails when it looks at them',
    holds: (dvc, assay) =>
      dvc.status === 0 && /"\.\.\/[^"]*\\?" is not a path inside the repository/.test(assay.output),
  },
  {
    reason: 'we list stages without reading a lock, which may be broken',
    holds: (dvc, assay, question) => assay.status === 0 && question === 'stage list' && dvc.output.includes('dvc.lock'),
  },
];

const DEEP_IGNORE = 'DVC takes the directory `data/` for ignored by `data/**/*` and misses `.dvc` files that git sees';

/** Repositories where both answer, and otherwise on purpose. */
const KNOWN: Record<string, string> = {
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
