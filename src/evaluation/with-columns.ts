import type { Categories, Table, TableColumn } from '../core/table.js';

/** A column that is there beside those of a table. */
export type AddedColumn = { name: string; values: Float64Array } | { name: string; categories: Categories };

/** The table with more columns; of a name that it has already, the added one counts. */
export function withColumns(table: Table, added: readonly AddedColumn[]): Table {
  const own = new Map(added.map((column) => [column.name, column]));
  const kept = table.columns.filter(({ name }) => !own.has(name));
  const typed = added.map((column): TableColumn => ({
    name: column.name,
    type: 'values' in column ? 'number' : 'string',
  }));
  return {
    name: table.name,
    rowCount: table.rowCount,
    columns: [...kept, ...typed],
    numbers: async (name) => {
      const column = own.get(name);
      return column && 'values' in column ? column.values : table.numbers(name);
    },
    categories: async (name) => {
      const column = own.get(name);
      return column && 'categories' in column ? column.categories : table.categories(name);
    },
  };
}
