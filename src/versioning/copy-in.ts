import { chmodSync, copyFileSync, constants, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { UserError } from '../core/errors.js';
import { lstatIfExists, statIfExists } from '../platform/files.js';
import { workspaceTemporary } from './leftover.js';
import { readNamed } from './read-named.js';
import type { Repository } from './repository.js';
import { workspaceGuard } from './safe-path.js';

/**
 * Copies a file or directory from anywhere (absolute) to a workspace path (POSIX, relative to the root), whole or not at
 * all; links to files are followed, links to directories left out. Throws, all exit 2, before anything is written:
 * `PATH_MISSING`, `PATH_THROUGH_LINK`, and `FILE_EXISTS` where something is at the place and `force` is not given.
 */
export function copyIn(repository: Repository, source: string, path: string, force: boolean): void {
  if (!statIfExists(source)) throw refused('PATH_MISSING', `${source} is not there`, 'Check the spelling.');
  workspaceGuard(repository)(path);
  const target = join(repository.root, path);
  const isTaken = lstatIfExists(target) !== undefined;
  if (isTaken && !force) throw refused('FILE_EXISTS', `${path} is there already`, 'Give `--force` to replace it.');
  mkdirSync(dirname(target), { recursive: true });
  const temporary = workspaceTemporary(target);
  try {
    copy(source, temporary);
    if (isTaken) replace(target, temporary);
    else renameSync(temporary, target);
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

/** What stood at the place goes only when the new content is there. */
function replace(target: string, temporary: string): void {
  const aside = workspaceTemporary(target);
  renameSync(target, aside);
  try {
    renameSync(temporary, target);
  } catch (error) {
    renameSync(aside, target);
    throw error;
  }
  rmSync(aside, { recursive: true, force: true });
}

/** Files get the user's own mode and keep the owner's execute bit, as after a checkout. */
function copy(source: string, target: string): void {
  const stat = statSync(source);
  if (stat.isFile()) {
    copyFileSync(source, target, constants.COPYFILE_FICLONE);
    chmodSync(target, (0o666 & ~process.umask()) | (stat.mode & 0o100));
    return;
  }
  if (!stat.isDirectory())
    throw refused('WORKSPACE_UNREADABLE', `${source} is neither a file nor a directory`, 'Remove it.');
  mkdirSync(target);
  for (const entry of readNamed(source, source)) {
    const place = join(source, entry.name);
    if (entry.isSymbolicLink() && statIfExists(place)?.isDirectory()) continue;
    if (entry.isSymbolicLink() && !statIfExists(place))
      throw refused('WORKSPACE_UNREADABLE', `${place} is a link to something that is not there`, 'Remove it.');
    copy(place, join(target, entry.name));
  }
}

function refused(code: string, message: string, hint: string): UserError {
  return new UserError({ code, message, hint, exitCode: 2 });
}
