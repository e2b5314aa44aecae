import type { Field } from './table-schema.js';

/** A column as rules read it. */
export interface ColumnSql {
  name: string;
  /** SQL of its values as they are stored. */
  sql: string;
  /** SQL of its values as text. */
  text: string;
  /** What it holds. */
  type: string;
}

/** SQL of a field's values: as text without missing ones, and as the type the schema says, NULL where they are not. */
export interface FieldSql {
  text: string;
  value: string;
}

const quote = (text: string) => `'${text.replaceAll("'", "''")}'`;
const list = (texts: readonly string[]) => `(${texts.map(quote).join(', ')})`;

/** Stored types that are the schema's types already. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  number: ['number', 'integer'],
  integer: ['integer'],
  boolean: ['boolean'],
  date: ['date'],
  datetime: ['timestamp'],
  year: ['integer'],
};

/** Texts that mean "no value" are those of text columns only: typed files have a value for it. */
export function fieldSql(field: Field, column: ColumnSql, missingValues: readonly string[]): FieldSql {
  if (column.type === 'other') return { text: `CAST(${column.sql} AS VARCHAR)`, value: 'NULL' };
  if (SAME[field.type]?.includes(column.type)) return { text: column.text, value: column.sql };
  // A table without any value has no type of its own.
  if (column.type !== 'string' && field.type !== 'any') return { text: column.text, value: wrongType(field, column) };
  const missing = field.missingValues ?? missingValues;
  const text = column.type === 'string' ? presentText(column.text, missing) : column.text;
  return { text, value: parsed(field, text) };
}

function presentText(text: string, missing: readonly string[]): string {
  if (missing.length === 1 && missing[0] === '') return `nullif(${text}, '')`;
  const whole = missing.includes('') ? text : `coalesce(${text}, '')`;
  return missing.length === 0 ? whole : `CASE WHEN ${whole} IN ${list(missing)} THEN NULL ELSE ${whole} END`;
}

/** Floats that are whole are integers: a column with missing values is often stored so. */
function wrongType(field: Field, { sql, type }: ColumnSql): string {
  if (field.type === 'integer' && type === 'number')
    return `CASE WHEN ${sql} = trunc(${sql}) AND abs(${sql}) < 9e18 THEN CAST(${sql} AS BIGINT) END`;
  if (field.type === 'datetime' && type === 'date') return `CAST(${sql} AS TIMESTAMP)`;
  return 'NULL';
}

/** SQL that reads a text as the field's type; NULL where it is not of it. */
function parsed(field: Field, text: string): string {
  const { type, format } = field;
  switch (type) {
    case 'any':
      return text;
    case 'string':
      return matching(text, STRING_FORMATS[format]);
    case 'integer':
      return `TRY_CAST(${matching(numberText(field, text), '\\s*[+-]?[0-9]+\\s*')} AS HUGEINT)`;
    case 'number':
      return `TRY_CAST(${matching(numberText(field, text), '\\s*(?:[+-]?(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:[eE][+-]?[0-9]+)?|NaN|-?INF)\\s*')} AS DOUBLE)`;
    case 'boolean':
      return `CASE WHEN ${text} IN ${list(field.trueValues)} THEN true WHEN ${text} IN ${list(field.falseValues)} THEN false END`;
    case 'date':
      return format === 'default' || format === 'any'
        ? `TRY_CAST(${matching(text, '\\d{4}-\\d\\d-\\d\\d')} AS DATE)`
        : `CAST(try_strptime(${text}, ${quote(format)}) AS DATE)`;
    case 'datetime':
      return format === 'default' || format === 'any'
        ? `TRY_CAST(${matching(text, '\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d+)?)?(?:Z|[+-]\\d\\d:?\\d\\d)?')} AS TIMESTAMPTZ)`
        : `CAST(try_strptime(${text}, ${quote(format)}) AS TIMESTAMPTZ)`;
    case 'time':
      return format === 'default' || format === 'any'
        ? `TRY_CAST(${matching(text, '\\d\\d:\\d\\d:\\d\\d(?:\\.\\d+)?')} AS TIME)`
        : `CAST(try_strptime(${text}, ${quote(format)}) AS TIME)`;
    case 'year':
      return `TRY_CAST(${matching(text, '-?\\d{4}')} AS INTEGER)`;
    case 'yearmonth':
      return matching(text, '\\d{4}-(?:0[1-9]|1[0-2])');
  }
}

const STRING_FORMATS: Readonly<Record<string, string>> = {
  email: '[^@\\s]+@[^@\\s]+\\.[^@\\s]+',
  uri: '[A-Za-z][A-Za-z0-9+.-]*:\\S+',
  uuid: '[0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}',
};

function matching(text: string, pattern: string | undefined): string {
  return pattern === undefined ? text : `CASE WHEN regexp_full_match(${text}, ${quote(pattern)}) THEN ${text} END`;
}

/** The number as SQL writes it: other signs for groups and decimals, and what stands around it, are taken away. */
function numberText({ decimalChar, groupChar, bareNumber }: Field, text: string): string {
  let bare = text;
  if (groupChar !== undefined) bare = `replace(${bare}, ${quote(groupChar)}, '')`;
  if (decimalChar !== '.') bare = `replace(${bare}, ${quote(decimalChar)}, '.')`;
  return bareNumber ? bare : `regexp_replace(${bare}, '^[^0-9.+-]+|[^0-9.]+$', '', 'g')`;
}

/** A value of the schema as SQL compares it with the field's values. Undefined when it is not of the field's type. */
export function literalSql(field: Field, value: string | number | boolean): string | undefined {
  const text = String(value);
  switch (field.type) {
    case 'integer':
    case 'number':
    case 'year':
      return Number.isFinite(Number(text)) && text.trim() !== '' && typeof value !== 'boolean'
        ? /^[+-]?\d+$/.test(text)
          ? `CAST('${text}' AS HUGEINT)`
          : `CAST('${Number(text)}' AS DOUBLE)`
        : undefined;
    case 'boolean':
      if (typeof value === 'boolean') return text;
      return field.trueValues.includes(text) ? 'true' : field.falseValues.includes(text) ? 'false' : undefined;
    case 'date':
      return /^\d{4}-\d\d-\d\d$/.test(text) ? `TRY_CAST(${quote(text)} AS DATE)` : undefined;
    case 'datetime':
      return /^\d{4}-\d\d-\d\d/.test(text) ? `TRY_CAST(${quote(text)} AS TIMESTAMPTZ)` : undefined;
    case 'time':
      return /^\d\d:\d\d/.test(text) ? `TRY_CAST(${quote(text)} AS TIME)` : undefined;
    default:
      return quote(text);
  }
}
