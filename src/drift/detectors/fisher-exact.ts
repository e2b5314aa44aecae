import { fisherExact } from '../../stats/fisher-exact.js';
import type { Detector } from './detector.js';

/** Fisher's exact test of two levels; both sides must have as many rows. */
export const fisherExactTest: Detector = {
  name: 'fisher_exact',
  displayName: "Fisher's Exact test",
  types: ['cat'],
  threshold: 0.1,
  score: 'p_value',
  comparison: '<',
  compute(pair) {
    const { reference, current, levels } = pair.counts();
    if (levels.length > 2) return { undefinedReason: 'fisher_exact needs at most two levels' };
    if (pair.n !== pair.m) return { undefinedReason: 'fisher_exact needs as many reference rows as current rows' };
    return fisherExact(reference[0]!, pair.n, current[0]!, pair.m);
  },
};
