import type { ColumnType } from '../core/table.js';

/** What is seen of a column. */
export interface ColumnFacts {
  name: string;
  type: ColumnType;
  rows: number;
  missing: number;
  /** Texts that stand for no value in it, beside the empty one. */
  missingWords: readonly string[];
  /** Least and greatest value; of numbers. */
  range?: readonly [number, number];
  /** How many values there are. */
  distinct?: number;
  /** All values, where they are few. */
  levels?: readonly string[];
}

/** A field as `profile` writes it. */
export interface ProfiledField {
  name: string;
  type: string;
  missingValues?: string[];
  categories?: string[];
  constraints?: Record<string, unknown>;
}

/** Columns with more values than this have no list of categories. */
export const MOST_CATEGORIES = 50;
/** How far a range is widened on either side, as a share of it. */
const WIDENING = 0.1;
const FEW_ROWS = 20;

const TYPES: Readonly<Record<ColumnType, string>> = {
  integer: 'integer',
  number: 'number',
  boolean: 'boolean',
  string: 'string',
  date: 'date',
  timestamp: 'datetime',
  other: 'any',
};

/**
 * A field that holds the column, with room for new rows: ranges are a tenth wider on either side (never below 0 where nothing
 * is), text with at most 50 values that repeat has them as categories.
 */
export function profileField(facts: ColumnFacts): ProfiledField {
  const { name, type, rows, missing, missingWords, range, distinct, levels } = facts;
  const constraints: Record<string, unknown> = {};
  if (rows > 0 && missing === 0) constraints['required'] = true;
  const isKey = (type === 'integer' || type === 'string') && rows >= FEW_ROWS && missing === 0 && distinct === rows;
  if (isKey) constraints['unique'] = true;
  if (range && !isKey) {
    const [low, high] = widened(range, type === 'integer');
    constraints['minimum'] = low;
    constraints['maximum'] = high;
  }
  const repeats = levels !== undefined && levels.length > 0 && levels.length <= Math.max(2, (rows - missing) / 2);
  return {
    name,
    type: TYPES[type],
    ...(missingWords.length > 0 && { missingValues: ['', ...missingWords] }),
    ...(type === 'string' && repeats && !isKey && { categories: [...levels].sort() }),
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}

function widened([low, high]: readonly [number, number], isWhole: boolean): [number, number] {
  const room = (high - low) * WIDENING;
  // Near the ends of what a number can be there is no room.
  const finite = (wide: number, seen: number) => (Number.isFinite(wide) ? wide : seen);
  const least = finite(low >= 0 ? Math.max(0, low - room) : low - room, low);
  const most = finite(high <= 0 ? Math.min(0, high + room) : high + room, high);
  if (isWhole) return [Math.floor(least), Math.ceil(most)];
  return [finite(rounded(least, Math.floor), low), finite(rounded(most, Math.ceil), high)];
}

/** Four digits are easier to read; rounding goes outwards. */
function rounded(value: number, round: (value: number) => number): number {
  if (value === 0) return 0;
  const unit = 10 ** (Math.floor(Math.log10(Math.abs(value))) - 3);
  return Number((round(value / unit) * unit).toPrecision(4));
}

/**
 * The field without what does not hold for the very data it was made of, by the names of its rules that failed: a spelling
 * that only the reader of tables understands, for one.
 */
export function withoutFailed(field: ProfiledField, failed: ReadonlySet<string>): ProfiledField {
  if (failed.has('type')) return { name: field.name, type: 'any' };
  const constraints = Object.fromEntries(Object.entries(field.constraints ?? {}).filter(([rule]) => !failed.has(rule)));
  const { name, type, missingValues, categories } = field;
  return {
    name,
    type,
    ...(missingValues && { missingValues }),
    ...(categories && !failed.has('categories') && { categories }),
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}
