import { UserError } from '../../src/core/errors.js';
import type { Categories, ColumnType, Table } from '../../src/core/table.js';

type Value = number | string | boolean | null;

/** A table of plain arrays, one a column. Types are those of the first value that is there. */
export function memoryTable(columns: Record<string, readonly Value[]>, name = 'table.csv'): Table {
  const valuesOf = (column: string): readonly Value[] => {
    const values = Object.hasOwn(columns, column) ? columns[column] : undefined;
    if (values) return values;
    throw new UserError({ code: 'COLUMN_MISSING', message: `${name} has no column "${column}"`, exitCode: 2 });
  };
  return {
    name,
    rowCount: Object.values(columns)[0]?.length ?? 0,
    columns: Object.entries(columns).map(([column, values]) => ({ name: column, type: typeOf(values) })),
    numbers: async (column) =>
      Float64Array.from(valuesOf(column), (value) => {
        if (typeof value === 'string')
          throw new UserError({
            code: 'COLUMN_NOT_NUMERIC',
            message: `column "${column}" of ${name} holds "${value}"`,
            exitCode: 2,
          });
        return value === null ? NaN : Number(value);
      }),
    categories: async (column) => categoriesOf(valuesOf(column)),
  };
}

function typeOf(values: readonly Value[]): ColumnType {
  const first = values.find((value) => value !== null);
  if (typeof first === 'string') return 'string';
  if (typeof first === 'boolean') return 'boolean';
  return values.every((value) => value === null || Number.isInteger(value)) ? 'integer' : 'number';
}

function categoriesOf(values: readonly Value[]): Categories {
  const codeOf = new Map<string, number>();
  const codes = Int32Array.from(values, (value) => {
    if (value === null) return -1;
    const text = String(value);
    const code = codeOf.get(text) ?? codeOf.size;
    codeOf.set(text, code);
    return code;
  });
  return { codes, levels: [...codeOf.keys()] };
}
