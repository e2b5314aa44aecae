import { distanceOfCdfs } from '../../stats/distance-of-cdfs.js';
import { standardDeviation } from '../../stats/standard-deviation.js';
import { numbersOf } from './detector.js';
import type { Detector } from './detector.js';

/** Wasserstein distance in standard deviations of the reference (at least 0.001). */
export const wasserstein: Detector = {
  name: 'wasserstein',
  displayName: 'Wasserstein distance (normed)',
  types: ['num'],
  threshold: 0.1,
  score: 'distance',
  comparison: '>=',
  compute(pair) {
    const { reference, current } = numbersOf(pair);
    return distanceOfCdfs(reference, current, 1) / Math.max(standardDeviation(reference), 0.001);
  },
};
