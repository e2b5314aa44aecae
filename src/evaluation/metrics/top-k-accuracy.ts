import type { MulticlassPredictions } from '../predictions.js';
import { notDefined } from './metric.js';
import type { Metric } from './metric.js';
import { weightedMean } from './weighted-mean.js';

/** Share of rows whose class is among the k with the highest scores; of equal scores the later class comes first. */
export const topKAccuracy: Metric = {
  name: 'top_k_accuracy',
  tasks: ['multiclass'],
  needs: 'score',
  direction: 'higher',
  range: [0, 1],
  parameter: { symbol: 'k', default: 2 },
  compute: (predictions, { parameter: k = 2 }) => {
    const { classes, truth, scores } = predictions as MulticlassPredictions;
    if (k >= classes.length) return notDefined(`the best ${k} of ${classes.length} classes are all there are`);
    return {
      value: weightedMean(predictions, (row) => {
        const own = scores![truth[row]!]![row]!;
        let before = 0;
        for (let place = 0; place < classes.length; place++) {
          const other = scores![place]![row]!;
          if (other > own || (other === own && place > truth[row]!)) before++;
        }
        return Number(before < k);
      }),
    };
  },
};
