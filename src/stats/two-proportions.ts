import { erfc } from './special.js';

/** Two-sided p-value of the pooled z-test that two shares are equal; 1 where both samples are constant and alike. */
export function twoProportionsPValue(hitsA: number, n: number, hitsB: number, m: number): number {
  const pooled = (hitsA + hitsB) / (n + m);
  if (pooled === 0 || pooled === 1) return 1;
  const z = (hitsA / n - hitsB / m) / Math.sqrt(pooled * (1 - pooled) * (1 / n + 1 / m));
  return erfc(Math.abs(z) / Math.SQRT2);
}
