import { parse, TomlDate, TomlError } from 'smol-toml';
import type { TomlTable, TomlValue } from 'smol-toml';
import { UserError } from '../core/errors.js';
import { mapOf, YamlFloat, YamlTimestamp } from '../platform/yaml/index.js';
import type { YamlMap, YamlValue } from '../platform/yaml/index.js';
import { ForeignValue } from './foreign-value.js';

/** Reads TOML; integers and floats stay apart. Throws `TOML_INVALID` (exit 2) at file:line:column. */
export function parseTomlParams(text: string, path: string): YamlMap {
  try {
    return mapOfTable(parse(text.replace(/^\uFEFF/, ''), { integersAsBigInt: true }));
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
}

function mapOfTable(table: TomlTable): YamlMap {
  return mapOf(Object.entries(table).map(([key, value]) => [key, valueOf(value)]));
}

function valueOf(value: TomlValue): YamlValue {
  if (typeof value === 'bigint') {
    const number = Number(value);
    return Number.isSafeInteger(number) ? number : value;
  }
  if (typeof value === 'number') return new YamlFloat(value);
  if (value instanceof TomlDate) return dateOf(value);
  if (Array.isArray(value)) return value.map(valueOf);
  return typeof value === 'object' ? mapOfTable(value) : value;
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
