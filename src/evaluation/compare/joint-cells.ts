import type { BinaryPredictions, MulticlassPredictions, Predictions } from '../predictions.js';
import type { Pair } from './pair-rows.js';
import { takeRows } from './take-rows.js';

/** Predictions of classes. */
export type Classified = BinaryPredictions | MulticlassPredictions;

/** Rows that agree in truth and in both labels, as one: all that metrics of labels need. */
export interface JointCells {
  champion: Classified;
  challenger: Classified;
  /** Number of rows of each cell. */
  counts: Float64Array;
}

/** The cells of two classifiers' labels; undefined of other predictions. Weights of rows do not count. */
export function jointCells({ champion, challenger }: Pick<Pair, 'champion' | 'challenger'>): JointCells | undefined {
  if (!isClassified(champion) || !isClassified(challenger)) return undefined;
  const classCount = classCountOf(champion);
  const cells = new Map<number, { row: number; count: number }>();
  for (let row = 0; row < champion.n; row++) {
    const key = (champion.truth[row]! * classCount + champion.label[row]!) * classCount + challenger.label[row]!;
    const cell = cells.get(key);
    if (cell) cell.count++;
    else cells.set(key, { row, count: 1 });
  }
  const found = [...cells.values()];
  const rows = found.map(({ row }) => row);
  return {
    champion: takeRows(champion, rows),
    challenger: takeRows(challenger, rows),
    counts: Float64Array.from(found, ({ count }) => count),
  };
}

/** Truth and label with these rows after them; what else is known of a row is left out. */
export function withRows(like: Classified, truth: readonly number[], label: readonly number[]): Classified {
  const n = like.n + truth.length;
  if (like.task === 'binary') {
    const { task, positive, negative, threshold } = like;
    const codes = { truth: joined(like.truth, truth), label: joined(like.label, label) };
    return { task, positive, negative, threshold, n, ...codes };
  }
  const { task, classes } = like;
  return { task, classes, n, truth: joined(like.truth, truth), label: joined(like.label, label) };
}

/** Number of classes. */
export function classCountOf(predictions: Classified): number {
  return predictions.task === 'multiclass' ? predictions.classes.length : 2;
}

/** Whether these are predictions of classes. */
export function isClassified(predictions: Predictions): predictions is Classified {
  return predictions.task === 'binary' || predictions.task === 'multiclass';
}

function joined<Codes extends Uint8Array | Int32Array>(codes: Codes, more: readonly number[]): Codes {
  const all = new (codes.constructor as new (length: number) => Codes)(codes.length + more.length);
  all.set(codes);
  all.set(more, codes.length);
  return all;
}
