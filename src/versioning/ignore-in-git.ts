import { appendFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path/posix';
import { UserError } from '../core/errors.js';
import { lstatIfExists, readTextIfExists, statIfExists, writeFileAtomic } from '../platform/files.js';
import { gitIgnoreRules, gitTop } from './ignore-rules.js';
import type { Repository } from './repository.js';
import { workspaceGuard } from './safe-path.js';

/**
 * Keeps git from taking a path (POSIX, relative to the root) whose content the cache keeps: adds `/<name>` to the
 * `.gitignore` beside it, as DVC does (dvc-formats §1.8). Returns the changed file, or undefined where git ignores the
 * path already or there is no git. Its line comes before those of `later`, where they are there, else last. Throws `PATH_THROUGH_LINK` (exit 2) for a `.gitignore` that is a link, which git
 * would not read, or in a directory that is one.
 */
export function ignoreInGit(repository: Repository, path: string, later: readonly string[] = []): string | undefined {
  return ignoreAllInGit(repository, [path], later).get(path);
}

/** The same for many paths at once; says which file was changed for which of them. Throws before any is. */
export function ignoreAllInGit(
  repository: Repository,
  paths: readonly string[],
  later: readonly string[] = [],
): Map<string, string> {
  const changed = new Map<string, string>();
  if (gitTop(repository.root) === undefined) return changed;
  const rules = gitIgnoreRules(repository);
  const files = new Map<string, string[]>();
  const guard = workspaceGuard(repository);
  for (const path of paths) {
    const isDirectory = statIfExists(join(repository.root, path))?.isDirectory() ?? false;
    if (rules.ignores(path, isDirectory)) continue;
    const file = join(dirname(path), '.gitignore');
    const list = files.get(file);
    if (list) list.push(path);
    else files.set(file, [path]);
    if (list) continue;
    guard(file);
    refuseLink(repository, file);
  }
  for (const [file, ignored] of files) {
    const absolute = join(repository.root, file);
    const before = readTextIfExists(absolute);
    const text = before ?? '';
    const known = new Set(text.split('\n'));
    const missing = ignored.filter((path) => !known.has(ignorePattern(basename(path))));
    const lines = missing.map((path) => `${ignorePattern(basename(path))}\n`).join('');
    const at = placeOf(
      text,
      later.filter((path) => dirname(path) === dirname(file)),
    );
    if (lines === '') continue;
    if (before === undefined) writeFileAtomic(absolute, lines);
    else if (at !== undefined) writeFileAtomic(absolute, text.slice(0, at) + lines + text.slice(at));
    else appendFileSync(absolute, text === '' || text.endsWith('\n') ? lines : `\n${lines}`);
    for (const path of missing) changed.set(path, file);
  }
  return changed;
}

/** Where the first line stands that is of one of the paths. */
function placeOf(text: string, paths: readonly string[]): number | undefined {
  const patterns = new Set(paths.map((path) => ignorePattern(basename(path))));
  let at = 0;
  for (const line of paths.length === 0 ? [] : text.split('\n')) {
    if (patterns.has(line)) return at;
    at += line.length + 1;
  }
  return undefined;
}

function refuseLink(repository: Repository, file: string): void {
  if (!lstatIfExists(join(repository.root, file))?.isSymbolicLink()) return;
  throw new UserError({
    code: 'PATH_THROUGH_LINK',
    message: `${file} is a link, which git does not read`,
    hint: `Make ${file} a file of its own.`,
    exitCode: 2,
  });
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
