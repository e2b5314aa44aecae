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
}

const SECTION = /^\s*((?:\[\s*)+)("\s*\S.*?\s*"|'\s*\S.*?\s*'|[^'"\s].*?)((?:\s*\])+)\s*(?:#.*)?$/;
const KEY = /^\s*(".*?"|'.*?'|[^'"=].*?)\s*=\s*(.*)$/;
const LIST_ITEM = /\s*(".*?"|'.*?'|[^'",#\s][^,#]*?)\s*(,|$|(?=#))/y;
const SINGLE = /^(".*?"|'.*?'|[^'",#\s][^,]*?|)\s*(?:#.*)?$/;
const TRIPLE = /^('''|""")/;

/**
 * Reads the dialect of `.dvc/config` (ConfigObj, dvc-formats §1.9): quoted section names and values, `#`
 * comments, unquoted commas as lists, triple quotes, `%(name)s`. Throws `CONFIG_INVALID` (exit 2) at the line that
 * cannot be read.
 */
export function parseIni(text: string, file: string): IniSection[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  const sections: IniSection[] = [];
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!;
    const number = index + 1;
    const invalid = (message: string) => invalidLine(file, number, message);
    if (/^\s*(#|$)/.test(line)) continue;
    const section = SECTION.exec(line);
    if (section) {
      if (section[1]!.replace(/\s/g, '').length !== 1) throw invalid('nested sections are not known to DVC');
      const name = unquote(section[2]!).trim().toLowerCase();
      if (sections.some((other) => other.name === name)) throw invalid(`section "${name}" stands here a second time`);
      sections.push({ name, line: number, keys: new Map() });
      continue;
    }
    const pair = KEY.exec(line);
    if (!pair) throw invalid(`"${line.trim().slice(0, 40)}" is neither "[section]" nor "key = value"`);
    const key = unquote(pair[1]!).toLowerCase();
    const current = sections.at(-1)?.keys;
    if (!current) throw invalid(`"${key}" stands before the first [section]`);
    if (current.has(key)) throw invalid(`"${key}" stands here a second time`);
    if (TRIPLE.test(pair[2]!)) {
      const end = readTriple(lines, index, pair[2]!);
      if (!end) throw invalid(`the quotes of "${key}" do not end at the end of a line`);
      current.set(key, { value: end.value, line: number });
      index = end.index;
      continue;
    }
    const value = readValue(pair[2]!);
    if (value === undefined) throw invalid(`the value of "${key}" cannot be read; put it between double quotes`);
    current.set(key, { value, line: number });
  }
  interpolate(sections, file);
  return sections;
}

function invalidLine(file: string, line: number, message: string): UserError {
  return new UserError({
    code: 'CONFIG_INVALID',
    message: `${file}:${line}: ${message}`,
    hint: `Correct line ${line} of ${file}.`,
    exitCode: 2,
    location: { file, line, column: 1 },
  });
}

function unquote(text: string): string {
  const quoted = text.length >= 2 && (text[0] === '"' || text[0] === "'") && text.endsWith(text[0]);
  return quoted ? text.slice(1, -1) : text;
}

function readValue(text: string): string | string[] | undefined {
  const single = SINGLE.exec(text);
  if (single) return unquote(single[1]!);
  if (/^,\s*(?:#.*)?$/.test(text)) return [];
  const items: string[] = [];
  LIST_ITEM.lastIndex = 0;
  for (;;) {
    const item = LIST_ITEM.exec(text);
    if (!item) return undefined;
    items.push(unquote(item[1]!));
    const rest = text.slice(LIST_ITEM.lastIndex);
    if (/^\s*(#.*)?$/.test(rest)) return items;
    if (item[2] !== ',') return undefined;
  }
}

function readTriple(lines: string[], index: number, first: string): { value: string; index: number } | undefined {
  const quotes = first.slice(0, 3);
  const collected: string[] = [];
  for (let rest = first.slice(3); ; rest = lines[++index]!) {
    const end = rest.indexOf(quotes);
    if (end >= 0) {
      const isLast = /^\s*(#.*)?$/.test(rest.slice(end + quotes.length));
      return isLast ? { value: [...collected, rest.slice(0, end)].join('\n'), index } : undefined;
    }
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
