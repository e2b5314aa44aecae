import type { Predictions } from '../predictions.js';
import { confusion } from './confusion.js';
import type { Classified } from './confusion.js';
import { notDefined, once } from './metric.js';
import type { Metric } from './metric.js';
import { probabilityFault } from './probability.js';
import { weightedMean } from './weighted-mean.js';

/** Least and greatest probability that counts, as in scikit-learn: the precision of 64-bit numbers. */
const EPSILON = Number.EPSILON;

/** Mean of −ln(probability of the true class). Probabilities are not scaled to sum to 1. */
export const logLoss: Metric = {
  name: 'log_loss',
  tasks: ['binary', 'multiclass'],
  needs: 'probability',
  direction: 'lower',
  range: [0, -Math.log(EPSILON)],
  compute: (predictions: Predictions) => {
    const classified = predictions as Classified;
    const fault = probabilityFault(classified);
    if (fault !== undefined) return notDefined(fault);
    if (confusion(classified).trueClasses < 2) return notDefined('all rows are of one class');
    const losses = logLosses(classified);
    return { value: weightedMean(classified, (row) => losses[row]!) };
  },
};

/** −ln of the probability that was given to what happened, of each row. */
export const logLosses: (predictions: Classified) => Float64Array = once((predictions: Classified) => {
  const { n, truth } = predictions;
  const losses = new Float64Array(n);
  for (let row = 0; row < n; row++) {
    const probability =
      predictions.task === 'multiclass'
        ? predictions.scores![truth[row]!]![row]!
        : truth[row] === 1
          ? predictions.score![row]!
          : 1 - predictions.score![row]!;
    losses[row] = -Math.log(Math.min(Math.max(probability, EPSILON), 1 - EPSILON));
  }
  return losses;
});
