import type { ColumnSummary, LevelSummary, NumberSummary } from './column-reader.js';
import { spreadOf } from './column-spread.js';
import type { ColumnSpread } from './column-spread.js';

/**
 * A summary as bytes: one line of JSON, spaces up to a multiple of 8, then numbers as doubles (sorted, or each distinct one
 * followed by how often it occurs, whichever is shorter), levels as JSON.
 */
export function encodeSummary(summary: ColumnSummary): Uint8Array[] {
  const { kind, rows, nulls } = summary;
  if (kind === 'levels') {
    return [
      headOf({ kind, rows, nulls }),
      new TextEncoder().encode(JSON.stringify([...summary.counts].sort(([a], [b]) => (a < b ? -1 : 1)))),
    ];
  }
  const { sorted } = summary;
  const runs = runsOf(sorted);
  const body = runs ?? sorted;
  const bytes = new Uint8Array(body.buffer, body.byteOffset, body.byteLength);
  const spread = sorted.length > 0 ? spreadOf(sorted) : undefined;
  return [
    headOf({ kind, rows, nulls, runs: runs !== undefined, ...(spread && isSpread(spread) && { spread }) }),
    bytes,
  ];
}

function headOf(head: object): Uint8Array {
  const text = JSON.stringify(head);
  return new TextEncoder().encode(`${text.padEnd(Math.ceil((text.length + 1) / 8) * 8 - 1)}\n`);
}

/** Undefined where they would take as many bytes. */
function runsOf(sorted: Float64Array): Float64Array | undefined {
  const most = sorted.length / 2;
  let count = sorted.length === 0 ? 0 : 1;
  for (let i = 1; i < sorted.length && count < most; i++) if (sorted[i] !== sorted[i - 1]) count++;
  if (count >= most) return undefined;
  const runs = new Float64Array(2 * count);
  for (let i = 0, at = -2; i < sorted.length; i++) {
    if (at < 0 || sorted[i] !== runs[at]) runs[(at += 2)] = sorted[i]!;
    runs[at + 1]!++;
  }
  return runs;
}

/** The summary of such bytes, which begin at a multiple of 8 of their buffer; undefined where they are no such thing. */
export function decodeSummary(bytes: Uint8Array): ColumnSummary | undefined {
  const end = bytes.indexOf(10) + 1;
  if (end === 0 || end % 8 !== 0) return undefined;
  try {
    const text = new TextDecoder();
    const { kind, rows, nulls, runs, spread } = JSON.parse(text.decode(bytes.subarray(0, end))) as Head;
    if (![rows, nulls].every((count) => Number.isSafeInteger(count) && count >= 0)) return undefined;
    const body = bytes.subarray(end);
    if (kind === 'levels') return levelsOf(JSON.parse(text.decode(body)) as [string, number][], rows, nulls);
    if (kind !== 'numbers' || body.byteLength % 8 !== 0) return undefined;
    const numbers = new Float64Array(body.buffer, body.byteOffset, body.byteLength / 8);
    const summary = numbersOf(runs ? unpacked(numbers, rows - nulls) : numbers, rows, nulls);
    return summary && spread && isSpread(spread) ? { ...summary, spread } : summary;
  } catch {
    return undefined;
  }
}

interface Head {
  kind: ColumnSummary['kind'];
  rows: number;
  nulls: number;
  runs?: boolean;
  spread?: ColumnSpread;
}

/** JSON knows neither NaN nor infinities. */
function isSpread({ deviation, integral }: ColumnSpread): boolean {
  return Number.isFinite(deviation) && Number.isFinite(integral);
}

function unpacked(runs: Float64Array, most: number): Float64Array | undefined {
  let length = 0;
  for (let at = 1; at < runs.length; at += 2) {
    if (!(runs[at]! >= 1)) return undefined;
    length += runs[at]!;
  }
  if (!(length <= most)) return undefined;
  const sorted = new Float64Array(length);
  let filled = 0;
  // Most runs are short: `fill` takes longer to be called than to fill them.
  for (let at = 0; at + 1 < runs.length; at += 2) {
    const value = runs[at]!;
    for (let end = filled + runs[at + 1]!; filled < end; filled++) sorted[filled] = value;
  }
  return sorted;
}

function numbersOf(sorted: Float64Array | undefined, rows: number, nulls: number): NumberSummary | undefined {
  if (!sorted || sorted.length > rows - nulls) return undefined;
  const ends = [sorted[0] ?? 0, sorted.at(-1) ?? 0];
  if (!ends.every(Number.isFinite)) return undefined;
  // A NaN is neither below nor above its neighbours.
  for (let i = 1; i < sorted.length; i++) if (!(sorted[i]! >= sorted[i - 1]!)) return undefined;
  return { kind: 'numbers', sorted, rows, nulls };
}

function levelsOf(entries: readonly [string, number][], rows: number, nulls: number): LevelSummary | undefined {
  let present = 0;
  for (const [level, count] of entries) {
    if (typeof level !== 'string' || !Number.isSafeInteger(count) || count < 1) return undefined;
    present += count;
  }
  const counts = new Map(entries);
  return present === rows - nulls && counts.size === entries.length
    ? { kind: 'levels', counts, rows, nulls }
    : undefined;
}
