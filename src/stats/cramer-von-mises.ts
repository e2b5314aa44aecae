import { logGamma } from './special.js';

/**
 * P-value of the two-sample Cramér-von Mises test of sorted samples, with midranks: exact where both have at most 20
 * values (Xiao, Gordon & Yakovlev 2006), else by Anderson's normalisation (1962) and the limiting law.
 */
export function cramerVonMises(left: Float64Array, right: Float64Array): number {
  const [n, m] = [left.length, right.length];
  const all = n + m;
  const u = rankStatistic(left, right);
  if (Math.max(n, m) <= 20) return exactPValue(u, n, m);
  const product = n * m;
  const statistic = u / (product * all) - (4 * product - 1) / (6 * all);
  const expected = (1 + 1 / all) / 6;
  const variance =
    ((all + 1) * (4 * product * all - 3 * (n * n + m * m) - 2 * product)) / (45 * all * all * 4 * product);
  const normalised = 1 / 6 + (statistic - expected) / Math.sqrt(45 * variance);
  return normalised < 0.003 ? 1 : Math.max(0, 1 - limitingCdf(normalised));
}

/** n Σ(rᵢ − i)² + m Σ(sⱼ − j)² over the midranks r and s of the pooled values. */
function rankStatistic(left: Float64Array, right: Float64Array): number {
  const [n, m] = [left.length, right.length];
  let [leftSum, rightSum] = [0, 0];
  for (let i = 0, j = 0; i < n || j < m;) {
    const value = Math.min(left[i] ?? Infinity, right[j] ?? Infinity);
    const [fromI, fromJ] = [i, j];
    while (left[i] === value) i++;
    while (right[j] === value) j++;
    const midrank = (fromI + fromJ + i + j + 1) / 2;
    for (let k = fromI; k < i; k++) leftSum += (midrank - k - 1) ** 2;
    for (let k = fromJ; k < j; k++) rightSum += (midrank - k - 1) ** 2;
  }
  return n * leftSum + m * rightSum;
}

/** Counts the paths by the value of the statistic that they come to. */
function exactPValue(u: number, n: number, m: number): number {
  const multiple = (n * m) / greatestCommonDivisor(n, m);
  const [a, b] = [multiple / n, multiple / m];
  const product = n * m;
  const limit = Math.floor((multiple ** 2 * (n + m) * (6 * u - product * (4 * product - 1))) / (6 * product ** 2));
  let column: Map<number, number>[] = Array.from({ length: n + 1 }, (_, v) => new Map(v === 0 ? [[0, 1]] : []));
  for (let j = 0; j <= m; j++) {
    let before = new Map<number, number>();
    column = column.map((above, v) => {
      const increment = (a * v - b * j) ** 2;
      const here = new Map<number, number>();
      for (const paths of [before, above]) {
        for (const [value, count] of paths) here.set(value + increment, (here.get(value + increment) ?? 0) + count);
      }
      before = here;
      return here;
    });
  }
  let [beyond, all] = [0, 0];
  for (const [value, count] of column[n]!) {
    all += count;
    if (value >= limit) beyond += count;
  }
  return beyond / all;
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}

/** Csörgő & Faraway (1996), equation 1.2; the series ends where scipy ends it, which its scores show from the eighth digit on. */
function limitingCdf(x: number): number {
  let sum = 0;
  for (let k = 0; ; k++) {
    const y = 4 * k + 1;
    const factor = Math.exp(logGamma(k + 0.5) - logGamma(k + 1)) / (Math.PI ** 1.5 * Math.sqrt(x));
    const term = factor * Math.sqrt(y) * expBesselQuarter(y ** 2 / (16 * x));
    sum += term;
    if (term < 1e-7) return sum;
  }
}

/**
 * e^(−q) K¼(q) as ∫ exp(−q − q cosh t) cosh(t/4) dt from 0: the trapezoidal rule is exact to all digits for a function
 * that falls off so fast.
 */
function expBesselQuarter(q: number): number {
  const step = 0.1;
  let sum = Math.exp(-2 * q) / 2;
  for (let t = step; ; t += step) {
    const term = Math.exp(-q - q * Math.cosh(t)) * Math.cosh(t / 4);
    sum += term;
    if (term <= 1e-18 * sum) return step * sum;
  }
}
