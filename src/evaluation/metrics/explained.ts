import type { RegressionPredictions } from '../predictions.js';
import { notDefined } from './metric.js';
import type { Metric, MetricValue } from './metric.js';
import { weightedMean } from './weighted-mean.js';

/**
 * r2 and explained_variance (which forgives a constant error): the share of the truth's variance that predictions explain.
 * Where all targets are equal: 1 for perfect predictions, otherwise 0.
 */
export const explained: readonly Metric[] = [
  metric('r2', (predictions) => {
    if (predictions.n < 2) return notDefined('one row has no variance to explain');
    return share(predictions, 0);
  }),
  metric('explained_variance', (predictions) => {
    const { truth, prediction } = predictions;
    return share(
      predictions,
      weightedMean(predictions, (row) => truth[row]! - prediction[row]!),
    );
  }),
];

function metric(name: string, compute: (predictions: RegressionPredictions) => MetricValue): Metric {
  return {
    name,
    tasks: ['regression'],
    needs: 'label',
    direction: 'higher',
    range: [-Infinity, 1],
    compute: (predictions) => compute(predictions as RegressionPredictions),
  };
}

function share(predictions: RegressionPredictions, forgiven: number): MetricValue {
  const { truth, prediction } = predictions;
  const mean = weightedMean(predictions, (row) => truth[row]!);
  const variance = weightedMean(predictions, (row) => (truth[row]! - mean) ** 2);
  const unexplained = weightedMean(predictions, (row) => (truth[row]! - prediction[row]! - forgiven) ** 2);
  if (unexplained === 0) return { value: 1 };
  return { value: variance === 0 ? 0 : 1 - unexplained / variance };
}
