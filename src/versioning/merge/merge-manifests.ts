import { mergeThreeWay } from '../../core/three-way.js';
import { sortEntries } from '../format-manifest.js';
import type { ManifestEntry } from '../manifest.js';

/**
 * The files of a directory after both sides changed it: what either added, edited or deleted. `conflicts` names the files
 * both changed differently, and those that one side has as a directory.
 */
export function mergeManifests(
  base: readonly ManifestEntry[],
  ours: readonly ManifestEntry[],
  theirs: readonly ManifestEntry[],
): { entries: ManifestEntry[]; conflicts: string[] } {
  const [b, o, t] = [base, ours, theirs].map(
    (entries) => new Map(entries.map(({ path, digest }) => [path, digest])),
  ) as [Files, Files, Files];
  const entries: ManifestEntry[] = [];
  const conflicts: string[] = [];
  for (const path of new Set([...o.keys(), ...t.keys()])) {
    const result = mergeThreeWay(b.get(path), o.get(path), t.get(path), (left, right) => left === right);
    if (!result.agreed) conflicts.push(path);
    else if (result.value !== undefined) entries.push({ path, digest: result.value });
  }
  const files = new Set(entries.map(({ path }) => path));
  const nested = entries.flatMap(({ path }) => directoriesAbove(path).filter((directory) => files.has(directory)));
  return { entries: sortEntries(entries), conflicts: [...conflicts, ...new Set(nested)] };
}

type Files = Map<string, string>;

function directoriesAbove(path: string): string[] {
  const parts = path.split('/');
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'));
}
