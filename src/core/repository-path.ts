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

/** Whether `path` is `parent` or lies below it; both POSIX, relative to the repository root. */
export function isInside(path: string, parent: string): boolean {
  return parent === '' || path === parent || path.startsWith(`${parent}/`);
}

/** Compares by code point, as DVC and Python sort (JavaScript's own order differs above U+FFFF). */
export function byCodePoint(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
