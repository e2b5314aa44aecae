import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { TrackedOutput } from '../core/tracked.js';
import { UserError } from '../core/errors.js';
import { entriesIn, lstatIfExists } from '../platform/files.js';
import { takeStaged } from './interrupted-checkout.js';
import { isLeftover, stagingPlaces, workspaceTemporary } from './leftover.js';
import type { CheckoutStep } from './plan-checkout.js';
import type { Repository } from './repository.js';
import { workspaceGuard } from './safe-path.js';

/**
 * A name beside its place for a whole new directory, which is filled elsewhere and appears by one rename; POSIX, relative
 * to the root. `stagingPlaces` says where it may be.
 */
export type StagingPath = string;

/** The name for the directory of this step; undefined where it is to be written in its place. */
export function stagingOf({ output, isStaged }: CheckoutStep): StagingPath | undefined {
  return isStaged ? workspaceTemporary(output.path) : undefined;
}

/** Where a directory is filled, relative to the root, and whether it is of what an interrupted checkout has left. */
export interface OpenStaging {
  place: string;
  unseen: 'new' | 'resumed';
}

/** Makes the directory, of what an interrupted checkout of the same content has left if there is any. */
export function openStaging(repository: Repository, output: TrackedOutput, staging: StagingPath): OpenStaging {
  const places = stagingPlaces(staging).filter((place) => isReachable(repository, place));
  const at = (place: string) => join(repository.root, place);
  for (const place of places) mkdirSync(dirname(at(place)), { recursive: true });
  /** Takes it to the first place that is on the same file system. */
  const moved = (from: string) => places.find((place) => place === from || isRenamed(at(from), at(place)));
  for (const left of takeStaged(repository, output)) {
    for (const from of stagingPlaces(left)) {
      const place = isReachable(repository, from) ? moved(from) : undefined;
      if (place === undefined) continue;
      if (lstatIfExists(at(place))?.isDirectory() && isOurs(at(place))) return { place, unseen: 'resumed' };
      rmSync(at(place), { recursive: true, force: true });
    }
  }
  // made where it will be, so that it gets what directories there inherit
  mkdirSync(at(staging));
  return { place: moved(staging)!, unseen: 'new' };
}

function isRenamed(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch {
    return false; // not there, another's, or another file system
  }
}

function isReachable(repository: Repository, place: string): boolean {
  try {
    workspaceGuard(repository)(place);
    return true;
  } catch {
    return false; // behind a link
  }
}

/** Files and directories alone: a link that somebody has put there would lead out. */
function isOurs(directory: string): boolean {
  return entriesIn(directory).every((entry) => {
    const place = join(directory, entry.name);
    if (entry.isFile() && isLeftover(entry.name)) rmSync(place);
    return entry.isFile() || (entry.isDirectory() && isOurs(place));
  });
}

/** Deletes what was filled. */
export function dropStaging(repository: Repository, place: string): void {
  rmSync(join(repository.root, place), { recursive: true, force: true });
}

/** Puts the filled directory in its place. Throws `WORKSPACE_CHANGED` (exit 2) when something has appeared there. */
export function closeStaging(repository: Repository, { path }: TrackedOutput, place: string): void {
  try {
    renameSync(join(repository.root, place), join(repository.root, path));
  } catch (error) {
    if (!lstatIfExists(join(repository.root, path))) throw error;
    throw new UserError({
      code: 'WORKSPACE_CHANGED',
      message: `${path} appeared while it was checked out`,
      hint: 'Move it away, and run the same command again.',
      exitCode: 2,
      cause: error,
    });
  }
}
