import { existsSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import ignore from 'ignore';
import type { Ignore } from 'ignore';
import { readTextIfExists } from '../platform/files.js';
import { dvcIgnorePattern } from './dvcignore-pattern.js';
import type { DvcIgnorePattern } from './dvcignore-pattern.js';
import type { Repository } from './repository.js';

/** Says which paths a kind of ignore file leaves out. Paths are POSIX, relative to the repository root. */
export interface IgnoreRules {
  /** Whether a path is left out, itself or by a directory above it. */
  ignores(path: string, isDirectory: boolean): boolean;
  /** The same where it is known that no directory above it is left out: what a walk from the top asks. */
  ignoresBelow(path: string, isDirectory: boolean): boolean;
}

/** What DVC leaves out without being told (dvc-formats §1.7). */
const ALWAYS = ['.hg/', '.git/', '.git', '.dvc/'];
let alwaysRules: Rule[] | undefined;

interface Rule extends DvcIgnorePattern {
  /** Length of what stands before a path relative to the rule's directory. */
  prefixLength: number;
}

/**
 * Rules of `.dvcignore` files. The last pattern that matches wins, those of deeper files coming later; nothing below
 * a directory that is left out can be taken back. `read` gives the text of such a file, where not the work tree's own count.
 */
export function dvcIgnoreRules(
  repository: Repository,
  read: (path: string) => string | undefined = (path) => readTextIfExists(join(repository.root, path)),
): IgnoreRules {
  const always = (alwaysRules ??= rulesOf(ALWAYS, ''));
  const rulesBelow = perDirectory<Rule[]>(always, (directory, above) => {
    const file = childOf(directory, '.dvcignore');
    if (lastSays(above, file, false)) return above;
    const text = read(file);
    return text === undefined ? above : [...above, ...rulesOf(text.split(/\r\n|\n|\r/), directory)];
  });
  const ignoresBelow = (path: string, isDirectory: boolean) => {
    const rules = rulesBelow(parentOf(path));
    if (rules === always && path[path.lastIndexOf('/') + 1] !== '.') return false; // all of ALWAYS begin with a dot
    return lastSays(rules, path, isDirectory);
  };
  return {
    ignoresBelow,
    ignores: (path, isDirectory) =>
      ancestorsOf(path).some((directory) => ignoresBelow(directory, true)) || ignoresBelow(path, isDirectory),
  };
}

function rulesOf(lines: readonly string[], directory: string): Rule[] {
  const prefixLength = directory === '' ? 0 : directory.length + 1;
  return lines.flatMap((line) => {
    const pattern = dvcIgnorePattern(line);
    return pattern ? [{ ...pattern, prefixLength }] : [];
  });
}

function lastSays(rules: readonly Rule[], path: string, isDirectory: boolean): boolean {
  const marked = isDirectory ? `${path}/` : path;
  const last = rules.findLast(
    (rule) => (isDirectory || !rule.directoriesOnly) && rule.matches(marked.slice(rule.prefixLength)),
  );
  return last?.ignores ?? false;
}

/**
 * Rules of the `.gitignore` files between the top of the git work tree and a path, and of `.git/info/exclude`. The
 * user's global excludes are not read. Nothing is ignored where there is no git.
 */
export function gitIgnoreRules(repository: Pick<Repository, 'root'>): IgnoreRules {
  const top = gitTop(repository.root);
  if (top === undefined) return { ignores: () => false, ignoresBelow: () => false };
  const prefix = relative(top, repository.root).split(sep).join('/');
  const exclude = readTextIfExists(join(top, '.git', 'info', 'exclude')) ?? '';
  const start: GitRules = { names: new Set(), patterns: ignore({ ignorecase: false }).add(exclude) };
  const rulesBelow = perDirectory(start, (directory, above) => {
    const text = readTextIfExists(join(top, directory, '.gitignore'));
    return text === undefined ? above : withLines(above, rebased(text, directory));
  });
  const ignores = (path: string, isDirectory: boolean) => {
    const whole = childOf(prefix, path);
    const { names, patterns } = rulesBelow(parentOf(whole));
    if (names.has(whole) || (names.size > 0 && ancestorsOf(whole).some((above) => names.has(above)))) return true;
    return patterns.ignores(isDirectory ? `${whole}/` : whole);
  };
  return { ignores, ignoresBelow: ignores };
}

/** Lines that name one path, of which there is one for each output, are looked up; the others are patterns. */
interface GitRules {
  names: ReadonlySet<string>;
  patterns: Ignore;
}

const ONE_NAME = /^(?:\/[A-Za-z0-9_.@=+,-]+)+$/;

function withLines({ names, patterns }: GitRules, lines: readonly string[]): GitRules {
  const extended = (added: readonly string[]) => ignore({ ignorecase: false }).add(patterns).add(added);
  // What takes back must come after what it takes back.
  if (lines.some((line) => line.startsWith('!'))) {
    return { names: new Set(), patterns: extended([...[...names].map((name) => `/${name}`), ...lines]) };
  }
  const others = lines.filter((line) => !ONE_NAME.test(line));
  const added = lines.filter((line) => ONE_NAME.test(line)).map((line) => line.slice(1));
  return {
    names: added.length === 0 ? names : new Set([...names, ...added]),
    patterns: others.length === 0 ? patterns : extended(others),
  };
}

/** Top of the git work tree around a directory; undefined where there is no git. */
export function gitTop(start: string): string | undefined {
  for (let directory = start; ; directory = dirname(directory)) {
    if (existsSync(join(directory, '.git'))) return directory;
    if (dirname(directory) === directory) return undefined;
  }
}

/** The lines of a `.gitignore` as they would be written at the top of the work tree. */
function rebased(text: string, directory: string): string[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  if (directory === '') return lines;
  const base = `/${directory.replace(/[\\*?[\]]/g, '\\$&')}`;
  return lines.flatMap((line) => {
    if (line.trim() === '' || line.startsWith('#')) return [];
    const [, not, pattern] = /^(!?)(.*)$/s.exec(line)!;
    const anchored = /\/\s*[^\s]/.test(pattern!);
    return [`${not}${base}/${anchored ? pattern!.replace(/^\//, '') : `**/${pattern}`}`];
  });
}

/** Remembers, per directory, what `extend` makes of what holds in the directory above it. */
function perDirectory<T>(start: T, extend: (directory: string, above: T) => T): (directory: string) => T {
  const known = new Map<string, T>();
  const of = (directory: string): T => {
    const found = known.get(directory);
    if (found !== undefined) return found;
    const made = extend(directory, directory === '' ? start : of(parentOf(directory)));
    known.set(directory, made);
    return made;
  };
  return of;
}

function childOf(directory: string, path: string): string {
  return directory === '' ? path : `${directory}/${path}`;
}

function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

function ancestorsOf(path: string): string[] {
  const parts = path.split('/');
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'));
}
