import { confusion } from './confusion.js';
import type { Classified } from './confusion.js';
import { fraction } from './metric.js';
import type { Metric } from './metric.js';

/** specificity (recall of the negative class), fpr and fnr of binary predictions. */
export const rates: readonly Metric[] = [
  rate('specificity', 'higher', 0, 0),
  rate('fpr', 'lower', 0, 1),
  rate('fnr', 'lower', 1, 0),
];

/** Share of the rows of a class that was predicted as some class. */
function rate(name: string, direction: 'higher' | 'lower', truth: 0 | 1, predicted: 0 | 1): Metric {
  return {
    name,
    tasks: ['binary'],
    needs: 'label',
    direction,
    range: [0, 1],
    compute: (predictions, options) => {
      const { cells, truth: rows, classes } = confusion(predictions as Classified);
      return fraction(cells[truth * 2 + predicted]!, rows[truth]!, options, `no row is of "${classes[truth]}"`);
    },
  };
}
