import { appendFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path/posix';
import { UserError } from '../core/errors.js';
import { lstatIfExists, readTextIfExists, statIfExists } from '../platform/files.js';
import { gitIgnoreRules, gitTop } from './ignore-rules.js';
import type { Repository } from './repository.js';

/**
 * Keeps git from taking a path (POSIX, relative to the root) whose content the cache keeps: adds `/<name>` to the
 * `.gitignore` beside it, as DVC does (dvc-formats §1.8). Returns the changed file, or undefined where git ignores the
 * path already or there is no git. Throws `PATH_THROUGH_LINK` (exit 2) for a `.gitignore` that is a link, which git
 * would not read.
 */
export function ignoreInGit(repository: Repository, path: string): string | undefined {
  if (gitTop(repository.root) === undefined) return undefined;
  const isDirectory = statIfExists(join(repository.root, path))?.isDirectory() ?? false;
  if (gitIgnoreRules(repository).ignores(path, isDirectory)) return undefined;
  const file = join(dirname(path), '.gitignore');
  const absolute = join(repository.root, file);
  if (lstatIfExists(absolute)?.isSymbolicLink()) {
    throw new UserError({
      code: 'PATH_THROUGH_LINK',
      message: `${file} is a link, which git does not read`,
      hint: `Make ${file} a file of its own.`,
      exitCode: 2,
    });
  }
  const text = readTextIfExists(absolute) ?? '';
  const line = `${ignorePattern(basename(path))}\n`;
  if (text === line || text.includes(`\n${line}`)) return undefined;
  appendFileSync(absolute, text === '' || text.endsWith('\n') ? line : `\n${line}`);
  return file;
}

/**
 * The line that matches one name and nothing else. DVC escapes the wildcards only; a backslash, a space at the end and
 * a line break would let the data slip into git, so they are made to match as well.
 */
export function ignorePattern(name: string): string {
  return `/${name
    .replace(/[[\]!*#?\\]/g, '\\$&')
    .replace(/ +$/, (spaces) => '\\ '.repeat(spaces.length))
    .replace(/[\r\n]/g, '?')}`;
}
