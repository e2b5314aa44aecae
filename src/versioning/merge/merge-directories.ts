import { isDirectoryDigest } from '../../core/digest.js';
import type { TrackedContent } from '../../core/tracked.js';
import { statIfExists } from '../../platform/files.js';
import { formatManifest, manifestDigest } from '../format-manifest.js';
import type { ManifestEntry } from '../manifest.js';
import { putObject } from '../object-cache.js';
import { objectPath } from '../object-layout.js';
import type { Repository } from '../repository.js';
import { readManifest } from '../stored-content.js';
import { mergeManifests } from './merge-manifests.js';

/** The merged content, or why there is none. */
export type MergedContent = { content: TrackedContent } | { problem: string };

/**
 * Merges a tracked directory file by file and puts the merged manifest into the cache. All manifests must be there; without
 * a base both sides count as having added everything. The size is left out where a file's object is not in the cache.
 */
export function mergeDirectories(
  repository: Repository,
  base: TrackedContent | undefined,
  ours: TrackedContent,
  theirs: TrackedContent,
): MergedContent {
  const sides = [base, ours, theirs];
  const known = sides.filter((side) => side?.digest !== undefined) as (TrackedContent & { digest: string })[];
  if (known.length < (base ? 3 : 2) || !known.every(({ digest }) => isDirectoryDigest(digest)))
    return { problem: 'both sides changed it' };
  const legacy = ours.legacy ?? false;
  if (known.some((side) => (side.legacy ?? false) !== legacy)) return { problem: 'one side was written by DVC 2' };
  const manifests = known.map(({ digest }) => readManifest(repository, digest, legacy));
  const missing = known.find((_, index) => manifests[index] === undefined);
  if (missing) return { problem: `the list of files ${missing.digest} is not in the cache; fetch both sides first` };
  const lists = manifests as ManifestEntry[][];
  const { entries, conflicts } = mergeManifests(base ? lists[0]! : [], lists.at(-2)!, lists.at(-1)!);
  if (conflicts.length > 0) return { problem: `both sides changed ${listed(conflicts)}` };
  const bytes = formatManifest(entries);
  const digest = manifestDigest(bytes);
  putObject(repository, { digest, legacy }, bytes);
  const sizeBytes = sizeOf(repository, entries, legacy);
  return {
    content: {
      digest,
      fileCount: entries.length,
      ...(sizeBytes !== undefined && { sizeBytes }),
      ...(legacy && { legacy }),
    },
  };
}

function sizeOf(repository: Repository, entries: readonly ManifestEntry[], legacy: boolean): number | undefined {
  let sum = 0;
  for (const { digest } of entries) {
    const stat = statIfExists(objectPath(repository.cacheDirectory, { digest, legacy }));
    if (!stat) return undefined;
    sum += stat.size;
  }
  return sum;
}

function listed(paths: readonly string[]): string {
  const shown = paths.slice(0, 3).map((path) => JSON.stringify(path).slice(1, -1));
  return shown.join(', ') + (paths.length > 3 ? ` and ${paths.length - 3} more files` : '');
}
