import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import * as special from '../../src/stats/special.js';

const { values } = JSON.parse(readFileSync(new URL('../fixtures/golden/special.json', import.meta.url), 'utf8')) as {
  values: [keyof typeof special, number[], number][];
};

const functions = special as unknown as Record<string, (...args: number[]) => number>;

test.each(values)('%s(%p) is %p, as scipy says', (name, args, expected) => {
  const value = functions[name]!(...args);
  expect(Math.abs(value - expected)).toBeLessThanOrEqual(1e-12 * Math.abs(expected));
});

describe('outside of what is defined', () => {
  test.each([
    ['erfc', [NaN]],
    ['normalQuantile', [1.1]],
    ['normalQuantile', [NaN]],
    ['logGamma', [0]],
    ['gammaQ', [-1, 1]],
    ['gammaQ', [1, NaN]],
    ['betaInc', [1.2, 1, 1]],
    ['studentTQuantile', [0.5, 0]],
    ['kolmogorovSurvival', [NaN]],
  ])('%s(%p) is NaN', (name, args) => {
    expect(functions[name]!(...args)).toBeNaN();
  });

  test.each([
    ['erfc', [40], 0],
    ['erfc', [-40], 2],
    ['normalQuantile', [0], -Infinity],
    ['normalQuantile', [1], Infinity],
    ['gammaQ', [3, 0], 1],
    ['gammaQ', [3, Infinity], 0],
    ['betaInc', [0, 1, 2], 0],
    ['betaInc', [1, 1, 2], 1],
    ['studentTTwoSided', [Infinity, 3], 0],
    ['studentTQuantile', [1, 3], Infinity],
    ['kolmogorovSurvival', [0], 1],
  ])('%s(%p) is %p', (name, args, expected) => {
    expect(functions[name]!(...args)).toBe(expected);
  });
});
