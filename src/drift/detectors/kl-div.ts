import { binnedShares, withoutZeros } from '../binned-shares.js';
import type { Detector } from './detector.js';

/** Kullback-Leibler divergence of the current shares from those of the reference, in nats. */
export const klDiv: Detector = {
  name: 'kl_div',
  displayName: 'Kullback-Leibler divergence',
  types: ['num', 'cat'],
  threshold: 0.1,
  score: 'distance',
  comparison: '>=',
  compute(pair) {
    const { reference, current } = withoutZeros(binnedShares(pair));
    const total = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0);
    const [p, q] = [total(reference), total(current)];
    return reference.reduce((sum, share, k) => sum + (share / p) * Math.log(share / p / (current[k]! / q)), 0);
  },
};
