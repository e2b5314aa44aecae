import { UserError } from '../core/errors.js';
import { nearest } from '../core/nearest.js';
import type { Table } from '../core/table.js';

/** A slice with fewer rows, or fewer of either of two classes, tells too little. */
export const LEAST_ROWS = 30;
export const LEAST_OF_A_CLASS = 10;

/** More levels than this are no slices. */
const MAX_LEVELS = 50;
const DEFAULT_QUANTILES = 4;

/** A column, columns crossed as `a,b`, or numbers cut into quantiles (`tenure@4` as text). */
export type SliceSpec = string | { column: string; quantiles?: number };

/** Rows cut by one column, or by several crossed. */
export interface SliceColumn {
  columns: string[];
  /** Slice of each row. */
  codes: Int32Array;
  /** What rows of each slice have in common; null where the column is empty. */
  slices: { by: Record<string, string | null>; bounds?: Record<string, [number, number]> }[];
}

/** How one column cuts the rows. */
interface Cut {
  column: string;
  codes: Int32Array;
  levels: { name: string | null; bounds?: [number, number] }[];
}

/**
 * Slices of a table: one for each level of a column (at most 50, otherwise `SLICE_TOO_FINE`, exit 2), and one where it is
 * empty. Numbers with more levels or with fractions are cut into four quantiles, `q1` the lowest.
 */
export async function readSlices(table: Table, specs: readonly SliceSpec[]): Promise<SliceColumn[]> {
  const read: SliceColumn[] = [];
  for (const spec of specs) {
    const cuts: Cut[] = [];
    for (const part of partsOf(table, spec)) cuts.push(await cut(table, part));
    read.push(cross(cuts));
  }
  return read;
}

interface Part {
  column: string;
  quantiles?: number;
}

function partsOf(table: Table, spec: SliceSpec): Part[] {
  if (typeof spec !== 'string') return [spec];
  const isColumn = (name: string) => table.columns.some((column) => column.name === name);
  const names = isColumn(spec) ? [spec] : spec.split(',').map((name) => name.trim());
  const parts = names.map((name): Part => {
    const [, column, count] = /^(.+)@(\d+)$/.exec(name) ?? [];
    if (isColumn(name) || column === undefined) return { column: name };
    const quantiles = Number(count);
    if (quantiles >= 2 && quantiles <= 20) return { column, quantiles };
    throw new UserError({
      code: 'SLICE_INVALID',
      message: `slice "${name}" asks for ${count} quantiles`,
      hint: `Write from 2 to 20, such as ${column}@4.`,
      exitCode: 2,
    });
  });
  if (new Set(parts.map(({ column }) => column)).size === parts.length) return parts;
  throw new UserError({
    code: 'SLICE_INVALID',
    message: `slice "${spec}" crosses a column with itself`,
    hint: 'Cross different columns.',
    exitCode: 2,
  });
}

async function cut(table: Table, { column, quantiles }: Part): Promise<Cut> {
  const found = table.columns.find(({ name }) => name === column);
  if (!found) {
    const names = table.columns.map(({ name }) => name);
    const meant = nearest(column, names);
    throw new UserError({
      code: 'COLUMN_MISSING',
      message: `${table.name} has no column "${column}" to slice by`,
      hint: meant === undefined ? `It has ${names.slice(0, 20).join(', ')}.` : `Did you mean "${meant}"?`,
      exitCode: 2,
    });
  }
  if (quantiles !== undefined || found.type === 'number') return cutNumbers(table, column, quantiles);
  const { codes, levels } = await table.categories(column);
  if (levels.length > MAX_LEVELS) {
    if (found.type === 'integer') return cutNumbers(table, column, quantiles);
    throw new UserError({
      code: 'SLICE_TOO_FINE',
      message: `column "${column}" of ${table.name} has ${levels.length} different values, more than ${MAX_LEVELS} slices`,
      hint: 'Slice by a column with few values, or by a number, which is cut into quantiles.',
      exitCode: 2,
    });
  }
  return {
    column,
    ...withEmpty(
      codes,
      levels.map((name) => ({ name })),
    ),
  };
}

async function cutNumbers(table: Table, column: string, quantiles = DEFAULT_QUANTILES): Promise<Cut> {
  const values = await table.numbers(column);
  const sorted = values.filter((value) => !Number.isNaN(value)).sort();
  const edges = new Set<number>();
  for (let part = 1; part < quantiles; part++) edges.add(quantile(sorted, part / quantiles));
  const upper = [...edges].filter((edge) => edge < sorted.at(-1)!);
  const codes = Int32Array.from(values, (value) => {
    if (Number.isNaN(value)) return -1;
    const bin = upper.findIndex((edge) => value <= edge);
    return bin < 0 ? upper.length : bin;
  });
  const bounds = [sorted[0]!, ...upper, sorted.at(-1)!];
  const levels =
    sorted.length === 0
      ? []
      : bounds
          .slice(1)
          .map((_, bin) => ({ name: `q${bin + 1}`, bounds: [bounds[bin]!, bounds[bin + 1]!] as [number, number] }));
  return { column, ...withEmpty(codes, levels) };
}

/** By linear interpolation between neighbours, as numpy does. */
function quantile(sorted: Float64Array, share: number): number {
  const place = share * (sorted.length - 1);
  const low = Math.floor(place);
  const value = sorted[low]!;
  const next = sorted[Math.min(low + 1, sorted.length - 1)]!;
  return value === next ? value : value + (place - low) * (next - value);
}

/** Rows without a value get a level of their own, the last one. */
function withEmpty(codes: Int32Array, levels: Cut['levels']): Pick<Cut, 'codes' | 'levels'> {
  if (!codes.includes(-1)) return { codes, levels };
  return { codes: codes.map((code) => (code < 0 ? levels.length : code)), levels: [...levels, { name: null }] };
}

function cross(cuts: readonly Cut[]): SliceColumn {
  const ordered = cuts.toSorted((a, b) => (a.column < b.column ? -1 : 1));
  const all = ordered[0]!.codes.map((_, row) =>
    ordered.reduce((code, { codes, levels }) => code * levels.length + codes[row]!, 0),
  );
  const found = [...new Set(all)].sort((a, b) => a - b);
  const place = new Map(found.map((code, index) => [code, index]));
  return {
    columns: ordered.map(({ column }) => column),
    codes: all.map((code) => place.get(code)!),
    slices: found.map((code) => describe(ordered, code)),
  };
}

function describe(cuts: readonly Cut[], code: number): SliceColumn['slices'][number] {
  let rest = code;
  const levels = cuts
    .toReversed()
    .map(({ column, levels }) => {
      const level = levels[rest % levels.length]!;
      rest = Math.floor(rest / levels.length);
      return [column, level] as const;
    })
    .reverse();
  const bounds = levels.flatMap(([column, level]) => (level.bounds ? [[column, level.bounds] as const] : []));
  return {
    by: Object.fromEntries(levels.map(([column, { name }]) => [column, name])),
    ...(bounds.length > 0 && { bounds: Object.fromEntries(bounds) }),
  };
}
