/** How far the empirical distribution functions F and G of two samples are apart. */
export interface GapsOfCdfs {
  /** max |F − G|, the statistic of Kolmogorov and Smirnov. */
  greatest: number;
  /** ∫ |F − G| dx, the Wasserstein distance. */
  area: number;
  /** ∫ (F − G)² dx, half the square of the energy distance. */
  squares: number;
}

/** Goes over both sorted samples once. */
export function gapsOfCdfs(left: Float64Array, right: Float64Array): GapsOfCdfs {
  const [n, m] = [left.length, right.length];
  let [greatest, area, squares] = [0, 0, 0];
  let [i, j] = [0, 0];
  let from = Math.min(left[0]!, right[0]!);
  while (i < n || j < m) {
    const to = j === m || (i < n && left[i]! <= right[j]!) ? left[i]! : right[j]!;
    const gap = Math.abs(i / n - j / m);
    if (gap > greatest) greatest = gap;
    area += gap * (to - from);
    squares += gap * gap * (to - from);
    from = to;
    while (i < n && left[i] === to) i++;
    while (j < m && right[j] === to) j++;
  }
  return { greatest, area, squares };
}
