import { UserError } from '../../core/errors.js';
import { statIfExists } from '../files.js';
import { csvLayout, refuseRepeated } from './csv-layout.js';
import type { DataFiles } from './data-files.js';
import { findDataFiles } from './data-files.js';
import type { Database } from './database.js';
import { guessCsvTypes, inferCsvTypes } from './infer-csv-types.js';
import type { TypeWishes } from './infer-csv-types.js';
import { openLargeCsv } from './large-csv.js';
import type { LargeCsv } from './large-csv.js';
import { readError } from './read-error.js';
import { relationColumn, wishedTypes } from './relation-column.js';
import type { RelationColumn } from './relation-column.js';
import { literalPattern, quoteName, quoteText, quoteTexts } from './sql-text.js';

/** Data that SQL can read. Rows keep the order of the files. */
export interface Relation {
  /** What messages call it. */
  name: string;
  /** The view or table in SQL, of the first columns at least; safe to splice. */
  sql: string;
  columns: RelationColumn[];
  /** What must stay readable once the database is locked. */
  files: string[];
  /** Where the columns of a large CSV file were left in it. */
  large?: LargeCsv;
  /** Whether every column still is the text of a CSV file. */
  isText: boolean;
}

export interface RelationSource extends TypeWishes {
  /** Name in SQL: letters only. */
  sql: string;
  /** Files or directories. */
  paths: readonly string[];
  name: string;
  /** Text of CSV stays text and is read again by each query; otherwise CSV gets types and is read once. */
  raw?: boolean;
  /** CSV of at least so many bytes stays in its file. */
  leftFromBytes?: number | undefined;
  /** What stands between values of CSV; found in its head where left out. */
  delimiter?: string;
}

/**
 * Makes files readable by SQL: Parquet stays where it is, JSON is read into the database, CSV as `raw` says. Throws
 * `FILE_ABSENT`, `FORMAT_UNKNOWN`, `TABLE_EMPTY`, `TABLE_INVALID`, `COLUMNS_REPEATED` (exit 2).
 */
export async function openRelation(database: Database, source: RelationSource): Promise<Relation> {
  const files = findDataFiles(source.paths, source.name);
  try {
    switch (files.format) {
      case 'csv':
        return await openCsv(database, source, files);
      case 'parquet':
        return await openParquet(database, source, files);
      case 'json':
        return await openJson(database, source, files);
    }
  } catch (error) {
    throw readError(error, source.name, files.paths);
  }
}

/** Bytes that a line of CSV may have at most; the engine reads so many at once and more, if not told, 16 times as many. */
const LONGEST_LINE = 1 << 21;

async function openCsv(database: Database, source: RelationSource, files: DataFiles): Promise<Relation> {
  const { name, sql } = source;
  const { delimiter, columns } = await layoutOf(database, files, source);
  const readAs = (types: readonly string[]) =>
    `read_csv(${patterns(files)}, auto_detect = false, header = true, delim = ${quoteText(delimiter)}, quote = '"', escape = '"', strict_mode = true, buffer_size = ${2 * LONGEST_LINE}, nullstr = '', compression = '${files.compression}', columns = {${types.map((type, index) => `c${index}: '${type}'`).join(', ')}})`;
  const reader = readAs(columns.map(() => 'VARCHAR'));
  if (source.raw) {
    await database.run(`CREATE VIEW ${sql} AS SELECT * FROM ${reader}`);
    return {
      name,
      sql,
      columns: columns.map((column, index) => relationColumn(column, `c${index}`, 'VARCHAR', sql)),
      files: readable(files),
      isText: true,
    };
  }
  if (columns.length <= COLUMNS_A_TABLE && isLeft(files, source.leftFromBytes)) {
    const large = await openLargeCsv(database, readAs, columns, source);
    if (large) return { name, sql: reader, columns: large.columns, files: readable(files), large, isText: false };
  }
  // Thousands of columns at once would take gigabytes, however few the rows are: some are copied, then looked at.
  const isWide = columns.length > COLUMNS_A_TABLE;
  const kept: RelationColumn[] = [];
  for (let first = 0; first < columns.length; first += COLUMNS_A_TABLE) {
    if (isWide && first % COLUMNS_COPIED === 0) {
      const texts = columns.slice(first, first + COLUMNS_COPIED).map((_, index) => `c${first + index}`);
      await database.run(`CREATE OR REPLACE TABLE text AS SELECT ${texts.join(', ')} FROM ${reader}`);
    }
    const some = { from: isWide ? 'text' : reader, table: first === 0 ? sql : `${sql}_${first}`, first };
    const names = columns.slice(first, first + COLUMNS_A_TABLE);
    kept.push(
      ...((await readGuessed(database, some, names, source)) ?? (await readTyped(database, some, names, source))),
    );
  }
  if (isWide) await database.run('DROP TABLE text');
  return { name, sql, columns: kept, files: [], isText: false };
}

