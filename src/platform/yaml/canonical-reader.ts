import { parseDocument } from 'yaml';
import { resolvePlain } from './resolve-plain.js';
import type { YamlValue } from './values.js';
import { mapOf } from './yaml-map.js';
import type { YamlChild, YamlNode } from './yaml-node.js';

/**
 * The tree of a text in the plain shape that DVC writes: block maps and lists, scalars without anchors and tags.
 * Blank lines and comments may stand between entries, and comments behind plain scalars. Undefined for everything
 * else, mistakes included, which is left to the full reader; on what both read they agree. It is there for speed: a
 * lock of many stages is megabytes, and the library behind the full reader is slow to start.
 */
export function readCanonical(text: string): YamlNode | undefined {
  if (!ORDINARY.test(text)) return undefined;
  const reader = new CanonicalReader(text);
  try {
    return reader.document();
  } catch (error) {
    if (error === NOT_CANONICAL) return undefined;
    throw error;
  }
}

const NOT_CANONICAL = new Error('not canonical');
const ORDINARY = /^[\n\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]+$/u;
const PLAIN_START = /[^\s,[\]{}#&*!|>'"%@`?:-]|[?:-](?=[^\s])/y;
/** A key without quotes, up to its colon. */
const PLAIN_KEY = /([^\s,[\]{}#&*!|>'"%@`?:-](?:[^\s:]|:(?=\S)| (?! |#|:)){0,500}):(?=[ \n])/y;
const QUOTED_KEY = /'((?:[^'\n]|''){0,500})':(?=[ \n])/y;
/** Blank lines and lines of comment. */
const BETWEEN = /(?: *(?:#[^\n]*)?\n)*/y;
const MAX_DEPTH = 100;

class CanonicalReader {
  private at = 0;
  private depth = 0;

  constructor(private readonly text: string) {}

  document(): YamlNode {
    const { text } = this;
    if (!text.endsWith('\n')) throw NOT_CANONICAL;
    this.at = this.afterComments();
    if (this.at === text.length || text[this.at] === ' ') throw NOT_CANONICAL;
    const root = this.block(0, -1);
    this.at = this.afterComments();
    if (root.kind === 'scalar' || this.at !== text.length) throw NOT_CANONICAL;
    return root;
  }

  /** What starts here, at the column `indent` of its line, below something at the column `parent`. */
  private block(indent: number, parent: number): YamlNode {
    if (++this.depth > MAX_DEPTH) throw NOT_CANONICAL;
    const node = this.isDashAt(this.at)
      ? this.list(indent)
      : this.isKeyAt(this.at)
        ? this.map(indent)
        : this.scalar(parent);
    this.depth--;
    return node;
  }

  private list(indent: number): YamlNode {
    const start = this.at;
    const children: YamlChild[] = [];
    let end: number;
    do {
      const from = this.at;
      this.at++;
      const afterMark = this.at;
      const inLine = this.text[this.at] === ' ' && this.text[this.at + 1] !== '\n';
      if (inLine) this.at++;
      const node = inLine ? this.block(indent + 2, indent) : this.below(indent, false);
      children.push({ from, key: undefined, keyStart: node.start, afterMark, merge: false, node });
      end = Math.max(node.end, afterMark);
    } while (this.continues(indent, false));
    const value = children.map(({ node }) => node.value);
    return { kind: 'list', value, from: start, start, end, flow: false, children };
  }

  private map(indent: number): YamlNode {
    const start = this.at;
    const children: YamlChild[] = [];
    const entries: [string, YamlValue][] = [];
    const names = new Set<string>();
    let end: number;
    do {
      const from = this.at;
      const key = this.key();
      const afterMark = this.at;
      if (names.has(key)) throw NOT_CANONICAL;
      names.add(key);
      const node = this.entryValue(indent);
      entries.push([key, node.value]);
      children.push({ from, key, keyStart: from, afterMark, merge: false, node });
      end = Math.max(node.end, afterMark);
    } while (this.continues(indent, true));
    return { kind: 'map', value: mapOf(entries), from: start, start, end, flow: false, children };
  }

  private entryValue(indent: number): YamlNode {
    const { text } = this;
    if (text[this.at] === '\n' || text[this.at + 1] === '\n') return this.below(indent, true);
    this.at++;
    return this.scalar(indent);
  }

  /** The value of a key or dash at the column `indent` whose line ends here, with or without a blank. */
  private below(indent: number, isMap: boolean): YamlNode {
    const end = this.at;
    if (this.text[this.at] === ' ') this.at++;
    this.at++;
    this.at = this.afterComments();
    const column = this.indentation();
    const hasList = isMap && column === indent && this.isDashAt(this.at + column);
    if (column <= indent && !hasList) return leaf(null, end, end);
    this.at += column;
    return this.block(column, indent);
  }

  /** Whether the next line is one more entry or item at this column, and if so goes to its first character. */
  private continues(indent: number, isMap: boolean): boolean {
    this.at = this.afterComments();
    if (this.at >= this.text.length) return false;
    const column = this.indentation();
    if (column > indent) throw NOT_CANONICAL;
    if (column < indent) return false;
    const isMore = isMap ? this.isKeyAt(this.at + column) : this.isDashAt(this.at + column);
    // Behind a list at the column of its key the map goes on.
    if (!isMore && isMap) throw NOT_CANONICAL;
    if (isMore) this.at += column;
    return isMore;
  }

  /** The start of the first line from here on that is neither blank nor a comment. */
  private afterComments(): number {
    BETWEEN.lastIndex = this.at;
    BETWEEN.test(this.text);
    return BETWEEN.lastIndex;
  }

  /** Blanks at the start of the line that starts here; 0 at the end of the text. */
  private indentation(): number {
    let end = this.at;
    while (this.text[end] === ' ') end++;
    if (this.text[end] === '\n') throw NOT_CANONICAL;
    return end - this.at;
  }

  private isDashAt(at: number): boolean {
    return this.text[at] === '-' && (this.text[at + 1] === ' ' || this.text[at + 1] === '\n');
  }

  private isKeyAt(at: number): boolean {
    PLAIN_KEY.lastIndex = QUOTED_KEY.lastIndex = at;
    return PLAIN_KEY.test(this.text) || QUOTED_KEY.test(this.text);
  }

  private key(): string {
    PLAIN_KEY.lastIndex = QUOTED_KEY.lastIndex = this.at;
    const [, plain] = PLAIN_KEY.exec(this.text) ?? [];
    if (plain !== undefined) {
      if (resolvePlain(plain).kind !== 'text') throw NOT_CANONICAL;
      this.at = PLAIN_KEY.lastIndex;
      return plain;
    }
    const [, quoted = ''] = QUOTED_KEY.exec(this.text) ?? [];
    this.at = QUOTED_KEY.lastIndex;
    return quoted.replaceAll("''", "'");
  }

  /** A scalar, which may go on in lines that are indented by more than `parent`; ends at a new line. */
  private scalar(parent: number): YamlNode {
    const { text } = this;
    const start = this.at;
    const first = text[start] ?? '';
    if (first === "'" || first === '"') return this.quoted(first, parent);
    const empty = text.slice(start, start + 3);
    if (empty === '[]\n' || empty === '{}\n') {
      this.at = start + 3;
      const isList = empty === '[]\n';
      const value = isList ? [] : {};
      return { kind: isList ? 'list' : 'map', value, from: start, start, end: start + 2, flow: true, children: [] };
    }
    PLAIN_START.lastIndex = start;
    if (!PLAIN_START.test(text)) throw NOT_CANONICAL;
    const words: string[] = [];
    let end: number;
    let hasComment: boolean;
    do {
      const from = this.at;
      const line = this.restOfLine();
      const mark = line.indexOf(' #');
      hasComment = mark >= 0;
      const written = trimEnd(hasComment ? line.slice(0, mark) : line);
      if (written.includes(': ') || written.endsWith(':') || line.startsWith('#')) throw NOT_CANONICAL;
      words.push(trimStart(written));
      end = from + written.length;
      if (hasComment && this.goesOn(parent)) throw NOT_CANONICAL;
    } while (!hasComment && this.goesOn(parent));
    const meaning = resolvePlain(words.join(' '));
    if (meaning.kind === 'merge' || meaning.kind === 'broken') throw NOT_CANONICAL;
    return leaf(meaning.kind === 'text' ? words.join(' ') : meaning.value, start, end);
  }

  private restOfLine(): string {
    const end = this.text.indexOf('\n', this.at);
    const line = this.text.slice(this.at, end);
    this.at = end + 1;
    return line;
  }

  /** Whether a scalar goes on in the next line; one that goes on behind blank lines or comments is not canonical. */
  private goesOn(parent: number): boolean {
    const next = this.afterComments();
    if (next >= this.text.length) return false;
    let column = 0;
    while (this.text[next + column] === ' ') column++;
    if (column > parent && next !== this.at) throw NOT_CANONICAL;
    return column > parent;
  }

  private quoted(quote: string, parent: number): YamlNode {
    const { text } = this;
    const start = this.at;
    const pattern = quote === "'" ? /'(?:[^']|'')*'(?=\n)/y : /"(?:[^"\\]|\\[^])*"(?=\n)/y;
    pattern.lastIndex = start;
    const source = pattern.exec(text)?.[0];
    if (source === undefined) throw NOT_CANONICAL;
    const lines = source.split('\n');
    for (const line of lines.slice(1)) if (line.search(/[^ ]/) <= parent) throw NOT_CANONICAL;
    this.at = start + source.length + 1;
    if (this.goesOn(parent)) throw NOT_CANONICAL;
    return leaf(
      quote === "'" ? folded(lines).slice(1, -1).replaceAll("''", "'") : unescaped(source),
      start,
      start + source.length,
    );
  }
}

function leaf(value: YamlValue, start: number, end: number): YamlNode {
  return { kind: 'scalar', value, from: start, start, end, flow: false, children: [] };
}

/** Lines joined by blanks; blanks around a line break do not count. */
function folded(lines: readonly string[]): string {
  const last = lines.length - 1;
  return lines
    .map((line, index) => (index > 0 ? trimStart(line) : line))
    .map((line, index) => (index < last ? trimEnd(line) : line))
    .join(' ');
}

// Other white space than blanks is text.
function trimStart(line: string): string {
  return line.replace(/^ +/, '');
}

function trimEnd(line: string): string {
  let end = line.length;
  while (line[end - 1] === ' ') end--;
  return line.slice(0, end);
}

function unescaped(source: string): string {
  if (!/[\\\n]/.test(source)) return source.slice(1, -1);
  const document = parseDocument(source, { schema: 'failsafe', logLevel: 'silent' });
  const value: unknown = document.errors.length === 0 ? document.toJS() : undefined;
  if (typeof value !== 'string') throw NOT_CANONICAL;
  return value;
}
