import * as z from 'zod';
import type { Block } from '../core/blocks.js';
import { MAX_TEXT, boundedText } from '../core/bounded.js';
import { measurementSchema } from '../core/measurement.js';
import type { MeasuredModel } from './measure-model.js';

const text = z.string().max(MAX_TEXT);
const count = z.number().int().nonnegative();

/** The test set of a change that alters it, and what both models are worth there: shown beside the gates, never judged. */
export const changedRowsSchema = z.strictObject({
  path: text,
  /** Why nothing was measured; null where something was. */
  problem: text.nullable(),
  n: count.nullable(),
  positives: count.nullable(),
  measurements: z.array(measurementSchema).max(100),
});

export type ChangedRowsEntry = z.infer<typeof changedRowsSchema>;

/** The entry of rows that both models (or the challenger alone) have answered for. */
export function measuredRows(path: string, n: number, { measurements, positives }: MeasuredModel): ChangedRowsEntry {
  return { path: boundedText(path), problem: null, n, positives, measurements: measurements.slice(0, 100) };
}

/** The entry of rows that nobody could answer for, for the reason. */
export function unmeasuredRows(path: string, reason: string): ChangedRowsEntry {
  return { path: boundedText(path), problem: boundedText(reason), n: null, positives: null, measurements: [] };
}

/** Announces the change of the test rows, where every reader sees it. */
export function changedRowsNote(model: string, { path, problem }: ChangedRowsEntry): Block {
  const beside = problem === null ? 'the new rows are shown beside them' : `the new rows were not measured: ${problem}`;
  return {
    kind: 'note',
    tone: 'warning',
    content: [
      { code: model },
      ': this change alters the test set ',
      { code: path },
      `. The gates judge on the rows of the base; ${beside}.`,
    ],
  };
}
