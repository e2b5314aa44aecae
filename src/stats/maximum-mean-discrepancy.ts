import { seededRandom } from './random.js';

const PERMUTATIONS = 100;

/**
 * Permutation p-value of the unbiased maximum mean discrepancy of two samples, Gaussian kernel, its width from the
 * median squared distance within the first. Takes memory for the square of all values.
 */
export function maximumMeanDiscrepancy(left: Float64Array, right: Float64Array): number {
  const n = left.length;
  const all = n + right.length;
  const values = new Float64Array(all);
  values.set(left);
  values.set(right, n);
  const gamma = 1 / medianSquaredDistance(left);
  const kernel = new Float64Array(all * all);
  for (let i = 0; i < all; i++) {
    for (let j = 0; j < all; j++) {
      if (i !== j) kernel[i * all + j] = Math.exp(-gamma * (values[i]! - values[j]!) ** 2);
    }
  }
  const rowSums = Float64Array.from({ length: all }, (_, i) => {
    return kernel.subarray(i * all, (i + 1) * all).reduce((sum, value) => sum + value, 0);
  });
  const order = Int32Array.from({ length: all }, (_, i) => i);
  const discrepancy = (): number => unbiased(kernel, rowSums, order.subarray(0, n));
  const observed = discrepancy() * (1 - 1e-12);
  const random = seededRandom(0);
  let asFar = 0;
  for (let round = 0; round < PERMUTATIONS; round++) {
    for (let i = 0; i < n; i++) {
      const j = i + random.below(all - i);
      const drawn = order[j]!;
      order[j] = order[i]!;
      order[i] = drawn;
    }
    if (discrepancy() >= observed) asFar++;
  }
  return asFar / PERMUTATIONS;
}

/** Of the rows `first` against the others: the sums over pairs of others follow from those over all. */
function unbiased(kernel: Float64Array, rowSums: Float64Array, first: Int32Array): number {
  const all = rowSums.length;
  const [n, m] = [first.length, all - first.length];
  let [within, rows] = [0, 0];
  for (let a = 0; a < n; a++) {
    const row = first[a]! * all;
    for (let b = 0; b < a; b++) within += kernel[row + first[b]!]!;
    rows += rowSums[first[a]!]!;
  }
  const between = rows - 2 * within;
  const others = rowSums.reduce((sum, value) => sum + value, 0) - 2 * within - 2 * between;
  return (2 * within) / (n * (n - 1)) + others / (m * (m - 1)) - (2 * between) / (n * m);
}

/** The middle one of all squared distances, those of values to themselves too; 1 where it is 0. */
function medianSquaredDistance(values: Float64Array): number {
  const n = values.length;
  const distances = new Float64Array(n * n);
  for (let i = 0; i < n; i++) for (let j = 0; j < n; j++) distances[i * n + j] = (values[i]! - values[j]!) ** 2;
  distances.sort();
  return distances[Math.floor((n * n - 1) / 2)]! || 1;
}
