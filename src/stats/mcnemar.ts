import { betaInc, chiSquareSurvival, logGamma } from './special.js';

/** Fewer discordant pairs than this are judged by the exact law. */
export const FEW_DISCORDANT = 25;

/** p-values of McNemar's test: whether two classifiers are right equally often on the same rows. */
export interface McNemar {
  /** Two-sided, of the binomial law with probability ½. */
  exact: number;
  /** The exact one less half of what was observed: less conservative. */
  midP: number;
  /** (|b − c| − 1)²/(b + c) and its p-value. */
  statistic: number;
  chiSquare: number;
}

/** McNemar's test of `b` rows that only the second got right and `c` that only the first did. */
export function mcnemar(b: number, c: number): McNemar {
  const n = b + c;
  if (n === 0) return { exact: 1, midP: 1, statistic: 0, chiSquare: 1 };
  const least = Math.min(b, c);
  const observed = Math.exp(logGamma(n + 1) - logGamma(least + 1) - logGamma(n - least + 1) - n * Math.LN2);
  const below = betaInc(0.5, n - least, least + 1);
  const statistic = Math.max(0, Math.abs(b - c) - 1) ** 2 / n;
  return {
    exact: Math.min(1, 2 * below),
    midP: Math.min(1, b === c ? 1 : 2 * below - observed),
    statistic,
    chiSquare: chiSquareSurvival(statistic, 1),
  };
}