/** What is packed would have to be unpacked each time. */
function isLeft({ paths, compression }: DataFiles, fromBytes = Infinity): boolean {
  const bytes = paths.reduce((sum, path) => sum + (statIfExists(path)?.size ?? 0), 0);
  return compression === 'none' && bytes >= fromBytes;
}

const COLUMNS_A_TABLE = 100;
/** Copied in one pass over the files: it takes a second or so to find the values of thousands of columns in a line. */
const COLUMNS_COPIED = 1000;

/** Columns from `c<first>` on, and the table to make of them. */
interface SomeColumns {
  from: string;
  table: string;
  first: number;
}

async function readTyped(
  database: Database,
  { from, table, first }: SomeColumns,
  names: readonly string[],
  source: RelationSource,
): Promise<RelationColumn[]> {
  const types = await inferCsvTypes(database, from, names, first, source);
  const list = types.map(({ expression }, index) => `${expression} AS c${first + index}`).join(', ');
  await database.run(`CREATE TABLE ${table} AS SELECT ${list} FROM ${from}`);
  return describeColumns(database, table, names, first);
}

/** Reads the files once where the first rows tell the types of all; undefined, and nothing is left of it, where not. */
async function readGuessed(
  database: Database,
  { from, table, first }: SomeColumns,
  names: readonly string[],
  source: RelationSource,
): Promise<RelationColumn[] | undefined> {
  const guess = await guessCsvTypes(database, from, names, first, source);
  if (!guess) return undefined;
  const list = guess.columns.map(({ expression }, index) => `${expression} AS c${first + index}`);
  try {
    const rows = `SELECT ${list.join(', ')}, ${guess.misfit} AS misfit FROM ${from}`;
    await database.run(`CREATE TABLE ${table} AS ${rows}`);
    const [row] = await database.rows(`SELECT count(*) FROM ${table} WHERE misfit`);
    if (row?.[0] === 0) return await describeColumns(database, table, names, first);
  } catch {
    // The careful way says what is wrong, or needs less memory.
  }
  await database.run(`DROP TABLE IF EXISTS ${table}`);
  return undefined;
}

/** Lines read for the head: a name may hold line breaks. */
const HEAD_LINES = 100;

async function layoutOf(database: Database, files: DataFiles, { name, delimiter }: RelationSource) {
  const layouts = [];
  for (const path of files.paths) {
    const lines = await database.rows(
      `SELECT line FROM read_csv(${quoteText(literalPattern(path))}, auto_detect = false, header = false, delim = '\x1f', quote = '', escape = '', nullstr = '\x1e', buffer_size = ${LONGEST_LINE}, compression = '${files.compression}', columns = {line: 'VARCHAR'}) LIMIT ${HEAD_LINES}`,
    );
    const file = files.paths.length > 1 ? path : name;
    layouts.push(
      csvLayout(
        lines.map(([line]) => String(line ?? '')),
        file,
        delimiter,
      ),
    );
  }
  const [first] = layouts;
  const other = layouts.findIndex((layout) => JSON.stringify(layout) !== JSON.stringify(first));
  if (other > 0) throw columnsDiffer(files.paths[0]!, files.paths[other]!);
  return first!;
}

