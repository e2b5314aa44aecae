import type { Interval } from './interval.js';
import { wilson } from './interval.js';
import { confusion } from './metrics/confusion.js';
import type { BinaryPredictions, Predictions } from './predictions.js';
import type { SliceColumn } from './read-slices.js';

/** A difference or ratio between the groups that it is greatest between. */
export interface GroupGap {
  value: number | null;
  /** Newcombe's interval of a difference of two shares; of a ratio none. */
  ci: Interval | null;
  confidence: number;
  undefined_reason?: string;
  /** The group with the greatest share, and that with the least. */
  between?: [string, string];
}

/** How a classifier treats groups differently; names and definitions of fairlearn. Groups with too few rows are left out. */
export interface Fairness {
  by: string[];
  /** Share of rows predicted positive in each group that counts. */
  selection_rate: { by: Record<string, string | null>; value: number; n: number }[];
  gaps: {
    demographic_parity_difference: GroupGap;
    /** Least selection rate over the greatest: below 0.8 the four-fifths rule speaks of adverse impact. */
    demographic_parity_ratio: GroupGap;
    /** Of the true positive rate. */
    equal_opportunity_difference: GroupGap;
    /** The greater of the differences of true and of false positive rates. */
    equalized_odds_difference: GroupGap;
  };
}

interface Share {
  group: string;
  value: number;
  /** How many equally weighted rows say as much. */
  n: number;
}

/** Fairness between the slices of a column; undefined where the task is not binary. */
export function fairnessOf(
  parts: readonly Predictions[],
  { columns, slices }: SliceColumn,
  enough: readonly boolean[],
  confidence: number,
): Fairness | undefined {
  const groups = parts.flatMap((part, place) =>
    part.task === 'binary' && enough[place] ? [{ part, by: slices[place]!.by }] : [],
  );
  if (parts.some(({ task }) => task !== 'binary')) return undefined;
  const shares = (of: (part: BinaryPredictions) => [number, number, (row: number) => boolean]): Share[] =>
    groups.map(({ part, by }) => {
      const [hits, rows, counts] = of(part);
      return { group: Object.values(by).join(', '), value: hits / rows, n: effectiveRows(part, counts) };
    });
  const selected = shares((part) => [confusion(part).predicted[1]!, confusion(part).total, () => true]);
  const found = shares((part) => [
    confusion(part).cells[3]!,
    confusion(part).truth[1]!,
    (row) => part.truth[row] === 1,
  ]);
  const alarmed = shares((part) => [
    confusion(part).cells[1]!,
    confusion(part).truth[0]!,
    (row) => part.truth[row] === 0,
  ]);
  const opportunity = difference(found, confidence);
  const alarms = difference(alarmed, confidence);
  return {
    by: columns,
    selection_rate: groups.map(({ by, part }, place) => ({ by, value: selected[place]!.value, n: part.n })),
    gaps: {
      demographic_parity_difference: difference(selected, confidence),
      demographic_parity_ratio: ratio(selected, confidence),
      equal_opportunity_difference: opportunity,
      equalized_odds_difference: (alarms.value ?? -1) > (opportunity.value ?? -1) ? alarms : opportunity,
    },
  };
}

/** Kish's effective number of rows: (Σw)² / Σw². */
function effectiveRows({ n, weight }: BinaryPredictions, counts: (row: number) => boolean): number {
  let sum = 0;
  let squares = 0;
  for (let row = 0; row < n; row++) {
    if (!counts(row)) continue;
    const amount = weight ? weight[row]! : 1;
    sum += amount;
    squares += amount * amount;
  }
  return sum ** 2 / squares;
}

function ends(shares: readonly Share[]): [most: Share, least: Share] | undefined {
  if (shares.length < 2 || shares.some(({ value }) => Number.isNaN(value))) return undefined;
  const sorted = shares.toSorted((a, b) => b.value - a.value);
  return [sorted[0]!, sorted.at(-1)!];
}

const TOO_FEW = 'fewer than two groups have enough rows';

function difference(shares: readonly Share[], confidence: number): GroupGap {
  const found = ends(shares);
  if (!found) return { value: null, ci: null, confidence, undefined_reason: TOO_FEW };
  const [most, least] = found;
  return {
    value: most.value - least.value,
    ci: newcombe(most, least, confidence),
    confidence,
    between: [most.group, least.group],
  };
}

function ratio(shares: readonly Share[], confidence: number): GroupGap {
  const found = ends(shares);
  if (!found) return { value: null, ci: null, confidence, undefined_reason: TOO_FEW };
  const [most, least] = found;
  if (most.value === 0) return { value: null, ci: null, confidence, undefined_reason: 'no row is predicted positive' };
  return { value: least.value / most.value, ci: null, confidence, between: [most.group, least.group] };
}

/** Newcombe's hybrid score interval of the difference of two independent shares (1998, method 10). */
export function newcombe(a: Omit<Share, 'group'>, b: Omit<Share, 'group'>, confidence: number): Interval {
  const [aLow, aHigh] = wilson(a.value, a.n, confidence);
  const [bLow, bHigh] = wilson(b.value, b.n, confidence);
  const gap = a.value - b.value;
  return [gap - Math.hypot(a.value - aLow, bHigh - b.value), gap + Math.hypot(aHigh - a.value, b.value - bLow)];
}
