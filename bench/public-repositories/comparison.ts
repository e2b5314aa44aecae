/** How a command of one tool ended. */
export interface Answer {
  status: number;
  /** What it printed: of DVC standard output and standard error together. */
  output: string;
  seconds: number;
  timedOut?: true;
}

/** What the two tools made of one question about one repository. */
export type Verdict = 'equal' | 'both refuse' | 'different';

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
  /** For the log: what each said where they do not simply agree. */
  dvc?: string;
  assay?: string;
}

/** Judges two answers to one question. Both refusing is agreement. */
export function compareAnswers({ name, meaning }: Question, dvc: Answer, assay: Answer): Compared {
  const said = { dvc: dvc.output.slice(-2000), assay: assay.output.slice(-2000) };
  if (dvc.timedOut || assay.timedOut) {
    return { question: name, verdict: 'different', ...said };
  }
  if (dvc.status !== 0 && assay.status !== 0) return { question: name, verdict: 'both refuse', ...said };
  if (dvc.status !== 0 || assay.status !== 0) return { question: name, verdict: 'different', ...said };
  const [ofDvc, ofAssay] = [meaning(dvc.output), meaning(assay.output)].map((value) => canonical(value));
  if (ofDvc === ofAssay) return { question: name, verdict: 'equal' };
  return { question: name, verdict: 'different', ...firstDifference(ofDvc!, ofAssay!) };
}

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
