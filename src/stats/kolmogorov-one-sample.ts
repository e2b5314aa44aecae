import { kolmogorovSurvival, logGamma } from './special.js';

/**
 * P(D ≥ d) of the two-sided one-sample Kolmogorov-Smirnov statistic of n values. Twice the exact one-sided tail where
 * that is all there is; else Marsaglia, Tsang & Wang's matrix for small n, the Pelz-Good expansion for large n, and
 * Vrbik's correction of the limit where its error is far below any use.
 */
export function kolmogorovOneSample(d: number, n: number): number {
  if (!(d > 0) || n * d <= 0.5) return 1;
  if (d >= 1) return 0;
  const square = n * d * d;
  if (square > 370) return 0;
  if (n > 100_000) return corrected(d, n);
  // Both sides at once are rarer than e^(−8nd²).
  if (square >= 3.6 || (n <= 10 && d >= 0.5)) return Math.min(1, 2 * oneSided(d, n));
  return n <= 400 ? 1 - matrixCdf(d, n) : 1 - pelzGood(d, n);
}

function corrected(d: number, n: number): number {
  const x = Math.sqrt(n) * d;
  return kolmogorovSurvival(x + 1 / (6 * Math.sqrt(n)) + (x - 1) / (4 * n));
}

/** Smirnov's exact sum for P(D⁺ ≥ d). */
function oneSided(d: number, n: number): number {
  let sum = 0;
  const logAll = logGamma(n + 1);
  for (let j = 0; j <= Math.floor(n * (1 - d)); j++) {
    const below = d + j / n;
    if (below >= 1) continue;
    const logChoose = logAll - logGamma(j + 1) - logGamma(n - j + 1);
    sum += Math.exp(logChoose + (j - 1) * Math.log(below) + (n - j) * Math.log1p(-below));
  }
  return d * sum;
}

/** Marsaglia, Tsang & Wang (2003): an element of the n-th power of a matrix of size 2⌈nd⌉ − 1. */
function matrixCdf(d: number, n: number): number {
  const k = Math.floor(n * d) + 1;
  const size = 2 * k - 1;
  const h = k - n * d;
  const matrix = Array.from({ length: size }, (_, i) =>
    Float64Array.from({ length: size }, (_, j) => (i - j + 1 < 0 ? 0 : 1)),
  );
  const last = matrix[size - 1]!;
  for (let i = 0; i < size; i++) {
    matrix[i]![0]! -= h ** (i + 1);
    last[i]! -= h ** (size - i);
  }
  last[0]! += 2 * h - 1 > 0 ? (2 * h - 1) ** size : 0;
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < size; j++) {
      if (i - j + 1 > 0) matrix[i]![j]! /= Math.exp(logGamma(i - j + 2));
    }
  }
  const { element, exponent } = power(matrix, n, k - 1);
  return element * Math.exp(logGamma(n + 1) - n * Math.log(n) + exponent * Math.LN2);
}

type Matrix = Float64Array[];

/** The k-th diagonal element of a matrix power, scaled by a power of two against overflow. */
function power(matrix: Matrix, n: number, k: number): { element: number; exponent: number } {
  let base = matrix;
  let baseExponent = 0;
  let result: Matrix | undefined;
  let exponent = 0;
  for (let rest = n; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) {
      result = result ? product(result, base) : base;
      exponent += baseExponent;
      exponent += rescale(result, k);
    }
    if (rest === 1) break;
    base = product(base, base);
    baseExponent = 2 * baseExponent + rescale(base, k);
  }
  return { element: result![k]![k]!, exponent };
}

function product(left: Matrix, right: Matrix): Matrix {
  return left.map((row) => {
    const sums = new Float64Array(row.length);
    row.forEach((factor, k) => {
      const other = right[k]!;
      for (let j = 0; j < sums.length; j++) sums[j]! += factor * other[j]!;
    });
    return sums;
  });
}

function rescale(matrix: Matrix, k: number): number {
  if (matrix[k]![k]! < 2 ** 400) return 0;
  for (const row of matrix) for (let j = 0; j < row.length; j++) row[j]! *= 2 ** -400;
  return 400;
}

/** Pelz & Good (1976) to the order n^(−3/2), as written out by Simard & L'Ecuyer (2011), equations 5 to 8. */
function pelzGood(d: number, n: number): number {
  const z = Math.sqrt(n) * d;
  const [z2, z4, z6, z8] = [z ** 2, z ** 4, z ** 6, z ** 8];
  const pi2 = Math.PI ** 2;
  let [k0, k1, k2, k3, tail2, tail3] = [0, 0, 0, 0, 0, 0];
  for (let k = 0; k < 30; k++) {
    // Every term of the sums over all whole numbers occurs twice, for k and −1 − k.
    const half = (k + 0.5) ** 2 * pi2;
    const weight = 2 * Math.exp(-half / (2 * z2));
    k0 += weight;
    k1 += weight * (half - z2);
    k2 += weight * (6 * z6 + 2 * z4 + half * (2 * z4 - 5 * z2) + half ** 2 * (1 - 2 * z2));
    k3 +=
      weight *
      (half ** 3 * (5 - 30 * z2) +
        half ** 2 * (-60 * z2 + 212 * z4) +
        half * (135 * z4 - 96 * z6) -
        (30 * z6 + 90 * z8));
    const whole = k ** 2 * pi2;
    const wholeWeight = 2 * Math.exp(-whole / (2 * z2));
    tail2 += wholeWeight * whole;
    tail3 += wholeWeight * (-(whole ** 2) + 3 * whole * z2);
  }
  const root = Math.sqrt(Math.PI / 2);
  return (
    (root / z) * k0 +
    (root * k1) / (6 * z4) / Math.sqrt(n) +
    (root * (k2 / (72 * z ** 7) - tail2 / (36 * z ** 3))) / n +
    (root * (k3 / (6480 * z ** 10) + tail3 / (216 * z6))) / n ** 1.5
  );
}
