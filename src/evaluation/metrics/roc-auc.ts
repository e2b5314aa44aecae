import type { BinaryPredictions } from '../predictions.js';
import { defined } from './metric.js';
import type { Metric } from './metric.js';
import { areaUnderRoc, ranked } from './ranked.js';

/** Area under the ROC curve: P(score of a positive > score of a negative) + ½ P(equal). */
export const rocAuc: Metric = {
  name: 'roc_auc',
  tasks: ['binary'],
  needs: 'score',
  direction: 'higher',
  range: [0, 1],
  compute: (predictions) => {
    const { positive, negative } = predictions as BinaryPredictions;
    const ranking = ranked(predictions as BinaryPredictions);
    const missing = ranking.positives > 0 ? negative : positive;
    return defined(areaUnderRoc(ranking), `no row is of "${missing}"`);
  },
};
