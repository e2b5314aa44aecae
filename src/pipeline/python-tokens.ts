import { UserError } from '../core/errors.js';

/** A token of Python, as far as literals need it told apart. */
export type PythonToken =
  | { kind: 'name' | 'number' | 'operator'; text: string }
  /** `value` is undefined for what is no literal: f-strings, characters by their name. */
  | { kind: 'string'; text: string; value: string | undefined; isBytes: boolean };

/** What Python takes for one line: brackets and backslashes join lines of the file. */
export interface PythonLine {
  /** Column of the first token, tabs counted as Python does. */
  indent: number;
  tokens: PythonToken[];
}

const NAME = /[\p{L}_][\p{L}\p{N}\p{M}_]*/uy;
const DIGITS = String.raw`\d(?:_?\d)*`;
const NUMBER = new RegExp(
  String.raw`0[xX](?:_?[\da-fA-F])+|0[oO](?:_?[0-7])+|0[bB](?:_?[01])+|` +
    String.raw`(?:(?:${DIGITS})?\.${DIGITS}|${DIGITS}\.?)(?:[eE][+-]?${DIGITS})?[jJ]?`,
  'y',
);
const OPERATOR = /\.\.\.|(?:\*\*|\/\/|<<|>>)=?|->|[-+*/%@&|^=!<>:]=|[^\s\w]/uy;
const PREFIX = /^(?:[rbuf]|br|rb|fr|rf)$/i;
const ESCAPE = /\\(\r?\n|[0-7]{1,3}|x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|[^])/g;
const ESCAPED: Record<string, string> = { a: '\x07', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' };

/** The logical lines of a Python file. Throws `PYTHON_INVALID` (exit 2) at file:line:column for open strings and brackets. */
export function pythonLines(text: string, path: string): PythonLine[] {
  return new Tokenizer(text.replace(/^\uFEFF/, ''), path).lines();
}

class Tokenizer {
  private at = 0;
  private readonly open: number[] = [];

  constructor(
    private readonly text: string,
    private readonly path: string,
  ) {}

  lines(): PythonLine[] {
    const lines: PythonLine[] = [];
    while (this.at < this.text.length) {
      const indent = this.indent();
      const tokens = this.tokens();
      if (tokens.length > 0) lines.push({ indent, tokens });
    }
    return lines;
  }

  private indent(): number {
    let column = 0;
    for (; ; this.at++) {
      const character = this.text[this.at];
      if (character === ' ') column++;
      else if (character === '\t') column = (Math.floor(column / 8) + 1) * 8;
      else if (character === '\f') column = 0;
      else return column;
    }
  }

  /** Tokens up to the end of the logical line, which is passed. */
  private tokens(): PythonToken[] {
    const tokens: PythonToken[] = [];
    while (this.at < this.text.length) {
      const character = this.text[this.at]!;
      if (character === '\n') {
        this.at++;
        if (this.open.length === 0) return tokens;
      } else if (/\s/.test(character)) this.at++;
      else if (character === '#') this.at = indexOrEnd(this.text, '\n', this.at);
      else if (character === '\\' && /^\r?\n/.test(this.text.slice(this.at + 1, this.at + 3)))
        this.at = this.text.indexOf('\n', this.at) + 1;
      else tokens.push(this.token(character));
    }
    if (this.open.length > 0) throw this.invalid(this.open.at(-1)!, 'this bracket is never closed');
    return tokens;
  }

  private token(character: string): PythonToken {
    if (character === '"' || character === "'") return this.string('');
    const number = this.match(NUMBER);
    if (number !== undefined) return { kind: 'number', text: number };
    const name = this.match(NAME);
    if (name !== undefined) {
      const next = this.text[this.at];
      if (PREFIX.test(name) && (next === '"' || next === "'")) return this.string(name.toLowerCase());
      return { kind: 'name', text: name };
    }
    const start = this.at;
    const operator = this.match(OPERATOR) ?? this.text[this.at++]!;
    if ('([{'.includes(operator)) this.open.push(start);
    if (')]}'.includes(operator)) this.open.pop();
    return { kind: 'operator', text: operator };
  }

  /** A string whose first quote is next. */
  private string(prefix: string): PythonToken {
    const start = this.at;
    const one = this.text[start]!;
    const quote = this.text.startsWith(one.repeat(3), start) ? one.repeat(3) : one;
    let end = start + quote.length;
    while (!this.text.startsWith(quote, end)) {
      if (end >= this.text.length || (quote.length === 1 && this.text[end] === '\n'))
        throw this.invalid(start, 'this string is never closed');
      end += this.text[end] === '\\' ? (this.text.startsWith('\r\n', end + 1) ? 3 : 2) : 1;
    }
    this.at = end + quote.length;
    const content = this.text.slice(start + quote.length, end).replaceAll('\r\n', '\n');
    const isBytes = prefix.includes('b');
    const value = prefix.includes('f') ? undefined : prefix.includes('r') ? content : unescaped(content, isBytes);
    return { kind: 'string', text: this.text.slice(start, this.at), value, isBytes };
  }

  private match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0];
    if (found !== undefined) this.at += found.length;
    return found;
  }

  private invalid(offset: number, message: string): UserError {
    const before = this.text.slice(0, offset).split('\n');
    return new UserError({
      code: 'PYTHON_INVALID',
      message: `${this.path} is not Python: ${message}`,
      hint: 'Correct the file.',
      exitCode: 2,
      location: { file: this.path, line: before.length, column: before.at(-1)!.length + 1 },
    });
  }
}

function indexOrEnd(text: string, searched: string, from: number): number {
  const index = text.indexOf(searched, from);
  return index === -1 ? text.length : index;
}

/** Text with its escapes read; undefined where a character is given by its name. */
function unescaped(content: string, isBytes: boolean): string | undefined {
  if (!content.includes('\\')) return content;
  if (!isBytes && /\\N\{/.test(content)) return undefined;
  return content.replace(ESCAPE, (whole, found: string) => {
    if (found.startsWith('\n') || found.startsWith('\r')) return '';
    if (found === '\\' || found === '"' || found === "'") return found;
    if (/^[0-7]/.test(found)) return String.fromCharCode(parseInt(found, 8));
    if (found.startsWith('x') && found.length > 1) return String.fromCharCode(parseInt(found.slice(1), 16));
    if (/^u./i.test(found) && !isBytes) return codePoint(parseInt(found.slice(1), 16)) ?? whole;
    return ESCAPED[found] ?? whole;
  });
}

function codePoint(code: number): string | undefined {
  return code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
