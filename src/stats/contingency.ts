import { chiSquareSurvival } from './special.js';

/**
 * P-value of the chi-square test that two samples of categories come from one distribution. Levels of which fewer than
 * `least` rows would be expected on either side are taken together, so that the law of the statistic holds.
 */
export function contingencyPValue(left: Float64Array, right: Float64Array, least = 5): number {
  const total = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0);
  const [n, m] = [total(left), total(right)];
  const smaller = Math.min(n, m) / (n + m);
  const cells: [number, number][] = [];
  const rare: [number, number] = [0, 0];
  left.forEach((a, k) => {
    const b = right[k]!;
    if ((a + b) * smaller >= least) {
      cells.push([a, b]);
    } else {
      rare[0] += a;
      rare[1] += b;
    }
  });
  if ((rare[0] + rare[1]) * smaller >= least) cells.push(rare);
  else mergeIntoLeast(cells, rare);
  if (cells.length < 2) return 1;
  const statistic = cells.reduce((sum, [a, b]) => {
    const share = (a + b) / (n + m);
    return sum + (a - share * n) ** 2 / (share * n) + (b - share * m) ** 2 / (share * m);
  }, 0);
  return chiSquareSurvival(statistic, cells.length - 1);
}

/** Rare levels that are too few even together join the rarest of the others. */
function mergeIntoLeast(cells: [number, number][], rare: readonly [number, number]): void {
  const least = cells.reduce<[number, number] | undefined>(
    (found, cell) => (!found || cell[0] + cell[1] < found[0] + found[1] ? cell : found),
    undefined,
  );
  if (!least) return;
  least[0] += rare[0];
  least[1] += rare[1];
}
