import { chmodSync, copyFileSync, lstatSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { lstatIfExists, statIfExists } from '../platform/files.js';
import { forgetInterrupted } from './interrupted-checkout.js';
import { workspaceTemporary } from './leftover.js';
import type { Repository } from './repository.js';
import { workspaceGuard } from './safe-path.js';

/** Deletes an output of the workspace, if there is one, never through a linked directory (`PATH_THROUGH_LINK`, exit 2). */
export function removeOutput(repository: Repository, path: string): void {
  workspaceGuard(repository)(path);
  const absolute = join(repository.root, path);
  if (lstatIfExists(absolute)) rmSync(absolute, { recursive: true, force: true });
  forgetInterrupted(repository, [{ path }]);
}

/**
 * Makes files that share their bytes with the cache (hard links, links) files of their own, so that a command can change
 * them in place without changing what is stored. What is not there is passed over.
 */
export function unlinkFromCache(repository: Repository, path: string): void {
  workspaceGuard(repository)(path);
  const absolute = join(repository.root, path);
  if (lstatIfExists(absolute)) unlinkAll(absolute);
}

function unlinkAll(path: string): void {
  const entry = lstatSync(path);
  if (entry.isDirectory()) {
    for (const name of readdirSync(path)) unlinkAll(join(path, name));
    return;
  }
  const isShared = entry.isSymbolicLink() || entry.nlink > 1;
  const file = statIfExists(path);
  if (!isShared || !file?.isFile()) return;
  const temporary = workspaceTemporary(path);
  copyFileSync(path, temporary);
  chmodSync(temporary, 0o644 | (file.mode & 0o111));
  renameSync(temporary, path);
}
