import { parse, TomlDate, TomlError } from 'smol-toml';
import type { TomlTable, TomlValue } from 'smol-toml';
import { UserError } from '../core/errors.js';
import { mapOf, YamlFloat, YamlTimestamp } from '../platform/yaml/index.js';
import type { YamlMap, YamlValue } from '../platform/yaml/index.js';
import { ForeignValue } from './foreign-value.js';

/** As many as arrays and inline tables may have. */
const MAX_DEPTH = 900;

/** Reads TOML; integers and floats stay apart. Throws `TOML_INVALID` (exit 2) at file:line:column. */
export function parseTomlParams(text: string, path: string): YamlMap {
  let table: TomlTable;
  try {
    table = parse(text.replace(/^\uFEFF/, ''), { integersAsBigInt: true });
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const [message] = error.message.replace(/^Invalid TOML document: /, '').split('\n');
    throw new UserError({
      code: 'TOML_INVALID',
      message: `${path} is not TOML: ${message}`,
      hint: 'Correct the file, or whatever writes it.',
      exitCode: 2,
      location: { file: path, line: error.line, column: error.column },
      cause: error,
    });
  }
  return mapOfTable(table, path, 0);
}

function mapOfTable(table: TomlTable, path: string, depth: number): YamlMap {
  return mapOf(Object.entries(table).map(([key, value]) => [key, valueOf(value, path, depth + 1)]));
}

function valueOf(value: TomlValue, path: string, depth: number): YamlValue {
  if (depth > MAX_DEPTH) throw tooDeep(path);
  if (typeof value === 'bigint') {
    const number = Number(value);
    return Number.isSafeInteger(number) ? number : value;
  }
  if (typeof value === 'number') return new YamlFloat(value);
  if (value instanceof TomlDate) return dateOf(value);
  if (Array.isArray(value)) return value.map((item) => valueOf(item, path, depth + 1));
  return typeof value === 'object' ? mapOfTable(value, path, depth) : value;
}

/** Dotted keys know no limit of their own. */
function tooDeep(path: string): UserError {
  return new UserError({
    code: 'TOML_INVALID',
    message: `${path} is nested too deeply`,
    hint: 'Shorten its dotted keys.',
    exitCode: 2,
  });
}

/** Dates as Python's `isoformat(' ')` spells them. */
function dateOf(date: TomlDate): YamlValue {
  const text = date.toISOString();
  if (date.isTime()) return new ForeignValue('a time without a date', text.replace(/\.000$/, ''));
  const isoText = text
    .replace('T', ' ')
    .replace(/\.(\d+)/, (_, fraction: string) => (/^0+$/.test(fraction) ? '' : `.${fraction.padEnd(6, '0')}`))
    .replace(/Z$/i, '+00:00');
  return new YamlTimestamp(text, isoText);
}
