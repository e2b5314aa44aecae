import type { RegressionPredictions } from '../predictions.js';
import { meanInfluence, weightedMean } from './weighted-mean.js';

/** What a row costs, for metrics that are a mean of it. */
const LOSSES: Record<string, (error: number, truth: number) => number> = {
  mae: (error) => Math.abs(error),
  mse: (error) => error * error,
  mean_error: (error) => error,
  mape: (error, truth) => Math.abs(error) / Math.max(Math.abs(truth), Number.EPSILON),
};

const PINBALL = /^pinball(?:@(.+))?$/;

/** Influence of each row on a metric of numbers; undefined for a metric that has none (a quantile, a maximum). */
export function regressionInfluence(metric: string, predictions: RegressionPredictions): Float64Array | undefined {
  const { n, truth, prediction, weight } = predictions;
  const error = new Float64Array(n);
  for (let i = 0; i < n; i++) error[i] = prediction[i]! - truth[i]!;
  const alpha = Number(PINBALL.exec(metric)?.[1] ?? 0.5);
  const loss = PINBALL.test(metric)
    ? (one: number) => (one <= 0 ? -alpha * one : (1 - alpha) * one)
    : Object.hasOwn(LOSSES, metric)
      ? LOSSES[metric]
      : undefined;
  if (loss)
    return meanInfluence(
      error.map((value, i) => loss(value, truth[i]!)),
      weight,
    ).psi;
  switch (metric) {
    case 'rmse': {
      const { value, psi } = meanInfluence(squares(error), weight);
      return value > 0 ? psi.map((one) => one / (2 * Math.sqrt(value))) : undefined;
    }
    case 'r2':
      return explained(squares(error), squares(centred(truth, weight)), weight);
    case 'explained_variance':
      return explained(squares(centred(error, weight)), squares(centred(truth, weight)), weight);
    default:
      return undefined;
  }
}

/** Of 1 − mean(unexplained) / mean(spread). The means within them have no influence: both are least there. */
function explained(unexplained: Float64Array, spread: Float64Array, weight?: Float64Array): Float64Array | undefined {
  const [above, below] = [meanInfluence(unexplained, weight), meanInfluence(spread, weight)];
  if (!(below.value > 0)) return undefined;
  return above.psi.map((one, i) => (-one + (above.value / below.value) * below.psi[i]!) / below.value);
}

function centred(values: Float64Array, weight?: Float64Array): Float64Array {
  const mean = weightedMean(values, weight);
  return values.map((value) => value - mean);
}

function squares(values: Float64Array): Float64Array {
  return values.map((value) => value * value);
}
