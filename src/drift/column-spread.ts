import { standardDeviation } from '../stats/standard-deviation.js';

/** What a comparison needs to know of how far the reference's values are apart. */
export interface ColumnSpread {
  /** Standard deviation of the values themselves. */
  deviation: number;
  /** ∫ √(F(1 − F)) dx, by which a distance between samples grows. */
  integral: number;
}

/** Of sorted, finite values. */
export function spreadOf(sorted: Float64Array): ColumnSpread {
  const n = sorted.length;
  let integral = 0;
  for (let i = 1; i < n; i++) integral += Math.sqrt(i * (n - i)) * (sorted[i]! - sorted[i - 1]!);
  return { deviation: standardDeviation(sorted), integral: integral / n };
}
