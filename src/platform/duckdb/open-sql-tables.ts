import { resolve } from 'node:path';
import { Database } from './database.js';
import type { SqlValue } from './read-chunk.js';
import { openRelation } from './open-relation.js';
import type { Relation } from './open-relation.js';
import { engineMessage, outsideError, readError } from './read-error.js';
import { textOf } from './relation-column.js';
import type { RelationColumn } from './relation-column.js';
import { quoteName, quoteText } from './sql-text.js';

/** One table among those that SQL reads together. */
export interface SqlTable {
  name: string;
  /** Its view: columns are called `c0`, `c1`… there. */
  sql: string;
  /** `text` is SQL for the values as text; whether none is empty, since what is empty has no value. */
  columns: readonly (RelationColumn & { text: string; isNeverEmpty: boolean })[];
  /** Whether every column still is the text of a CSV file. */
  isText: boolean;
}

export interface SqlTables {
  tables: readonly SqlTable[];
  /** Rows of SQL that is made here; errors of the data become a `UserError` (exit 2). */
  rows(sql: string): Promise<SqlValue[][]>;
  /**
   * Rows of one SELECT that a stranger wrote, at most `limit`. It reads the first table as `data`, with the columns' own
   * names, and nothing else. Throws an `Error` with the reason, also after `timeoutMs`.
   */
  select(sql: string, bounds: { timeoutMs: number; limit: number }): Promise<SqlValue[][]>;
  /** What is wrong with a regular expression (RE2); undefined when nothing is. */
  patternMistake(pattern: string): Promise<string | undefined>;
  close(): void;
}

/** Opens files for SQL, text of CSV as it stands in the file. Throws as `openTable` does. The caller closes them. */
export async function openSqlTables(
  sources: readonly { path: string | readonly string[]; name: string; delimiter?: string }[],
): Promise<SqlTables> {
  const database = await Database.open();
  try {
    const relations: Relation[] = [];
    for (const [index, { path, ...source }] of sources.entries()) {
      const paths = [path].flat().map((one) => resolve(one));
      relations.push(await openRelation(database, { ...source, sql: `table${index}`, paths, raw: true }));
    }
    await nameColumns(database, relations[0]!.columns);
    await database.lock(relations.flatMap(({ files }) => files));
    return {
      tables: relations.map(({ name, sql, columns, isText }) => ({
        name,
        sql,
        isText,
        columns: columns.map((column) => ({ ...column, text: textOf(column), isNeverEmpty: isText })),
      })),
      rows: async (sql) => {
        try {
          return await database.rows(sql);
        } catch (error) {
          throw readError(error, relations[0]!.name, relations[0]!.files);
        }
      },
      select: async (sql, bounds) => {
        try {
          return await database.rowsOfSelect(sql, bounds);
        } catch (error) {
          throw outsideError(error, relations[0]!.name) ?? new Error(firstLine(error), { cause: error });
        }
      },
      patternMistake: async (pattern) => {
        try {
          await database.rows(`SELECT regexp_full_match('', ${quoteText(pattern)})`);
          return undefined;
        } catch (error) {
          return firstLine(error);
        }
      },
      close: () => database.close(),
    };
  } catch (error) {
    database.close();
    throw error;
  }
}

/** A view with the columns' own names; without those that differ from an earlier one by case only, as SQL does not tell. */
async function nameColumns(database: Database, columns: readonly RelationColumn[]): Promise<void> {
  const seen = new Set<string>();
  const told = columns.filter(({ name }) => {
    const key = name.toLowerCase();
    return seen.has(key) ? false : seen.add(key);
  });
  const list = told.map(({ sql, name }) => `${sql} AS ${quoteName(name)}`).join(', ');
  await database.run(`CREATE VIEW data AS SELECT ${list} FROM ${columns[0]!.from}`);
}

function firstLine(error: unknown): string {
  return (engineMessage(error) ?? 'it failed').split('\n')[0]!;
}
