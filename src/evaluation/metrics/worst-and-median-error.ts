import { argsort } from '../../stats/argsort.js';
import { studentTQuantile } from '../../stats/special.js';
import type { RegressionPredictions } from '../predictions.js';
import { standardError } from '../compare/standard-error.js';
import type { Metric } from './metric.js';

/** medae, the median absolute error (by weight), and max_error (whatever the weights). */
export const worstAndMedianError: readonly Metric[] = [
  metric('medae', (errors, weight) => (weight ? weightedMedian(errors, weight) : median(errors))),
  metric('max_error', (errors) => errors.reduce((most, error) => Math.max(most, error), 0)),
];

function metric(name: string, compute: (errors: Float64Array, weight: Float64Array | undefined) => number): Metric {
  return {
    name,
    tasks: ['regression'],
    needs: 'label',
    direction: 'lower',
    range: [0, Infinity],
    compute: (predictions) => {
      const { weight } = predictions;
      return { value: compute(absoluteErrors(predictions as RegressionPredictions), weight) };
    },
  };
}

function median(values: Float64Array): number {
  const sorted = values.toSorted();
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/**
 * Where half of the weight lies below; where a value ends exactly there, the mean of it and the next one (the averaged
 * inverted distribution of Hyndman & Fan 1996, as scikit-learn takes it).
 */
function weightedMedian(values: Float64Array, weight: Float64Array): number {
  const order = argsort(values).filter((row) => weight[row]! > 0);
  const below = new Float64Array(order.length);
  let total = 0;
  order.forEach((row, place) => (below[place] = total += weight[row]!));
  const half = total / 2;
  const place = Math.max(
    0,
    below.findIndex((sum) => sum >= half),
  );
  const value = values[order[place]!]!;
  const next = values[order[Math.min(place + 1, order.length - 1)]!]!;
  return below[place]! - half > Number.EPSILON ? value : (value + next) / 2;
}

/**
 * Interval of the median absolute error (Woodruff 1952): the errors at the ends of the interval of the share of rows whose
 * error is at most the median.
 */
export function medianErrorInterval(predictions: RegressionPredictions, confidence: number): [number, number] | null {
  const { n, weight, group } = predictions;
  if (n < 2) return null;
  const errors = absoluteErrors(predictions);
  const order = argsort(errors);
  const total = weight ? weight.reduce((sum, one) => sum + one, 0) : n;
  const middle = weight ? weightedMedian(errors, weight) : median(errors);
  const amount = (row: number) => (weight ? weight[row]! : 1);
  const influence = errors.map((error, row) => ((Number(error <= middle) - 0.5) * amount(row) * n) / total);
  const { se, degreesOfFreedom } = standardError(influence, group);
  if (!Number.isFinite(se)) return null;
  const reach = studentTQuantile((1 + confidence) / 2, degreesOfFreedom) * se;
  const at = (share: number) => {
    let sum = 0;
    for (const row of order) if ((sum += amount(row)) >= share * total) return errors[row]!;
    return errors[order.at(-1)!]!;
  };
  return [Math.min(middle, at(Math.max(0, 0.5 - reach))), Math.max(middle, at(Math.min(1, 0.5 + reach)))];
}

function absoluteErrors({ truth, prediction }: RegressionPredictions): Float64Array {
  return truth.map((value, row) => Math.abs(value - prediction[row]!));
}
