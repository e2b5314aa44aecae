import type { ColumnType, TableColumn } from '../../core/table.js';
import type { Database } from './database.js';
import type { SqlValue } from './read-chunk.js';

/** What a CSV column is kept as: our type, and the SQL that makes its values of the text. */
export interface KeptColumn extends TableColumn {
  sqlType: string;
  expression: string;
}

export interface TypeWishes {
  /** Types to keep where all values allow it. */
  columns?: readonly TableColumn[];
  /** Columns whose text stays as it is. */
  keepAsText?: readonly string[];
}

/** Words that stand for "no value" in columns that hold numbers, dates or booleans otherwise. In text they are text. */
const MISSING_WORDS = ['', 'na', 'n/a', '#n/a', 'nan', 'null', 'none', '<na>'];
const isMissingWord = (text: string) => MISSING_WORDS.includes(text.trim().toLowerCase());
const missing = (text: string) => `lower(trim(${text})) IN (${MISSING_WORDS.map((word) => `'${word}'`).join(', ')})`;

/** One way to read a text. */
interface Kind {
  type: ColumnType;
  sqlType: string;
  /** A cheap look at a sample: refuses nothing that `fits` accepts. */
  maybe: RegExp;
  /** SQL: whether a text can be read so, without loss. */
  fits: (text: string) => string;
}

const castable = (type: string) => (text: string) => `TRY_CAST(${text} AS ${type}) IS NOT NULL`;
const number = (text: string) => `${castable('DOUBLE')(text)} AND NOT contains(${text}, '_')`;
const whole = (type: string) => (text: string) =>
  `${number(text)} AND NOT contains(${text}, '.') AND NOT contains(lower(${text}), 'e') AND ${castable(type)(text)}`;

/** From the narrowest to the widest. DuckDB reads a time as if its zone were not there, so zones are looked for. */
const KINDS: readonly Kind[] = [
  { type: 'integer', sqlType: 'BIGINT', maybe: /^\s*[+-]?\d+\s*$/, fits: whole('BIGINT') },
  { type: 'integer', sqlType: 'HUGEINT', maybe: /^\s*[+-]?\d+\s*$/, fits: whole('HUGEINT') },
  // A digit before a hyphen is of a date.
  { type: 'number', sqlType: 'DOUBLE', maybe: /^\s*[+-]?(?:[\d.](?!.*\d-)|inf)/i, fits: number },
  {
    type: 'boolean',
    sqlType: 'BOOLEAN',
    maybe: /^(?:true|false)$/i,
    fits: (text) => `lower(${text}) IN ('true', 'false')`,
  },
  {
    type: 'date',
    sqlType: 'DATE',
    maybe: /^\d{4}-\d\d-\d\d$/,
    fits: (text) => `length(${text}) = 10 AND ${castable('DATE')(text)}`,
  },
  {
    type: 'timestamp',
    sqlType: 'TIMESTAMP',
    maybe: /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?)?$/,
    fits: (text) => `${castable('TIMESTAMP')(text)} AND NOT regexp_matches(${text}, ':.*[Zz+-]')`,
  },
  {
    type: 'timestamp',
    sqlType: 'TIMESTAMP WITH TIME ZONE',
    maybe: /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d.*)?$/,
    fits: castable('TIMESTAMPTZ'),
  },
];

/** Values looked at before the whole file is: they rule most types out. */
const SAMPLE_VALUES = 100_000;
/** The same where the whole file tells anyway what they did not show. */
const GUESS_VALUES = 8000;
/**
 * The narrowest type that holds every value of a column, looked at over all rows: integer, number, boolean, date, timestamp
 * (UTC where values name a zone), else text. A column without any value is text. `source` is SQL with text columns, of
 * which `names` are those from `c<first>` on.
 */
