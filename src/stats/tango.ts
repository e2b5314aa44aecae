import { normalQuantile } from './special.js';

/**
 * Tango's score statistic (1998) of the hypothesis that the difference of two paired proportions, (b − c)/n in the
 * sample, is `difference`: standard normal where it holds.
 */
export function tangoStatistic(b: number, c: number, n: number, difference: number): number {
  const linear = -b - c + (2 * n - b + c) * difference;
  const constant = -c * difference * (1 - difference);
  const onlySecond = (Math.sqrt(Math.max(0, linear ** 2 - 8 * n * constant)) - linear) / (4 * n);
  const variance = n * (2 * onlySecond + difference * (1 - difference));
  const distance = b - c - n * difference;
  if (distance === 0) return 0;
  return variance > 0 ? distance / Math.sqrt(variance) : distance * Infinity;
}

/** The differences that Tango's statistic does not reject: a two-sided interval of this confidence. */
export function tangoInterval(b: number, c: number, n: number, confidence: number): [number, number] {
  const limit = normalQuantile((1 + confidence) / 2);
  const estimate = (b - c) / n;
  return [
    crossing(-1, estimate, (difference) => tangoStatistic(b, c, n, difference) > limit),
    crossing(estimate, 1, (difference) => tangoStatistic(b, c, n, difference) >= -limit),
  ];
}

/** Where `isBelow` turns from true to false, by bisection. */
function crossing(low: number, high: number, isBelow: (value: number) => boolean): number {
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (isBelow(middle)) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
