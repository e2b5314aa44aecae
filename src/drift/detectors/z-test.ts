import { twoProportionsPValue } from '../../stats/two-proportions.js';
import type { Detector } from './detector.js';

/** Two-sample z-test of the share of the smallest level against all others. */
export const zTest: Detector = {
  name: 'z',
  displayName: 'Z-test p_value',
  types: ['cat'],
  threshold: 0.05,
  score: 'p_value',
  comparison: '<',
  compute(pair) {
    const { reference, current } = pair.counts();
    return twoProportionsPValue(pair.n - reference[0]!, pair.n, pair.m - current[0]!, pair.m);
  },
};
