import type { ColumnType } from '../../core/table.js';
import { columnType } from './column-type.js';
import type { Database } from './database.js';
import type { TypeWishes } from './infer-csv-types.js';

/** A column of a relation. */
export interface RelationColumn {
  name: string;
  type: ColumnType;
  /** DuckDB's type of `sql`. */
  sqlType: string;
  /** SQL that gives its values; safe to splice. */
  sql: string;
  /** The view or table it is in. */
  from: string;
}

/** The column that SQL reads by `sql`. */
export function relationColumn(name: string, sql: string, sqlType: string, from: string): RelationColumn {
  return { name, type: columnType(sqlType), sqlType, sql, from };
}

/** SQL for a column's values as text: whole numbers as `1`, dates and times as ISO 8601, NULL for NaN. */
export function textOf({ type, sqlType, sql }: RelationColumn): string {
  const text = `CAST(${sql} AS VARCHAR)`;
  if (type === 'number') {
    const double = `CAST(${sql} AS DOUBLE)`;
    return `CASE WHEN isnan(${double}) THEN NULL WHEN ${double} = trunc(${double}) AND abs(${double}) < 1e15 THEN CAST(CAST(${double} AS BIGINT) AS VARCHAR) ELSE CAST(${double} AS VARCHAR) END`;
  }
  if (type !== 'timestamp') return text;
  const iso = `replace(${text}, ' ', 'T')`;
  return sqlType.endsWith('TIME ZONE') ? `regexp_replace(${iso}, '\\+00(:00)?$', 'Z')` : iso;
}

/**
 * Columns with the types that are wished for, where every value allows it: all can be text; whole and other numbers are
 * each other where the values are. What cannot be so keeps its type, for the reader to see.
 */
export async function wishedTypes(
  database: Database,
  columns: readonly RelationColumn[],
  { columns: wishes, keepAsText }: TypeWishes,
): Promise<RelationColumn[]> {
  const asText = new Set(keepAsText);
  const wished = new Map(wishes?.map(({ name, type }) => [name, type]));
  const result: RelationColumn[] = [];
  for (const column of columns) {
    const wish = asText.has(column.name) ? 'string' : wished.get(column.name);
    if (wish === undefined || wish === column.type || column.type === 'other') {
      result.push(column);
    } else if (wish === 'string') {
      result.push(relationColumn(column.name, `(${textOf(column)})`, 'VARCHAR', column.from));
    } else if (wish === 'number' && column.type === 'integer') {
      result.push(relationColumn(column.name, `CAST(${column.sql} AS DOUBLE)`, 'DOUBLE', column.from));
    } else if (wish === 'integer' && column.type === 'number') {
      const double = `CAST(${column.sql} AS DOUBLE)`;
      const [row] = await database.rows(
        `SELECT count(*) FROM ${column.from} WHERE NOT isnan(${double}) AND (${double} <> trunc(${double}) OR abs(${double}) > 9e15)`,
      );
      const whole = `CAST(CASE WHEN isnan(${double}) THEN NULL ELSE ${column.sql} END AS BIGINT)`;
      result.push(row?.[0] === 0 ? relationColumn(column.name, whole, 'BIGINT', column.from) : column);
    } else {
      result.push(column);
    }
  }
  return result;
}
