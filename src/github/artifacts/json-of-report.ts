import { refused } from '../github-error.js';

/** What JSON of a report stays within, whatever its schema. */
export interface JsonLimits {
  /** Objects and lists within one another. */
  maxDepth?: number;
  /** Objects, lists, strings and numbers together. */
  maxValues?: number;
  /** Longest string, in UTF-16 units, as it is written. */
  maxText?: number;
}

const WHITE = /[ \t\r\n]*/y;
const NUMBER = /-?\d[\d.eE+-]*/y;

/**
 * The value of JSON that somebody else wrote. Besides what is no JSON, it refuses what readers understand differently or what only wears them
 * out: other encodings than UTF-8, a key twice in an object, `__proto__`, numbers too large to hold, and more than `limits`.
 */
export function jsonOfReport(bytes: Uint8Array, limits: JsonLimits = {}): unknown {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw refused('the report is not UTF-8 text', error);
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw refused('the report is not JSON', error);
  }
  checkJson(text, limits);
  return value;
}

/** Walks over JSON that is known to be well-formed, and throws `refused` at the first thing that may not be. */
function checkJson(text: string, { maxDepth = 20, maxValues = 200_000, maxText = 20_000 }: JsonLimits): void {
  /** The keys of each object that is open; undefined for a list. */
  const open: (Set<string> | undefined)[] = [];
  let values = 0;
  for (let at = 0; at < text.length;) {
    const character = text[at]!;
    if (character === '{' || character === '[') {
      open.push(character === '{' ? new Set() : undefined);
      if (open.length > maxDepth) throw refused(`the report is nested more than ${maxDepth} deep`);
      values++;
      at++;
    } else if (character === '}' || character === ']') {
      open.pop();
      at++;
    } else if (character === '"') {
      const end = endOfText(text, at);
      if (end - at > maxText) throw refused(`the report has a text of more than ${maxText} characters`);
      const after = endOf(WHITE, text, end);
      const said = JSON.parse(text.slice(at, end)) as string;
      if (text[after] === ':') addKey(open.at(-1)!, said);
      values++;
      at = after;
    } else if (/[-\d]/.test(character)) {
      const end = endOf(NUMBER, text, at);
      if (!Number.isFinite(Number(text.slice(at, end)))) throw refused('the report has a number too large to hold');
      values++;
      at = end;
    } else at++;
    if (values > maxValues) throw refused(`the report has more than ${maxValues} values`);
  }
}

function addKey(keys: Set<string>, key: string): void {
  if (key === '__proto__') throw refused('the report has the key __proto__');
  if (keys.has(key)) throw refused('the report has a key twice in one object');
  keys.add(key);
}

/** One past the closing quote of the text that begins at `at`. */
function endOfText(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && text[end] !== '"') end += text[end] === '\\' ? 2 : 1;
  return end + 1;
}

function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return at + (pattern.exec(text)?.[0].length ?? 1);
}
