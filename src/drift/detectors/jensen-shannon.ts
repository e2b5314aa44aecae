import { binnedShares } from '../binned-shares.js';
import type { Detector } from './detector.js';

/** Square root of the Jensen-Shannon divergence in nats; at most √ln 2 = 0.8326. */
export const jensenShannon: Detector = {
  name: 'jensenshannon',
  displayName: 'Jensen-Shannon distance',
  types: ['num', 'cat'],
  threshold: 0.1,
  score: 'distance',
  comparison: '>=',
  compute(pair) {
    const { reference, current } = binnedShares(pair);
    const total = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0);
    const [p, q] = [total(reference), total(current)];
    let divergence = 0;
    for (let k = 0; k < reference.length; k++) {
      const left = reference[k]! / p;
      const right = current[k]! / q;
      const middle = (left + right) / 2;
      if (left > 0) divergence += left * Math.log(left / middle);
      if (right > 0) divergence += right * Math.log(right / middle);
    }
    return Math.sqrt(Math.max(divergence, 0) / 2);
  },
};
