/** What two sides made of one value: the value to keep (undefined: none), or that they disagree. */
export type ThreeWay<T> = { agreed: true; value: T | undefined } | { agreed: false };

/** The rule of every three-way merge: a side that changed nothing gives way, and both may do the same. */
export function mergeThreeWay<T>(
  base: T | undefined,
  ours: T | undefined,
  theirs: T | undefined,
  equal: (a: T, b: T) => boolean,
): ThreeWay<T> {
  const same = (a: T | undefined, b: T | undefined) => (a === undefined || b === undefined ? a === b : equal(a, b));
  if (same(ours, theirs) || same(theirs, base)) return { agreed: true, value: ours };
  return same(ours, base) ? { agreed: true, value: theirs } : { agreed: false };
}

/** The same for the entries of maps, in the order of ours, then of theirs. Undefined where one of them disagrees. */
export function mergeEntries<T>(
  base: ReadonlyMap<string, T>,
  ours: ReadonlyMap<string, T>,
  theirs: ReadonlyMap<string, T>,
  equal: (a: T, b: T) => boolean,
): Map<string, T> | undefined {
  const merged = new Map<string, T>();
  for (const key of new Set([...ours.keys(), ...theirs.keys()])) {
    const result = mergeThreeWay(base.get(key), ours.get(key), theirs.get(key), equal);
    if (!result.agreed) return undefined;
    if (result.value !== undefined) merged.set(key, result.value);
  }
  return merged;
}
