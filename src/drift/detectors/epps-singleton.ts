import { eppsSingleton } from '../../stats/epps-singleton.js';
import { numbersOf } from '../column-pair.js';
import type { Detector } from './detector.js';

/** Epps-Singleton test on the empirical characteristic functions. */
export const eppsSingletonTest: Detector = {
  name: 'es',
  displayName: 'Epps-Singleton',
  types: ['num'],
  threshold: 0.05,
  score: 'p_value',
  comparison: '<',
  compute(pair) {
    if (pair.n < 5 || pair.m < 5) return { undefinedReason: 'es needs five values on both sides' };
    const { reference, current } = numbersOf(pair);
    return eppsSingleton(reference, current) ?? { undefinedReason: 'the middle half of the values does not vary' };
  },
};
