import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path/posix';
import type { TrackedOutput } from '../core/tracked.js';
import { lstatIfExists, writeFileAtomic } from '../platform/files.js';
import { ignorePattern } from './ignore-in-git.js';
import { removeOutput, unlinkFromCache } from './make-way.js';
import { removeIfExists } from './object-cache.js';
import { refuseBusyPaths } from './path-marks.js';
import type { Repository } from './repository.js';

/**
 * Lets go of an output that is no longer tracked: its files become the user's own, or are deleted with `deleteData`, and
 * git may take them again. What declares it is the caller's to change, afterwards. Returns the changed `.gitignore`.
 */
export function untrackOutput(
  repository: Repository,
  { path, cached }: TrackedOutput,
  { deleteData }: { deleteData: boolean },
): string | undefined {
  refuseBusyPaths(repository, { read: [], write: [path] });
  if (deleteData) removeOutput(repository, path);
  else if (cached) unlinkFromCache(repository, path);
  return cached ? unignoreInGit(repository, path) : undefined;
}

/**
 * Takes the line that `ignoreInGit` wrote for a path out of the `.gitignore` beside it; a file with no line left is
 * deleted, as in DVC. Returns the file (POSIX, relative to the root) where there was such a line.
 */
export function unignoreInGit(repository: Repository, path: string): string | undefined {
  const file = join(dirname(path), '.gitignore');
  const absolute = join(repository.root, file);
  if (!lstatIfExists(absolute)?.isFile()) return undefined;
  const lines = readFileSync(absolute, 'utf8').match(/[^\n]*\n|[^\n]+$/g) ?? [];
  const own = new Set([ignorePattern(basename(path)), `/${basename(path)}`].map((line) => line.trim()));
  const others = lines.filter((line) => !own.has(line.trim()));
  if (others.length === lines.length) return undefined;
  if (others.length === 0) removeIfExists(absolute);
  else writeFileAtomic(absolute, others.join(''));
  return file;
}
