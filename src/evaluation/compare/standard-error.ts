/** How sure a mean of influence is, and with how many degrees of freedom. */
export interface Certainty {
  se: number;
  degreesOfFreedom: number;
}

/**
 * Standard error of what rows with this influence make up: √(Σψ²/(n(n−1))). Rows of one cluster are not independent:
 * their influence is summed first, √(G/(G−1) ΣS²)/n. NaN with fewer than two rows or clusters.
 */
export function standardError(psi: Float64Array, cluster?: Int32Array): Certainty {
  const n = psi.length;
  if (!cluster) return { se: Math.sqrt(squares(psi) / (n * (n - 1))), degreesOfFreedom: n - 1 };
  const sums = clusterSums(psi, cluster);
  const clusters = sums.length;
  return {
    se: clusters > 1 ? Math.sqrt((clusters / (clusters - 1)) * squares(sums)) / n : NaN,
    degreesOfFreedom: clusters - 1,
  };
}

/** What the rows of each cluster add up to; a code that no row has is none. */
export function clusterSums(psi: Float64Array, cluster: Int32Array): Float64Array {
  const sums = new Float64Array(cluster.reduce((most, code) => Math.max(most, code), -1) + 1);
  const isThere = new Uint8Array(sums.length);
  for (let i = 0; i < psi.length; i++) {
    sums[cluster[i]!]! += psi[i]!;
    isThere[cluster[i]!] = 1;
  }
  return sums.filter((_, code) => isThere[code] === 1);
}

/** `a` − `b`, row by row. */
export function difference(a: Float64Array, b: Float64Array): Float64Array {
  const all = new Float64Array(a.length);
  for (let row = 0; row < all.length; row++) all[row] = a[row]! - b[row]!;
  return all;
}

function squares(values: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i]! * values[i]!;
  return sum;
}
