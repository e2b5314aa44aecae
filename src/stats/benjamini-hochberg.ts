/** Benjamini-Hochberg q-values, in the order given: controls the share of false claims. NaN stays NaN, uncounted. */
export function benjaminiHochberg(pValues: readonly number[]): number[] {
  const present = pValues.flatMap((value, index) => (Number.isNaN(value) ? [] : [index]));
  present.sort((a, b) => pValues[b]! - pValues[a]!);
  const adjusted = pValues.map(() => NaN);
  let smallest = 1;
  present.forEach((index, position) => {
    smallest = Math.min(smallest, (pValues[index]! * present.length) / (present.length - position));
    adjusted[index] = smallest;
  });
  return adjusted;
}
