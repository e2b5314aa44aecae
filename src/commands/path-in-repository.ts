import { relative, resolve, sep } from 'node:path';
import { realpathSync } from 'node:fs';
import { UserError } from '../core/errors.js';
import type { Repository } from '../versioning/index.js';

/** A path the user typed, relative to the repository root; `PATH_OUTSIDE` (exit 2) when it leaves the repository. */
export function pathInRepository(repository: Repository, directory: string, typed: string): string {
  const path = relativePath(repository, directory, typed);
  if (isBelow(path)) return path;
  throw new UserError({
    code: 'PATH_OUTSIDE',
    message: `"${typed}" is ${path === '' ? 'the repository itself' : `not a path inside the repository ${repository.root}`}`,
    hint:
      path === ''
        ? 'Name files or directories in it.'
        : 'Only what lies in the repository can be tracked; `assay add <path> --out <name>` brings a copy into it.',
    exitCode: 2,
  });
}

/** Whether a path the user typed lies below the repository root. */
export function isInRepository(repository: Repository, directory: string, typed: string): boolean {
  return isBelow(relativePath(repository, directory, typed));
}

function relativePath({ root }: Repository, directory: string, typed: string): string {
  return relative(root, resolve(realpathSync(directory), typed))
    .split(sep)
    .join('/');
}

function isBelow(path: string): boolean {
  return path !== '' && path !== '..' && !path.startsWith('../');
}
