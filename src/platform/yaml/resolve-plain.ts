import { YamlFloat, YamlTimestamp } from './values.js';
import type { YamlValue } from './values.js';

/**
 * What an unquoted scalar means to ruamel.yaml in YAML 1.2 mode (its `resolver.py`), which is
 * how DVC reads and writes: `yes` and `off` are text, `010` is ten, `1_000` is a thousand,
 * `.5e3` is text, `0b11` is three, `2020-01-02` is a date.
 */
export type PlainMeaning =
  | { kind: 'text' }
  | { kind: 'value'; value: Exclude<YamlValue, string> }
  /** `<<`, which merges another map when it is a key. */
  | { kind: 'merge' }
  /** Looks like a number or a date but is none; DVC fails on it. */
  | { kind: 'broken' };

const NULL = /^(?:~|null|Null|NULL|)$/;
const BOOLEAN = /^(?:true|True|TRUE|false|False|FALSE)$/;
const FLOAT =
  /^(?:[-+]?[0-9][0-9_]*\.[0-9_]*(?:[eE][-+]?[0-9]+)?|[-+]?[0-9][0-9_]*[eE][-+]?[0-9]+|[-+]?\.[0-9_]+(?:[eE][-+][0-9]+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;
const INTEGER = /^(?:[-+]?0b[01_]+|[-+]?0o?[0-7_]+|[-+][0-9_]+|[0-9][0-9_]*|[-+]?0x[0-9a-fA-F_]+)$/;
const TIMESTAMP =
  /^([0-9]{4})-([0-9][0-9]?)-([0-9][0-9]?)(?:(?:[Tt]|[ \t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\.([0-9]*))?(?:[ \t]*(Z|[-+][0-9][0-9]?(?::[0-9][0-9])?))?)?$/;
const SHORT_DATE = /^[0-9]{4}-(?:[0-9]-[0-9][0-9]?|[0-9][0-9]-[0-9])$/;

/** How everything begins that is not merely text. */
const MAY_MEAN_MORE = /^(?:$|[-+.0-9~<=]|[nNtTfF].{2,4}$)/;
const TEXT: PlainMeaning = { kind: 'text' };

/** The meaning of the text of a plain scalar. */
export function resolvePlain(text: string): PlainMeaning {
  if (!MAY_MEAN_MORE.test(text)) return TEXT;
  if (text === '<<') return { kind: 'merge' };
  if (text === '=') return { kind: 'broken' };
  if (NULL.test(text)) return { kind: 'value', value: null };
  if (BOOLEAN.test(text)) return { kind: 'value', value: text[0] === 't' || text[0] === 'T' };
  if (FLOAT.test(text)) return meaning(floatOf(text));
  if (INTEGER.test(text)) return meaning(integerOf(text));
  if (TIMESTAMP.test(text) && !SHORT_DATE.test(text)) return meaning(timestampOf(text));
  return TEXT;
}

function meaning(value: Exclude<YamlValue, string> | undefined): PlainMeaning {
  return value === undefined ? { kind: 'broken' } : { kind: 'value', value };
}

function floatOf(text: string): YamlFloat | undefined {
  const digits = text.replaceAll('_', '').toLowerCase();
  if (digits === '.nan') return new YamlFloat(Number.NaN);
  const [sign, size] = signed(digits);
  if (size === '.inf') return new YamlFloat(sign * Number.POSITIVE_INFINITY);
  return /[0-9]/.test(size) ? new YamlFloat(sign * Number(size)) : undefined;
}

function integerOf(text: string): number | bigint | undefined {
  if (/^[0-9]{1,15}$/.test(text)) return Number(text);
  const [sign, size] = signed(text.replaceAll('_', ''));
  if (size === '' || /^0[box]$/.test(size)) return undefined;
  const value = BigInt(sign) * BigInt(size);
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value;
}

function signed(text: string): [1 | -1, string] {
  if (text.startsWith('-')) return [-1, text.slice(1)];
  return [1, text.startsWith('+') ? text.slice(1) : text];
}

function timestampOf(text: string): YamlTimestamp | undefined {
  const [, year = '', month = '', day = '', hour, minute = '', second = '', fraction = '', zone] =
    TIMESTAMP.exec(text) ?? [];
  const moment = new Date(0);
  moment.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  const date = `${year}-${pad(month)}-${pad(day)}`;
  if (year === '0000' || moment.toISOString().slice(0, 10) !== date) return undefined;
  if (hour === undefined) return new YamlTimestamp(text, date);
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return undefined;
  const digits = fraction.padEnd(7, '0');
  const microseconds = Number(digits.slice(0, 6)) + (Number(digits[6]) > 4 ? 1 : 0);
  const carry = Math.floor(microseconds / 1e6);
  moment.setUTCHours(Number(hour), Number(minute), Number(second) + carry);
  const decimals = microseconds % 1e6 === 0 ? '' : `.${String(microseconds).padStart(6, '0')}`;
  return new YamlTimestamp(text, moment.toISOString().slice(0, 19).replace('T', ' ') + decimals + offsetOf(zone));
}

function offsetOf(zone: string | undefined): string {
  if (zone === undefined) return '';
  if (zone === 'Z') return '+00:00';
  const [hours = '', minutes = '00'] = zone.slice(1).split(':');
  const sign = zone.startsWith('-') && Number(hours) + Number(minutes) > 0 ? '-' : '+';
  return `${sign}${pad(hours)}:${minutes}`;
}

function pad(text: string): string {
  return text.padStart(2, '0');
}
