import type { Database } from './database.js';
import { guessCsvTypes } from './infer-csv-types.js';
import type { TypeWishes } from './infer-csv-types.js';
import { relationColumn, textOf } from './relation-column.js';
import type { RelationColumn } from './relation-column.js';

/** Columns of a CSV file that is read anew for them, where the engine would keep much of it on the disk otherwise. */
export interface LargeCsv {
  columns: RelationColumn[];
  rowCount: number;
  /** SQL of rows `t`, `n`: the texts of a column and how often each occurs. */
  counts: ReadonlyMap<RelationColumn, string>;
}

/** The table of texts that were counted. */
const LEVELS = 'levels';
/** As many as GROUPING_ID tells apart. */
const MOST_COUNTED = 60;

/**
 * Looks at every row once: whether the types that the first rows have fit all, and how often each text occurs. Undefined
 * where they do not, or where that cannot be told so. `readAs` gives SQL of the files with columns `c0`, `c1`… of such types.
 */
export async function openLargeCsv(
  database: Database,
  readAs: (types: readonly string[]) => string,
  names: readonly string[],
  wishes: TypeWishes,
): Promise<LargeCsv | undefined> {
  const texts = readAs(names.map(() => 'VARCHAR'));
  const guess = await guessCsvTypes(database, texts, names, 0, wishes);
  if (!guess) return undefined;
  // Numbers that are known to be such are read faster than texts that are made numbers.
  const numbers = readAs(guess.columns.map((column) => (isRead(column) ? column.sqlType : 'VARCHAR')));
  const columns = guess.columns.map((column, at) =>
    isRead(column)
      ? relationColumn(column.name, `c${at}`, column.sqlType, numbers)
      : relationColumn(column.name, column.expression, column.sqlType, texts),
  );
  const counted = columns.filter((column) => !isRead(column));
  if (counted.length > MOST_COUNTED) return undefined;
  const keys = counted.map((_, at) => `t${at}`);
  const list = [...counted.map((column, at) => `${textOf(column)} AS t${at}`), `${guess.misfit} AS misfit`];
  const [of, text] =
    keys.length > 0 ? [`GROUPING_ID(${keys.join(', ')})`, `coalesce(${keys.join(', ')})`] : ['0', 'NULL'];
  const sets = [...keys.map((key) => `(${key})`), '()'];
  try {
    await database.run(
      `CREATE TABLE ${LEVELS} AS SELECT ${of} AS g, ${text} AS t, count(*) AS n, count_if(misfit) AS misfits FROM (SELECT ${list.join(', ')} FROM ${texts}) GROUP BY GROUPING SETS (${sets.join(', ')})`,
    );
    // A bit says that a column is not in the group: all are set for the group of all rows.
    const all = 2n ** BigInt(keys.length) - 1n;
    const [row] = await database.rows(`SELECT n, misfits FROM ${LEVELS} WHERE g = ${all}`);
    if (row?.[1] === 0) {
      const own = (at: number) => all - 2n ** BigInt(keys.length - 1 - at);
      const sql = (at: number) => `SELECT t, n FROM ${LEVELS} WHERE g = ${own(at)} AND t IS NOT NULL`;
      return { columns, rowCount: Number(row[0]), counts: new Map(counted.map((column, at) => [column, sql(at)])) };
    }
  } catch {
    // The careful way says what is wrong, or needs less memory.
  }
  await database.run(`DROP TABLE IF EXISTS ${LEVELS}`);
  return undefined;
}

/** Whether the values of a column are read as numbers. */
function isRead({ type }: Pick<RelationColumn, 'type'>): boolean {
  return type === 'integer' || type === 'number' || type === 'boolean';
}
