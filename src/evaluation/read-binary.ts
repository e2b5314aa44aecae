import { UserError } from '../core/errors.js';
import { nearest } from '../core/nearest.js';
import type { Categories, Table } from '../core/table.js';
import { classOf, numeral, truthValue } from './class-names.js';
import { finiteNumbers, fullCategories, listed } from './column-values.js';
import type { PredictionColumns } from './prediction-columns.js';
import type { BinaryPredictions } from './predictions.js';

/** Predictions of two classes; see `readPredictions`. */
export async function readBinary(table: Table, columns: PredictionColumns): Promise<BinaryPredictions> {
  const { target, prediction, score } = columns;
  if (prediction === undefined && score === undefined) {
    throw new UserError({
      code: 'COLUMN_UNNAMED',
      message: 'the task binary needs a column with predicted classes or with scores',
      hint: 'Name it: --prediction <column>, --score <column>, or both.',
      exitCode: 2,
    });
  }
  const truth = await fullCategories(table, target);
  const predicted = prediction === undefined ? undefined : await fullCategories(table, prediction);
  const { positive, negative } = nameClasses(table, columns, truth.levels, predicted?.levels ?? []);
  const classes = [negative, positive];
  const scores = score === undefined ? undefined : await readScore(table, score, classes);
  const threshold = columns.threshold ?? defaultThreshold(scores);
  return {
    task: 'binary',
    n: table.rowCount,
    positive,
    negative,
    truth: placesOf(truth, classes, target, target),
    label: predicted ? placesOf(predicted, classes, prediction!, target) : labelsOf(scores!, threshold),
    threshold,
    ...(scores && { score: scores }),
  };
}

function nameClasses(table: Table, columns: PredictionColumns, truth: readonly string[], predicted: readonly string[]) {
  const { target } = columns;
  if (truth.length > 2) {
    throw new UserError({
      code: 'CLASSES_TOO_MANY',
      message: `column "${target}" of ${table.name} holds ${truth.length} classes: ${listed(truth)}`,
      hint: 'The task binary takes two. Use --task multiclass, or --task regression for numbers.',
      exitCode: 2,
    });
  }
  const known = [...truth];
  for (const name of predicted) if (known.length < 2 && classOf(name, known) < 0) known.push(name);
  const positive = positiveOf(columns, known);
  const place = classOf(positive, known);
  const negative = known.find((_, index) => index !== place) ?? counterpart(positive);
  return { positive: known[place] ?? positive, negative };
}

function positiveOf({ positive, target }: PredictionColumns, known: readonly string[]): string {
  const hint = `Name the one that metrics are about: --positive ${JSON.stringify(known.at(-1))}.`;
  if (positive !== undefined) {
    if (known.length < 2 || classOf(positive, known) >= 0) return positive;
    const meant = nearest(positive, known);
    throw new UserError({
      code: 'POSITIVE_UNKNOWN',
      message: `the positive class ${listed([positive])} is not among the classes of column "${target}": ${listed(known)}`,
      hint: meant === undefined ? hint : `Did you mean --positive ${JSON.stringify(meant)}?`,
      exitCode: 2,
    });
  }
  const isOne = (name: string) => truthValue(name) === '1';
  if (known.every((name) => truthValue(name) !== undefined || numeral(name) === '-1')) {
    const found = known.find(isOne);
    if (found !== undefined) return found;
    if (known.length === 1) return /^false$/i.test(known[0]!.trim()) ? 'true' : '1';
  }
  throw new UserError({
    code: 'POSITIVE_UNKNOWN',
    message: `which class of column "${target}" is the positive one? It holds ${listed(known)}`,
    hint,
    exitCode: 2,
  });
}

/** What the other class is called where no row is of it. */
function counterpart(positive: string): string {
  if (/^true$/i.test(positive.trim())) return 'false';
  return numeral(positive) === '1' ? '0' : `not ${positive}`;
}

function placesOf({ codes, levels }: Categories, classes: readonly string[], column: string, target: string) {
  const places = levels.map((name) => classOf(name, classes));
  if (places.includes(-1)) {
    const strange = levels.filter((_, index) => places[index] === -1);
    throw new UserError({
      code: 'CLASS_UNKNOWN',
      message: `column "${column}" holds ${listed(strange)}, but the classes of column "${target}" are ${listed(classes)}`,
      hint: 'Write predicted classes as the truth is written.',
      exitCode: 2,
    });
  }
  const found = new Uint8Array(codes.length);
  for (let row = 0; row < found.length; row++) found[row] = places[codes[row]!]!;
  return found;
}

async function readScore(table: Table, score: string | Record<string, string>, classes: readonly string[]) {
  if (typeof score === 'string') return finiteNumbers(table, score);
  const columnOf: (string | undefined)[] = [undefined, undefined];
  for (const [name, column] of Object.entries(score)) {
    const place = classOf(name, classes);
    if (place < 0) {
      throw new UserError({
        code: 'CLASS_UNKNOWN',
        message: `a score is named for the class ${listed([name])}, but the classes are ${listed(classes)}`,
        hint: `Name the score of the positive class: --score ${classes[1]}=${column}, or simply --score ${column}.`,
        exitCode: 2,
      });
    }
    columnOf[place] = column;
  }
  if (columnOf[1] !== undefined) return finiteNumbers(table, columnOf[1]);
  return (await finiteNumbers(table, columnOf[0]!)).map((value) => 1 - value);
}

function labelsOf(scores: Float64Array, threshold: number): Uint8Array {
  const labels = new Uint8Array(scores.length);
  for (let row = 0; row < labels.length; row++) labels[row] = scores[row]! >= threshold ? 1 : 0;
  return labels;
}

function defaultThreshold(scores: Float64Array | undefined): number {
  if (scores) for (let row = 0; row < scores.length; row++) if (scores[row]! < 0 || scores[row]! > 1) return 0;
  return 0.5;
}
