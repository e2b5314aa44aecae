/** Critical values of the k-sample statistic are b0 + b1/√(k − 1) + b2/(k − 1): Scholz & Stephens (1987), table 2. */
const LEVELS = [0.25, 0.1, 0.05, 0.025, 0.01, 0.005, 0.001];
const B0 = [0.675, 1.281, 1.645, 1.96, 2.326, 2.573, 3.085];
const B1 = [-0.245, 0.25, 0.678, 1.149, 1.822, 2.364, 3.615];
const B2 = [-0.105, -0.305, -0.362, -0.391, -0.396, -0.345, -0.154];

/**
 * P-value of the two-sample Anderson-Darling test (midrank version) of sorted samples that are not all equal:
 * interpolated between the tabled levels, 0.25 and 0.001 beyond them.
 */
export function andersonDarling(left: Float64Array, right: Float64Array): number {
  const [n, m] = [left.length, right.length];
  const all = n + m;
  const standardised = (midrankStatistic(left, right) - 1) / Math.sqrt(variance(n, m, all));
  const critical = B0.map((b0, level) => b0 + B1[level]! + B2[level]!);
  if (standardised < critical[0]!) return 0.25;
  if (standardised > critical[critical.length - 1]!) return 0.001;
  const [c0, c1, c2] = quadraticFit(
    critical,
    LEVELS.map((level) => Math.log(level)),
  );
  return Math.exp(c0 + c1 * standardised + c2 * standardised ** 2);
}

function midrankStatistic(left: Float64Array, right: Float64Array): number {
  const [n, m] = [left.length, right.length];
  const all = n + m;
  let [leftSum, rightSum] = [0, 0];
  for (let i = 0, j = 0; i < n || j < m;) {
    const value = Math.min(left[i] ?? Infinity, right[j] ?? Infinity);
    const [fromI, fromJ] = [i, j];
    while (left[i] === value) i++;
    while (right[j] === value) j++;
    const ties = i - fromI + (j - fromJ);
    const below = fromI + fromJ + ties / 2;
    const weight = ties / all / (below * (all - below) - (all * ties) / 4);
    leftSum += weight * (all * (fromI + (i - fromI) / 2) - below * n) ** 2;
    rightSum += weight * (all * (fromJ + (j - fromJ) / 2) - below * m) ** 2;
  }
  return ((all - 1) / all) * (leftSum / n + rightSum / m);
}

/** Variance of the statistic under one distribution: Scholz & Stephens, equation 4, for two samples. */
function variance(n: number, m: number, all: number): number {
  const k = 2;
  const sizes = 1 / n + 1 / m;
  let h = 0;
  let g = 0;
  // h = Σ 1/i for i < all; g = Σ over i < j < all of 1/((all − i) j), by partial sums from the far end.
  for (let i = all - 1; i > 1; i--) {
    h += 1 / i;
    g += h / (all + 1 - i);
  }
  h += 1;
  const a = (4 * g - 6) * (k - 1) + (10 - 6 * g) * sizes;
  const b = (2 * g - 4) * k ** 2 + 8 * h * k + (2 * g - 14 * h - 4) * sizes - 8 * h + 4 * g - 6;
  const c = (6 * h + 2 * g - 2) * k ** 2 + (4 * h - 4 * g + 6) * k + (2 * h - 6) * sizes + 4 * h;
  const d = (2 * h + 6) * k ** 2 - 4 * h * k;
  return (a * all ** 3 + b * all ** 2 + c * all + d) / ((all - 1) * (all - 2) * (all - 3));
}

/** Least squares of y on 1, x and x²: the normal equations of x about its mean, by Cramer's rule. */
function quadraticFit(xs: readonly number[], ys: readonly number[]): [number, number, number] {
  const center = xs.reduce((sum, x) => sum + x, 0) / xs.length;
  const moment = (power: number): number => xs.reduce((sum, x) => sum + (x - center) ** power, 0);
  const mixed = (power: number): number => xs.reduce((sum, x, k) => sum + (x - center) ** power * ys[k]!, 0);
  const [s0, s2, s3, s4] = [xs.length, moment(2), moment(3), moment(4)];
  const [t0, t1, t2] = [mixed(0), mixed(1), mixed(2)];
  const determinant = s0 * (s2 * s4 - s3 * s3) - s2 * s2 * s2;
  const c0 = (t0 * (s2 * s4 - s3 * s3) + t1 * s2 * s3 - t2 * s2 * s2) / determinant;
  const c1 = (s0 * (t1 * s4 - t2 * s3) + t0 * s2 * s3 - t1 * s2 * s2) / determinant;
  const c2 = (s0 * (t2 * s2 - t1 * s3) - t0 * s2 * s2) / determinant;
  return [c0 - c1 * center + c2 * center ** 2, c1 - 2 * c2 * center, c2];
}
