import type { FieldColumns } from './field-sql.js';
import type { RowRule } from './rule.js';
import type { SqlPort, SqlValue } from './sql-port.js';

/** Which rows are read, and whether each comes with its number, counted from 1, as `n`. */
interface Rows {
  isNumbered?: boolean;
  /** The first so many, to subqueries too; all where left out. */
  first?: number | undefined;
  /** SQL of what they must hold. */
  where?: string;
}

/**
 * Asks about the rows of the table that is validated. SQL finds the text of a column there as `t<number>`, its value as
 * `v<number>`, each computed once a row, however many rules read it; all rows are `fields` to its subqueries.
 */
export class FieldsQuery {
  constructor(
    private readonly port: SqlPort,
    private readonly columns: ReadonlyMap<number, FieldColumns>,
  ) {}

  /** Rows of `SELECT <list> FROM` them. `lookUps` are the SQL of further columns `f0`, `f1`…, which may hold subqueries. */
  rows(
    list: readonly string[],
    lookUps: readonly string[] = [],
    { isNumbered = false, first, where = 'true' }: Rows = {},
  ): Promise<SqlValue[][]> {
    const { sql } = this.port.tables[0]!;
    const asked = [...list, ...lookUps].join(', ');
    const some = first === undefined ? sql : `(SELECT * FROM ${sql} LIMIT ${first})`;
    const source = isNumbered ? `(SELECT row_number() OVER () AS n, * FROM ${some})` : some;
    const found = lookUps.map((lookUp, at) => `, (${lookUp}) AS f${at}`).join('');
    // Materialized, which is the default, all rows would have to fit into memory.
    return this.port.rows(
      `WITH fields AS NOT MATERIALIZED (${this.view(some, asked)}) SELECT ${list.join(', ')} FROM (SELECT *${found} FROM (${this.view(source, asked)})) WHERE ${where}`,
    );
  }

  private view(from: string, asked: string): string {
    const named = new Set(asked.match(/\b[tv]\d+\b/g));
    const texts: string[] = [];
    const values: string[] = [];
    for (const [number, { text, value }] of this.columns) {
      const isValueAsked = named.has(`v${number}`);
      if (isValueAsked || named.has(`t${number}`)) texts.push(`, ${text} AS t${number}`);
      if (isValueAsked) values.push(`, ${value} AS v${number}`);
    }
    return `SELECT *${values.join('')} FROM (SELECT *${texts.join('')} FROM ${from})`;
  }
}

/** Row rules as SQL conditions: those that look something up read it from a column of `lookUps`. */
export function conditionsOf(rules: readonly RowRule[]): { conditions: string[]; lookUps: string[] } {
  const lookUps: string[] = [];
  const conditions = rules.map(({ fails, looksUp }) => (looksUp ? `f${lookUps.push(fails) - 1}` : fails));
  return { conditions, lookUps };
}
