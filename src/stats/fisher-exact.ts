import { logGamma } from './special.js';

/**
 * Two-sided p-value of Fisher's exact test: `hitsA` of `n` against `hitsB` of `m`. Tables at most as likely as the one
 * seen count, as in R and scipy.
 */
export function fisherExact(hitsA: number, n: number, hitsB: number, m: number): number {
  const hits = hitsA + hitsB;
  const logChoose = (all: number, chosen: number): number =>
    logGamma(all + 1) - logGamma(chosen + 1) - logGamma(all - chosen + 1);
  const low = Math.max(0, hits - m);
  const high = Math.min(n, hits);
  const logAll = logChoose(n + m, hits);
  const probability = (a: number): number => Math.exp(logChoose(n, a) + logChoose(m, hits - a) - logAll);
  const limit = probability(hitsA) * (1 + 1e-7);
  let sum = 0;
  for (let a = low; a <= high; a++) {
    const each = probability(a);
    if (each <= limit) sum += each;
  }
  return Math.min(1, sum);
}
