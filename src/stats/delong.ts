/** The area under the ROC curve, taken apart by row. */
export interface Placements {
  auc: number;
  /**
   * For a positive row, the share of negatives below its score; for a negative row, the share of positives above it.
   * Ties count one half.
   */
  placement: Float64Array;
  /** Weight (number, without weights) of positive and of negative rows. */
  positives: number;
  negatives: number;
}

/**
 * DeLong's placements by one pass over the sorted scores (as Sun and Xu 2014): O(n). `order` lists the rows by rising
 * score, `sorted` are the scores in that order. Undefined without a row of each kind.
 */
export function placements(
  score: Float64Array,
  isPositive: ArrayLike<number>,
  order: Uint32Array,
  weight?: Float64Array,
  sorted: ArrayLike<number> = Float64Array.from(order, (row) => score[row]!),
): Placements | undefined {
  const n = order.length;
  let [positives, negatives] = [0, 0];
  for (let i = 0; i < n; i++) {
    const row = order[i]!;
    const w = weight ? weight[row]! : 1;
    if (isPositive[row] === 1) positives += w;
    else negatives += w;
  }
  if (!(positives > 0 && negatives > 0)) return undefined;
  const placement = new Float64Array(score.length);
  let [positivesBelow, negativesBelow, area] = [0, 0, 0];
  for (let start = 0; start < n;) {
    const value = sorted[start]!;
    let end = start;
    let positivesHere = 0;
    let negativesHere = 0;
    for (; end < n && sorted[end] === value; end++) {
      const row = order[end]!;
      const w = weight ? weight[row]! : 1;
      if (isPositive[row] === 1) positivesHere += w;
      else negativesHere += w;
    }
    const ofPositive = (negativesBelow + negativesHere / 2) / negatives;
    const ofNegative = (positives - positivesBelow - positivesHere / 2) / positives;
    for (let i = start; i < end; i++) {
      const row = order[i]!;
      placement[row] = isPositive[row] === 1 ? ofPositive : ofNegative;
    }
    area += positivesHere * ofPositive;
    positivesBelow += positivesHere;
    negativesBelow += negativesHere;
    start = end;
  }
  return { auc: area / positives, placement, positives, negatives };
}

/**
 * Standard error of the difference of two areas on the same rows (DeLong, DeLong and Clarke-Pearson 1988), and of one
 * area where `base` is absent. Rows are not weighted. NaN with fewer than two rows of a kind.
 */
export function delongStandardError(
  isPositive: ArrayLike<number>,
  { auc, placement, positives, negatives }: Placements,
  base?: Placements,
): number {
  const diff = auc - (base?.auc ?? 0);
  let [ofPositives, ofNegatives] = [0, 0];
  for (let i = 0; i < placement.length; i++) {
    const deviation = placement[i]! - (base ? base.placement[i]! : 0) - diff;
    if (isPositive[i] === 1) ofPositives += deviation * deviation;
    else ofNegatives += deviation * deviation;
  }
  return Math.sqrt(ofPositives / (positives * (positives - 1)) + ofNegatives / (negatives * (negatives - 1)));
}
