import type { BinaryPredictions, MulticlassPredictions } from '../predictions.js';
import { once } from './metric.js';

/** Predictions of classes. */
export type Classified = BinaryPredictions | MulticlassPredictions;

/** How often (by weight) each class was predicted for rows of each class. */
export interface Confusion {
  /** Binary: the negative class, then the positive one. */
  classes: readonly string[];
  /** Row `t`, column `p` at `t * classes.length + p`: rows of class t predicted as class p. */
  cells: Float64Array;
  /** Rows of each class, and rows predicted as each class, by weight. */
  truth: Float64Array;
  predicted: Float64Array;
  total: number;
  /** 1 for classes that some row is of, or is predicted as, whatever its weight. */
  occurs: Uint8Array;
  /** Number of classes that some row is of, whatever its weight. */
  trueClasses: number;
}

/** The confusion matrix of predictions. */
export const confusion: (predictions: Classified) => Confusion = once((predictions: Classified) => {
  const classes = predictions.task === 'binary' ? [predictions.negative, predictions.positive] : predictions.classes;
  const size = classes.length;
  const { truth, label, weight, n } = predictions;
  const cells = new Float64Array(size * size);
  const counts = weight ? new Float64Array(size * size) : cells;
  for (let row = 0; row < n; row++) counts[truth[row]! * size + label[row]!]!++;
  if (weight) for (let row = 0; row < n; row++) cells[truth[row]! * size + label[row]!]! += weight[row]!;
  const rowsOf = (matrix: Float64Array, place: number) => sum(matrix.subarray(place * size, (place + 1) * size));
  const predictedAs = (matrix: Float64Array, place: number) =>
    matrix.reduce((total, value, index) => (index % size === place ? total + value : total), 0);
  const each = <T>(compute: (place: number) => T) => classes.map((_, place) => compute(place));
  return {
    classes,
    cells,
    truth: Float64Array.from(each((place) => rowsOf(cells, place))),
    predicted: Float64Array.from(each((place) => predictedAs(cells, place))),
    total: sum(cells),
    occurs: Uint8Array.from(each((place) => Number(rowsOf(counts, place) + predictedAs(counts, place) > 0))),
    trueClasses: each((place) => rowsOf(counts, place)).filter((count) => count > 0).length,
  };
});

/** Diagonal of a confusion matrix: rows of each class that were predicted as such. */
export function hits({ cells, classes }: Confusion): number[] {
  return classes.map((_, place) => cells[place * (classes.length + 1)]!);
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
}
