import type { ColumnType, Table, TableColumn } from '../core/table.js';
import { countLevels, sortedFinite } from './column-pair.js';

/** One side's column, without the order of its rows. */
export type ColumnSummary = NumberSummary | LevelSummary;

export interface NumberSummary {
  kind: 'numbers';
  /** Ascending and finite. */
  sorted: Float64Array;
  rows: number;
  nulls: number;
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
      const { codes, levels } = await table.categories(name);
      return summaryOfLevels({ codes: rows ? codes.filter((_, row) => rows.has(row)) : codes, levels });
    },
  };
}

/** Sorts the values in place. */
export function summaryOfNumbers(values: Float64Array): NumberSummary {
  const sorted = sortedFinite(values);
  let nulls = 0;
  // NaN sorts behind everything else.
  while (nulls < values.length && Number.isNaN(values[values.length - 1 - nulls]!)) nulls++;
  return { kind: 'numbers', sorted, rows: values.length, nulls };
}

function summaryOfLevels(categories: Parameters<typeof countLevels>[0]): LevelSummary {
  const counts = countLevels(categories);
  const present = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return { kind: 'levels', counts, rows: categories.codes.length, nulls: categories.codes.length - present };
}
