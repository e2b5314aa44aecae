/** Holm's adjusted p-values, in the order given: controls the chance of any false claim. NaN stays NaN, uncounted. */
export function holm(pValues: readonly number[]): number[] {
  const order = ascending(pValues);
  const adjusted = pValues.map(() => NaN);
  let largest = 0;
  order.forEach((index, rank) => {
    largest = Math.max(largest, Math.min(1, pValues[index]! * (order.length - rank)));
    adjusted[index] = largest;
  });
  return adjusted;
}

function ascending(values: readonly number[]): number[] {
  const present = values.flatMap((value, index) => (Number.isNaN(value) ? [] : [index]));
  return present.sort((a, b) => values[a]! - values[b]!);
}
