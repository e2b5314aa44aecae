import { binnedShares, withoutZeros } from '../binned-shares.js';
import type { Detector } from './detector.js';

/** Population stability index Σ (p − q) ln(p/q); shares are not made to sum to 1 again after zeros were filled. */
export const psi: Detector = {
  name: 'psi',
  displayName: 'PSI',
  types: ['num', 'cat'],
  threshold: 0.1,
  score: 'distance',
  comparison: '>=',
  compute(pair) {
    const { reference, current } = withoutZeros(binnedShares(pair));
    return reference.reduce((sum, share, k) => sum + (share - current[k]!) * Math.log(share / current[k]!), 0);
  },
};
