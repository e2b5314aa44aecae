import { kolmogorovOneSample } from './kolmogorov-one-sample.js';

/** Samples up to this size have the exact law of the statistic. */
const EXACT_UP_TO = 10_000;

/**
 * P-value of the two-sample Kolmogorov-Smirnov test, two-sided, of samples of n and m values whose distribution functions are
 * `statistic` apart at most. It is exact where both have at most 10,000 values, else that of one sample of nm/(n + m)
 * values, as scipy's `ks_2samp` has it.
 */
export function kolmogorovSmirnovPValue(statistic: number, n: number, m: number): number {
  const effective = (n * m) / (n + m);
  // Below this no digit of a score is left, and the exact way would be long.
  const negligible = 2 * Math.E * Math.exp(-2 * effective * statistic * statistic) < 1e-15;
  if (Math.max(n, m) > EXACT_UP_TO || negligible) return kolmogorovOneSample(statistic, Math.round(effective));
  const divisor = greatestCommonDivisor(n, m);
  const height = Math.round((statistic * n * m) / divisor);
  if (height === 0) return 1;
  return n === m ? equalSizes(n, height) : pathsLeavingBand(Math.max(n, m), Math.min(n, m), divisor, height);
}

/** Reflection principle, by Horner's scheme over the multiples of `height`. */
function equalSizes(n: number, height: number): number {
  let value = 0;
  for (let k = Math.floor(n / height); k >= 0; k--) {
    let factor = 1;
    for (let j = 0; j < height; j++) factor *= (n - k * height - j) / (n + k * height + j + 1);
    value = factor * (1 - value);
  }
  return Math.min(1, 2 * value);
}

/**
 * Share of the lattice paths from (0, 0) to (n, m) that leave the open band |i·m − j·n| < height·divisor, n > m.
 * One column of the lattice is kept; all cells outside of the band are 1.
 */
function pathsLeavingBand(n: number, m: number, divisor: number, height: number): number {
  const [stepI, stepJ] = [m / divisor, n / divisor];
  const column = new Float64Array(m + 1).fill(1);
  let from = 0;
  for (let i = 0; i <= n; i++) {
    const center = stepI * i;
    const low = Math.max(0, Math.floor((center - height) / stepJ) + 1);
    const high = Math.min(m, Math.ceil((center + height) / stepJ) - 1);
    // Cells that the band has left behind are outside from now on.
    for (; from < low; from++) column[from] = 1;
    for (let j = low; j <= high; j++) {
      if (i === 0) column[j] = j === 0 ? 0 : column[j - 1]!;
      else if (j > 0) column[j] = (column[j]! * i + column[j - 1]! * j) / (i + j);
    }
    if (low > high) return 1;
  }
  return column[m]!;
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
