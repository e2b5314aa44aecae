import { exactMannWhitney } from '../../stats/exact-mann-whitney.js';
import { normalSurvival } from '../../stats/special.js';
import { numbersOf } from '../column-pair.js';
import type { Detector } from './detector.js';

/** Mann-Whitney U, one-sided: a small p-value only where current values are larger than those of the reference. */
export const mannWhitney: Detector = {
  name: 'mannw',
  displayName: 'Mann-Whitney U-rank test',
  types: ['num'],
  threshold: 0.05,
  score: 'p_value',
  comparison: '<',
  compute(pair) {
    const { reference, current } = numbersOf(pair);
    const { n, m } = pair;
    let above = 0;
    let ties = 0;
    for (let i = 0, j = 0; i < n || j < m;) {
      const value = Math.min(reference[i] ?? Infinity, current[j] ?? Infinity);
      const [fromI, fromJ] = [i, j];
      while (reference[i] === value) i++;
      while (current[j] === value) j++;
      const tied = i - fromI + (j - fromJ);
      above += (j - fromJ) * (fromI + (i - fromI) / 2);
      ties += tied ** 3 - tied;
    }
    if ((n <= 8 || m <= 8) && ties === 0) return exactMannWhitney(above, n, m);
    const all = n + m;
    const deviation = Math.sqrt(((n * m) / 12) * (all + 1 - ties / (all * (all - 1))));
    return normalSurvival((above - (n * m) / 2 - 0.5) / deviation);
  },
};
