import { betaInc } from '../../src/stats/special.js';

/**
 * The least count that `runs` trials, each a hit with probability `share`, exceed with a chance below 1e-6: a bound that
 * a right program breaks with no seed that people try.
 */
export function mostHits(runs: number, share: number): number {
  let most = 0;
  while (most < runs && betaInc(share, most + 1, runs - most) > 1e-6) most++;
  return most;
}

/** The same from below: so many hits at least. */
export function leastHits(runs: number, share: number): number {
  return runs - mostHits(runs, 1 - share);
}
