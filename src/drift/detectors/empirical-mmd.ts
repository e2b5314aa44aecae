import { maximumMeanDiscrepancy } from '../../stats/maximum-mean-discrepancy.js';
import { numbersOf } from '../column-pair.js';
import type { Detector } from './detector.js';

/** The kernel matrix holds the square of this many numbers. */
const MOST_ROWS = 5000;

/** Permutation test of the maximum mean discrepancy with a Gaussian kernel; 100 permutations. */
export const empiricalMmd: Detector = {
  name: 'empirical_mmd',
  displayName: 'empirical_mmd',
  types: ['num'],
  threshold: 0.1,
  score: 'p_value',
  comparison: '<',
  compute(pair) {
    if (pair.n < 2 || pair.m < 2) return { undefinedReason: 'empirical_mmd needs two values on both sides' };
    if (pair.n + pair.m > MOST_ROWS) {
      return { undefinedReason: `empirical_mmd compares at most ${MOST_ROWS} rows of both sides together` };
    }
    const { reference, current } = numbersOf(pair);
    return maximumMeanDiscrepancy(reference, current);
  },
};
