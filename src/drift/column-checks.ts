import { fisherExact } from '../stats/fisher-exact.js';
import { twoProportionsPValue } from '../stats/two-proportions.js';
import type { ColumnPair } from './column-pair.js';
import type { ColumnSummary } from './column-reader.js';
import type { ColumnCheck } from './drift-result.js';

/** A check before the correction for how many there are. */
export interface RawCheck extends Omit<ColumnCheck, 'q_value' | 'flagged'> {
  /** The effect is one that matters. */
  large: boolean;
  /** Whether the values of both sides together allow a change at all, however they are shared out. */
  isPossible: boolean;
}

/** A change of the null rate by less does not matter. */
const NULL_RATE_CHANGE = 0.05;
/** Nor do levels or values outside of the range, below this share of rows. */
const SHARE_THAT_MATTERS = 0.01;
const LEVELS_SHOWN = 10;

/** Whether nulls became more or fewer. */
export function nullRate(reference: ColumnSummary, current: ColumnSummary): RawCheck {
  const [before, after] = [reference.nulls / reference.rows, current.nulls / current.rows];
  const nulls = reference.nulls + current.nulls;
  return {
    check: 'null_rate',
    reference: before,
    current: after,
    p_value: proportionsPValue(reference.nulls, reference.rows, current.nulls, current.rows),
    large: Math.abs(after - before) >= NULL_RATE_CHANGE,
    isPossible: nulls > 0 && nulls < reference.rows + current.rows,
  };
}

/** The z-test where its law holds, else the exact test. */
function proportionsPValue(hitsA: number, n: number, hitsB: number, m: number): number {
  const hits = hitsA + hitsB;
  const least = (Math.min(n, m) * Math.min(hits, n + m - hits)) / (n + m);
  return least >= 10 ? twoProportionsPValue(hitsA, n, hitsB, m) : fisherExact(hitsA, n, hitsB, m);
}

/** Levels that only the current rows have, and levels that only the reference has. */
export function categoryChanges(pair: ColumnPair): RawCheck[] {
  const { levels, reference, current } = pair.counts();
  const oneSided = (check: RawCheck['check'], here: Float64Array, there: Float64Array, size: number): RawCheck => {
    let rows = 0;
    const found: { level: string; count: number }[] = [];
    here.forEach((count, k) => {
      if (count === 0 || there[k]! > 0) return;
      rows += count;
      found.push({ level: String(levels[k]), count });
    });
    const share = rows / size;
    const shown = found.sort((a, b) => b.count - a.count).slice(0, LEVELS_SHOWN);
    return {
      check,
      reference: check === 'new_categories' ? 0 : share,
      current: check === 'new_categories' ? share : 0,
      p_value: strayPValue(here, there, rows),
      large: share >= SHARE_THAT_MATTERS,
      isPossible: levels.length > 1,
      ...(shown.length > 0 && { levels: shown.map(({ level }) => level) }),
    };
  };
  return [
    oneSided('new_categories', current, reference, pair.m),
    oneSided('missing_categories', reference, current, pair.n),
  ];
}

/**
 * Bound of the chance that so many rows have levels which the other side lacks, were the rows shared out at random: a
 * level of c rows lies on one side with probability (share of that side)^c; Cantelli's inequality bounds their sum.
 */
function strayPValue(here: Float64Array, there: Float64Array, rows: number): number {
  const total = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0);
  const [size, other] = [total(here), total(there)];
  let [expected, variance] = [0, 0];
  here.forEach((count, k) => {
    const all = count + there[k]!;
    const alone = (size / (size + other)) ** all;
    expected += all * alone;
    variance += all * all * alone * (1 - alone);
  });
  return rows <= expected ? 1 : variance / (variance + (rows - expected) ** 2);
}

/** Values below the least or above the greatest of the reference. */
export function outOfRange(reference: Float64Array, current: Float64Array): RawCheck {
  const [n, m] = [reference.length, current.length];
  let below = 0;
  while (below < m && current[below]! < reference[0]!) below++;
  let above = 0;
  while (above < m && current[m - 1 - above]! > reference[n - 1]!) above++;
  return {
    check: 'out_of_range',
    reference: 0,
    current: (below + above) / m,
    p_value: Math.min(1, 2 * Math.min(extremePValue(below, n, m), extremePValue(above, n, m))),
    large: (below + above) / m >= SHARE_THAT_MATTERS,
    isPossible: true,
  };
}

/** Chance that the `count` greatest of all values are all current ones, were sides given out at random. */
function extremePValue(count: number, n: number, m: number): number {
  let chance = 1;
  for (let i = 0; i < count && chance > 1e-300; i++) chance *= (m - i) / (n + m - i);
  return chance;
}
