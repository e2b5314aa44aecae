import { isInside } from '../core/repository-path.js';
import type { ManifestEntry } from './manifest.js';

/**
 * Those entries of a directory that are meant by the names of files and sub-directories in it, in their order, and the
 * names that mean nothing. All of them without names.
 */
export function selectEntries(
  entries: readonly ManifestEntry[],
  only: readonly string[] | undefined,
): { entries: readonly ManifestEntry[]; unknown: string[] } {
  if (!only) return { entries, unknown: [] };
  const unknown = new Set(only);
  const chosen = entries.filter(({ path }) => {
    const names = only.filter((name) => isInside(path, name));
    for (const name of names) unknown.delete(name);
    return names.length > 0;
  });
  return { entries: chosen, unknown: [...unknown] };
}
