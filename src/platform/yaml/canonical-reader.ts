import { readFlowList } from './canonical-flow-list.js';
import { collectionNode, leafNode, NOT_CANONICAL } from './canonical-node.js';
import { folded, plainScalar, trimEnd, trimStart, unescaped } from './canonical-scalar.js';
import { resolvePlain } from './resolve-plain.js';
import { isYamlMap } from './values.js';
import type { YamlMap, YamlValue } from './values.js';
import { isOrdinaryKey, mapOf } from './yaml-map.js';
import type { YamlChild, YamlNode } from './yaml-node.js';

/**
 * The tree of a text in the plain shape that DVC writes: block maps and lists, scalars without anchors and tags.
 * Blank lines and comments may stand between entries, and comments behind plain scalars. Undefined for everything
 * else, mistakes included, which is left to the full reader; on what both read they agree. It is there for speed: a
 * lock of many stages is megabytes, and the library behind the full reader is slow to start.
 */
export function readCanonical(text: string): YamlNode | undefined {
  const reader = new CanonicalReader(text, true);
  return reader.document() === undefined ? undefined : reader.node;
}

/** The data of such a text without its places, in half the time; never null. */
export function readCanonicalValue(text: string): YamlValue | undefined {
  return new CanonicalReader(text, false).document();
}

