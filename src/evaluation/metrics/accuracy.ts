import { confusion, hits } from './confusion.js';
import type { Classified } from './confusion.js';
import { fraction } from './metric.js';
import type { Metric } from './metric.js';

/** Share of rows whose class was predicted. */
export const accuracy: Metric = {
  name: 'accuracy',
  tasks: ['binary', 'multiclass'],
  needs: 'label',
  direction: 'higher',
  range: [0, 1],
  compute: (predictions, options) => {
    const matrix = confusion(predictions as Classified);
    const right = hits(matrix).reduce((total, value) => total + value, 0);
    return fraction(right, matrix.total, options, 'all weights are 0');
  },
};
