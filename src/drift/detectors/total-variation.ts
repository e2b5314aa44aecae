import { seededRandom } from '../../stats/random.js';
import type { Detector } from './detector.js';

const PERMUTATIONS = 1000;

/** Permutation test of the total variation distance: the share of 1,000 regroupings that are at least as far apart. */
export const totalVariation: Detector = {
  name: 'TVD',
  displayName: 'Total-Variation-Distance',
  types: ['cat'],
  threshold: 0.1,
  score: 'p_value',
  comparison: '<',
  compute(pair) {
    const { reference, current } = pair.counts();
    const together = reference.map((count, k) => count + current[k]!);
    const codes = new Int32Array(pair.n + pair.m);
    let filled = 0;
    together.forEach((count, level) => {
      codes.fill(level, filled, filled + count);
      filled += count;
    });
    // The smaller side is drawn: fewer rows to draw.
    const [side, drawn] = pair.n <= pair.m ? [reference, pair.n] : [current, pair.m];
    const distance = (counts: Float64Array): number => {
      const rest = codes.length - drawn;
      return counts.reduce((sum, count, k) => sum + Math.abs(count / drawn - (together[k]! - count) / rest), 0);
    };
    // Equal distances must count as equal whatever the order they were added up in.
    const observed = distance(side) * (1 - 1e-12);
    const random = seededRandom(2);
    const counts = new Float64Array(together.length);
    let asFar = 0;
    for (let round = 0; round < PERMUTATIONS; round++) {
      counts.fill(0);
      for (let i = 0; i < drawn; i++) {
        const j = i + random.below(codes.length - i);
        const code = codes[j]!;
        codes[j] = codes[i]!;
        codes[i] = code;
        counts[code]!++;
      }
      if (distance(counts) >= observed) asFar++;
    }
    return asFar / PERMUTATIONS;
  },
};
