/** How far the empirical distribution functions F and G of two samples are apart. */
export interface GapsOfCdfs {
  /** max |F − G|, the statistic of Kolmogorov and Smirnov. */
  greatest: number;
  /** ∫ |F − G| dx, the Wasserstein distance. */
  area: number;
  /** ∫ (F − G)² dx, half the square of the energy distance. */
  squares: number;
}

/**
 * Goes over both sorted samples of finite values once. Which side has the next value is a matter of chance that no processor
 * foresees: it is added, not branched on.
 */
export function gapsOfCdfs(left: Float64Array, right: Float64Array): GapsOfCdfs {
  const [n, m] = [left.length, right.length];
  const next = new Float64Array(2);
  let [greatest, area, squares] = [0, 0, 0];
  let [i, j] = [0, 0];
  let from = Math.min(left[0]!, right[0]!);
  for (let rest = n + m; rest > 0; rest--) {
    const a = i < n ? left[i]! : Infinity;
    const b = j < m ? right[j]! : Infinity;
    const isLeft = Number(a <= b);
    next[0] = b;
    next[1] = a;
    const to = next[isLeft]!;
    // (F − G)·n·m from `from` on; of equal values only the last one counts, the way to it is 0 long.
    const gap = Math.abs(i * m - j * n);
    if (gap > greatest && to > from) greatest = gap;
    const part = gap * (to - from);
    area += part;
    squares += gap * part;
    from = to;
    i += isLeft;
    j += 1 - isLeft;
  }
  const cells = n * m;
  return { greatest: greatest / cells, area: area / cells, squares: squares / cells / cells };
}
