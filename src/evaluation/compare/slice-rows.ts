import { LEAST_OF_A_CLASS, LEAST_ROWS } from '../read-slices.js';
import type { Predictions } from '../predictions.js';
import type { SliceColumn } from '../read-slices.js';
import type { SliceRows } from './compare-predictions.js';

/** The rows of each slice of a column, and whether they are enough to judge it by. */
export function sliceRows(predictions: Predictions, { codes, slices }: SliceColumn): SliceRows[] {
  const rows = slices.map(() => [] as number[]);
  codes.forEach((code, row) => rows[code]!.push(row));
  return slices.map(({ by }, slice) => {
    const places = rows[slice]!;
    let rarest = Infinity;
    if (predictions.task === 'binary') {
      const positives = places.reduce((sum, row) => sum + predictions.truth[row]!, 0);
      rarest = Math.min(positives, places.length - positives);
    }
    return { by, rows: places, isSufficient: places.length >= LEAST_ROWS && rarest >= LEAST_OF_A_CLASS };
  });
}
