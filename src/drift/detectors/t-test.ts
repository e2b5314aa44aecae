import { mean } from '../../stats/mean.js';
import { studentTTwoSided } from '../../stats/special.js';
import { standardDeviation } from '../../stats/standard-deviation.js';
import { numbersOf } from '../column-pair.js';
import type { Detector } from './detector.js';

/** Student's two-sided t-test with pooled variance. */
export const tTest: Detector = {
  name: 't_test',
  displayName: 't_test',
  types: ['num'],
  threshold: 0.05,
  score: 'p_value',
  comparison: '<',
  compute(pair) {
    const { reference, current } = numbersOf(pair);
    const { n, m } = pair;
    const squares = n * standardDeviation(reference) ** 2 + m * standardDeviation(current) ** 2;
    const error = Math.sqrt((squares / (n + m - 2)) * (1 / n + 1 / m));
    const t = (mean(reference) - mean(current)) / error;
    if (Number.isNaN(t)) return { undefinedReason: 'the values do not vary' };
    return studentTTwoSided(t, n + m - 2);
  },
};
