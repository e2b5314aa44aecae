import type { Random } from './random.js';

/** From this variance on, the binomial law is drawn as a rounded normal one. */
const MANY = 100;

/** Fills `counts` with how often each outcome comes up in `n` draws; `shares` sum to 1. */
export function drawCounts(random: Random, n: number, shares: Float64Array, counts: Float64Array): void {
  let [left, rest] = [n, 1];
  for (let outcome = 0; outcome < shares.length; outcome++) {
    const share = Math.min(1, shares[outcome]! / rest);
    const isLast = outcome === shares.length - 1;
    const drawn = isLast ? left : left === 0 || !(share > 0) ? 0 : drawBinomial(random, left, share);
    counts[outcome] = drawn;
    left -= drawn;
    rest = Math.max(rest - shares[outcome]!, 0);
  }
}

/** How many of `n` trials succeed, each with this chance. */
export function drawBinomial(random: Random, n: number, chance: number): number {
  if (chance > 0.5) return n - drawBinomial(random, n, 1 - chance);
  const variance = n * chance * (1 - chance);
  if (variance > MANY) {
    const drawn = Math.round(n * chance + Math.sqrt(variance) * random.normal());
    return Math.min(n, Math.max(0, drawn));
  }
  // Trials are skipped to the next success: waiting times are geometric.
  const scale = Math.log1p(-chance);
  let [successes, trial] = [0, 0];
  for (;;) {
    trial += Math.floor(Math.log(1 - random.uniform()) / scale) + 1;
    if (trial > n) return successes;
    successes++;
  }
}
