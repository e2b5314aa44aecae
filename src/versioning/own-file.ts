import { readFileSync, realpathSync } from 'node:fs';
import { isAbsolute, join, relative, sep } from 'node:path';
import { UserError } from '../core/errors.js';
import { reservedProblem } from '../core/reserved-path.js';
import { isMissing, readTextIfExists, statIfExists } from '../platform/files.js';
import { gitTop } from './ignore-rules.js';
import type { Repository } from './repository.js';

/** Where caches keep an object (dvc-formats §1.4), below their root. */
const OBJECT = /^(?:files[/\\]md5[/\\])?[0-9a-f]{2}[/\\][0-9a-f]{30}$/;

/**
 * Whether links lead a path (POSIX, from the root) out of the git repository, or to what git and DVC keep for themselves.
 * Whoever writes a commit could bring such a link, and have what it leads to shown. Objects of the cache are no way
 * out: checked out as links, data leads there.
 */
export function leadsOutside(repository: Repository, path: string): boolean {
  const real = realPathOf(join(repository.root, path));
  if (real === undefined) return false;
  const root = realpathSync.native(repository.root);
  const names = namesBelow(gitTop(root) ?? root, real);
  if (names && reservedProblem(names) === undefined) return false;
  const cache = realPathOf(repository.cacheDirectory);
  return cache === undefined || !OBJECT.test(relative(cache, real));
}

/** The text of a file of the repository; undefined where there is none. Throws `PATH_OUTSIDE` for what `leadsOutside`, and `FILE_UNREADABLE` (exit 2). */
export function readOwnText(repository: Repository, path: string): string | undefined {
  refuseOutside(repository, path);
  return readTextIfExists(join(repository.root, path));
}

/** The bytes of a file of the repository; undefined where there is none, or no file. Throws `PATH_OUTSIDE` (exit 2). */
export function readOwnFile(repository: Repository, path: string): Buffer | undefined {
  refuseOutside(repository, path);
  const absolute = join(repository.root, path);
  return statIfExists(absolute)?.isFile() ? readFileSync(absolute) : undefined;
}

function refuseOutside(repository: Repository, path: string): void {
  if (!leadsOutside(repository, path)) return;
  throw new UserError({
    code: 'PATH_OUTSIDE',
    message: `${path} leads out of the git repository, or into a directory of git or DVC`,
    hint: 'Put a copy of the file in the place of the link.',
    exitCode: 2,
  });
}

function realPathOf(path: string): string | undefined {
  try {
    return realpathSync.native(path);
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/** Names on the way from a directory to a path below it; undefined for all other paths. */
function namesBelow(directory: string, path: string): string[] | undefined {
  const way = relative(directory, path);
  const names = way.split(sep);
  return isAbsolute(way) || names[0] === '..' ? undefined : names;
}
