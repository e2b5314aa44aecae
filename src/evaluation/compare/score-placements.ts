import { placements } from '../../stats/delong.js';
import type { Placements } from '../../stats/delong.js';
import { scoreOrder } from './score-order.js';

interface Placed {
  isPositive: ArrayLike<number>;
  weight: Float64Array | undefined;
  found: Placements | undefined;
}

const known = new WeakMap<Float64Array, Placed>();

/** DeLong's placements of all rows; remembered as long as the scores are, since values and differences need them. */
export function scorePlacements(
  score: Float64Array,
  isPositive: ArrayLike<number>,
  weight?: Float64Array,
): Placements | undefined {
  const placed = known.get(score);
  if (placed?.isPositive === isPositive && placed.weight === weight) return placed.found;
  const { order, sorted } = scoreOrder(score);
  const found = placements(score, isPositive, order, weight, sorted);
  known.set(score, { isPositive, weight, found });
  return found;
}
