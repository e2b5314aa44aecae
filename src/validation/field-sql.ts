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
  /** Whether no text is empty, since what is empty has no value there already, as in CSV. */
  isNeverEmpty?: boolean;
}

/** SQL of a field over the columns of `FieldsQuery`: as text without missing ones, and as the type the schema says. */
export interface FieldSql {
  text: string;
  /** NULL where the text is not of the type. */
  value: string;
  isMissing: string;
  /** Whether every value that is there is of the type, by how it is stored or because every text is. */
  isOfType: boolean;
  /** Whether the value is a date or a time of a day, not text. */
  isTime: boolean;
  /** Whether the value is a whole number. */
  isWhole: boolean;
}

/**
 * What a column means to rules, as SQL over the columns of the table; `cast` and `value` may name the text as `t<number>`,
 * `value` the cast as `r<number>`, which is made once a row then.
 */
export interface FieldColumns {
  text: string;
  cast?: string;
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
  const facts = {
    isTime: field.type === 'date' || field.type === 'datetime',
    isWhole: field.type === 'integer',
  };
  const stored = (text: string, value: string, isOfType = false) =>
    defined(column, number, { text, value }, { ...facts, isOfType });
  if (type === 'other') return stored(`CAST(${sql} AS VARCHAR)`, noValue(field));
  if (SAME[field.type]?.includes(type)) return stored(column.text, sql, true);
  // A table without any value has no type of its own.
  if (type !== 'string' && field.type !== 'any') return stored(column.text, wrongType(field, column));
  const missing = field.missingValues ?? missingValues;
  const text = type === 'string' ? presentText(column, missing) : column.text;
  const made = { text, ...parsed(field, `t${number}`, `r${number}`) };
  return defined(column, number, made, { ...facts, isOfType: made.value === `t${number}` });
}

/** A column that no field describes. */
export function plainColumn(column: ColumnSql, number: number): DefinedField {
  const isTime = column.type === 'date' || column.type === 'timestamp';
  const facts = { isOfType: true, isTime, isWhole: column.type === 'integer' };
  return defined(column, number, { text: column.text, value: column.sql }, facts);
}

/** What is stored as a number is missing where it is NaN; that is found faster than its text is written. */
function defined(
  { type, sql }: ColumnSql,
  number: number,
  columns: FieldColumns,
  facts: Pick<FieldSql, 'isOfType' | 'isTime' | 'isWhole'>,
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

function presentText({ text, isNeverEmpty }: ColumnSql, missing: readonly string[]): string {
  if (missing.length === 1 && missing[0] === '') return isNeverEmpty ? text : `nullif(${text}, '')`;
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
/** The usual spellings, which GLOB finds faster than a regular expression. */
const DIGITS_OF_DATE = '0000-00-00'.replaceAll('0', '[0-9]');
const DIGITS_OF_TIME = '00:00:00'.replaceAll('0', '[0-9]');

/** SQL that reads a text as the field's type, NULL where it is not of it; `casted` is what `cast` will be called. */
function parsed(field: Field, text: string, casted: string): Omit<FieldColumns, 'text'> {
  const { type, format } = field;
  const isDefault = format === 'default' || format === 'any';
  switch (type) {
    case 'any':
      return { value: text };
    case 'string':
      return { value: STRING_FORMATS[format] === undefined ? text : read(text, STRING_FORMATS[format], text) };
    case 'integer': {
      const digits = numberText(field, text);
      const usual = { test: `CAST(${casted} AS VARCHAR) = ${digits}`, value: `CAST(${casted} AS HUGEINT)` };
      const value = read(digits, '\\s*[+-]?[0-9]+\\s*', cast(digits, 'HUGEINT'), usual);
      return { cast: cast(digits, 'BIGINT'), value };
    }
    case 'number': {
      const digits = numberText(field, text);
      const pattern = '\\s*(?:[+-]?(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:[eE][+-]?[0-9]+)?|NaN|-?INF)\\s*';
      const usual = { test: `isfinite(${casted}) AND NOT contains(${digits}, '_')`, value: casted };
      return { cast: cast(digits, 'DOUBLE'), value: read(digits, pattern, casted, usual) };
    }
    case 'boolean':
      return {
        value: `CASE WHEN ${text} IN ${list(field.trueValues)} THEN true WHEN ${text} IN ${list(field.falseValues)} THEN false END`,
      };
    case 'date': {
      if (!isDefault) return { value: `CAST(try_strptime(${text}, ${quote(format)}) AS DATE)` };
      const usual = { test: `${text} GLOB '${DIGITS_OF_DATE}'`, value: casted };
      return { cast: cast(text, 'DATE'), value: read(text, '\\d{4}-\\d\\d-\\d\\d', casted, usual) };
    }
    case 'datetime': {
      if (!isDefault)
        return { value: `CAST(CAST(try_strptime(${text}, ${quote(format)}) AS TIMESTAMPTZ) AS TIMESTAMP)` };
      const pattern = '\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d+)?)?(?:Z|[+-]\\d\\d:?\\d\\d)?';
      const usual = { test: `${text} GLOB '${DIGITS_OF_DATE} ${DIGITS_OF_TIME}'`, value: casted };
      const value = read(text, pattern, `CAST(${cast(text, 'TIMESTAMPTZ')} AS TIMESTAMP)`, usual);
      return { cast: cast(text, 'TIMESTAMP'), value };
    }
    case 'time':
      return {
        value: isDefault
          ? read(text, '\\d\\d:\\d\\d:\\d\\d(?:\\.\\d+)?', cast(text, 'TIME'))
          : `CAST(try_strptime(${text}, ${quote(format)}) AS TIME)`,
      };
    case 'year':
      return { value: read(text, '-?\\d{4}', cast(text, 'INTEGER')) };
    case 'yearmonth':
      return { value: read(text, '\\d{4}-(?:0[1-9]|1[0-2])', text) };
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
