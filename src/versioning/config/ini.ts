import { UserError } from '../../core/errors.js';

/** One section, its name and keys in lower case. */
export interface IniSection {
  name: string;
  /** Line of its head, counted from 1. */
  line: number;
  keys: Map<string, IniValue>;
}

export interface IniValue {
  /** A list where the file holds an unquoted comma. */
  value: string | string[];
  /** Line of the key, counted from 1. */
  line: number;
  /** Line its value ends on: a later one for text between triple quotes. */
  lastLine: number;
  /** What stands around the value: indentation, key and `=` before it, a comment behind it. */
  before: string;
  after: string;
}

/** The lines of a file, without their ends. */
export function iniLines(text: string): string[] {
  return text.split(/\r\n|\n|\r/);
}

/** Section head: brackets, name, brackets, comment. */
export const SECTION = /^\s*((?:\[\s*)+)("\s*\S.*?\s*"|'\s*\S.*?\s*'|[^'"\s].*?)((?:\s*\])+)(\s*(?:#.*)?)$/;
/** Sections with a name of their own, however they are spaced. */
const NAMED = /^(\w+)\s*"(.*)"$/;
const KEY = /^\s*(".*?"|'.*?'|[^'"=].*?)\s*=\s*(.*)$/;
const LIST_ITEM = /\s*(".*?"|'.*?'|[^'",#\s][^,#]*?)\s*(,|$|(?=#))/y;
const SINGLE = /^(".*?"|'.*?'|[^'",#\s][^,]*?|)(\s*(?:#.*)?)$/;
const TRIPLE = /^('''|""")/;

/**
 * Reads the dialect of `.dvc/config` (ConfigObj, dvc-formats §1.9): quoted section names and values, `#`
 * comments, unquoted commas as lists, triple quotes, `%(name)s`. Throws `CONFIG_INVALID` (exit 2) at the line that
 * cannot be read.
 */
export function parseIni(text: string, file: string): IniSection[] {
  const lines = iniLines(text.replace(/^\uFEFF/, ''));
  const sections: IniSection[] = [];
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!;
    const number = index + 1;
    const invalid = (message: string, hint?: string) => invalidLine(file, number, message, hint);
    if (/^\s*(#|$)/.test(line)) continue;
    const section = SECTION.exec(line);
    if (section) {
      if (section[1]!.replace(/\s/g, '').length !== 1) throw invalid('nested sections are not known to DVC');
      const name = unquote(section[2]!).trim().toLowerCase().replace(NAMED, '$1 "$2"');
      if (sections.some((other) => other.name === name)) throw invalid(`section "${name}" stands here a second time`);
      sections.push({ name, line: number, keys: new Map() });
      continue;
    }
    if (/^<{7}( |$)/.test(line)) {
      throw invalid('has merge conflict markers', 'Keep one side, and delete the lines that start with <, = and >.');
    }
    const pair = KEY.exec(line);
    // Its first word only: what follows may be a secret.
    if (!pair) throw invalid(`a line that begins with "${firstWord(line)}" is neither "[section]" nor "key = value"`);
    const key = unquote(pair[1]!).toLowerCase();
    const current = sections.at(-1)?.keys;
    if (!current) throw invalid(`"${key}" stands before the first [section]`);
    if (current.has(key)) throw invalid(`"${key}" stands here a second time`);
    const before = line.slice(0, line.length - pair[2]!.length);
    if (TRIPLE.test(pair[2]!)) {
      const end = readTriple(lines, index, pair[2]!);
      if (!end) throw invalid(`the quotes of "${key}" do not end at the end of a line`);
      index = end.index;
      current.set(key, { value: end.value, line: number, lastLine: index + 1, before, after: end.after });
      continue;
    }
    const read = readValue(pair[2]!);
    if (read === undefined) throw invalid(`the value of "${key}" cannot be read; put it between double quotes`);
    current.set(key, { ...read, line: number, lastLine: number, before });
  }
  interpolate(sections, file);
  return sections;
}

function invalidLine(
  file: string,
  line: number,
  message: string,
  hint = `Correct line ${line} of ${file}.`,
): UserError {
  return new UserError({
    code: 'CONFIG_INVALID',
    message: `${file}:${line}: ${message}`,
    hint,
    exitCode: 2,
    location: { file, line, column: 1 },
  });
}

function unquote(text: string): string {
  const quoted = text.length >= 2 && (text[0] === '"' || text[0] === "'") && text.endsWith(text[0]);
  return quoted ? text.slice(1, -1) : text;
}

function readValue(text: string): Pick<IniValue, 'value' | 'after'> | undefined {
  const single = SINGLE.exec(text);
  if (single) return { value: unquote(single[1]!), after: single[2]! };
  const none = /^,(\s*(?:#.*)?)$/.exec(text);
  if (none) return { value: [], after: none[1]! };
  const items: string[] = [];
  LIST_ITEM.lastIndex = 0;
  for (;;) {
    const item = LIST_ITEM.exec(text);
    if (!item) return undefined;
    items.push(unquote(item[1]!));
    const after = text.slice(LIST_ITEM.lastIndex);
    if (/^\s*(#.*)?$/.test(after)) return { value: items, after };
    if (item[2] !== ',') return undefined;
  }
}

const TRIPLE_END = {
  "'''": /^(.*?)'''(\s*(?:#.*)?)$/,
  '"""': /^(.*?)"""(\s*(?:#.*)?)$/,
};

function readTriple(
  lines: string[],
  index: number,
  first: string,
): { value: string; after: string; index: number } | undefined {
  const quotes = first.slice(0, 3) as keyof typeof TRIPLE_END;
  const collected: string[] = [];
  for (let rest = first.slice(3); ; rest = lines[++index]!) {
    const end = TRIPLE_END[quotes].exec(rest);
    if (end) return { value: [...collected, end[1]!].join('\n'), after: end[2]!, index };
    if (rest.includes(quotes)) return undefined;
    collected.push(rest);
    if (index + 1 >= lines.length) return undefined;
  }
}

const REFERENCE = /%\(([^)]*)\)s/g;
const MAX_DEPTH = 10;

/** Replaces `%(name)s` by the key of the same section. */
function interpolate(sections: readonly IniSection[], file: string): void {
  for (const { keys } of sections) {
    for (const [key, entry] of keys) {
      const expand = (text: string, depth: number): string =>
        text.replace(REFERENCE, (_, name: string) => {
          const value = keys.get(name.toLowerCase())?.value;
          if (typeof value !== 'string' || depth > MAX_DEPTH) {
            throw invalidLine(file, entry.line, `"%(${name})s" in "${key}" stands for nothing in this file`);
          }
          return expand(value, depth + 1);
        });
      entry.value =
        typeof entry.value === 'string' ? expand(entry.value, 0) : entry.value.map((item) => expand(item, 0));
    }
  }
}

function firstWord(line: string): string {
  return line.trim().split(/\s/)[0]!.slice(0, 40);
}
