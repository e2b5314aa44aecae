import { formatFloat, isYamlMap, YamlFloat, YamlTimestamp, yamlEntries } from '../platform/yaml/index.js';
import type { YamlValue } from '../platform/yaml/index.js';
import { ForeignValue, PythonTuple } from './foreign-value.js';

/** A value as Python's `str` spells it: text as it is, anything else by its {@link pythonRepr}; dates as ISO 8601. */
export function pythonStr(value: YamlValue): string {
  if (typeof value === 'string') return value;
  return value instanceof YamlTimestamp ? value.isoText : pythonRepr(value);
}

/** A value as Python's `repr` spells it. */
export function pythonRepr(value: YamlValue): string {
  if (value === null) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (typeof value === 'string') return quoted(value);
  if (value instanceof ForeignValue) return value.text;
  if (value instanceof YamlFloat) return formatFloat(value.value).replace(/^(-?)\./, '$1');
  if (value instanceof YamlTimestamp) return dateRepr(value.isoText);
  if (Array.isArray(value)) {
    const items = value.map(pythonRepr);
    if (!(value instanceof PythonTuple)) return `[${items.join(', ')}]`;
    return `(${items.join(', ')}${items.length === 1 ? ',' : ''})`;
  }
  if (!isYamlMap(value)) return String(value);
  const entries = yamlEntries(value).map(([key, child]) => `${pythonRepr(key)}: ${pythonRepr(child)}`);
  return `{${entries.join(', ')}}`;
}

/** Single quotes, unless only those are in the text. */
function quoted(text: string): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  const escaped = text.replace(
    /[\\\n\r\t]|[\p{C}\p{Z}]/gu,
    (character) => ESCAPED[character] ?? hexadecimal(character),
  );
  return `${quote}${quote === "'" ? escaped.replaceAll("'", "\\'") : escaped}${quote}`;
}

const ESCAPED: Record<string, string> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t', ' ': ' ' };

function hexadecimal(character: string): string {
  const code = character.codePointAt(0)!;
  const [letter, length] = code < 0x100 ? ['x', 2] : code < 0x10000 ? ['u', 4] : ['U', 8];
  return `\\${letter}${code.toString(16).padStart(length, '0')}`;
}

/** `datetime.date(2020, 1, 2)`, or `datetime.datetime(…)` with its offset. */
function dateRepr(isoText: string): string {
  const [, date, time, fraction, offset] =
    /^(\d+-\d+-\d+)(?: (\d+:\d+:\d+)(?:\.(\d+))?([-+]\d+:\d+)?)?$/.exec(isoText) ?? [];
  if (date === undefined) return quoted(isoText);
  const numbers = date.split('-').map(Number);
  if (time === undefined) return `datetime.date(${numbers.join(', ')})`;
  const [hours, minutes, seconds] = time.split(':').map(Number);
  const parts = [...numbers, hours, minutes, ...(seconds === 0 && fraction === undefined ? [] : [seconds])];
  if (fraction !== undefined) parts.push(Number(fraction.padEnd(6, '0')));
  const zone = offset === undefined ? '' : `, tzinfo=${zoneRepr(offset)}`;
  return `datetime.datetime(${parts.join(', ')}${zone})`;
}

function zoneRepr(offset: string): string {
  const [hours, minutes] = offset.slice(1).split(':').map(Number) as [number, number];
  const seconds = (hours * 60 + minutes) * 60;
  if (seconds === 0) return 'datetime.timezone.utc';
  const delta = offset.startsWith('-') ? `days=-1, seconds=${86400 - seconds}` : `seconds=${seconds}`;
  return `datetime.timezone(datetime.timedelta(${delta}))`;
}
