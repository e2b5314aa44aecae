import { posix } from 'node:path';
import { UserError } from './errors.js';

/**
 * Resolves a path written in a file against that file's directory. Both the directory and the result are
 * POSIX paths relative to the repository root ('' is the root). `./` and trailing slashes vanish.
 * Throws `PATH_OUTSIDE` (exit 2), with the hint, for absolute paths and for paths that leave the repository.
 */
export function resolveInRepository(
  directory: string,
  written: string,
  where: string,
  hint = 'Use a path relative to this file that stays inside the repository.',
): string {
  const parts = directory === '' ? [] : directory.split('/');
  const outside = () =>
    new UserError({
      code: 'PATH_OUTSIDE',
      message: `${where}: "${written.slice(0, 200)}" is not a path inside the repository`,
      hint,
      exitCode: 2,
    });
  if (written === '' || written.startsWith('/') || /^[A-Za-z]:[\\/]/.test(written) || written.includes('\0')) {
    throw outside();
  }
  for (const part of written.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) throw outside();
  }
  return parts.join('/');
}

/**
 * The same for what is only read, such as a dependency: it may leave the repository, as a project inside a larger git
 * repository does. What leads out begins with `../` and is relative to the root; whoever reads it
 * must see to it that it stays in the git repository.
 */
export function resolveSource(directory: string, written: string, where: string): string {
  const isAbsolute = /^(?:\/|[A-Za-z]:[\\/])/.test(written);
  const path = posix.join(directory, written).replace(/\/$/, '');
  if (isAbsolute || written.includes('\0') || !/^\.\.\/./.test(path))
    return resolveInRepository(directory, written, where);
  return path;
}

/** Whether `path` is `parent` or lies below it; both POSIX, relative to the repository root. */
export function isInside(path: string, parent: string): boolean {
  return parent === '' || path === parent || path.startsWith(`${parent}/`);
}

/** Compares by code point, as DVC and Python sort (JavaScript's own order differs above U+FFFF). */
export function byCodePoint(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

/** The order in which a walk meets two directories (POSIX): a directory before those below it, siblings by code point. */
export function byDirectory(a: string, b: string): number {
  if (a === b) return 0;
  const [namesOfA, namesOfB] = [a.split('/'), b.split('/')];
  const at = namesOfA.findIndex((name, index) => name !== namesOfB[index]);
  if (a === '.' || at < 0) return -1;
  if (b === '.' || namesOfB[at] === undefined) return 1;
  return byCodePoint(namesOfA[at]!, namesOfB[at]);
}
