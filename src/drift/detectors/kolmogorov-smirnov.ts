import { kolmogorovSmirnovPValue } from '../../stats/kolmogorov-smirnov.js';
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
    return kolmogorovSmirnovPValue(pair.gaps().greatest, pair.n, pair.m);
  },
};
