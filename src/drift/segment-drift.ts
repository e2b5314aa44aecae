import type { Categories, Table } from '../core/table.js';
import { columnReader } from './column-reader.js';
import { measureColumns } from './detect-drift.js';
import type { DriftOptions } from './drift-options.js';
import type { ColumnDrift, SegmentDrift } from './drift-result.js';
import { judgeColumns } from './judge-columns.js';
import type { MeasuredColumn } from './measure-column.js';
import { UserError } from '../core/errors.js';

/** More levels make segments too small to say anything, and each is read for itself. */
const MOST_SEGMENTS = 50;

/**
 * Compares both tables within each level of a column, one segment after the other; what counts as significant is
 * corrected over all columns of all segments together. More than 50 levels are `SEGMENTS_TOO_MANY` (exit 2).
 */
export async function segmentDrift(
  reference: Table,
  current: Table,
  column: string,
  options: DriftOptions,
): Promise<SegmentDrift[]> {
  const before = await reference.categories(column);
  const now = await current.categories(column);
  const levels = [...new Set([...before.levels, ...now.levels])].sort();
  if (levels.length > MOST_SEGMENTS) {
    throw new UserError({
      code: 'SEGMENTS_TOO_MANY',
      message: `column "${column}" has ${levels.length} distinct values, too many for segments`,
      hint: `Name a column with at most ${MOST_SEGMENTS} of them.`,
      exitCode: 2,
    });
  }
  const segments: { level: string; n: number; columns: { name: string; column: MeasuredColumn }[] }[] = [];
  for (const level of levels) {
    const [left, right] = [rowsOf(before, level), rowsOf(now, level)];
    const readers = [columnReader(reference, left), columnReader(current, right)] as const;
    const columns = await measureColumns(...readers, { ...options, segment: column });
    segments.push({ level, n: right.count, columns });
  }
  const judged = judgeColumns(
    segments.flatMap((segment) => segment.columns),
    options,
  );
  let next = 0;
  return segments.map(({ level, n, columns }) => {
    const drifts = judged.slice(next, (next += columns.length)).map(({ name, drift }) => [name, drift] as const);
    return { by: { [column]: level }, n, status: statusOf(drifts), columns: Object.fromEntries(drifts) };
  });
}

function rowsOf({ codes, levels }: Categories, level: string): { count: number; has: (row: number) => boolean } {
  const wanted = levels.indexOf(level);
  // A level that the column lacks has no code, and rows without a value have −1.
  const has = (row: number): boolean => wanted >= 0 && codes[row] === wanted;
  return { count: codes.reduce((count, code) => (wanted >= 0 && code === wanted ? count + 1 : count), 0), has };
}

function statusOf(drifts: readonly (readonly [string, ColumnDrift])[]): SegmentDrift['status'] {
  if (drifts.some(([, { drifted }]) => drifted)) return 'drifted';
  return drifts.some(([, { status }]) => status === 'ok') ? 'ok' : 'insufficient';
}
