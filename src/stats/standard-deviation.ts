import { mean } from './mean.js';

/** Standard deviation of the values themselves: the squares are divided by their number (numpy's `ddof=0`). */
export function standardDeviation(values: Float64Array): number {
  const center = mean(values);
  let squares = 0;
  for (const value of values) squares += (value - center) * (value - center);
  return Math.sqrt(squares / values.length);
}
