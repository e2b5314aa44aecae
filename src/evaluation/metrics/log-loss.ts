import type { Predictions } from '../predictions.js';
import { confusion } from './confusion.js';
import type { Classified } from './confusion.js';
import { notDefined } from './metric.js';
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
    return { value: weightedMean(classified, lossOf(classified)) };
  },
};

function lossOf(predictions: Classified): (row: number) => number {
  const loss = (probability: number) => -Math.log(Math.min(Math.max(probability, EPSILON), 1 - EPSILON));
  if (predictions.task === 'multiclass') {
    const { truth, scores } = predictions;
    return (row) => loss(scores![truth[row]!]![row]!);
  }
  const { truth, score } = predictions;
  return (row) => loss(truth[row] === 1 ? score![row]! : 1 - score![row]!);
}
