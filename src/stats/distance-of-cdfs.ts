/**
 * ∫ |F − G|^power dx of the empirical distribution functions of two sorted samples: with power 1 the Wasserstein
 * distance, with power 2 half the square of the energy distance.
 */
export function distanceOfCdfs(left: Float64Array, right: Float64Array, power: 1 | 2): number {
  const [n, m] = [left.length, right.length];
  let total = 0;
  let i = 0;
  let j = 0;
  let from = Math.min(left[0]!, right[0]!);
  while (i < n || j < m) {
    const to = j === m || (i < n && left[i]! <= right[j]!) ? left[i]! : right[j]!;
    if (to > from) {
      const gap = Math.abs(i / n - j / m);
      total += (power === 1 ? gap : gap * gap) * (to - from);
      from = to;
    }
    if (i < n && left[i] === to) i++;
    else j++;
  }
  return total;
}
