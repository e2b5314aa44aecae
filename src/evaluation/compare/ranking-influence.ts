import { placements } from '../../stats/delong.js';
import { scoreOrder } from './score-order.js';
import { scorePlacements } from './score-placements.js';

/** A metric and what each row contributes to it. */
export interface Influence {
  value: number;
  psi: Float64Array;
}

/** Influence of each row on roc_auc, of all rows or of `some` in the order of their scores: DeLong's placements. Undefined without a row of each kind. */
export function rocAucInfluence(
  score: Float64Array,
  isPositive: ArrayLike<number>,
  weight?: Float64Array,
  some?: Uint32Array,
): Influence | undefined {
  const found = some ? placements(score, isPositive, some, weight) : scorePlacements(score, isPositive, weight);
  if (!found) return undefined;
  const { auc, placement, positives, negatives } = found;
  const n = some?.length ?? score.length;
  const psi = new Float64Array(score.length);
  for (let i = 0; i < n; i++) {
    const row = some ? some[i]! : i;
    const ofKind = isPositive[row] === 1 ? positives : negatives;
    psi[row] = ((placement[row]! - auc) / ofKind) * n * (weight ? weight[row]! : 1);
  }
  return { value: auc, psi };
}

/**
 * Influence of each row on average_precision. With A(t) and B(t) the shares of positive and of all rows that score at
 * least t, AP = E[y A(s)/B(s)]/π, so a row counts by its own precision and by what it does to that of every positive
 * row below it: ψ = y/π (A/B − AP) + 1/π Σ_{positive j, s_j ≤ s} w_j (y − A_j/B_j)/B_j. Undefined without positives.
 */
export function averagePrecisionInfluence(
  score: Float64Array,
  isPositive: ArrayLike<number>,
  weight?: Float64Array,
): Influence | undefined {
  const { order, sorted } = scoreOrder(score);
  const n = order.length;
  let [positives, total] = [0, 0];
  for (let i = 0; i < n; i++) {
    const w = weight ? weight[i]! : 1;
    total += w;
    if (isPositive[i] === 1) positives += w;
  }
  if (!(positives > 0)) return undefined;
  const psi = new Float64Array(n);
  let [positivesBelow, below, value, gained, lost] = [0, 0, 0, 0, 0];
  for (let start = 0; start < n;) {
    const threshold = sorted[start]!;
    let end = start;
    let positivesHere = 0;
    let here = 0;
    for (; end < n && sorted[end] === threshold; end++) {
      const row = order[end]!;
      const w = weight ? weight[row]! : 1;
      here += w;
      if (isPositive[row] === 1) positivesHere += w;
    }
    const [found, reached] = [positives - positivesBelow, total - below];
    if (positivesHere > 0) {
      const precision = found / reached;
      value += (positivesHere / positives) * precision;
      gained += positivesHere / reached;
      lost += (positivesHere * precision) / reached;
    }
    // Both sums are over shares, so the totals cancel; a positive row also brings its own precision.
    const ofPositive = gained - lost + (reached > 0 ? found / reached : 0);
    for (let i = start; i < end; i++) {
      const row = order[i]!;
      psi[row] = isPositive[row] === 1 ? ofPositive : -lost;
    }
    positivesBelow += positivesHere;
    below += here;
    start = end;
  }
  for (let i = 0; i < n; i++) {
    if (isPositive[i] === 1) psi[i]! -= value;
    // 1/π = total/positives, and a weight counts as its multiple of the mean weight n/total.
    psi[i]! *= (weight ? weight[i]! * n : total) / positives;
  }
  return { value, psi };
}