function columnsDiffer(first: string, other: string): UserError {
  return new UserError({
    code: 'COLUMNS_DIFFER',
    message: `${other} has other columns than ${first}, or another order of them`,
    hint: 'Files that are read as one table name the same columns in the same order.',
    exitCode: 2,
  });
}

async function openParquet(database: Database, source: RelationSource, files: DataFiles): Promise<Relation> {
  const { name, sql } = source;
  const [first, ...others] = files.paths;
  const columns = await parquetColumns(database, first!);
  for (const path of others) {
    const own = await parquetColumns(database, path);
    if (JSON.stringify(own) !== JSON.stringify(columns)) throw columnsDiffer(first!, path);
  }
  refuseRepeated(columns, name);
  const list = columns.map((_, index) => `c${index}`).join(', ');
  await database.run(
    `CREATE VIEW ${sql}(${list}) AS SELECT * FROM read_parquet(${patterns(files)}, hive_partitioning = false)`,
  );
  const found = await describeColumns(database, sql, columns);
  return { name, sql, columns: await wishedTypes(database, found, source), files: readable(files), isText: false };
}

/** Names at the top of the schema, as they are written: DuckDB renames those that differ by case only. */
async function parquetColumns(database: Database, path: string): Promise<string[]> {
  const rows = await database.rows(
    `SELECT name, coalesce(num_children, 0) FROM parquet_schema(${quoteText(literalPattern(path))})`,
  );
  const names: string[] = [];
  let at = 1;
  const skip = (): void => {
    const children = Number(rows[at++]?.[1] ?? 0);
    for (let child = 0; child < children; child++) skip();
  };
  while (at < rows.length) {
    names.push(String(rows[at]![0]));
    skip();
  }
  return names;
}

async function openJson(database: Database, source: RelationSource, files: DataFiles): Promise<Relation> {
  const { name, sql } = source;
  if (files.paths.every((path) => statIfExists(path)?.size === 0)) {
    const hint = 'Each line is one object; without a line there is no column.';
    throw new UserError({ code: 'TABLE_EMPTY', message: `${name} is empty`, hint, exitCode: 2 });
  }
  const format = files.paths.every((path) => /\.json(?:\.\w+)?$/i.test(path)) ? 'auto' : 'newline_delimited';
  const reader = `read_json(${patterns(files)}, format = '${format}', records = true, sample_size = -1, maximum_sample_files = ${files.paths.length}, union_by_name = true, compression = '${files.compression === 'none' ? 'uncompressed' : files.compression}', map_inference_threshold = -1)`;
  const described = await database.describe(`SELECT * FROM ${reader}`);
  const list = described.map(({ name: column }, index) => `${quoteName(column)} AS c${index}`).join(', ');
  await database.run(`CREATE TABLE ${sql} AS SELECT ${list} FROM ${reader}`);
  const columns = await describeColumns(
    database,
    sql,
    described.map((column) => column.name),
  );
  return { name, sql, columns: await wishedTypes(database, columns, source), files: [], isText: false };
}

async function describeColumns(
  database: Database,
  table: string,
  names: readonly string[],
  first = 0,
): Promise<RelationColumn[]> {
  const list = names.map((_, index) => `c${first + index}`).join(', ');
  const described = await database.describe(`SELECT ${list} FROM ${table}`);
  return described.map(({ type }, index) => relationColumn(names[index]!, `c${first + index}`, type, table));
}

function patterns({ paths }: DataFiles): string {
  return quoteTexts(paths.map(literalPattern));
}

/** DuckDB checks the pattern, then the file that it means. */
function readable({ paths }: DataFiles): string[] {
  return [...new Set(paths.flatMap((path) => [path, literalPattern(path)]))];
}
