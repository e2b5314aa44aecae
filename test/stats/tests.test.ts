import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { benjaminiHochberg } from '../../src/stats/benjamini-hochberg.js';
import { contingencyPValue } from '../../src/stats/contingency.js';
import { fisherExact } from '../../src/stats/fisher-exact.js';
import { holm } from '../../src/stats/holm.js';
import { kolmogorovOneSample } from '../../src/stats/kolmogorov-one-sample.js';
import { seededRandom } from '../../src/stats/random.js';
import { twoProportionsPValue } from '../../src/stats/two-proportions.js';

/** Values of scipy 1.17.1 and statsmodels 0.15.0. */
const golden = JSON.parse(readFileSync(new URL('../fixtures/golden/tests.json', import.meta.url), 'utf8')) as {
  kolmogorov: [number, number, number][];
  p: number[];
  holm: number[];
  bh: number[];
  fisher: [number, number, number, number, number][];
  contingency: [number[], number[], number][];
};

test.each(golden.kolmogorov)('P(D ≥ %p) of %p values is %p', (d, n, expected) => {
  expect(Math.abs(kolmogorovOneSample(d, n) - expected)).toBeLessThanOrEqual(1e-5 * Math.max(expected, 0.01));
});

test.each(golden.fisher)('Fisher: %p of %p against %p of %p', (a, n, b, m, expected) => {
  expect(fisherExact(a, n, b, m)).toBeCloseTo(expected, 12);
});

test.each(golden.contingency)('chi-square of %j and %j', (left, right, expected) => {
  const p = contingencyPValue(Float64Array.from(left), Float64Array.from(right));
  expect(Math.abs(p - expected)).toBeLessThanOrEqual(1e-12 * expected);
});

describe('chi-square of rare levels', () => {
  test('they count together, or with the rarest of the others, or not at all', () => {
    const p = (left: number[], right: number[]) => contingencyPValue(Float64Array.from(left), Float64Array.from(right));
    const merged = p([50, 50, 6], [40, 60, 6]);
    expect(p([50, 50, 2, 1, 3], [40, 60, 2, 3, 1])).toBe(merged);
    expect(p([50, 50, 1], [40, 60, 1])).toBe(p([51, 50], [41, 60]));
    expect(p([1, 1, 1], [1, 0, 2])).toBe(1);
  });
});

test('corrections for many tests are those of statsmodels; what is no p-value does not count', () => {
  holm(golden.p).forEach((value, k) => expect(value).toBeCloseTo(golden.holm[k]!, 14));
  benjaminiHochberg(golden.p).forEach((value, k) => expect(value).toBeCloseTo(golden.bh[k]!, 14));
  expect(holm([0.01, NaN, 0.04])).toEqual([0.02, NaN, 0.04]);
  expect(benjaminiHochberg([0.01, NaN, 0.04])).toEqual([0.02, NaN, 0.04]);
  expect([holm([]), benjaminiHochberg([])]).toEqual([[], []]);
});

test('two shares', () => {
  expect(twoProportionsPValue(0, 10, 0, 20)).toBe(1);
  expect(twoProportionsPValue(10, 10, 20, 20)).toBe(1);
  const [[a, b], [c, d], expected] = golden.contingency[2]!;
  expect(twoProportionsPValue(b!, a! + b!, d!, c! + d!)).toBeCloseTo(expected, 12);
});

describe('random numbers', () => {
  test('are the same for a seed, on every machine', () => {
    const random = seededRandom(7);
    expect([random.bits(), random.bits(), random.below(10), random.uniform(), random.normal()]).toMatchInlineSnapshot(`
      [
        210494603,
        711084892,
        0,
        0.9521306261214357,
        0.2845078599141273,
      ]
    `);
    expect(seededRandom(8).bits()).not.toBe(seededRandom(7).bits());
  });

  test('are spread as they should be', () => {
    const random = seededRandom(1);
    const draw = (value: () => number) => Float64Array.from({ length: 20_000 }, value);
    const mean = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0) / values.length;
    expect(Math.abs(mean(draw(random.uniform)) - 0.5)).toBeLessThan(0.01);
    const normal = draw(random.normal);
    expect(Math.abs(mean(normal))).toBeLessThan(0.03);
    expect(Math.abs(mean(normal.map((value) => value * value)) - 1)).toBeLessThan(0.04);
    const counts = new Float64Array(7);
    for (const value of draw(() => random.below(7))) counts[value]!++;
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThan(350);
  });
});
