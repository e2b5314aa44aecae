import type { PackedTexts } from './packed-texts.js';

/** What a column holds. `other`: nested or binary values, which can be named but not read. */
export type ColumnType = 'integer' | 'number' | 'boolean' | 'string' | 'date' | 'timestamp' | 'other';

export interface TableColumn {
  name: string;
  type: ColumnType;
}

/** A column as the distinct values it holds: row i has the value `levels[codes[i]]`, none where the code is −1. */
export interface Categories {
  /** One code a row. */
  codes: Int32Array;
  /** Values as text, in the order of their first row: whole numbers as `1`, booleans as `true`, dates as ISO 8601. */
  levels: string[];
}

/**
 * Rows that are read one column at a time, so that no more than the columns at hand are in memory. Columns are named as
 * in the file; an unknown name is a `UserError` (`COLUMN_MISSING`, exit 2) with the nearest right one.
 */
export interface Table {
  /** What messages call it: the path the user gave. */
  readonly name: string;
  readonly rowCount: number;
  readonly columns: readonly TableColumn[];
  /** One value a row: NaN where there is none (or where it is NaN), booleans as 0 and 1. Text is an error (exit 2). */
  numbers(column: string): Promise<Float64Array>;
  /** Any type but `other`. */
  categories(column: string): Promise<Categories>;
  /**
   * The texts of `categories`, one a row, where each row has one that no other has, as ids do; else undefined. Where they are
   * those of another table, `known` to be distinct, it is these that are given: to see that is faster.
   */
  distinctTexts?(column: string, known?: Promise<PackedTexts | undefined>): Promise<PackedTexts | undefined>;
  /** How often each value of a column occurs that has categories, where the table can tell without a code a row. */
  counts?(column: string): Promise<ReadonlyMap<string, number>>;
}
