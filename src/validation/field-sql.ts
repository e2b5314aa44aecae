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

/** SQL of a field over the columns of `FieldsQuery`: as text without missing ones, and as the type the schema says. */
export interface FieldSql {
  text: string;
  /** NULL where the text is not of the type. */
  value: string;
  isMissing: string;
  /** Whether every value that is there is of the type, by how it is stored. */
  isOfType: boolean;
  /** Whether the value is a date or a time of a day, not text. */
  isTime: boolean;
}

/** What a column means to rules, as SQL over the columns of the table; `value` may name the text as `t<number>`. */
export interface FieldColumns {
  text: string;
  value: string;
}

/** A field, and what the columns that its SQL names are made of. */
export interface DefinedField {
  sql: FieldSql;
  columns: FieldColumns;
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

/** What values of a type are in SQL; all others are text. */
const SQL_TYPES: Readonly<Record<string, string>> = {
  integer: 'HUGEINT',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
  date: 'DATE',
  datetime: 'TIMESTAMP',
  time: 'TIME',
  year: 'INTEGER',
};

/** The field in the column of that number. Texts that mean "no value" are those of text columns only: typed files have a value for it. */
export function fieldSql(
  field: Field,
  column: ColumnSql,
  missingValues: readonly string[],
  number: number,
): DefinedField {
  const { type, sql } = column;
  const isTime = field.type === 'date' || field.type === 'datetime';
  const made = (text: string, value: string, isOfType = false) =>
    defined(column, number, { text, value }, { isOfType, isTime });
  if (type === 'other') return made(`CAST(${sql} AS VARCHAR)`, noValue(field));
  if (SAME[field.type]?.includes(type)) return made(column.text, sql, true);
  // A table without any value has no type of its own.
  if (type !== 'string' && field.type !== 'any') return made(column.text, wrongType(field, column));
  const missing = field.missingValues ?? missingValues;
  const text = type === 'string' ? presentText(column.text, missing) : column.text;
  return made(text, parsed(field, `t${number}`));
}

/** A column that no field describes. */
export function plainColumn(column: ColumnSql, number: number): DefinedField {
  const isTime = column.type === 'date' || column.type === 'timestamp';
  return defined(column, number, { text: column.text, value: column.sql }, { isOfType: true, isTime });
}

/** What is stored as a number is missing where it is NaN; that is found faster than its text is written. */
function defined(
  { type, sql }: ColumnSql,
  number: number,
  columns: FieldColumns,
  facts: Pick<FieldSql, 'isOfType' | 'isTime'>,
): DefinedField {
  const isMissing =
    type === 'string' || type === 'other'
      ? `t${number} IS NULL`
      : type === 'number'
        ? `(${sql} IS NULL OR isnan(CAST(${sql} AS DOUBLE)))`
        : `${sql} IS NULL`;
  return { columns, sql: { text: `t${number}`, value: `v${number}`, isMissing, ...facts } };
}

function noValue({ type }: Field): string {
  return `CAST(NULL AS ${SQL_TYPES[type] ?? 'VARCHAR'})`;
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
  return noValue(field);
}

const cast = (text: string, type: string) => `TRY_CAST(${text} AS ${type})`;
/** Whether the text is what the type writes for it: faster than a pattern. */
const isSame = (text: string, type: string) => `CAST(${cast(text, type)} AS VARCHAR) = ${text}`;

/** SQL that reads a text as the field's type; NULL where it is not of it. */
function parsed(field: Field, text: string): string {
  const { type, format } = field;
  const isDefault = format === 'default' || format === 'any';
  switch (type) {
    case 'any':
      return text;
    case 'string':
      return STRING_FORMATS[format] === undefined ? text : read(text, STRING_FORMATS[format], text);
    case 'integer': {
      const digits = numberText(field, text);
      const usual = { test: isSame(digits, 'BIGINT'), value: `CAST(${cast(digits, 'BIGINT')} AS HUGEINT)` };
      return read(digits, '\\s*[+-]?[0-9]+\\s*', cast(digits, 'HUGEINT'), usual);
    }
    case 'number': {
      const digits = numberText(field, text);
      const value = cast(digits, 'DOUBLE');
      const pattern = '\\s*(?:[+-]?(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:[eE][+-]?[0-9]+)?|NaN|-?INF)\\s*';
      return read(digits, pattern, value, { test: `isfinite(${value}) AND NOT contains(${digits}, '_')`, value });
    }
    case 'boolean':
      return `CASE WHEN ${text} IN ${list(field.trueValues)} THEN true WHEN ${text} IN ${list(field.falseValues)} THEN false END`;
    case 'date': {
      if (!isDefault) return `CAST(try_strptime(${text}, ${quote(format)}) AS DATE)`;
      const value = cast(text, 'DATE');
      const test = `length(${text}) = 10 AND ${isSame(text, 'DATE')}`;
      return read(text, '\\d{4}-\\d\\d-\\d\\d', value, { test, value });
    }
    case 'datetime': {
      if (!isDefault) return `CAST(CAST(try_strptime(${text}, ${quote(format)}) AS TIMESTAMPTZ) AS TIMESTAMP)`;
      const pattern = '\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d+)?)?(?:Z|[+-]\\d\\d:?\\d\\d)?';
      const test = `length(${text}) = 19 AND ${isSame(text, 'TIMESTAMP')}`;
      const value = `CAST(${cast(text, 'TIMESTAMPTZ')} AS TIMESTAMP)`;
      return read(text, pattern, value, { test, value: cast(text, 'TIMESTAMP') });
    }
    case 'time':
      return isDefault
        ? read(text, '\\d\\d:\\d\\d:\\d\\d(?:\\.\\d+)?', cast(text, 'TIME'))
        : `CAST(try_strptime(${text}, ${quote(format)}) AS TIME)`;
    case 'year':
      return read(text, '-?\\d{4}', cast(text, 'INTEGER'));
    case 'yearmonth':
      return read(text, '\\d{4}-(?:0[1-9]|1[0-2])', text);
  }
}

const STRING_FORMATS: Readonly<Record<string, string>> = {
  email: '[^@\\s]+@[^@\\s]+\\.[^@\\s]+',
  uri: '[A-Za-z][A-Za-z0-9+.-]*:\\S+',
  uuid: '[0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}',
};

/** The value of a text that matches. Where the `usual` test holds, the text matches too: it is asked first, being faster. */
function read(text: string, pattern: string, value: string, usual?: { test: string; value: string }): string {
  const usually = usual ? `WHEN ${usual.test} THEN ${usual.value} ` : '';
  return `CASE ${usually}WHEN regexp_full_match(${text}, ${quote(pattern)}) THEN ${value} END`;
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
      return /^\d{4}-\d\d-\d\d/.test(text) ? `CAST(TRY_CAST(${quote(text)} AS TIMESTAMPTZ) AS TIMESTAMP)` : undefined;
    case 'time':
      return /^\d\d:\d\d/.test(text) ? `TRY_CAST(${quote(text)} AS TIME)` : undefined;
    default:
      return quote(text);
  }
}
