import { resolve } from 'node:path';
import type { Table } from '../core/table.js';
import { scoreTable } from '../evaluation/index.js';
import type { PredictionColumns } from '../evaluation/index.js';
import { openModel } from '../platform/onnx/index.js';
import { optionMisused } from './option-misused.js';

/** Rows with what a model says of them, and which columns hold that. */
export interface AskedModel {
  table: Table;
  columns: PredictionColumns;
  /** What ran the model. */
  engine: string;
}

/**
 * Asks the model in a file about the rows of a table. Of the columns, `prediction` and `score` name outputs of the model,
 * where these cannot be found by type and shape.
 */
export async function askModel(
  directory: string,
  path: string,
  table: Table,
  { prediction: label, score, ...truth }: PredictionColumns,
): Promise<AskedModel> {
  if (typeof score === 'object')
    throw optionMisused(
      '--score',
      'a model has one output with the scores of all classes',
      'Name that: --score <output>.',
    );
  const model = await openModel(resolve(directory, path), { name: path });
  try {
    const scored = await scoreTable(model, table, truth, { label, score });
    return { ...scored, engine: model.engine };
  } finally {
    model.close();
  }
}
