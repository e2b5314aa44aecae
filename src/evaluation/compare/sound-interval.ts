/**
 * An interval of a difference that holds the difference itself and nothing that no difference of two values in `range`
 * can be; null where an end is no number. What rows are like that are not there moves an interval off its sample (a class
 * that one model alone names changes a mean over classes at a stroke): the difference that was seen stays possible.
 */
export function soundInterval(
  [low, high]: readonly [number, number],
  diff: number,
  [least, greatest]: readonly [number, number],
): [number, number] | null {
  if (Number.isNaN(low) || Number.isNaN(high)) return null;
  const widest = greatest - least;
  return [Math.min(diff, Math.max(low, -widest)), Math.max(diff, Math.min(high, widest))];
}
