/** P(U ≥ u) of the Mann-Whitney statistic of samples of n and m values without ties. */
export function exactMannWhitney(u: number, n: number, m: number): number {
  const [small, large] = n < m ? [n, m] : [m, n];
  const product = n * m;
  // Coefficients of the Gaussian binomial ∏ (1 − q^(large + i)) / (1 − q^i): how many orders give each U.
  const counts = new Float64Array(product + 1);
  counts[0] = 1;
  for (let i = 1; i <= small; i++) {
    for (let k = product; k >= large + i; k--) counts[k]! -= counts[k - large - i]!;
    for (let k = i; k <= product; k++) counts[k]! += counts[k - i]!;
  }
  let [beyond, all] = [0, 0];
  counts.forEach((count, value) => {
    all += count;
    if (value >= u) beyond += count;
  });
  return beyond / all;
}
