import { UserError } from '../core/errors.js';
import type { Categories, Table } from '../core/table.js';

/** Finite numbers of a column, or `VALUE_MISSING` / `VALUE_INFINITE` (exit 2) with the count and the first such row. */
export async function finiteNumbers(table: Table, column: string): Promise<Float64Array> {
  const values = await table.numbers(column);
  let faults = 0;
  let first = -1;
  for (let row = 0; row < values.length; row++) {
    if (Number.isFinite(values[row])) continue;
    if (faults++ === 0) first = row;
  }
  if (faults === 0) return values;
  const isMissing = Number.isNaN(values[first]);
  throw new UserError({
    code: isMissing ? 'VALUE_MISSING' : 'VALUE_INFINITE',
    message: `column "${column}" of ${table.name} holds ${isMissing ? 'no number' : String(values[first])} in row ${first + 1}${others(faults)}`,
    hint: 'Every row that is evaluated needs a finite number there: remove these rows, or write what they lack.',
    exitCode: 2,
  });
}

/** A column of which no row is empty, or `VALUE_MISSING` (exit 2) with the count and the first such row. */
export async function fullCategories(table: Table, column: string): Promise<Categories> {
  const categories = await table.categories(column);
  const { codes } = categories;
  let faults = 0;
  let first = -1;
  for (let row = 0; row < codes.length; row++) if (codes[row]! < 0 && faults++ === 0) first = row;
  if (faults === 0) return categories;
  throw new UserError({
    code: 'VALUE_MISSING',
    message: `column "${column}" of ${table.name} is empty in row ${first + 1}${others(faults)}`,
    hint: 'Every row that is evaluated needs a value there: remove these rows, or write what they lack.',
    exitCode: 2,
  });
}

function others(faults: number): string {
  if (faults === 1) return '';
  return faults === 2 ? ' and in one other' : ` and in ${faults - 1} others`;
}

/** A list of values for a message, each in quotes, cut after ten. */
export function listed(values: readonly string[]): string {
  const shown = values.slice(0, 10).map((value) => JSON.stringify(value.slice(0, 80)));
  return [...shown, ...(values.length > 10 ? [`${values.length - 10} more`] : [])].join(', ');
}
