import { equalWidthBins } from './metrics/calibration-error.js';
import type { CalibrationBin } from './metrics/calibration-error.js';
import { confusion } from './metrics/confusion.js';
import type { Classified } from './metrics/confusion.js';
import { probabilityFault } from './metrics/probability.js';
import { ranked } from './metrics/ranked.js';
import type { Ranked } from './metrics/ranked.js';
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

/** The curves of predictions, with at most 200 points each. */
export function curvesOf(predictions: Predictions): Curves {
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
      return { residuals: histogram(predictions) };
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
  const recall = (place: number) => truePositives[place]! / positives;
  const precision = (place: number) => truePositives[place]! / (truePositives[place]! + falsePositives[place]!);
  const precisionRecall = spread(size, (place) => [recall(place), precision(place)]).map((place) => ({
    recall: recall(place),
    precision: precision(place),
    threshold: thresholds[place]!,
  }));
  return { ...(negatives > 0 && { roc: rocOf(ranking) }), precision_recall: precisionRecall };
}

function rocOf({ size, truePositives, falsePositives, thresholds, positives, negatives }: Ranked) {
  const point = (place: number): [number, number] => [
    falsePositives[place]! / negatives,
    truePositives[place]! / positives,
  ];
  const points = spread(size, point, MAX_POINTS - 1).map((place) => {
    const [fpr, tpr] = point(place);
    return { fpr, tpr, threshold: thresholds[place]! };
  });
  return [{ fpr: 0, tpr: 0, threshold: null }, ...points];
}

/** Places of a curve that are about equally far apart along it, the first and the last among them. */
function spread(size: number, point: (place: number) => [number, number], most = MAX_POINTS): number[] {
  if (size <= most) return Array.from({ length: size }, (_, place) => place);
  const step = (place: number) => {
    const [x, y] = point(place);
    const [beforeX, beforeY] = point(place - 1);
    return Math.abs(x - beforeX) + Math.abs(y - beforeY);
  };
  let length = 0;
  for (let place = 1; place < size; place++) length += step(place);
  const chosen = [0];
  let walked = 0;
  for (let place = 1; place < size - 1; place++) {
    walked += step(place);
    if (walked * (most - 1) < chosen.length * length || chosen.length >= most - 1) continue;
    chosen.push(place);
  }
  return [...chosen, size - 1];
}

function histogram({ n, truth, prediction, weight }: RegressionPredictions): { edges: number[]; counts: number[] } {
  const residuals = prediction.map((value, row) => value - truth[row]!);
  const least = residuals.reduce((a, b) => Math.min(a, b), Infinity);
  const most = residuals.reduce((a, b) => Math.max(a, b), -Infinity);
  const bins = least === most ? 1 : HISTOGRAM_BINS;
  const width = (most - least) / bins;
  const counts = new Array<number>(bins).fill(0);
  for (let row = 0; row < n; row++) {
    const bin = bins === 1 ? 0 : Math.min(bins - 1, Math.floor((residuals[row]! - least) / width));
    counts[bin]! += weight ? weight[row]! : 1;
  }
  const edges = Array.from({ length: bins + 1 }, (_, edge) => (edge === bins ? most : least + edge * width));
  return { edges, counts };
}
