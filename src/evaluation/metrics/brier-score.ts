import { notDefined, once } from './metric.js';
import type { Metric } from './metric.js';
import type { Classified } from './confusion.js';
import { probabilityFault } from './probability.js';
import { weightedMean } from './weighted-mean.js';

/** Mean squared distance of probabilities from the truth: 0 to 1, of several classes (summed over them) 0 to 2. */
export const brierScore: Metric = {
  name: 'brier_score',
  tasks: ['binary', 'multiclass'],
  needs: 'probability',
  direction: 'lower',
  range: [0, 2],
  compute: (predictions) => {
    const classified = predictions as Classified;
    const fault = probabilityFault(classified);
    if (fault !== undefined) return notDefined(fault);
    const losses = brierLosses(classified);
    return { value: weightedMean(classified, (row) => losses[row]!) };
  },
};

/** Squared distance of the probabilities of each row from the truth. */
export const brierLosses: (predictions: Classified) => Float64Array = once((predictions: Classified) => {
  const { n, truth } = predictions;
  const losses = new Float64Array(n);
  const [columns, first] = predictions.task === 'binary' ? [[predictions.score!], 1] : [predictions.scores!, 0];
  for (const [place, column] of columns.entries()) {
    const code = first + place;
    for (let row = 0; row < n; row++) losses[row]! += (column[row]! - (truth[row] === code ? 1 : 0)) ** 2;
  }
  return losses;
});
