import { UserError } from '../core/errors.js';
import { PackedTexts } from '../core/packed-texts.js';
import type { Table } from '../core/table.js';
import { finiteNumbers, fullCategories, listed } from './column-values.js';
import type { PredictionColumns } from './prediction-columns.js';
import type { Predictions, RankingPredictions, RegressionPredictions } from './predictions.js';
import { readBinary } from './read-binary.js';
import { readMulticlass } from './read-multiclass.js';

/**
 * Predictions out of a table's columns. Everything wrong with them is a `UserError` (exit 2) that says which column and
 * row: empty or infinite values, classes of which nobody can say what they mean, a positive class that is not there,
 * repeated ids, negative weights. `ids`: those of another table, which probably has the same rows.
 */
export async function readPredictions(
  table: Table,
  columns: PredictionColumns,
  ids?: Promise<PackedTexts | undefined>,
): Promise<Predictions> {
  if (table.rowCount === 0) {
    throw new UserError({
      code: 'ROWS_MISSING',
      message: `${table.name} has no rows`,
      hint: 'Metrics need at least one row with a prediction and its truth.',
      exitCode: 2,
    });
  }
  const predictions = await readTask(table, columns);
  if (columns.weight !== undefined) predictions.weight = await readWeights(table, columns.weight);
  if (columns.id !== undefined) predictions.ids = await readIds(table, columns.id, ids);
  if (columns.group !== undefined) predictions.group = (await fullCategories(table, columns.group)).codes;
  if (predictions.task === 'ranking' && predictions.weight) {
    checkQueryWeights(predictions, predictions.weight, columns.weight!);
  }
  return predictions;
}

function readTask(table: Table, columns: PredictionColumns): Promise<Predictions> {
  switch (columns.task) {
    case 'binary':
      return readBinary(table, columns);
    case 'multiclass':
      return readMulticlass(table, columns);
    case 'regression':
      return readRegression(table, columns);
    case 'ranking':
      return readRanking(table, columns);
  }
}

async function readRegression(table: Table, columns: PredictionColumns): Promise<RegressionPredictions> {
  const { target, prediction, score } = columns;
  const predicted = prediction ?? (typeof score === 'string' ? score : undefined);
  if (predicted === undefined) throw columnUnnamed('regression', 'prediction', 'the predicted numbers');
  const truth = await finiteNumbers(table, target);
  return { task: 'regression', n: table.rowCount, truth, prediction: await finiteNumbers(table, predicted) };
}

async function readRanking(table: Table, columns: PredictionColumns): Promise<RankingPredictions> {
  const { target, prediction, score, query } = columns;
  const scored = typeof score === 'string' ? score : prediction;
  if (scored === undefined) throw columnUnnamed('ranking', 'score', 'the scores that items are ranked by');
  if (query === undefined) throw columnUnnamed('ranking', 'query', 'what query each row answers');
  const relevance = await finiteNumbers(table, target);
  const negative = relevance.findIndex((value) => value < 0);
  if (negative >= 0) {
    throw new UserError({
      code: 'RELEVANCE_NEGATIVE',
      message: `column "${target}" of ${table.name} holds ${relevance[negative]} in row ${negative + 1}`,
      hint: 'Relevance is 0 for items that do not answer the query, and more the better they do.',
      exitCode: 2,
    });
  }
  const values = await finiteNumbers(table, scored);
  const { codes } = await fullCategories(table, query);
  return { task: 'ranking', n: table.rowCount, query: codes, relevance, score: values };
}

async function readWeights(table: Table, column: string): Promise<Float64Array> {
  const weights = await finiteNumbers(table, column);
  const negative = weights.findIndex((weight) => weight < 0);
  if (negative < 0 && weights.some((weight) => weight > 0)) return weights;
  throw new UserError({
    code: 'WEIGHT_INVALID',
    message:
      negative < 0
        ? `column "${column}" of ${table.name} holds no weight above 0`
        : `column "${column}" of ${table.name} holds the weight ${weights[negative]} in row ${negative + 1}`,
    hint: 'Weights are 0 or more, and some are more.',
    exitCode: 2,
  });
}

async function readIds(
  table: Table,
  column: string,
  known: Promise<PackedTexts | undefined> | undefined,
): Promise<PackedTexts> {
  const distinct = await table.distinctTexts?.(column, known);
  if (distinct) return distinct;
  const { codes, levels } = await fullCategories(table, column);
  if (levels.length === codes.length) return PackedTexts.of(Array.from(codes, (code) => levels[code]!));
  const seen = new Uint8Array(levels.length);
  const second = codes.findIndex((code) => seen[code]!++ > 0);
  throw new UserError({
    code: 'ID_REPEATED',
    message: `column "${column}" of ${table.name} holds ${listed([levels[codes[second]!]!])} twice, the second time in row ${second + 1}; ${levels.length} of ${codes.length} ids differ`,
    hint: 'An id names one row. For rows that belong together, name the column as the group instead.',
    exitCode: 2,
  });
}

/** Metrics of a ranking are averaged over queries, so a query has one weight. */
function checkQueryWeights({ query }: RankingPredictions, weight: Float64Array, column: string): void {
  const weightOf = new Map<number, number>();
  query.forEach((code, row) => {
    const known = weightOf.get(code);
    if (known === undefined) weightOf.set(code, weight[row]!);
    else if (known !== weight[row]) {
      throw new UserError({
        code: 'WEIGHT_INVALID',
        message: `column "${column}" holds ${weight[row]} in row ${row + 1} and ${known} in an earlier row of the same query`,
        hint: 'A query has one weight: write the same number in all its rows.',
        exitCode: 2,
      });
    }
  });
}

/** The error for a column that the task needs and nobody named. */
function columnUnnamed(task: string, option: string, meaning: string): UserError {
  return new UserError({
    code: 'COLUMN_UNNAMED',
    message: `the task ${task} needs the column with ${meaning}`,
    hint: `Name it: --${option} <column>.`,
    exitCode: 2,
  });
}
