import { confusion, hits } from './confusion.js';
import type { Classified } from './confusion.js';
import { defined } from './metric.js';
import type { Metric } from './metric.js';

/** Mean recall of the classes that rows are of. */
export const balancedAccuracy: Metric = {
  name: 'balanced_accuracy',
  tasks: ['binary', 'multiclass'],
  needs: 'label',
  direction: 'higher',
  range: [0, 1],
  compute: (predictions) => {
    const matrix = confusion(predictions as Classified);
    const recalls = hits(matrix).flatMap((hit, place) =>
      matrix.truth[place]! > 0 ? [hit / matrix.truth[place]!] : [],
    );
    return defined(recalls.reduce((total, recall) => total + recall, 0) / recalls.length, 'all weights are 0');
  },
};
