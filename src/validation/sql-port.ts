import type { ColumnSql } from './field-sql.js';

export type SqlValue = string | number | bigint | boolean | null;

/** What runs SQL; its first table is the one that is validated. */
export interface SqlPort {
  tables: readonly { sql: string; columns: readonly ColumnSql[] }[];
  rows(sql: string): Promise<SqlValue[][]>;
  select(sql: string, bounds: { timeoutMs: number; limit: number }): Promise<SqlValue[][]>;
  patternMistake(pattern: string): Promise<string | undefined>;
}
