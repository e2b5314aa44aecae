import { kolmogorovSmirnov } from '../../stats/kolmogorov-smirnov.js';
import { numbersOf } from './detector.js';
import type { Detector } from './detector.js';

/** Two-sample Kolmogorov-Smirnov test, exact up to 10,000 rows a side. */
export const kolmogorovSmirnovTest: Detector = {
  name: 'ks',
  displayName: 'K-S p_value',
  types: ['num'],
  threshold: 0.05,
  score: 'p_value',
  comparison: '<=',
  compute(pair) {
    const { reference, current } = numbersOf(pair);
    return kolmogorovSmirnov(reference, current).pValue;
  },
};
