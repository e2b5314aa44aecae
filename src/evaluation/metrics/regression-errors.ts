import { meanInfluence } from '../compare/weighted-mean.js';
import type { Predictions, RegressionPredictions } from '../predictions.js';
import type { Metric, MetricValue } from './metric.js';
import { weightedMean } from './weighted-mean.js';

/** Smaller targets count as this much where one divides by them, as in scikit-learn. */
const EPSILON = Number.EPSILON;

/** mae, mse, rmse, mape (a fraction, not percent), pinball (alpha 0.5 unless said) and mean_error (prediction − truth). */
export const regressionErrors: readonly Metric[] = [
  metric(
    'mae',
    meanOf((error) => Math.abs(error)),
  ),
  metric(
    'mse',
    meanOf((error) => error * error),
  ),
  metric('rmse', (predictions) => ({ value: Math.sqrt(meanOf((error) => error * error)(predictions).value) })),
  metric('mape', (predictions) => {
    const mean = meanOf((error, truth) => Math.abs(error) / Math.max(Math.abs(truth), EPSILON))(predictions);
    const zeros = predictions.truth.reduce((count, truth) => count + Number(Math.abs(truth) <= EPSILON), 0);
    return zeros === 0 ? mean : { ...mean, note: `${zeros} of ${predictions.n} targets are 0, which it divides by` };
  }),
  {
    ...metric('pinball', () => ({ value: null })),
    parameter: { symbol: 'alpha', default: 0.5 },
    compute: (predictions, { parameter }) => meanOf(pinballLoss(parameter))(predictions as RegressionPredictions),
  },
  {
    ...metric(
      'mean_error',
      meanOf((error) => error),
    ),
    direction: null,
    range: [-Infinity, Infinity],
  },
];

function metric(name: string, compute: (predictions: RegressionPredictions) => MetricValue): Metric {
  return {
    name,
    tasks: ['regression'],
    needs: 'label',
    direction: 'lower',
    range: [0, Infinity],
    compute: (predictions) => compute(predictions as RegressionPredictions),
  };
}

function meanOf(lossOf: (error: number, truth: number) => number) {
  return (predictions: RegressionPredictions): { value: number } => {
    const { truth, prediction } = predictions;
    return { value: weightedMean(predictions, (row) => lossOf(prediction[row]! - truth[row]!, truth[row]!)) };
  };
}

function pinballLoss(alpha = 0.5): (error: number) => number {
  return (error) => (error <= 0 ? -alpha * error : (1 - alpha) * error);
}

/** Influence of each row on the pinball loss. */
export function pinballInfluence(predictions: Predictions, alpha?: number): Float64Array | undefined {
  if (predictions.task !== 'regression') return undefined;
  const { truth, prediction, weight } = predictions;
  const loss = pinballLoss(alpha);
  return meanInfluence(
    truth.map((value, row) => loss(prediction[row]! - value)),
    weight,
  ).psi;
}
