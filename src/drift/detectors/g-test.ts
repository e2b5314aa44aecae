import { chiSquareSurvival } from '../../stats/special.js';
import type { Detector } from './detector.js';

/** Log-likelihood ratio against the counts of the reference, which must have as many rows as the current table. */
export const gTest: Detector = {
  name: 'g_test',
  displayName: 'g_test',
  types: ['cat'],
  threshold: 0.1,
  score: 'p_value',
  comparison: '<',
  compute(pair) {
    if (pair.n !== pair.m) return { undefinedReason: 'g_test needs as many reference rows as current rows' };
    const { reference, current, levels } = pair.counts();
    if (levels.length < 2) return { undefinedReason: 'all values are equal' };
    const statistic = current.reduce((sum, count, k) => {
      return count === 0 ? sum : sum + 2 * count * Math.log(count / reference[k]!);
    }, 0);
    return chiSquareSurvival(statistic, levels.length - 1);
  },
};
