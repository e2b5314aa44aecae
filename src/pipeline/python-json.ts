import { UserError } from '../core/errors.js';
import type { Location } from '../core/errors.js';
import { mapOf, YamlFloat } from '../platform/yaml/index.js';
import type { YamlValue } from '../platform/yaml/index.js';

/** About as deep as Python's own reader goes. */
const MAX_DEPTH = 900;

/** A number as Python's json module knows them. */
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|NaN|-?Infinity/g;

/**
 * Reads JSON as Python's json module does, which is what DVC reads with: `NaN` and `Infinity` are numbers, `1` and
 * `1.0` stay apart, keys keep the order of the file. Throws `JSON_INVALID` (exit 2) at file:line:column.
 */
export function parsePythonJson(source: string, path: string): YamlValue {
  const text = source.replace(/^\uFEFF/, '');
  // Numbers become strings, so that their spelling survives, and every key gets a letter in front, so that JavaScript
  // does not move keys such as "10" to the front.
  const tagged = mapTokens(text, (token, kind) =>
    kind === 'number' ? `"n${token}"` : `"${kind === 'key' ? 'k' : 's'}${token.slice(1)}`,
  );
  try {
    return untagged(JSON.parse(tagged) as Tagged, 0);
  } catch (error) {
    const { message, location } = error instanceof TooDeep ? tooDeepAt(path) : explain(text, path);
    throw new UserError({
      code: 'JSON_INVALID',
      message: `${path} is not JSON: ${message}`,
      hint: 'Correct the file, or whatever writes it.',
      exitCode: 2,
      location,
      cause: error,
    });
  }
}

type MapToken = (token: string, kind: 'key' | 'string' | 'number') => string;

/** Replaces strings and numbers. Strings are searched for their end: a pattern would need a stack as long as they are. */
function mapTokens(text: string, map: MapToken): string {
  const parts: string[] = [];
  const isKey = /\s*:/y;
  for (let at = 0; at < text.length;) {
    const start = indexOrEnd(text, '"', at);
    parts.push(text.slice(at, start).replace(NUMBER, (token) => map(token, 'number')));
    const end = endOfString(text, start);
    if (end === undefined) return parts.join('') + text.slice(start);
    isKey.lastIndex = end;
    if (start < end) parts.push(map(text.slice(start, end), isKey.test(text) ? 'key' : 'string'));
    at = end;
  }
  return parts.join('');
}

function indexOrEnd(text: string, searched: string, from: number): number {
  const index = text.indexOf(searched, from);
  return index === -1 ? text.length : index;
}

/** Offset behind the quote that ends the string; undefined when none does. */
function endOfString(text: string, start: number): number | undefined {
  if (start === text.length) return start;
  for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let first = end;
    while (text[first - 1] === '\\') first--;
    if ((end - first) % 2 === 0) return end + 1;
  }
  return undefined;
}

type Tagged = null | boolean | string | Tagged[] | { [key: string]: Tagged };

/** Everything that works on values calls itself for what is inside them. */
class TooDeep extends Error {}

const tooDeepAt = (file: string) => ({ message: 'it is nested too deeply', location: { file, line: 1, column: 1 } });

function untagged(value: Tagged, depth: number): YamlValue {
  if (depth > MAX_DEPTH) throw new TooDeep();
  if (typeof value === 'string') return value.startsWith('s') ? value.slice(1) : numberOf(value.slice(1));
  if (value === null || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.map((item) => untagged(item, depth + 1));
  return mapOf(Object.entries(value).map(([key, child]) => [key.slice(1), untagged(child, depth + 1)]));
}

function numberOf(token: string): YamlValue {
  if (!/^-?\d+$/.test(token)) return new YamlFloat(Number(token));
  const number = Number(token);
  return Number.isSafeInteger(number) ? number : BigInt(token);
}

/** What JSON.parse says of the text itself; Python's own numbers are replaced by ordinary ones of the same length. */
function explain(text: string, path: string): { message: string; location: Location } {
  const plain = mapTokens(text, (token) =>
    /^(?:NaN|-?Infinity)$/.test(token) ? token.replace(/[A-Za-z]/g, '1') : token,
  );
  let message = 'it cannot be read';
  try {
    JSON.parse(plain);
  } catch (error) {
    message = (error as Error).message;
  }
  const before = text.slice(0, strangerIn(text) ?? positionIn(message) ?? text.length).split('\n');
  const location = { file: path, line: before.length, column: before.at(-1)!.length + 1 };
  return { message: message.replace(/ (?:in JSON )?at position \d+.*/s, ''), location };
}

/** Offset of the first character that belongs to nothing JSON knows. */
function strangerIn(text: string): number | undefined {
  const blank = (found: string) => ' '.repeat(found.length);
  const rest = mapTokens(text, blank).replace(/\b(?:true|false|null)\b/g, blank);
  const offset = rest.search(/[^\s[\]{},:]/);
  return offset === -1 ? undefined : offset;
}

function positionIn(message: string): number | undefined {
  const offset = /at position (\d+)/.exec(message)?.[1];
  return offset === undefined ? undefined : Number(offset);
}
