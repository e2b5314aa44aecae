import * as z from 'zod';
import { MAX_TEXT } from './bounded.js';
import { decisionSchema } from './verdict.js';

/** The branch of a repository that keeps what its default branch measured; each project has one file there. */
export const HISTORY_BRANCH = 'assay-history';

/** So many runs a file holds; older ones are in the branch's own past. */
const MAX_RUNS = 1000;
/** Most values of one run, least missed last. */
export const MAX_HISTORY_VALUES = 300;

const text = z.string().max(MAX_TEXT);

const recordedRunSchema = z.object({
  /** Its own, so that a run finds its line again. */
  id: text,
  time: z.iso.datetime(),
  commit: z.string().regex(/^[0-9a-f]{40,64}$/),
  branch: text,
  run_id: z.number().int().positive().nullable(),
  workflow: text.nullable(),
  decision: decisionSchema,
  /** Measurement id → value. */
  values: z.record(text, z.number()),
  /** Digest of the rows models were compared on → how many challengers have been so far, this one included. */
  comparisons: z.record(z.string().regex(/^[0-9a-f]{64}$/), z.number().int().positive()),
});

/** One line of the file: a run of the default branch. */
export type RecordedRun = z.infer<typeof recordedRunSchema>;

/** The runs of a history file, oldest first. Lines that are none, such as those of a later version, are passed over. */
export function parseHistory(file: string): RecordedRun[] {
  return linesOf(file).flatMap((line) => {
    const found = recordedRunSchema.safeParse(jsonOf(line));
    return found.success ? [found.data] : [];
  });
}

/** The file with a run added; lines that nobody understands stay as they are. */
export function withRun(file: string, run: RecordedRun): string {
  return [...linesOf(file), JSON.stringify(run)].slice(-MAX_RUNS).join('\n') + '\n';
}

/** How many challengers have been compared on these rows; runs of the same workflow run count once. */
export function comparisonsOf(runs: readonly RecordedRun[], digest: string): number {
  return Math.max(0, ...runs.map(({ comparisons }) => comparisons[digest] ?? 0));
}

function linesOf(file: string): string[] {
  return file.split('\n').filter((line) => line.trim() !== '');
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
