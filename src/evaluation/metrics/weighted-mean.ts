import type { Predictions } from '../predictions.js';

/**
 * Mean of a number of each row, by weight. Sums are compensated (Neumaier), so that a million rows lose no digits; NaN where
 * all weights are 0.
 */
export function weightedMean({ n, weight }: Predictions, valueOf: (row: number) => number): number {
  let sum = 0;
  let lost = 0;
  let weights = 0;
  for (let row = 0; row < n; row++) {
    const amount = weight ? weight[row]! : 1;
    const value = amount === 0 ? 0 : amount * valueOf(row);
    const next = sum + value;
    lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
    sum = next;
    weights += amount;
  }
  return (Number.isFinite(sum) ? sum + lost : sum) / weights;
}
