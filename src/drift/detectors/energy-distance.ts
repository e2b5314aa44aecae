import type { Detector } from './detector.js';

/** Energy distance √(2 ∫ (F − G)²), in the column's own unit. */
export const energyDistance: Detector = {
  name: 'ed',
  displayName: 'Energy-distance',
  types: ['num'],
  threshold: 0.1,
  score: 'distance',
  comparison: '>',
  compute(pair) {
    return Math.sqrt(2 * pair.gaps().squares);
  },
};
