import type { Categories } from '../core/table.js';
import { gapsOfCdfs } from '../stats/gaps-of-cdfs.js';
import type { GapsOfCdfs } from '../stats/gaps-of-cdfs.js';
import { sortNumbers } from '../stats/sort-numbers.js';
import type { ColumnSpread } from './column-spread.js';
import { spreadOf } from './column-spread.js';

/** How often each level occurs on both sides; levels ascend, as numbers or as text. */
export interface LevelCounts {
  levels: ArrayLike<number> | readonly string[];
  reference: Float64Array;
  current: Float64Array;
}

/** What the values of a column are taken for, in Evidently's words. */
export type ValueType = 'num' | 'cat';

/**
 * A column of both tables as every detector reads it: sorted once, nulls and infinities left out. Neither side is empty.
 * Columns of text have no `numbers`.
 */
export class ColumnPair {
  private counted: LevelCounts | undefined;
  private measuredGaps: GapsOfCdfs | undefined;

  private constructor(
    readonly type: ValueType,
    /** Rows with a value in the reference. */
    readonly n: number,
    /** Rows with a value in the current table. */
    readonly m: number,
    /** Ascending and finite. */
    readonly numbers: { reference: Float64Array; current: Float64Array } | undefined,
    /** Whole numbers without nulls: numpy bins them more coarsely. */
    readonly integers: boolean,
    private readonly count: () => LevelCounts,
    private knownSpread?: ColumnSpread,
  ) {}

  /** Of sorted, finite numbers, booleans as 0 and 1; `spread` is that of the reference, where it is known. */
  static ofNumbers(
    type: ValueType,
    reference: Float64Array,
    current: Float64Array,
    integers = false,
    spread?: ColumnSpread,
  ): ColumnPair {
    const count = (): LevelCounts => countNumbers(reference, current);
    return new ColumnPair(type, reference.length, current.length, { reference, current }, integers, count, spread);
  }

  /** Of texts, by how often each occurs. */
  static ofCounts(reference: ReadonlyMap<string, number>, current: ReadonlyMap<string, number>): ColumnPair {
    const levels = [...new Set([...reference.keys(), ...current.keys()])].sort();
    const counts: LevelCounts = {
      levels,
      reference: Float64Array.from(levels, (level) => reference.get(level) ?? 0),
      current: Float64Array.from(levels, (level) => current.get(level) ?? 0),
    };
    return new ColumnPair('cat', sum(counts.reference), sum(counts.current), undefined, false, () => counts);
  }

  /** Numbers count as levels, too. */
  counts(): LevelCounts {
    this.counted ??= this.count();
    return this.counted;
  }

  /** How far the distribution functions are apart; only for numbers. */
  gaps(): GapsOfCdfs {
    const { reference, current } = numbersOf(this);
    return (this.measuredGaps ??= gapsOfCdfs(reference, current));
  }

  /** Of the reference; only for numbers. */
  spread(): ColumnSpread {
    return (this.knownSpread ??= spreadOf(numbersOf(this).reference));
  }

  /** Number of distinct values of both sides together; it may stop counting above `limit`. */
  distinct(limit: number): number {
    if (!this.numbers || this.counted) return this.counts().levels.length;
    const { reference, current } = this.numbers;
    let found = 0;
    for (let i = 0, j = 0; (i < reference.length || j < current.length) && found <= limit; found++) {
      const value = Math.min(reference[i] ?? Infinity, current[j] ?? Infinity);
      while (reference[i] === value) i++;
      while (current[j] === value) j++;
    }
    return found;
  }

  /** Whether the reference holds more distinct values than `limit`. */
  referenceExceeds(limit: number): boolean {
    if (!this.numbers) return this.counts().reference.filter((count) => count > 0).length > limit;
    const { reference } = this.numbers;
    let found = 1;
    for (let i = 1; i < reference.length && found <= limit; i++) if (reference[i] !== reference[i - 1]) found++;
    return found > limit;
  }
}

/** The numbers of a pair; only detectors for `num` columns may ask. */
export function numbersOf(pair: ColumnPair): { reference: Float64Array; current: Float64Array } {
  if (!pair.numbers) throw new Error('a detector of numbers was given text');
  return pair.numbers;
}

/** How often each level of a column occurs. */
export function countLevels({ codes, levels }: Categories): Map<string, number> {
  const counts = new Float64Array(levels.length);
  for (const code of codes) if (code >= 0) counts[code]!++;
  return new Map(levels.flatMap((level, code) => (counts[code]! > 0 ? [[level, counts[code]!] as const] : [])));
}

/** The finite ones of the values, ascending; uses the values up. */
export function sortedFinite(values: Float64Array): Float64Array {
  let kept = 0;
  while (kept < values.length && values[kept]! - values[kept]! === 0) kept++;
  for (let row = kept; row < values.length; row++) {
    const value = values[row]!;
    if (value - value === 0) values[kept++] = value;
  }
  return sortNumbers(values.subarray(0, kept));
}

function countNumbers(reference: Float64Array, current: Float64Array): LevelCounts {
  const levels: number[] = [];
  const left: number[] = [];
  const right: number[] = [];
  for (let i = 0, j = 0; i < reference.length || j < current.length;) {
    const value = Math.min(reference[i] ?? Infinity, current[j] ?? Infinity);
    const [fromI, fromJ] = [i, j];
    while (reference[i] === value) i++;
    while (current[j] === value) j++;
    levels.push(value);
    left.push(i - fromI);
    right.push(j - fromJ);
  }
  return { levels, reference: Float64Array.from(left), current: Float64Array.from(right) };
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
}
