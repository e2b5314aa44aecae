import { gammaQ } from './special.js';
import { symmetricEigen } from './symmetric-eigen.js';

/**
 * P-value of the Epps-Singleton test (1986) of sorted samples at t = 0.4 and 0.8, with the small-sample correction
 * below 25 values. Undefined where the interquartile range of all values is 0.
 */
export function eppsSingleton(left: Float64Array, right: Float64Array): number | undefined {
  const [n, m] = [left.length, right.length];
  const all = n + m;
  const pooled = new Float64Array(all);
  pooled.set(left);
  pooled.set(right, n);
  pooled.sort();
  const scale = (quantile(pooled, 0.75) - quantile(pooled, 0.25)) / 2;
  if (scale === 0) return undefined;
  const [one, other] = [moments(left, scale), moments(right, scale)];
  const difference = one.means.map((value, k) => value - other.means[k]!);
  const covariance = one.covariance.map((row, i) =>
    row.map((value, j) => (all / n) * value + (all / m) * other.covariance[i]![j]!),
  );
  const { values, vectors } = symmetricEigen(covariance);
  const largest = Math.max(...values.map(Math.abs));
  let statistic = 0;
  let rank = 0;
  values.forEach((value, k) => {
    if (Math.abs(value) <= 1e-15 * largest) return;
    rank++;
    statistic += difference.reduce((sum, each, i) => sum + each * vectors[i]![k]!, 0) ** 2 / value;
  });
  statistic *= all;
  if (Math.max(n, m) < 25) statistic /= 1 + all ** -0.45 + 10.1 * (n ** -1.7 + m ** -1.7);
  return gammaQ(rank / 2, statistic / 2);
}

/** Means and covariances of cos and sin of the values at both points. */
function moments(values: Float64Array, scale: number): { means: number[]; covariance: number[][] } {
  const waves = [Math.cos, Math.sin].flatMap((wave) => {
    return [0.4 / scale, 0.8 / scale].map((t) => values.map((value) => wave(t * value)));
  });
  const means = waves.map((wave) => wave.reduce((sum, value) => sum + value, 0) / values.length);
  const covariance = waves.map((left, i) =>
    waves.map((right, j) => {
      let sum = 0;
      for (let k = 0; k < left.length; k++) sum += (left[k]! - means[i]!) * (right[k]! - means[j]!);
      return sum / left.length;
    }),
  );
  return { means, covariance };
}

function quantile(sorted: Float64Array, share: number): number {
  const position = (sorted.length - 1) * share;
  const below = sorted[Math.floor(position)]!;
  return below + (sorted[Math.ceil(position)]! - below) * (position - Math.floor(position));
}
