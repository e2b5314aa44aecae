import type { ManifestEntry, ManifestRows } from './manifest.js';

/** What two lists of files do not have in common. */
export interface DifferingFiles {
  here: ManifestEntry[];
  there: ManifestEntry[];
  /** Files that are the same in both. */
  alike: number;
}

/**
 * Entries of either list that the other one lacks or has with other content, sorted by path. `isDifferent` is asked about
 * those that are the same in both. Undefined where `there` is not sorted by the units of its paths.
 */
export function differingFiles(
  here: ManifestRows,
  there: ManifestRows,
  isDifferent: (entry: ManifestEntry) => boolean = () => false,
): DifferingFiles | undefined {
  const order = orderOf(here);
  const found: DifferingFiles = { here: [], there: [], alike: 0 };
  let at = 0;
  let last: string | undefined;
  for (let row = 0; row < there.count; row++) {
    const path = there.path(row);
    if (last !== undefined && last >= path) return undefined;
    last = path;
    let own = at < order.length ? here.path(order[at]!) : undefined;
    while (own !== undefined && own < path) {
      found.here.push({ path: own, digest: here.digest(order[at]!) });
      own = ++at < order.length ? here.path(order[at]!) : undefined;
    }
    const digest = there.digest(row);
    if (own !== path) {
      found.there.push({ path, digest });
      continue;
    }
    const entry = { path, digest: here.digest(order[at++]!) };
    if (entry.digest === digest && !isDifferent(entry)) {
      found.alike++;
      continue;
    }
    found.here.push(entry);
    found.there.push({ path, digest });
  }
  for (; at < order.length; at++) found.here.push({ path: here.path(order[at]!), digest: here.digest(order[at]!) });
  return found;
}

/** Rows by the units of their paths. */
function orderOf({ count, path }: ManifestRows): Uint32Array {
  const order = new Uint32Array(count).map((_, row) => row);
  let isSorted = true;
  for (let row = 1; row < count && isSorted; row++) isSorted = path(row - 1) < path(row);
  return isSorted ? order : order.sort((a, b) => (path(a) < path(b) ? -1 : 1));
}
