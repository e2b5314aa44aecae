import { keyText, mapOf, YamlFloat } from '../platform/yaml/index.js';
import type { YamlKey, YamlValue } from '../platform/yaml/index.js';
import { ForeignValue, PythonTuple } from './foreign-value.js';
import { pythonRepr } from './python-repr.js';
import type { PythonToken } from './python-tokens.js';

const WORDS = new Map<string, YamlValue>([
  ['True', true],
  ['False', false],
  ['None', null],
]);
/** As deep as Python's own parser goes. */
const MAX_DEPTH = 100;

/** Nothing that `ast.literal_eval` would evaluate. */
class NoLiteral extends Error {}

/**
 * The value of tokens that are a literal of Python, as `ast.literal_eval` gives it; undefined for anything else. Tuples
 * are {@link PythonTuple}s, sets, bytes and complex numbers {@link ForeignValue}s.
 */
export function pythonLiteral(tokens: readonly PythonToken[]): { value: YamlValue } | undefined {
  const parser = new LiteralParser(tokens);
  try {
    return { value: parser.whole() };
  } catch (error) {
    if (error instanceof NoLiteral) return undefined;
    throw error;
  }
}

class LiteralParser {
  private at = 0;
  private depth = 0;

  constructor(private readonly tokens: readonly PythonToken[]) {}

  /** A value, or several with commas: a tuple without its brackets. */
  whole(): YamlValue {
    const value = this.items(undefined);
    if (this.at < this.tokens.length) throw new NoLiteral();
    return value;
  }

  /** Up to `end`: the one value, or a tuple of several. */
  private items(end: string | undefined): YamlValue {
    if (end !== undefined && this.takes(end)) return new PythonTuple();
    const first = this.value();
    if (!this.isNext(',')) {
      if (end !== undefined) this.expect(end);
      return first;
    }
    const rest: YamlValue[] = [];
    while (this.takes(',')) {
      if (end === undefined ? this.at === this.tokens.length : this.isNext(end)) break;
      rest.push(this.value());
    }
    if (end !== undefined) this.expect(end);
    return PythonTuple.from([first, ...rest]);
  }

  private value(): YamlValue {
    if (++this.depth > MAX_DEPTH) throw new NoLiteral();
    const value = this.sum();
    this.depth--;
    return value;
  }

  /** A number may have an imaginary part added. */
  private sum(): YamlValue {
    const value = this.signed();
    if (!isNumber(value) || !(this.isNext('+') || this.isNext('-'))) return value;
    const sign = this.next().text;
    const imaginary = this.next();
    if (imaginary.kind !== 'number' || !/j$/i.test(imaginary.text)) throw new NoLiteral();
    return new ForeignValue('a complex number', `(${pythonRepr(value)}${sign}${imaginary.text})`);
  }

  private signed(): YamlValue {
    const isNegative = this.isNext('-');
    if (!isNegative && !this.isNext('+')) return this.single();
    this.at++;
    if (this.isNext('-') || this.isNext('+')) throw new NoLiteral();
    const start = this.at;
    const value = this.single();
    const inner = this.tokens.slice(start, this.at).find(({ text }) => text !== '(');
    if (inner?.kind !== 'number') throw new NoLiteral();
    if (!isNegative) return value;
    if (value instanceof YamlFloat) return new YamlFloat(-value.value);
    if (typeof value === 'number') return value === 0 ? 0 : -value;
    if (typeof value === 'bigint') return -value;
    if (value instanceof ForeignValue) return new ForeignValue(value.kind, `(-0-${value.text})`);
    throw new NoLiteral();
  }

  private single(): YamlValue {
    const token = this.next();
    if (token.kind === 'number') return numberOf(token.text);
    if (token.kind === 'string') return this.strings(token);
    if (token.kind === 'name') {
      const value = WORDS.get(token.text);
      if (value !== undefined) return value;
      if (token.text !== 'set') throw new NoLiteral();
      this.expect('(');
      this.expect(')');
      return new ForeignValue('a set', 'set()');
    }
    if (token.text === '(') return this.items(')');
    if (token.text === '[') return this.list();
    if (token.text === '{') return this.braces();
    if (token.text === '...') return new ForeignValue('an ellipsis', 'Ellipsis');
    throw new NoLiteral();
  }

  /** Strings that follow each other are one. */
  private strings(first: PythonToken & { kind: 'string' }): YamlValue {
    const all = [first];
    for (let token = this.tokens[this.at]; token?.kind === 'string'; token = this.tokens[++this.at]) all.push(token);
    const { isBytes } = first;
    let text = '';
    for (const { value, ...token } of all) {
      if (value === undefined || token.isBytes !== isBytes) throw new NoLiteral();
      text += value;
    }
    return isBytes ? new ForeignValue('bytes', `b${pythonRepr(text)}`) : text;
  }

  private list(): YamlValue[] {
    const items: YamlValue[] = [];
    while (!this.takes(']')) {
      items.push(this.value());
      if (!this.isNext(']')) this.expect(',');
    }
    return items;
  }

  private braces(): YamlValue {
    const entries = new Map<string, [YamlKey, YamlValue]>();
    const members: YamlValue[] = [];
    let odd = false;
    while (!this.takes('}')) {
      const key = this.value();
      if (members.length === 0 && (entries.size > 0 || odd || this.isNext(':'))) {
        this.expect(':');
        const value = this.value();
        if (isKey(key)) entries.set(keyText(key), [entries.get(keyText(key))?.[0] ?? key, value]);
        else odd = true;
      } else members.push(key);
      if (!this.isNext('}')) this.expect(',');
    }
    if (members.length > 0) {
      const unique = new Set(members.map(pythonRepr));
      return new ForeignValue('a set', `{${[...unique].join(', ')}}`);
    }
    const map = mapOf([...entries.values()]);
    return odd ? new ForeignValue('a dict with keys that are no scalars', pythonRepr(map)) : map;
  }

  private isNext(text: string): boolean {
    const token = this.tokens[this.at];
    return token?.kind === 'operator' && token.text === text;
  }

  private takes(text: string): boolean {
    const isThere = this.isNext(text);
    if (isThere) this.at++;
    return isThere;
  }

  private expect(text: string): void {
    if (!this.takes(text)) throw new NoLiteral();
  }

  private next(): PythonToken {
    const token = this.tokens[this.at++];
    if (!token) throw new NoLiteral();
    return token;
  }
}

function isNumber(value: YamlValue): boolean {
  return typeof value === 'number' || typeof value === 'bigint' || value instanceof YamlFloat;
}

function isKey(value: YamlValue): value is YamlKey {
  return value === null || typeof value !== 'object' || value instanceof YamlFloat;
}

function numberOf(text: string): YamlValue {
  const digits = text.replaceAll('_', '');
  if (/^0[xob]/i.test(digits)) return integer(digits);
  if (/j$/i.test(digits)) return new ForeignValue('a complex number', digits);
  if (/[.e]/i.test(digits)) return new YamlFloat(Number(digits));
  if (/^0+[1-9]/.test(digits)) throw new NoLiteral();
  return integer(digits);
}

function integer(digits: string): number | bigint {
  const number = Number(digits);
  return Number.isSafeInteger(number) ? number : BigInt(digits);
}
