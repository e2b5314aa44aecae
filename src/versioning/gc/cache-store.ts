import { lstatSync, rmSync, unlinkSync } from 'node:fs';
import type { Dirent } from 'node:fs';
import { join } from 'node:path';
import { entriesIn, isMissing } from '../../platform/files.js';
import type { StoredKey } from '../remotes/remote.js';
import type { Repository } from '../repository.js';

/** What lies in a cache. */
export interface CacheListing {
  objects: StoredKey[];
  /** Temporary files of writers that are gone, and what DVC once unpacked; paths below the cache. */
  leftovers: string[];
}

/** What is older and not finished was left over. */
export const DAY_MS = 24 * 60 * 60 * 1000;
const LAYOUTS = ['files/md5', ''];

/**
 * Everything in both layouts of a cache. Links are not followed and not listed; neither is anything whose name is not
 * a digest. A temporary file counts as left over when it is older than a day at `nowMs`.
 */
export function listCache(repository: Repository, nowMs: number): CacheListing {
  const listing: CacheListing = { objects: [], leftovers: [] };
  for (const layout of LAYOUTS) {
    for (const directory of entriesIn(join(repository.cacheDirectory, layout))) {
      // large objects grow here until their name is known, and new directories until they are filled
      if (layout !== '' && directory.name.startsWith('.')) {
        look(repository, `${layout}/${directory.name}`, directory, nowMs, listing);
      }
      if (!directory.isDirectory() || !/^[0-9a-f]{2}$/.test(directory.name)) continue;
      const place = layout === '' ? directory.name : `${layout}/${directory.name}`;
      for (const entry of entriesIn(join(repository.cacheDirectory, place))) {
        look(repository, `${place}/${entry.name}`, entry, nowMs, listing);
      }
    }
  }
  return listing;
}

function look(repository: Repository, key: string, entry: Dirent, nowMs: number, listing: CacheListing): void {
  const isObject = /^[0-9a-f]{30}(\.dir)?$/.test(entry.name);
  const isTemporary = /^\..*\.tmp$/.test(entry.name);
  const isUnpacked = /^[0-9a-f]{30}\.dir\.unpacked$/.test(entry.name);
  if (isUnpacked && !entry.isSymbolicLink()) listing.leftovers.push(key);
  if (!entry.isFile() && !(entry.isDirectory() && isTemporary)) return;
  if (!isObject && !isTemporary) return;
  const stat = lstatSync(join(repository.cacheDirectory, key), { throwIfNoEntry: false });
  if (!stat) return;
  // DVC moves files into its cache: they keep their time of change, and only ctime tells when they came.
  const modifiedMs = Math.max(stat.mtimeMs, stat.ctimeMs);
  if (isObject) listing.objects.push({ key, sizeBytes: stat.size, modifiedMs });
  else if (nowMs - modifiedMs > DAY_MS) listing.leftovers.push(key);
}

/** Deletes objects of a cache; one that is gone already is fine. */
export function deleteFromCache(repository: Repository, keys: readonly string[]): void {
  for (const key of keys) {
    try {
      unlinkSync(join(repository.cacheDirectory, key));
    } catch (error) {
      if (!isMissing(error)) throw error;
    }
  }
}

/** Deletes what {@link listCache} called left over. */
export function deleteLeftovers(repository: Repository, leftovers: readonly string[]): void {
  for (const path of leftovers) rmSync(join(repository.cacheDirectory, path), { recursive: true, force: true });
}
