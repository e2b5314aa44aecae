import { confusion, hits } from './confusion.js';
import type { Classified, Confusion } from './confusion.js';
import { defined } from './metric.js';
import type { Metric, MetricValue } from './metric.js';

/** matthews_corrcoef (0 where truth or predictions are all of one class) and cohen_kappa. */
export const agreement: readonly Metric[] = [
  metric('matthews_corrcoef', ({ truth, predicted, total }, right) => {
    const covariance = right * total - dot(truth, predicted);
    const variances = (total ** 2 - dot(predicted, predicted)) * (total ** 2 - dot(truth, truth));
    return variances === 0 ? { value: 0 } : { value: Math.max(-1, Math.min(1, covariance / Math.sqrt(variances))) };
  }),
  metric('cohen_kappa', ({ truth, predicted, total }, right) => {
    const expected = dot(truth, predicted) / total;
    return defined(1 - (total - right) / (total - expected), 'truth and predictions are all of the same one class');
  }),
];

function metric(name: string, compute: (matrix: Confusion, right: number) => MetricValue): Metric {
  return {
    name,
    tasks: ['binary', 'multiclass'],
    needs: 'label',
    direction: 'higher',
    range: [-1, 1],
    compute: (predictions) => {
      const matrix = confusion(predictions as Classified);
      return compute(
        matrix,
        hits(matrix).reduce((total, value) => total + value, 0),
      );
    },
  };
}

function dot(a: Float64Array, b: Float64Array): number {
  return a.reduce((total, value, place) => total + value * b[place]!, 0);
}
