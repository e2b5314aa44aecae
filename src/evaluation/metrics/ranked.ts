import { scoreOrder } from '../compare/score-order.js';
import type { ScoreOrder } from '../compare/score-order.js';
import type { BinaryPredictions, MulticlassPredictions } from '../predictions.js';
import { once } from './metric.js';

/** What falls at or above each distinct score, from the highest down. Sums are of weights. */
export interface Ranked {
  /** Number of distinct scores: how much of the arrays counts. */
  size: number;
  thresholds: Float64Array;
  truePositives: Float64Array;
  falsePositives: Float64Array;
  positives: number;
  negatives: number;
}

/** One sort, then one pass; shared by all metrics and curves of the scores. */
export const ranked: (predictions: BinaryPredictions) => Ranked = once((predictions: BinaryPredictions) =>
  rank(scoreOrder(predictions.score!), predictions.truth, 1, predictions.weight),
);

/** Areas of each class against the others. */
export const oneVersusRest: (predictions: MulticlassPredictions) => { area: number; precision: number }[] = once(
  ({ classes, scores, truth, weight }: MulticlassPredictions) =>
    classes.map((_, place) => {
      const ranking = rank(scoreOrder(scores![place]!), truth, place, weight);
      return { area: areaUnderRoc(ranking), precision: averagePrecisionOf(ranking) };
    }),
);

function rank(
  { order, sorted }: ScoreOrder,
  truth: Uint8Array | Int32Array,
  positive: number,
  weight: Float64Array | undefined,
): Ranked {
  const thresholds = new Float64Array(order.length);
  const truePositives = new Float64Array(order.length);
  const falsePositives = new Float64Array(order.length);
  let positives = 0;
  let negatives = 0;
  let total = 0;
  let size = 0;
  for (let place = order.length - 1; place >= 0; place--) {
    const row = order[place]!;
    const amount = weight ? weight[row]! : 1;
    if (truth[row] === positive) positives += amount;
    else negatives += amount;
    if (place > 0 && sorted[place - 1] === sorted[place]) continue;
    // Rows without weight are no point of a curve.
    if (positives + negatives === total) continue;
    total = positives + negatives;
    thresholds[size] = sorted[place]!;
    truePositives[size] = positives;
    falsePositives[size] = negatives;
    size++;
  }
  return { size, thresholds, truePositives, falsePositives, positives, negatives };
}

/** P(score of a positive > score of a negative) + ½ P(equal); NaN where there is only one class. */
export function areaUnderRoc({ size, truePositives, falsePositives, positives, negatives }: Ranked): number {
  let area = 0;
  let above = 0;
  let before = 0;
  for (let place = 0; place < size; place++) {
    area += (falsePositives[place]! - before) * ((truePositives[place]! + above) / 2);
    above = truePositives[place]!;
    before = falsePositives[place]!;
  }
  return area / (positives * negatives);
}

/** Σ (R_k − R_{k−1}) P_k over distinct scores, without interpolation; NaN where there are no positives. */
export function averagePrecisionOf({ size, truePositives, falsePositives, positives }: Ranked): number {
  let sum = 0;
  let above = 0;
  for (let place = 0; place < size; place++) {
    const found = truePositives[place]! - above;
    above = truePositives[place]!;
    if (found > 0) sum += (found * above) / (above + falsePositives[place]!);
  }
  return sum / positives;
}
