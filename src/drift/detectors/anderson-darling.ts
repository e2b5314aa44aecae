import { andersonDarling } from '../../stats/anderson-darling.js';
import { numbersOf } from '../column-pair.js';
import type { Detector } from './detector.js';

/** Anderson-Darling test of two samples; its p-value stays within 0.001 and 0.25. */
export const andersonDarlingTest: Detector = {
  name: 'anderson',
  displayName: 'Anderson-Darling',
  types: ['num'],
  threshold: 0.1,
  score: 'p_value',
  comparison: '<',
  compute(pair) {
    if (pair.distinct(2) < 2) return { undefinedReason: 'all values are equal' };
    const { reference, current } = numbersOf(pair);
    return andersonDarling(reference, current);
  },
};