const ORDINARY = /^[\n\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]+$/u;
const PLAIN_START = /[^\s,[\]{}#&*!|>'"%@`?:-]|[?:-](?=[^\s])/y;
/** What most keys are, in other words than `PLAIN_KEY`: it is tried first. */
const SIMPLE_KEY = /[A-Za-z_][A-Za-z0-9_./@-]{0,400}(?=:[ \n])/y;
/** A key without quotes, up to its colon. */
const PLAIN_KEY = /([^\s,[\]{}#&*!|>'"%@`?:-](?:[^\s:]|:(?=\S)| (?! |#|:)){0,500}):(?=[ \n])/y;
const QUOTED_KEY = /'((?:[^'\n]|''){0,500})':(?=[ \n])/y;
/** Blank lines and lines of comment. */
const BETWEEN = /(?: *(?:#[^\n]*)?\n)*/y;
const MAX_DEPTH = 100;
const NEW_LINE = 10;
const BLANK = 32;
const HASH = 35;
const DASH = 45;

class CanonicalReader {
  private at = 0;
  private depth = 0;
  /** Where what was read last stands; only made where places are asked for. */
  node: YamlNode | undefined;
  /** The key that `isKeyAt` has found, where it starts and where it ends. */
  private foundKey = '';
  private foundKeyAt = -1;
  private foundKeyEnd = -1;

  constructor(
    private readonly text: string,
    private readonly withPlaces: boolean,
  ) {}

  /** Undefined where the text is not canonical. */
  document(): YamlValue | undefined {
    if (!ORDINARY.test(this.text)) return undefined;
    try {
      return this.root();
    } catch (error) {
      if (error === NOT_CANONICAL) return undefined;
      throw error;
    }
  }

  private root(): YamlValue {
    const { text } = this;
    if (!text.endsWith('\n')) throw NOT_CANONICAL;
    this.at = this.afterComments();
    if (this.at === text.length || text[this.at] === ' ') throw NOT_CANONICAL;
    const root = this.block(0, -1);
    this.at = this.afterComments();
    if (!(Array.isArray(root) || isYamlMap(root)) || this.at !== text.length) throw NOT_CANONICAL;
    return root;
  }

  /** What starts here, at the column `indent` of its line, below something at the column `parent`. */
  private block(indent: number, parent: number): YamlValue {
    if (++this.depth > MAX_DEPTH) throw NOT_CANONICAL;
    const value = this.isDashAt(this.at)
      ? this.list(indent)
      : this.isKeyAt(this.at)
        ? this.map(indent)
        : this.scalar(parent);
    this.depth--;
    return value;
  }

  private list(indent: number): YamlValue {
    const start = this.at;
    const children: YamlChild[] = [];
    const value: YamlValue[] = [];
    do {
      const from = this.at;
      this.at++;
      const afterMark = this.at;
      const inLine = this.text[this.at] === ' ' && this.text[this.at + 1] !== '\n';
      if (inLine) this.at++;
      value.push(inLine ? this.block(indent + 2, indent) : this.below(indent, false));
      const { node } = this;
      if (node) children.push({ from, key: undefined, keyStart: node.start, afterMark, merge: false, node });
    } while (this.continues(indent, false));
    if (this.withPlaces) this.node = collectionNode('list', value, start, children);
    return value;
  }

  private map(indent: number): YamlValue {
    const start = this.at;
    const children: YamlChild[] = [];
    const keys: string[] = [];
    const map: YamlMap = {};
    let isOrdinary = true;
    do {
      const from = this.at;
      const key = this.key();
      const afterMark = this.at;
      if (key === '__proto__' || Object.hasOwn(map, key)) throw NOT_CANONICAL;
      isOrdinary &&= isOrdinaryKey(key);
      keys.push(key);
      map[key] = this.entryValue(indent);
      const { node } = this;
      if (node) children.push({ from, key, keyStart: from, afterMark, merge: false, node });
    } while (this.continues(indent, true));
    const value = isOrdinary ? map : mapOf(keys.map((key) => [key, map[key]!]));
    if (this.withPlaces) this.node = collectionNode('map', value, start, children);
    return value;
  }

  private entryValue(indent: number): YamlValue {
    const { text } = this;
    if (text[this.at] === '\n' || text[this.at + 1] === '\n') return this.below(indent, true);
    this.at++;
    return this.scalar(indent);
  }

  /** The value of a key or dash at the column `indent` whose line ends here, with or without a blank. */
  private below(indent: number, isMap: boolean): YamlValue {
    const end = this.at;
    if (this.text[this.at] === ' ') this.at++;
    this.at++;
    this.at = this.afterComments();
    const column = this.indentation();
    const hasList = isMap && column === indent && this.isDashAt(this.at + column);
    if (column <= indent && !hasList) return this.leaf(null, end, end);
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
    const { text } = this;
    let end = this.at;
    while (text.charCodeAt(end) === BLANK) end++;
    const code = text.charCodeAt(end);
    if (code !== NEW_LINE && code !== HASH) return this.at;
    BETWEEN.lastIndex = this.at;
    BETWEEN.test(text);
    return BETWEEN.lastIndex;
  }

  /** Blanks at the start of the line that starts here; 0 at the end of the text. */
  private indentation(): number {
    let end = this.at;
    while (this.text.charCodeAt(end) === BLANK) end++;
    if (this.text.charCodeAt(end) === NEW_LINE) throw NOT_CANONICAL;
    return end - this.at;
  }

  private isDashAt(at: number): boolean {
    if (this.text.charCodeAt(at) !== DASH) return false;
    const next = this.text.charCodeAt(at + 1);
    return next === BLANK || next === NEW_LINE;
  }

  private isKeyAt(at: number): boolean {
    const { text } = this;
    SIMPLE_KEY.lastIndex = PLAIN_KEY.lastIndex = QUOTED_KEY.lastIndex = at;
    if (SIMPLE_KEY.test(text)) {
      this.foundKeyEnd = SIMPLE_KEY.lastIndex + 1;
      this.foundKey = text.slice(at, SIMPLE_KEY.lastIndex);
    } else if (PLAIN_KEY.test(text)) {
      this.foundKeyEnd = PLAIN_KEY.lastIndex;
      this.foundKey = text.slice(at, PLAIN_KEY.lastIndex - 1);
    } else if (QUOTED_KEY.test(text)) {
      this.foundKeyEnd = QUOTED_KEY.lastIndex;
      this.foundKey = text.slice(at, QUOTED_KEY.lastIndex - 1);
    } else return false;
    this.foundKeyAt = at;
    return true;
  }

  /** The key here, where `isKeyAt` has found one. */
  private key(): string {
    if (this.foundKeyAt !== this.at) throw NOT_CANONICAL;
    const { foundKey } = this;
    this.at = this.foundKeyEnd;
    if (foundKey.startsWith("'")) return foundKey.slice(1, -1).replaceAll("''", "'");
    if (resolvePlain(foundKey).kind !== 'text') throw NOT_CANONICAL;
    return foundKey;
  }

  /** A scalar, which may go on in lines that are indented by more than `parent`; ends at a new line. */
  private scalar(parent: number): YamlValue {
    const { text } = this;
    const start = this.at;
    const first = text[start] ?? '';
    if (first === "'" || first === '"') return this.quoted(first, parent);
    if (first === '[') return this.flowList(parent);
    if (text.startsWith('{}\n', start)) {
      this.at = start + 3;
      const value = {};
      if (this.withPlaces) this.node = { ...leafNode(value, start, start + 2), kind: 'map', flow: true };
      return value;
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
    return this.leaf(plainScalar(words.length === 1 ? words[0]! : words.join(' ')), start, end);
  }

  private leaf(value: YamlValue, start: number, end: number): YamlValue {
    if (this.withPlaces) this.node = leafNode(value, start, end);
    return value;
  }

  private flowList(parent: number): YamlValue {
    const { value, node, end } = readFlowList(this.text, this.at, this.withPlaces);
    if (this.text[end] !== '\n') throw NOT_CANONICAL;
    this.node = node;
    this.at = end + 1;
    if (this.goesOn(parent)) throw NOT_CANONICAL;
    return value;
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

  private quoted(quote: string, parent: number): YamlValue {
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
    return this.leaf(
      quote === "'" ? folded(lines).slice(1, -1).replaceAll("''", "'") : unescaped(source),
      start,
      start + source.length,
    );
  }
}
