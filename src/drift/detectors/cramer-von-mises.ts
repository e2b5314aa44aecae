import { cramerVonMises } from '../../stats/cramer-von-mises.js';
import { numbersOf } from '../column-pair.js';
import type { Detector } from './detector.js';

/** Two-sample Cramér-von Mises test, exact up to 20 rows a side. */
export const cramerVonMisesTest: Detector = {
  name: 'cramer_von_mises',
  displayName: 'Cramer-von Mises',
  types: ['num'],
  threshold: 0.1,
  score: 'p_value',
  comparison: '<=',
  compute(pair) {
    if (pair.n < 2 || pair.m < 2) return { undefinedReason: 'cramer_von_mises needs two values on both sides' };
    const { reference, current } = numbersOf(pair);
    return cramerVonMises(reference, current);
  },
};
