import type { BinaryPredictions, MulticlassPredictions, Predictions } from '../predictions.js';
import type { Pair } from './pair-rows.js';
import { takeRows } from './take-rows.js';

/** Predictions of classes. */
type Classified = BinaryPredictions | MulticlassPredictions;

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

/** The cells of a few rows, written out: truth, label of the champion, label of the challenger. */
export function cellsOf(
  like: Classified,
  rows: readonly (readonly [number, number, number])[],
): Omit<JointCells, 'counts'> {
  const side = (place: 1 | 2): Classified => {
    const truth = rows.map((row) => row[0]);
    const label = rows.map((row) => row[place]);
    const n = rows.length;
    if (like.task === 'binary') {
      const { task, positive, negative, threshold } = like;
      return { task, positive, negative, threshold, n, truth: Uint8Array.from(truth), label: Uint8Array.from(label) };
    }
    const { task, classes } = like;
    return { task, classes, n, truth: Int32Array.from(truth), label: Int32Array.from(label) };
  };
  return { champion: side(1), challenger: side(2) };
}

/** Number of classes. */
export function classCountOf(predictions: Classified): number {
  return predictions.task === 'multiclass' ? predictions.classes.length : 2;
}

function isClassified(predictions: Predictions): predictions is Classified {
  return predictions.task === 'binary' || predictions.task === 'multiclass';
}
