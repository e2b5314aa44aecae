import { notDefined } from './metric.js';
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
    return fault === undefined ? { value: weightedMean(classified, lossOf(classified)) } : notDefined(fault);
  },
};

function lossOf(predictions: Classified): (row: number) => number {
  if (predictions.task === 'binary') {
    const { truth, score } = predictions;
    return (row) => (score![row]! - truth[row]!) ** 2;
  }
  const { truth, scores } = predictions;
  return (row) => scores!.reduce((sum, column, place) => sum + (column[row]! - Number(truth[row] === place)) ** 2, 0);
}
