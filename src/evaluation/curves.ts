import { equalWidthBins } from './metrics/calibration-error.js';
import type { CalibrationBin } from './metrics/calibration-error.js';
import { confusion } from './metrics/confusion.js';
import type { Classified } from './metrics/confusion.js';
import { probabilityFault } from './metrics/probability.js';
import { ranked } from './metrics/ranked.js';
import type { BinaryPredictions, Predictions, RegressionPredictions } from './predictions.js';

/** Points of a curve; a report must stay small. */
const MAX_POINTS = 200;
/** Classes of a confusion matrix that someone may still read. */
const MAX_CLASSES = 50;
const HISTOGRAM_BINS = 40;

/** What charts are drawn from; each is there where the task and the columns allow it. */
export interface Curves {
  /** From (0, 0) to (1, 1); `threshold` is null where nothing is predicted positive. */
  roc?: { fpr: number; tpr: number; threshold: number | null }[];
  /** From the highest threshold down. */
  precision_recall?: { recall: number; precision: number; threshold: number }[];
  calibration?: CalibrationBin[];
  /** `matrix[t][p]`: weight of rows of class t that were predicted as class p. */
  confusion_matrix?: { classes: string[]; matrix: number[][] };
  /** prediction − truth: `counts[i]` is the weight of rows from `edges[i]` to `edges[i + 1]`. */
  residuals?: { edges: number[]; counts: number[] };
}

/** The curves of predictions, with at most 200 points each. Residuals have bins that hold those of `beside` too. */
export function curvesOf(predictions: Predictions, beside?: Predictions): Curves {
  switch (predictions.task) {
    case 'binary':
      return {
        ...matrixOf(predictions),
        ...calibrationOf(predictions),
        ...(predictions.score && scoreCurves(predictions)),
      };
    case 'multiclass':
      return { ...matrixOf(predictions), ...calibrationOf(predictions) };
    case 'regression':
      return histogram(predictions, beside?.task === 'regression' ? residualsOf(beside) : new Float64Array());
    case 'ranking':
      return {};
  }
}

function matrixOf(predictions: Classified): Curves {
  const { classes, cells } = confusion(predictions);
  const size = classes.length;
  if (size > MAX_CLASSES) return {};
  const matrix = classes.map((_, place) => [...cells.subarray(place * size, (place + 1) * size)]);
  return { confusion_matrix: { classes: [...classes], matrix } };
}

function calibrationOf(predictions: Classified): Curves {
  const hasScores = predictions.task === 'binary' ? predictions.score : predictions.scores;
  if (!hasScores || probabilityFault(predictions) !== undefined) return {};
  return { calibration: equalWidthBins(predictions) };
}

function scoreCurves(predictions: BinaryPredictions): Curves {
  const ranking = ranked(predictions);
  const { size, truePositives, falsePositives, thresholds, positives, negatives } = ranking;
  if (positives === 0) return {};
  const recall = truePositives.subarray(0, size).map((found) => found / positives);
  const precision = truePositives.subarray(0, size).map((found, place) => found / (found + falsePositives[place]!));
  const precisionRecall = spread(recall, precision).map((place) => ({
    recall: recall[place]!,
    precision: precision[place]!,
    threshold: thresholds[place]!,
  }));
  if (negatives === 0) return { precision_recall: precisionRecall };
  const fpr = falsePositives.subarray(0, size).map((alarms) => alarms / negatives);
  const points = spread(fpr, recall, MAX_POINTS - 1).map((place) => ({
    fpr: fpr[place]!,
    tpr: recall[place]!,
    threshold: thresholds[place]!,
  }));
  return { roc: [{ fpr: 0, tpr: 0, threshold: null }, ...points], precision_recall: precisionRecall };
}

/** Places of a curve that are about equally far apart along it, the first and the last among them. */
function spread(x: Float64Array, y: Float64Array, most = MAX_POINTS): number[] {
  const size = x.length;
  if (size <= most) return Array.from({ length: size }, (_, place) => place);
  const along = new Float64Array(size);
  for (let place = 1; place < size; place++) {
    along[place] = along[place - 1]! + Math.abs(x[place]! - x[place - 1]!) + Math.abs(y[place]! - y[place - 1]!);
  }
  const length = along[size - 1]!;
  const chosen = [0];
  for (let place = 1; place < size - 1 && chosen.length < most - 1; place++) {
    if (along[place]! * (most - 1) >= chosen.length * length) chosen.push(place);
  }
  return [...chosen, size - 1];
}

function residualsOf({ truth, prediction }: RegressionPredictions): Float64Array {
  return prediction.map((value, row) => value - truth[row]!);
}

function histogram(predictions: RegressionPredictions, others: Float64Array): Curves {
  const { n, weight } = predictions;
  const residuals = residualsOf(predictions);
  const all = [residuals, others];
  const least = Math.min(...all.map((values) => values.reduce((a, b) => Math.min(a, b), Infinity)));
  const most = Math.max(...all.map((values) => values.reduce((a, b) => Math.max(a, b), -Infinity)));
  if (!Number.isFinite(most - least)) return {};
  const bins = least === most ? 1 : HISTOGRAM_BINS;
  const width = (most - least) / bins;
  const counts = new Array<number>(bins).fill(0);
  for (let row = 0; row < n; row++) {
    const bin = bins === 1 ? 0 : Math.min(bins - 1, Math.floor((residuals[row]! - least) / width));
    counts[bin]! += weight ? weight[row]! : 1;
  }
  const edges = Array.from({ length: bins + 1 }, (_, edge) => (edge === bins ? most : least + edge * width));
  return { residuals: { edges, counts } };
}
