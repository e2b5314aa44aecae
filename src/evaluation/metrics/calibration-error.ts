import { scoreOrder } from '../compare/score-order.js';
import type { MulticlassPredictions, Predictions } from '../predictions.js';
import type { Classified } from './confusion.js';
import { notDefined, once } from './metric.js';
import type { Metric } from './metric.js';
import { probabilityFault } from './probability.js';

const BINS = 10;

/** Rows of similar confidence: how sure predictions were, and how often they came true. */
export interface CalibrationBin {
  /** Sum of weights. */
  weight: number;
  confidence: number;
  accuracy: number;
}

/**
 * Expected (`ece`) and maximum (`mce`) calibration error: mean and maximum over ten bins of |how often − how sure|, of the
 * positive class, or of the likeliest of several. Bins are of equal width, or hold equally many rows (`_equal_mass`). It is
 * biased upwards in small samples.
 */
export const calibrationError: readonly Metric[] = [
  metric('ece', equalWidthBins, mean),
  metric('ece_equal_mass', equalMassBins, mean),
  metric('mce', equalWidthBins, greatest),
  metric('mce_equal_mass', equalMassBins, greatest),
];

function metric(
  name: string,
  binsOf: (predictions: Classified) => CalibrationBin[],
  summary: (bins: readonly CalibrationBin[]) => number,
): Metric {
  return {
    name,
    tasks: ['binary', 'multiclass'],
    needs: 'probability',
    direction: 'lower',
    range: [0, 1],
    compute: (predictions) => {
      const fault = probabilityFault(predictions as Classified);
      return fault === undefined ? { value: summary(binsOf(predictions as Classified)) } : notDefined(fault);
    },
  };
}

function mean(bins: readonly CalibrationBin[]): number {
  const total = bins.reduce((sum, { weight }) => sum + weight, 0);
  return bins.reduce((sum, bin) => sum + (bin.weight / total) * gap(bin), 0);
}

function greatest(bins: readonly CalibrationBin[]): number {
  return Math.max(...bins.map(gap));
}

function gap({ confidence, accuracy }: CalibrationBin): number {
  return Math.abs(accuracy - confidence);
}

/** Bins of equal width; empty ones are left out, 1 belongs to the last. */
export function equalWidthBins(predictions: Classified): CalibrationBin[] {
  return collect(predictions, widthBinOf(predictions));
}

/** Bins of equally many rows (the first ones get one more where they don't divide evenly). */
export function equalMassBins(predictions: Classified): CalibrationBin[] {
  return collect(predictions, massBinOf(predictions));
}

type BinOf = (row: number) => number;

function widthBinOf(predictions: Classified): BinOf {
  const { confidence } = calibration(predictions);
  return (row) => Math.min(BINS - 1, Math.floor(confidence[row]! * BINS));
}

function massBinOf(predictions: Classified): BinOf {
  const { n } = predictions;
  const { order } = scoreOrder(calibration(predictions).confidence);
  const binOf = new Uint8Array(n);
  const size = Math.floor(n / BINS);
  const longer = n % BINS;
  for (let place = 0; place < n; place++) {
    const inLonger = place < longer * (size + 1);
    binOf[order[place]!] = inLonger ? place / (size + 1) : longer + (place - longer * (size + 1)) / size;
  }
  return (row) => binOf[row]!;
}

function collect(predictions: Classified, binOf: BinOf): CalibrationBin[] {
  return collectAll(predictions, binOf).filter(({ weight }) => weight > 0);
}

function collectAll(predictions: Classified, binOf: BinOf): CalibrationBin[] {
  const { confidence, isTrue } = calibration(predictions);
  const weights = new Float64Array(BINS);
  const confidences = new Float64Array(BINS);
  const trues = new Float64Array(BINS);
  for (let row = 0; row < predictions.n; row++) {
    const bin = binOf(row);
    const weight = predictions.weight ? predictions.weight[row]! : 1;
    weights[bin]! += weight;
    confidences[bin]! += weight * confidence[row]!;
    trues[bin]! += weight * isTrue[row]!;
  }
  return Array.from(weights, (weight, bin) => ({
    weight,
    confidence: confidences[bin]! / weight,
    accuracy: trues[bin]! / weight,
  }));
}

/** How sure each prediction was, and whether it came true. */
const calibration: (predictions: Classified) => { confidence: Float64Array; isTrue: Uint8Array } = once(
  (predictions: Classified) =>
    predictions.task === 'binary'
      ? { confidence: predictions.score!, isTrue: predictions.truth }
      : likeliest(predictions),
);

function likeliest({ n, truth, scores }: MulticlassPredictions) {
  const confidence = new Float64Array(n);
  const isTrue = new Uint8Array(n);
  for (let row = 0; row < n; row++) {
    let best = 0;
    for (let place = 1; place < scores!.length; place++) if (scores![place]![row]! > scores![best]![row]!) best = place;
    confidence[row] = scores![best]![row]!;
    isTrue[row] = Number(truth[row] === best);
  }
  return { confidence, isTrue };
}

/**
 * Influence of each row on a calibration error, its bins and the signs of their gaps taken as given; undefined for other
 * metrics. (Where a gap is truly 0 its sign is chance: the error itself is biased upwards then.)
 */
export function calibrationInfluence(name: string, predictions: Predictions): Float64Array | undefined {
  if (!/^[em]ce(_equal_mass)?$/.test(name) || (predictions.task !== 'binary' && predictions.task !== 'multiclass')) {
    return undefined;
  }
  const { confidence, isTrue } = calibration(predictions);
  const binOf = name.endsWith('_mass') ? massBinOf(predictions) : widthBinOf(predictions);
  const bins = collectAll(predictions, binOf);
  const total = bins.reduce((sum, { weight }) => sum + weight, 0);
  const gaps = bins.map((bin) => (bin.weight > 0 ? gap(bin) : -1));
  const worst = gaps.indexOf(Math.max(...gaps));
  const isMean = name.startsWith('e');
  const value = isMean ? mean(bins.filter(({ weight }) => weight > 0)) : gaps[worst]!;
  const share = isMean ? 1 : bins[worst]!.weight / total;
  return Float64Array.from(confidence, (_, row) => {
    const bin = binOf(row);
    if (!isMean && bin !== worst) return 0;
    const error = isTrue[row]! - confidence[row]!;
    const own = bins[bin]!.accuracy >= bins[bin]!.confidence ? error : -error;
    const weight = predictions.weight ? (predictions.weight[row]! * predictions.n) / total : 1;
    return ((own - value) * weight) / share;
  });
}
