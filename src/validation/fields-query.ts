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
  /** Where a stranger's SQL is among the list: columns go by their own names, too, and the answer must come in time. */
  timeoutMs?: number | undefined;
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

  /** Names of the columns as they are in the data. */
  get names(): string[] {
    return this.port.tables[0]!.columns.map(({ name }) => name);
  }

  /** Rows of `SELECT <list> FROM` them. `lookUps` are the SQL of further columns `f0`, `f1`…, which may hold subqueries. */
  rows(
    list: readonly string[],
    lookUps: readonly string[] = [],
    { isNumbered = false, first, where = 'true', timeoutMs }: Rows = {},
  ): Promise<SqlValue[][]> {
    const { sql } = this.port.tables[0]!;
    const asked = [...list, ...lookUps].join(', ');
    const some = first === undefined ? sql : `(SELECT * FROM ${sql} LIMIT ${first})`;
    const also = isNumbered ? 'row_number() OVER () AS n, ' : timeoutMs === undefined ? '' : this.named();
    const source = also === '' ? some : `(SELECT ${also}* FROM ${some})`;
    const found = lookUps.map((lookUp, at) => `, (${lookUp}) AS f${at}`).join('');
    // Materialized, which is the default, all rows would have to fit into memory.
    const all = /\bfields\b/.test(asked) ? `WITH fields AS NOT MATERIALIZED ${this.view(some, asked)} ` : '';
    const query = `${all}SELECT ${list.join(', ')} FROM (SELECT *${found} FROM ${this.view(source, asked)}) WHERE ${where}`;
    return timeoutMs === undefined ? this.port.rows(query) : this.port.select(query, { timeoutMs, limit: 1 });
  }

  /** SQL of all columns under their own names; of those that differ by case only the first, as in `data`. */
  private named(): string {
    const { columns } = this.port.tables[0]!;
    const names = columns.map(({ name }) => name.toLowerCase());
    return columns
      .filter((_, at) => names.indexOf(names[at]!) === at)
      .map(({ name, sql }) => `${sql} AS "${name.replaceAll('"', '""')}", `)
      .join('');
  }

  /** One level for texts, one for what they are cast to, one for values: a level computes each of its columns once. */
  private view(from: string, asked: string): string {
    const named = new Set(asked.match(/\b[tv]\d+\b/g));
    const [texts, casts, values]: [string[], string[], string[]] = [[], [], []];
    for (const [number, { text, cast, value }] of this.columns) {
      const isValueAsked = named.has(`v${number}`);
      if (isValueAsked || named.has(`t${number}`)) texts.push(`, ${text} AS t${number}`);
      if (isValueAsked && cast !== undefined) casts.push(`, ${cast} AS r${number}`);
      if (isValueAsked) values.push(`, ${value} AS v${number}`);
    }
    return [texts, casts, values].reduce((inner, more) => `(SELECT *${more.join('')} FROM ${inner})`, from);
  }
}

/** Row rules as SQL conditions: those that look something up read it from a column of `lookUps`. */
export function conditionsOf(rules: readonly RowRule[]): { conditions: string[]; lookUps: string[] } {
  const lookUps: string[] = [];
  const conditions = rules.map(({ fails, looksUp }) => (looksUp ? `f${lookUps.push(fails) - 1}` : fails));
  return { conditions, lookUps };
}
