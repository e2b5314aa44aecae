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

/**
 * The differences that Tango's statistic does not reject: a two-sided interval of this confidence. With a `correction`
 * of that many rows b − c counts as so much nearer to what is tested; half a row makes an error of 5 % at most one of
 * 5 % (without, up to 5.8 %), since counts are whole.
 */
export function tangoInterval(b: number, c: number, n: number, confidence: number, correction = 0): [number, number] {
  const limit = normalQuantile((1 + confidence) / 2);
  const estimate = (b - c) / n;
  const statistic = (difference: number): number => {
    const distance = Math.abs(b - c - n * difference);
    const plain = tangoStatistic(b, c, n, difference);
    return distance > correction ? plain * (1 - correction / distance) : 0;
  };
  return [
    crossing(-1, estimate, (difference) => statistic(difference) > limit),
    crossing(estimate, 1, (difference) => statistic(difference) >= -limit),
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