export async function inferCsvTypes(
  database: Database,
  source: string,
  names: readonly string[],
  first: number,
  wishes: TypeWishes,
): Promise<KeptColumn[]> {
  const asText = new Set(wishes.keepAsText);
  const wished = new Map(wishes.columns?.map(({ name, type }) => [name, type]));
  const texts = names.map((_, index) => `c${first + index}`);
  const rows = Math.ceil(SAMPLE_VALUES / names.length);
  const sample = await database.rows(`SELECT ${texts.join(', ')} FROM ${source} LIMIT ${rows}`);
  const candidates = names.map((name, index) =>
    asText.has(name) || wished.get(name) === 'string' ? [] : candidateKinds(sample, index),
  );
  const kinds: (Kind | undefined)[] = [];
  for (const group of inGroups(candidates)) {
    const some = group.map((index) => texts[index]!);
    const counts = group.flatMap((index) => [
      `count(${texts[index]!})`,
      ...candidates[index]!.map(({ fits }) => `count(CASE WHEN ${fits(texts[index]!)} THEN 1 END)`),
    ]);
    const present = some.map((text) => `CASE WHEN NOT ${missing(text)} THEN ${text} END AS ${text}`);
    const [row = []] = await database.rows(
      `SELECT ${counts.join(', ')} FROM (SELECT ${present.join(', ')} FROM ${source})`,
    );
    const found = row[Symbol.iterator]();
    for (const index of group) {
      const values = found.next().value;
      const fitting = candidates[index]!.filter(() => found.next().value === values);
      const wish = wished.get(names[index]!);
      kinds[index] = fitting.find(({ type }) => type === wish) ?? (values === 0 ? undefined : fitting[0]);
    }
  }
  return names.map((name, index) => {
    return keptAs(kinds[index], name, texts[index]!);
  });
}

/**
 * Types by the first rows alone, and SQL that is true for later ones which they do not fit: where there is none, the types are
 * those that {@link inferCsvTypes} would find. Undefined where the first rows say too little.
 */
export async function guessCsvTypes(
  database: Database,
  source: string,
  names: readonly string[],
  first: number,
  wishes: TypeWishes,
): Promise<{ columns: KeptColumn[]; misfit: string } | undefined> {
  const asText = new Set(wishes.keepAsText);
  const wished = new Map(wishes.columns?.map(({ name, type }) => [name, type]));
  const rows = Math.ceil(GUESS_VALUES / names.length);
  const list = names.map((_, index) => `c${first + index}`).join(', ');
  const sample = await database.rows(`SELECT ${list} FROM ${source} LIMIT ${rows}`);
  const misfits: string[] = [];
  const columns: KeptColumn[] = [];
  for (const [index, name] of names.entries()) {
    const text = `c${first + index}`;
    const wish = wished.get(name);
    const kinds = asText.has(name) || wish === 'string' ? [] : candidateKinds(sample, index);
    const kind = kinds.find(({ type }) => type === wish) ?? kinds[0];
    columns.push(keptAs(kind, name, text));
    if (!kind) continue;
    if (!sample.some((row) => typeof row[index] === 'string' && !isMissingWord(row[index]))) return undefined;
    misfits.push(misfitOf(kind, text));
  }
  return { columns, misfit: misfits.join(' OR ') || 'false' };
}

function keptAs(kind: Kind | undefined, name: string, text: string): KeptColumn {
  if (!kind) return { name, type: 'string', sqlType: 'VARCHAR', expression: text };
  return { name, type: kind.type, sqlType: kind.sqlType, expression: `TRY_CAST(${text} AS ${kind.sqlType})` };
}

/**
 * True for a text that a kind does not fit; a word for "no value" counts as one. Numbers are told without making long texts,
 * which take megabytes for each column; most whole ones are written as the engine writes them, which is told fastest.
 */
function misfitOf({ type, sqlType, fits }: Kind, text: string): string {
  if (type !== 'integer' && type !== 'number') return `(${text} IS NOT NULL AND NOT (${fits(text)}))`;
  const value = `TRY_CAST(${text} AS ${sqlType})`;
  if (type === 'number') return `(${text} IS NOT NULL AND (${value} IS NULL OR contains(${text}, '_')))`;
  const strange = ['_', '.', 'e', 'E'].map((character) => `contains(${text}, '${character}')`);
  return `CASE WHEN CAST(${value} AS VARCHAR) = ${text} OR ${text} IS NULL THEN false ELSE ${value} IS NULL OR ${strange.join(' OR ')} END`;
}

/** Questions asked in one query. Each holds megabytes while it is answered. */
const MOST_QUESTIONS = 60;

/** Indexes of columns with candidates, in groups with few enough questions. */
function inGroups(candidates: readonly (readonly Kind[])[]): number[][] {
  const groups: number[][] = [];
  let room = 0;
  candidates.forEach(({ length }, index) => {
    if (length === 0) return;
    if (length > room) {
      groups.push([]);
      room = MOST_QUESTIONS;
    }
    groups.at(-1)!.push(index);
    room -= length;
  });
  return groups;
}

function candidateKinds(sample: readonly SqlValue[][], column: number): Kind[] {
  let kinds = [...KINDS];
  for (const row of sample) {
    const text = row[column];
    if (typeof text !== 'string' || isMissingWord(text)) continue;
    kinds = kinds.filter(({ maybe }) => maybe.test(text));
    if (kinds.length === 0) break;
  }
  return kinds;
}
