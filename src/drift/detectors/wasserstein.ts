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
    return pair.gaps().area / Math.max(pair.spread().deviation, 0.001);
  },
};
