import { UserError } from '../../core/errors.js';
import { boundedText } from '../../core/bounded.js';
import type { PackedTexts } from '../../core/packed-texts.js';
import { nearest } from '../../core/nearest.js';
import type { Categories, Table } from '../../core/table.js';
import type { Database } from './database.js';
import type { Relation } from './open-relation.js';
import { ReadAhead } from './read-ahead.js';
import { readError } from './read-error.js';
import { textOf } from './relation-column.js';
import type { RelationColumn } from './relation-column.js';

interface Reading {
  database: Database;
  relation: Relation;
  rowCount: number;
  /** For columns that were left in a large file. */
  ahead: ReadAhead | undefined;
}

/** A relation as a table. Each reading goes over the rows once; none is kept. */
export async function relationTable(database: Database, relation: Relation): Promise<Table> {
  const { name, columns } = relation;
  const byName = new Map(columns.map((column) => [column.name, column]));
  const columnNamed = (wanted: string): RelationColumn => {
    const column = byName.get(wanted);
    if (!column) throw columnMissing(name, wanted, [...byName.keys()]);
    if (column.type !== 'other') return column;
    throw new UserError({
      code: 'COLUMN_UNREADABLE',
      message: `column "${wanted}" of ${name} holds ${boundedText(column.sqlType)}, which is neither number nor text`,
      hint: 'Leave the column out, or write its parts as columns of their own.',
      exitCode: 2,
    });
  };
  const told = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      throw readError(error, name, relation.files);
    }
  };
  const count = async () => Number((await database.rows(`SELECT count(*) FROM ${relation.sql}`))[0]?.[0]);
  const { large } = relation;
  const rowCount = large?.rowCount ?? (await told(count));
  const ahead =
    large &&
    new ReadAhead(
      database,
      columns.filter((column) => !large.counts.has(column)),
      rowCount,
    );
  const reading = { database, relation, rowCount, ahead };
  return {
    name,
    rowCount,
    columns: columns.map((column) => ({ name: column.name, type: column.type })),
    numbers: (wanted) => told(() => readNumbers(reading, columnNamed(wanted))),
    categories: (wanted) => told(() => readCategories(reading, columnNamed(wanted))),
    distinctTexts: (wanted, known) => told(() => readDistinct(reading, columnNamed(wanted), known)),
    counts: (wanted) => told(() => readCounts(reading, columnNamed(wanted))),
  };
}

/** `COLUMN_MISSING` (exit 2) with the nearest right name. */
export function columnMissing(table: string, wanted: string, names: readonly string[]): UserError {
  const meant = nearest(wanted, names);
  return new UserError({
    code: 'COLUMN_MISSING',
    message: `${table} has no column "${wanted}"`,
    hint: meant === undefined ? boundedText(`It has ${names.join(', ')}.`) : `Did you mean "${meant}"?`,
    exitCode: 2,
  });
}

async function readNumbers(reading: Reading, column: RelationColumn): Promise<Float64Array> {
  const { database, relation } = reading;
  const { type, sqlType } = column;
  if (type !== 'integer' && type !== 'number' && type !== 'boolean') throw await notNumeric(database, relation, column);
  const values = await doublesOf(reading, column);
  if (/BIGINT|HUGEINT|BIGNUM/.test(sqlType) && holdsInexact(values)) await refuseInexact(database, relation, column);
  return values;
}

async function doublesOf(
  { database, relation, rowCount, ahead }: Reading,
  column: RelationColumn,
): Promise<Float64Array> {
  if (ahead) return ahead.read(column);
  const values = new Float64Array(rowCount);
  const source = `SELECT coalesce(CAST(${column.sql} AS DOUBLE), 'nan'::DOUBLE) FROM ${column.from}`;
  await fill(database, values, source, relation.files.length > 0);
  return values;
}

async function notNumeric(database: Database, relation: Relation, column: RelationColumn): Promise<UserError> {
  const [row] = await database.rows(
    `SELECT ${textOf(column)} FROM ${column.from} WHERE TRY_CAST(${textOf(column)} AS DOUBLE) IS NULL AND ${column.sql} IS NOT NULL LIMIT 1`,
  );
  const example = row
    ? `"${boundedText(String(row[0]))}"`
    : column.type === 'string'
      ? 'text'
      : `values of type ${column.type}`;
  return new UserError({
    code: 'COLUMN_NOT_NUMERIC',
    message: `column "${column.name}" of ${relation.name} holds ${example}, where numbers are needed`,
    hint: 'Mend the values, or name a column with numbers.',
    exitCode: 2,
  });
}

/** A float holds whole numbers up to 2^53 exactly; identifiers are often larger. */
function holdsInexact(values: Float64Array): boolean {
  for (let row = 0; row < values.length; row++) if (Math.abs(values[row]!) >= 2 ** 53) return true;
  return false;
}

