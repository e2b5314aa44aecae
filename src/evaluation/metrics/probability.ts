import type { Classified } from './confusion.js';
import { once } from './metric.js';

/** How far from 1 the probabilities of a row may sum: what rounding to two digits leaves. */
const SUM_TOLERANCE = 0.01;

/** Why scores are no probabilities: one is outside [0, 1], or those of a row do not sum to 1. undefined when they are. */
export const probabilityFault: (predictions: Classified) => string | undefined = once((predictions: Classified) => {
  const columns = predictions.task === 'binary' ? [predictions.score!] : predictions.scores!;
  for (const column of columns) {
    const row = column.findIndex((value) => value < 0 || value > 1);
    if (row >= 0) return `scores are no probabilities: row ${row + 1} has ${column[row]}`;
  }
  if (predictions.task === 'binary') return undefined;
  for (let row = 0; row < predictions.n; row++) {
    let sum = 0;
    for (const column of columns) sum += column[row]!;
    if (Math.abs(sum - 1) > SUM_TOLERANCE)
      return `probabilities of row ${row + 1} sum to ${Number(sum.toPrecision(6))}`;
  }
  return undefined;
});
