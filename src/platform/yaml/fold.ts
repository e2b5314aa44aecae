/** Where a scalar stands. Columns count characters from 0. */
export interface Place {
  /** Column of its first character. */
  column: number;
  /** Column of its continuation lines. */
  indent: number;
  /** Whether it must stay on its line, as keys must. */
  oneLine?: boolean;
  /** Whether it is the whole document: then no line is broken before a long word. */
  root?: boolean;
}

/** The width at which ruamel.yaml folds. */
const WIDTH = 80;

/**
 * A plain scalar, folded as ruamel.yaml 0.18.14 and later folds: before a word that would pass the width,
 * which leaves the blank before it at the end of the line, and instead of a single blank at the width. Unlike
 * there a line is never broken after two or more blanks, since reading would make them one. Undefined when
 * the scalar has to be folded but must not.
 */
export function foldPlain(
  text: string,
  { column: start, indent, oneLine = false, root = false }: Place,
): string | undefined {
  if (text === '') return '';
  const newLine = `\n${' '.repeat(indent)}`;
  let column = start;
  let out = '';
  let blanks = '';
  for (const part of text.split(/( +)/)) {
    const size = lengthOf(part);
    const isBlank = part.startsWith(' ');
    const full = isBlank
      ? size === 1 && column >= WIDTH && !oneLine
      : column + size > WIDTH && column > indent && blanks.length < 2 && !root;
    if (full && oneLine) return undefined;
    if (full) {
      out += newLine;
      column = indent;
    }
    if (!(full && isBlank)) {
      out += part;
      column += size;
    }
    blanks = isBlank ? part : '';
  }
  return out;
}

/** A single-quoted scalar without quotes or line breaks in it, folded at single blanks once past the width. */
export function foldSingle(text: string, { column: start, indent, oneLine = false }: Place): string {
  const newLine = `\n${' '.repeat(indent)}`;
  const parts = text.split(/( +)/);
  let column = start + 1;
  let out = '';
  parts.forEach((part, index) => {
    const outer = (index === 1 && parts[0] === '') || (index === parts.length - 2 && parts.at(-1) === '');
    if (part === ' ' && column > WIDTH && !oneLine && !outer) {
      out += newLine;
      column = indent;
      return;
    }
    out += part;
    column += lengthOf(part);
  });
  return `'${out}'`;
}

/** A double-quoted scalar, folded once past the width at a blank or after an escape, as ruamel.yaml does. */
export function foldDouble(text: string, { column: start, indent, oneLine = false }: Place): string {
  const writer = new DoubleQuoted(Array.from(text), start + 1, indent);
  return `"${writer.write(oneLine)}"`;
}

/** `write_double_quoted` of ruamel.yaml's emitter; `from` and `at` are its `start` and `end`. */
class DoubleQuoted {
  private out = '';

  constructor(
    private readonly text: readonly string[],
    private column: number,
    private readonly indent: number,
  ) {}

  write(oneLine: boolean): string {
    const last = this.text.length - 1;
    let from = 0;
    for (let at = 0; at <= this.text.length; at++) {
      const character = this.text[at];
      const escape = character === undefined ? undefined : escapeOf(character);
      if (character === undefined || escape !== undefined) {
        this.put(this.text.slice(from, at).join(''));
        from = at;
        if (escape !== undefined) {
          this.put(escape);
          from = at + 1;
        }
      }
      const breakable = 0 < at && at < last && (character === ' ' || from >= at);
      if (!oneLine && breakable && this.column + (at - from) > WIDTH) from = this.break(from, at);
    }
    return this.out;
  }

  /** Ends the line; returns where the next piece starts. */
  private break(from: number, at: number): number {
    const escaped = this.needsBackslash(from, at);
    this.put(this.text.slice(from, at).join('') + (escaped ? '\\' : ''));
    this.out += `\n${' '.repeat(this.indent)}`;
    this.column = this.indent;
    const next = Math.max(from, at);
    if (this.text[next] !== ' ') return next;
    // The line break reads as the blank; a blank that is kept needs protection from the indentation.
    if (escaped) this.put('\\');
    return escaped ? next : next + 1;
  }

  private needsBackslash(from: number, at: number): boolean {
    const blank = this.text.indexOf(' ', at);
    if (blank < 0) return true;
    const newline = this.text.slice(at, blank).indexOf('\n');
    const space = newline < 0 ? blank : at + newline;
    const following = this.text[space + 1];
    if (following === undefined || (newline >= 0 && following !== ' ')) return true;
    const word = this.text.slice(at, space);
    const afterBlank = this.text[at - 1] === ' ' && this.text[at] === ' ';
    return (
      word.includes('"') || word.includes("'") || following === ' ' || following === '\n' || afterBlank || from === at
    );
  }

  private put(piece: string): void {
    this.out += piece;
    this.column += lengthOf(piece);
  }
}

const SHORT_ESCAPES: Readonly<Record<string, string>> = {
  '\0': '0',
  '\x07': 'a',
  '\b': 'b',
  '\t': 't',
  '\n': 'n',
  '\v': 'v',
  '\f': 'f',
  '\r': 'r',
  '\x1b': 'e',
  '"': '"',
  '\\': '\\',
  '\x85': 'N',
  '\xa0': '_',
  '\u2028': 'L',
  '\u2029': 'P',
};

function escapeOf(character: string): string | undefined {
  if (/^[\x20!#-[\]-~\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]$/u.test(character))
    return undefined;
  const short = SHORT_ESCAPES[character];
  if (short !== undefined) return `\\${short}`;
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
  return code.length <= 2 ? `\\x${code.padStart(2, '0')}` : `\\u${code.padStart(4, '0')}`;
}

/** How many characters (not UTF-16 units) a text has, as Python counts columns. */
export function lengthOf(text: string): number {
  return /^[\x20-\x7e]*$/.test(text) ? text.length : Array.from(text).length;
}
