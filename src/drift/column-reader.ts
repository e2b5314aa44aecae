import type { Categories, ColumnType, Table, TableColumn } from '../core/table.js';
import { countLevels, sortedFinite } from './column-pair.js';
import type { ColumnSpread } from './column-spread.js';

/** One side's column, without the order of its rows. */
export type ColumnSummary = NumberSummary | LevelSummary;

export interface NumberSummary {
  kind: 'numbers';
  /** Ascending and finite. */
  sorted: Float64Array;
  rows: number;
  nulls: number;
  /** Of what was kept of a table. */
  spread?: ColumnSpread;
}

export interface LevelSummary {
  kind: 'levels';
  counts: ReadonlyMap<string, number>;
  rows: number;
  nulls: number;
}

/** One side of a comparison, read column by column: a table, or what was kept of one. */
export interface ColumnReader {
  readonly name: string;
  readonly rowCount: number;
  readonly columns: readonly TableColumn[];
  summary(column: TableColumn): Promise<ColumnSummary>;
}

/** Whether columns of this type are read as numbers. */
export function isNumeric(type: ColumnType): boolean {
  return type === 'integer' || type === 'number' || type === 'boolean';
}

/** Reads a table; with `rows` only those for which it gives true. */
export function columnReader(table: Table, rows?: { count: number; has: (row: number) => boolean }): ColumnReader {
  return {
    name: table.name,
    rowCount: rows?.count ?? table.rowCount,
    columns: table.columns,
    async summary({ name, type }) {
      if (isNumeric(type)) {
        const values = await table.numbers(name);
        return summaryOfNumbers(rows ? values.filter((_, row) => rows.has(row)) : values);
      }
      if (!rows && table.counts) return summaryOfCounts(await table.counts(name), table.rowCount);
      const { codes, levels } = await table.categories(name);
      return summaryOfLevels({ codes: rows ? codes.filter((_, row) => rows.has(row)) : codes, levels });
    },
  };
}

/** Uses the values up. */
export function summaryOfNumbers(values: Float64Array): NumberSummary {
  let nulls = 0;
  for (let row = 0; row < values.length; row++) nulls += Number(Number.isNaN(values[row]!));
  const sorted = sortedFinite(values);
  return { kind: 'numbers', sorted, rows: values.length, nulls };
}

function summaryOfLevels(categories: Categories): LevelSummary {
  return summaryOfCounts(countLevels(categories), categories.codes.length);
}

function summaryOfCounts(counts: ReadonlyMap<string, number>, rows: number): LevelSummary {
  let present = 0;
  for (const count of counts.values()) present += count;
  return { kind: 'levels', counts, rows, nulls: rows - present };
}
