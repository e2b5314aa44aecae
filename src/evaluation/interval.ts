import { normalQuantile, studentTQuantile } from '../stats/special.js';
import { influence } from './compare/influence.js';
import { queryInfluence } from './compare/query-influence.js';
import { standardError } from './compare/standard-error.js';
import type { Certainty } from './compare/standard-error.js';
import { calibrationInfluence } from './metrics/calibration-error.js';
import type { ChosenMetric } from './metrics/choose-metric.js';
import { confusion } from './metrics/confusion.js';
import { once } from './metrics/metric.js';
import type { MetricOptions } from './metrics/metric.js';
import { pinballInfluence } from './metrics/regression-errors.js';
import { medianErrorInterval } from './metrics/worst-and-median-error.js';
import type { BinaryPredictions, Predictions } from './predictions.js';

export type Interval = [lower: number, upper: number];

/**
 * The interval that holds the metric of all rows like these with the given confidence. Shares of unweighted, independent
 * rows: Wilson. All else: influence of each row (DeLong for roc_auc), summed within groups, with Student's t; on the
 * logit scale for metrics between 0 and 1, on Fisher's between −1 and 1, so that it stays in range and is not symmetric
 * near the ends. Rankings: over queries. null where a metric has no such interval (max_error) or rows are too few.
 */
export function metricInterval(
  chosen: ChosenMetric,
  value: number,
  predictions: Predictions,
  options: MetricOptions,
  confidence: number,
): Interval | null {
  const share = shareOf(chosen, predictions);
  if (share) return wilson(value, share, confidence);
  if (chosen.name === 'medae' && predictions.task === 'regression') {
    return finite(medianErrorInterval(predictions, confidence));
  }
  const found = spreadOf(chosen, predictions, options);
  if (!found || !(found.degreesOfFreedom >= 1)) return null;
  const [least, most] = chosen.metric.range;
  if (found.se === 0 && least === 0 && most === 1 && (value === 0 || value === 1)) {
    return wilson(value, found.degreesOfFreedom + 1, confidence);
  }
  const reach = studentTQuantile((1 + confidence) / 2, found.degreesOfFreedom) * found.se;
  return finite(around(value, reach, least, most));
}

function finite(interval: Interval | null): Interval | null {
  return interval?.every(Number.isFinite) ? interval : null;
}

/** Wilson's score interval of a share of n. */
export function wilson(share: number, n: number, confidence: number): Interval {
  const z = normalQuantile((1 + confidence) / 2);
  const scale = 1 + z ** 2 / n;
  const centre = (share + z ** 2 / (2 * n)) / scale;
  const reach = (z / scale) * Math.sqrt((share * (1 - share)) / n + z ** 2 / (4 * n ** 2));
  return [share === 0 ? 0 : centre - reach, share === 1 ? 1 : centre + reach];
}

/** Rows that the share is one of, where the metric is a plain share of independent rows that count alike. */
function shareOf({ name }: ChosenMetric, predictions: Predictions): number | undefined {
  if (predictions.weight || predictions.group) return undefined;
  if (predictions.task !== 'binary' && predictions.task !== 'multiclass') return undefined;
  if (/^(accuracy|(precision|recall|f1)_micro|top_k_accuracy.*)$/.test(name)) return predictions.n;
  if (predictions.task === 'multiclass') return undefined;
  const { truth, predicted } = confusion(predictions);
  if (name === 'precision') return predicted[1];
  if (name === 'recall' || name === 'fnr') return truth[1];
  return name === 'specificity' || name === 'fpr' ? truth[0] : undefined;
}

function around(value: number, reach: number, least: number, most: number): Interval {
  if (least === 0 && most === 1 && value > 0 && value < 1) {
    const logit = Math.log(value / (1 - value));
    const scaled = reach / (value * (1 - value));
    const back = (x: number) => 1 / (1 + Math.exp(-x));
    return [back(logit - scaled), back(logit + scaled)];
  }
  if (least === -1 && most === 1 && Math.abs(value) < 1) {
    const scaled = reach / (1 - value ** 2);
    return [Math.tanh(Math.atanh(value) - scaled), Math.tanh(Math.atanh(value) + scaled)];
  }
  return [Math.max(least, value - reach), Math.min(most, value + reach)];
}

function spreadOf(chosen: ChosenMetric, predictions: Predictions, options: MetricOptions): Certainty | undefined {
  if (predictions.task === 'ranking') {
    const ofQueries = queryInfluence(chosen, predictions, options);
    return ofQueries && standardError(ofQueries, predictions.group ?? predictions.query);
  }
  const psi =
    chosen.metric.name === 'pinball'
      ? pinballInfluence(predictions, chosen.parameter)
      : (calibrationInfluence(chosen.name, predictions) ?? influence(chosen.name, predictions));
  if (!psi) return undefined;
  const spread = standardError(psi, predictions.group);
  if (predictions.task !== 'binary' || !isOfClasses(chosen)) return spread;
  return { ...spread, degreesOfFreedom: Math.min(spread.degreesOfFreedom, rarestClass(predictions) - 1) };
}

/** Whether the metric lives of what both classes tell of each other: then the rarer one says how sure it is. */
function isOfClasses({ name }: ChosenMetric): boolean {
  return !/^(accuracy|log_loss|brier_score|ece|mce)/.test(name);
}

/** Rows of the rarer class; groups that have any where rows come in groups. */
const rarestClass = once(({ truth, n, group }: BinaryPredictions) => {
  const positives = truth.reduce((count, one) => count + one, 0);
  if (!group) return Math.min(positives, n - positives);
  const groupsOf = (kind: number) => new Set(group.filter((_, row) => truth[row] === kind)).size;
  return Math.min(groupsOf(0), groupsOf(1));
});

/** The parameter as an option of `compute`. */
export function parameterOf({ parameter }: ChosenMetric): { parameter?: number } {
  return parameter === undefined ? {} : { parameter };
}
