import { chiSquareSurvival } from '../../stats/special.js';
import type { Detector } from './detector.js';

/**
 * Chi-square goodness of fit, the reference taken for the exact distribution: as in Evidently its own noise is left out,
 * so small references raise many false alarms, and one new level is a drift of p = 0.
 */
export const chiSquare: Detector = {
  name: 'chisquare',
  displayName: 'chi-square p_value',
  types: ['cat'],
  threshold: 0.05,
  score: 'p_value',
  comparison: '<',
  compute(pair) {
    const { reference, current, levels } = pair.counts();
    if (levels.length < 2) return { undefinedReason: 'all values are equal' };
    const scale = pair.m / pair.n;
    const statistic = reference.reduce((sum, count, k) => {
      const expected = count * scale;
      return sum + (current[k]! - expected) ** 2 / expected;
    }, 0);
    return chiSquareSurvival(statistic, levels.length - 1);
  },
};
