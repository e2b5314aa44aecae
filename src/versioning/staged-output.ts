import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { TrackedOutput } from '../core/tracked.js';
import { UserError } from '../core/errors.js';
import { entriesIn, lstatIfExists } from '../platform/files.js';
import { takeStaged } from './interrupted-checkout.js';
import { isLeftover, workspaceTemporary } from './leftover.js';
import type { CheckoutStep } from './plan-checkout.js';
import type { Repository } from './repository.js';

/** Where a whole new directory is filled, beside its place, where it appears by one rename; POSIX, relative to the root. */
export type StagingPath = string;

/** Where to fill the directory of this step; undefined where it is to be written in its place. */
export function stagingOf(
  repository: Repository,
  { output, isDirectory, isNew }: CheckoutStep,
): StagingPath | undefined {
  if (!isDirectory || !isNew || lstatIfExists(join(repository.root, output.path))) return undefined;
  return workspaceTemporary(output.path);
}

/** Makes the directory, of what an interrupted checkout of the same content has left if there is any; says whether. */
export function openStaging(repository: Repository, output: TrackedOutput, staging: StagingPath): 'new' | 'resumed' {
  const place = join(repository.root, staging);
  for (const left of takeStaged(repository, output)) {
    try {
      renameSync(join(repository.root, left), place);
    } catch {
      continue; // gone, or another's
    }
    if (lstatIfExists(place)?.isDirectory() && isOurs(place)) return 'resumed';
    rmSync(place, { recursive: true, force: true });
  }
  mkdirSync(place, { recursive: true });
  return 'new';
}

/** Files and directories alone: a link that somebody has put there would lead out. */
function isOurs(directory: string): boolean {
  return entriesIn(directory).every((entry) => {
    const place = join(directory, entry.name);
    if (entry.isFile() && isLeftover(entry.name)) rmSync(place);
    return entry.isFile() || (entry.isDirectory() && isOurs(place));
  });
}

/** Puts the filled directory in its place. Throws `WORKSPACE_CHANGED` (exit 2) when something has appeared there. */
export function closeStaging(repository: Repository, { path }: TrackedOutput, staging: StagingPath): void {
  try {
    renameSync(join(repository.root, staging), join(repository.root, path));
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
