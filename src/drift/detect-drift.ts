import { UserError } from '../core/errors.js';
import { nearest } from '../core/nearest.js';
import type { TableColumn } from '../core/table.js';
import { detectorNamed } from './choose-detector.js';
import type { ColumnReader } from './column-reader.js';
import type { DriftOptions } from './drift-options.js';
import type { DriftResult, SchemaChange } from './drift-result.js';
import { judgeColumns } from './judge-columns.js';
import { measureColumn } from './measure-column.js';
import type { MeasuredColumn } from './measure-column.js';
import { judgeDataset } from './judge-dataset.js';

/** Called before each column is read, with how many there are. */
export type OnColumn = (column: string, index: number, count: number) => void;

/**
 * Compares two tables column by column; no more than two columns of each are held at a time. A column that cannot be
 * compared says so and hides no other. Names that neither table has, and unknown methods, are errors (exit 2).
 */
export async function detectDrift(
  reference: ColumnReader,
  current: ColumnReader,
  options: DriftOptions,
  onColumn: OnColumn = () => {},
): Promise<DriftResult> {
  const measured = await measureColumns(reference, current, options, onColumn);
  const columns = Object.fromEntries(judgeColumns(measured, options).map(({ name, drift }) => [name, drift]));
  const schema = schemaChanges(reference.columns, current.columns, options);
  const sides = {
    reference: { name: reference.name, rows: reference.rowCount },
    current: { name: current.name, rows: current.rowCount },
  };
  return {
    ...judgeDataset(columns, schema, options, [sides.reference, sides.current]),
    preset: options.preset,
    ...sides,
    columns,
    schema,
  };
}

/** Measures every chosen column that at least one side has. */
export async function measureColumns(
  reference: ColumnReader,
  current: ColumnReader,
  options: DriftOptions,
  onColumn: OnColumn = () => {},
): Promise<{ name: string; column: MeasuredColumn }[]> {
  checkNames(reference, current, options);
  const before = new Map(reference.columns.map((column) => [column.name, column]));
  const now = new Map(current.columns.map((column) => [column.name, column]));
  const names = chosenNames([...new Set([...now.keys(), ...before.keys()])], options);
  const measured: { name: string; column: MeasuredColumn }[] = [];
  // A column is read while the one before is compared.
  const start = (name: string): Promise<MeasuredColumn> => {
    const measuring = measureOne(before.get(name), now.get(name));
    measuring.catch(() => {});
    return measuring;
  };
  let next = names[0] === undefined ? undefined : start(names[0]);
  for (const [index, name] of names.entries()) {
    onColumn(name, index, names.length);
    const measuring = next!;
    const following = names[index + 1];
    if (following !== undefined) next = start(following);
    measured.push({ name, column: await measuring });
  }
  return measured;

  async function measureOne(old: TableColumn | undefined, given: TableColumn | undefined): Promise<MeasuredColumn> {
    if (!old || !given) {
      const reason = old ? `is missing in ${current.name}` : `is missing in ${reference.name}`;
      return { kind: 'unknown', failure: { status: 'error', reason }, checks: [] };
    }
    try {
      return await measureColumn({ reference, current }, { reference: old, current: given }, options);
    } catch (error) {
      if (!(error instanceof UserError) || error.exitCode !== 2) throw error;
      return { kind: 'unknown', failure: { status: 'error', reason: error.message }, checks: [] };
    }
  }
}

function chosenNames(names: readonly string[], options: DriftOptions): string[] {
  return names.filter((name) => isChosen(name, options));
}

/** Whether a column of this name is to be compared. */
export function isChosen(name: string, { include, exclude, segment }: DriftOptions): boolean {
  return name !== segment && (include?.includes(name) ?? true) && !(exclude?.includes(name) ?? false);
}

/** Everything that was named must exist: a typing error would silently compare nothing. */
function checkNames(reference: ColumnReader, current: ColumnReader, options: DriftOptions): void {
  const known = new Set([...reference.columns, ...current.columns].map(({ name }) => name));
  const { columns, include, exclude, target, prediction, segment } = options;
  const single = [target, prediction, segment].filter((name) => name !== undefined);
  for (const name of [...Object.keys(columns), ...(include ?? []), ...(exclude ?? []), ...single]) {
    if (known.has(name)) continue;
    const meant = nearest(name, known);
    throw new UserError({
      code: 'COLUMN_MISSING',
      message: `neither ${reference.name} nor ${current.name} has a column "${name}"`,
      hint: meant ? `Did you mean "${meant}"?` : 'Write a column as it is named in the file.',
      exitCode: 2,
    });
  }
  const { all, num, cat } = options.methods;
  const methods = [all, num, cat, ...Object.values(columns).map(({ method }) => method)];
  for (const method of methods) if (method !== undefined) detectorNamed(method);
}

function schemaChanges(
  reference: readonly TableColumn[],
  current: readonly TableColumn[],
  options: DriftOptions,
): SchemaChange[] {
  const before = new Map(reference.map(({ name, type }) => [name, type]));
  const now = new Map(current.map(({ name, type }) => [name, type]));
  return chosenNames([...new Set([...before.keys(), ...now.keys()])], options).flatMap((column): SchemaChange[] => {
    const types = { reference: before.get(column) ?? null, current: now.get(column) ?? null };
    if (types.reference === types.current) return [];
    if (types.reference === null) return [{ column, change: 'new', ...types }];
    return [{ column, change: types.current === null ? 'missing' : 'type', ...types }];
  });
}