async function refuseInexact(
  database: Database,
  relation: Relation,
  { name, sql, from }: RelationColumn,
): Promise<void> {
  const [row] = await database.rows(
    `SELECT CAST(${sql} AS VARCHAR) FROM ${from} WHERE ${sql} NOT BETWEEN -9007199254740992 AND 9007199254740992 LIMIT 1`,
  );
  if (!row) return;
  throw new UserError({
    code: 'INTEGER_TOO_LARGE',
    message: `column "${name}" of ${relation.name} holds ${String(row[0])}, which a number cannot hold exactly`,
    hint: 'Leave the column out if it is an identifier, or read it as text.',
    exitCode: 2,
  });
}

async function readDistinct(
  { database, rowCount }: Reading,
  column: RelationColumn,
  known?: Promise<PackedTexts | undefined>,
): Promise<PackedTexts | undefined> {
  const text = textOf(column);
  const read = () => database.packedTexts(`SELECT ${text} FROM ${column.from}`, rowCount);
  const isAll = async (count: string) => {
    const [row] = await database.rows(`SELECT count(${count}) FROM ${column.from}`);
    return Number(row?.[0]) === rowCount;
  };
  if (!known) return (await isAll(`DISTINCT ${text}`)) ? read() : undefined;
  if (!(await isAll(text))) return undefined;
  const texts = await read();
  const others = await known;
  if (others?.equals(texts)) return others;
  return (await isAll(`DISTINCT ${text}`)) ? texts : undefined;
}

let typeCount = 0;

async function readCategories(reading: Reading, column: RelationColumn): Promise<Categories> {
  return (column.type === 'integer' && (await countWhole(reading, column))) || encode(reading, column);
}

/** A map of JavaScript holds twice as many, and no more. */
const MOST_CODES = 2 ** 23;

/** Whole numbers are told apart faster than their texts; undefined where some are too large to be numbers, or too many differ. */
async function countWhole(reading: Reading, column: RelationColumn): Promise<Categories | undefined> {
  const { rowCount } = reading;
  const values = await doublesOf(reading, column);
  if (holdsInexact(values)) return undefined;
  const codeOf = new Map<number, number>();
  const codes = new Int32Array(rowCount);
  for (let row = 0; row < rowCount; row++) {
    const value = values[row]!;
    let code = Number.isNaN(value) ? -1 : codeOf.get(value);
    if (code === undefined) {
      if (codeOf.size === MOST_CODES) return undefined;
      codeOf.set(value, (code = codeOf.size));
    }
    codes[row] = code;
  }
  return { codes, levels: Array.from(codeOf.keys(), String) };
}

/** DuckDB encodes the texts; their codes are then counted anew in the order of their first rows. */
async function encode({ database, rowCount }: Reading, column: RelationColumn): Promise<Categories> {
  const text = textOf(column);
  const type = `levels${typeCount++}`;
  await database.run(
    `CREATE TYPE ${type} AS ENUM (SELECT DISTINCT t FROM (SELECT ${text} AS t FROM ${column.from}) WHERE t IS NOT NULL)`,
  );
  try {
    const words = await database.texts(`SELECT unnest(enum_range(NULL::${type}))::VARCHAR`);
    const codes = new Int32Array(rowCount);
    const source = `SELECT CAST(coalesce(enum_code(CAST(${text} AS ${type})), -1) AS INTEGER) FROM ${column.from}`;
    await fill(database, codes, source);
    return inOrderOfRows(codes, words as string[]);
  } finally {
    await database.run(`DROP TYPE ${type}`);
  }
}

async function readCounts({ database, relation }: Reading, column: RelationColumn): Promise<Map<string, number>> {
  const rows = await database.rows(
    relation.large?.counts.get(column) ??
      `SELECT t, count(*) FROM (SELECT ${textOf(column)} AS t FROM ${column.from}) WHERE t IS NOT NULL GROUP BY t`,
  );
  return new Map(rows.map(([text, count]) => [String(text), Number(count)]));
}

/** Puts the levels in the order of their first rows, in place. */
function inOrderOfRows(codes: Int32Array, words: readonly string[]): Categories {
  const renamed = new Int32Array(words.length).fill(-1);
  const levels: string[] = [];
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row]!;
    if (code < 0) continue;
    if (renamed[code]! < 0) renamed[code] = levels.push(words[code]!) - 1;
    codes[row] = renamed[code]!;
  }
  return { codes, levels };
}

/** What is read out of files is read ahead; a table in the engine's memory leaves no room for it. */
async function fill(
  database: Database,
  target: Float64Array | Int32Array,
  sql: string,
  isInFiles = false,
): Promise<void> {
  let at = 0;
  await database.eachChunk(
    sql,
    ([chunk]) => {
      target.set(chunk!, at);
      at += chunk!.length;
    },
    isInFiles ? target.length : undefined,
  );
  if (at !== target.length) throw new Error(`${target.length} rows were expected, ${at} came`);
}
