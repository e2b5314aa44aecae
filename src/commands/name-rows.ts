import { PackedTexts } from '../core/packed-texts.js';
import type { Table } from '../core/table.js';
import { readRowKeys } from '../evaluation/index.js';
import type { PredictionColumns, Predictions } from '../evaluation/index.js';

/** Predictions of a table, and its columns that hold none. */
export interface PredictedRows {
  predictions: Predictions;
  facts: readonly string[];
  table: Table;
}

/** Columns that hold no prediction. */
export function factsOf(table: Table, { prediction, score }: PredictionColumns): string[] {
  const said = new Set([prediction, ...(typeof score === 'object' ? Object.values(score) : [score])]);
  return table.columns.filter(({ name, type }) => !said.has(name) && type !== 'other').map(({ name }) => name);
}

/**
 * Gives rows of files without an id the digest of what both files say about them beside predictions. Rows that are alike are
 * `ROWS_ALIKE` (exit 2).
 */
export async function nameRows(before: PredictedRows, after: PredictedRows): Promise<void> {
  const shared = before.facts.filter((name) => after.facts.includes(name));
  const named: string[][] = [];
  for (const { table } of [before, after]) named.push(await readRowKeys(table, shared));
  [before, after].forEach(({ predictions }, index) => (predictions.ids = PackedTexts.of(named[index]!)));
}
