import { studentTQuantile } from './special.js';

/** Where a statistic lives: above 0, below 1, or anywhere. Its law is nearer to normal on that range stretched. */
export type Range = 'positive' | 'below-one' | 'free';

/** Two statistics of the same rows (or clusters): how sure each is, and how they move together. */
export interface PairMoments {
  /** Variances of the old and of the new, and their covariance. */
  old: number;
  new: number;
  both: number;
  /** What the variance of the difference is known by: as many squares of a normal number. */
  degreesOfFreedom: number;
}

/**
 * Moments of what `units` rows or clusters add to two statistics; influence has mean 0, and `scale` makes a sum over
 * units of its squares the statistic's variance. Few units that weigh much leave the variance itself unsure: it is worth
 * 2/(κ − 1) of the units (Satterthwaite), κ the kurtosis of the difference; half of that is taken, since a sample shows
 * too little of a heavy tail.
 */
export function pairMoments(before: Float64Array, after: Float64Array, scale: number, units: number): PairMoments {
  let [old, now, both, squares, fourths] = [0, 0, 0, 0, 0];
  for (let i = 0; i < before.length; i++) {
    const [a, b] = [before[i]!, after[i]!];
    old += a * a;
    now += b * b;
    both += a * b;
    const square = (b - a) ** 2;
    squares += square;
    fourths += square * square;
  }
  const excess = fourths - (squares * squares) / units;
  const worth = excess > 0 ? (squares * squares) / excess : Infinity;
  return {
    old: old * scale,
    new: now * scale,
    both: both * scale,
    degreesOfFreedom: Math.max(1, Math.min(units - 1, worth)),
  };
}

const STRETCHED: Readonly<Record<Range, { of(value: number): number; slope(value: number): number }>> = {
  positive: { of: Math.log, slope: (value) => 1 / value },
  'below-one': { of: (value) => -Math.log(1 - value), slope: (value) => 1 / (1 - value) },
  free: { of: (value) => value, slope: () => 1 },
};
const ENDS: Readonly<Record<Range, readonly [number, number]>> = {
  positive: [0, Infinity],
  'below-one': [-Infinity, 1],
  free: [-Infinity, Infinity],
};

/**
 * Interval of new − old: the differences d for which g(new) − g(old + d) lies within Student's t of its standard error,
 * g the range stretched to all numbers. Near the end of a range a plain interval is far too sure: of two areas of .998
 * and .992 under ROC curves of 250 rows it lets a change at the margin pass four times too often. Models that differ little keep
 * a narrow interval. A value at the end of its range counts as half a `step`, the least by which it can change, away
 * from it, and as sure as half of an event.
 */
export function pairedInterval(
  old: number,
  now: number,
  moments: PairMoments,
  { range, confidence, step }: { range: Range; confidence: number; step: number },
): [number, number] {
  const ends = ENDS[range];
  const t = studentTQuantile((1 + confidence) / 2, moments.degreesOfFreedom);
  const from = inside(old, moments.old, ends, step);
  const to = inside(now, moments.new, ends, step);
  const both = from.isMoved || to.isMoved ? 0 : moments.both;
  const { of, slope } = STRETCHED[range];
  const isRejected = (difference: number): boolean => {
    const [x, y] = [slope(to.value), slope(from.value + difference)];
    const variance = x * x * to.variance + y * y * from.variance - 2 * x * y * both;
    return Math.abs(of(to.value) - of(from.value + difference)) > t * Math.sqrt(Math.max(0, variance));
  };
  const estimate = to.value - from.value;
  const first = Math.sqrt(Math.max(0, to.variance + from.variance - 2 * both)) / 4;
  if (!(first > 0)) return [estimate, estimate];
  return [
    endOf(isRejected, estimate, -first, ends[0] - from.value),
    endOf(isRejected, estimate, first, ends[1] - from.value),
  ];
}

function inside(value: number, variance: number, [low, high]: readonly [number, number], step: number) {
  const moved = value <= low ? low + step / 2 : value >= high ? high - step / 2 : value;
  return { value: moved, variance: moved === value ? variance : step ** 2 / 2, isMoved: moved !== value };
}

/** The first difference on this side of the estimate that is rejected; the limit where none is. */
function endOf(isRejected: (difference: number) => boolean, estimate: number, first: number, limit: number): number {
  let inner = estimate;
  let outer: number;
  for (let reach = first; ; reach *= 1.25) {
    outer = estimate + reach;
    if (first < 0 ? outer <= limit : outer >= limit) return limit;
    if (isRejected(outer)) break;
    inner = outer;
    if (!Number.isFinite(outer)) return outer;
  }
  for (let round = 0; round < 50; round++) {
    const middle = (inner + outer) / 2;
    if (isRejected(middle)) outer = middle;
    else inner = middle;
  }
  return (inner + outer) / 2;
}
