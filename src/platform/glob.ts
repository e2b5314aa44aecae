import { readdirSync } from 'node:fs';
import type { Dirent } from 'node:fs';
import { join } from 'node:path';
import { byCodePoint } from '../core/repository-path.js';
import { isMissing, lstatIfExists, statIfExists } from './files.js';

/**
 * Whether a path (POSIX) matches a shell pattern, as Python's `glob` has it: `*`, `?` and `[…]` stay inside one name
 * and do not match a dot at its beginning; `**` as a whole name stands for any number of directories.
 */
export function globMatches(pattern: string, path: string): boolean {
  return namesMatch(pattern.split('/'), path.split('/'));
}

function namesMatch(patterns: readonly string[], names: readonly string[]): boolean {
  const [pattern, ...rest] = patterns;
  if (pattern === undefined) return names.length === 0;
  if (pattern === '**') {
    if (namesMatch(rest, names)) return true;
    return names.length > 0 && !names[0]!.startsWith('.') && namesMatch(patterns, names.slice(1));
  }
  return names.length > 0 && nameMatches(pattern, names[0]!) && namesMatch(rest, names.slice(1));
}

/**
 * Paths below `directory` that match a pattern relative to it, sorted by code point. `..` and absolute patterns are
 * followed as written. A pattern without wildcards is a path that is there or not.
 */
export function globPaths(directory: string, pattern: string): string[] {
  const isAbsolute = pattern.startsWith('/');
  const parts = pattern.split('/').filter((part) => part !== '');
  const found = new Set<string>();
  walk(isAbsolute ? '/' : '', parts);
  return [...found].sort(byCodePoint);

  function walk(path: string, patterns: readonly string[]): void {
    const [first, ...rest] = patterns;
    if (first === undefined) {
      if (path !== '') found.add(path);
      return;
    }
    if (first === '**') {
      walk(path, rest);
      for (const { name, isDirectory } of visibleIn(path)) {
        const below = childOf(path, name);
        if (isDirectory) walk(below, patterns);
        else if (rest.length === 0) found.add(below);
      }
    } else if (!isPattern(first)) {
      const below = childOf(path, first);
      const stat = rest.length === 0 ? lstatIfExists(at(below)) : statIfExists(at(below));
      if (stat) walk(below, rest);
    } else {
      for (const { name, isDirectory } of entriesOf(path)) {
        if (!nameMatches(first, name) || (rest.length > 0 && !isDirectory)) continue;
        walk(childOf(path, name), rest);
      }
    }
  }

  function at(path: string): string {
    return path.startsWith('/') ? path : join(directory, path);
  }

  function visibleIn(path: string) {
    return entriesOf(path).filter(({ name, isLink }) => !name.startsWith('.') && !isLink);
  }

  function entriesOf(path: string): { name: string; isDirectory: boolean; isLink: boolean }[] {
    let entries: Dirent[];
    try {
      entries = readdirSync(at(path), { withFileTypes: true });
    } catch (error) {
      if (isMissing(error)) return [];
      throw error;
    }
    return entries.map((entry) => {
      const isLink = entry.isSymbolicLink();
      const isDirectory = isLink
        ? (statIfExists(at(childOf(path, entry.name)))?.isDirectory() ?? false)
        : entry.isDirectory();
      return { name: entry.name, isDirectory, isLink };
    });
  }
}

function childOf(directory: string, name: string): string {
  return directory === '' || directory === '/' ? `${directory}${name}` : `${directory}/${name}`;
}

/** Whether a text has wildcards. */
export function isPattern(text: string): boolean {
  return /[*?[]/.test(text);
}

function nameMatches(pattern: string, name: string): boolean {
  if (!isPattern(pattern)) return pattern === name;
  return (pattern.startsWith('.') || !name.startsWith('.')) && nameExpression(pattern).test(name);
}

function nameExpression(pattern: string): RegExp {
  const source = pattern.replace(/\[(!?)(\]?[^\]]*)\]|[^]/g, (token, not?: string, set?: string) => {
    if (set !== undefined) return `[${not ? '^' : ''}${set.replace(/[\\\]^[]/g, '\\$&')}]`;
    return token === '*' ? '.*' : token === '?' ? '.' : token.replace(/[\\^$.|+(){}[\]/]/g, '\\$&');
  });
  try {
    return new RegExp(`^${source}$`, 'su');
  } catch {
    return /(?!)/; // a range such as [z-a], in which there is nothing
  }
}
