import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { isDrift } from '../../src/drift/detectors/detector.js';
import { DETECTORS } from '../../src/drift/detectors/index.js';
import { GOLDEN_SETS, pairOf, rankedPairOf } from './golden-sets.js';

type Golden = {
  n_ref: number;
  n_cur: number;
  results: Record<string, [number, boolean] | string>;
  sum_ref?: number;
  sum_cur?: number;
  first_ref?: number[];
  counts_ref?: Record<string, number>;
  counts_cur?: Record<string, number>;
};

/** Scores and flags of Evidently 0.7.21's own tests (scipy 1.10.1). */
const { sets } = JSON.parse(readFileSync(new URL('../fixtures/golden/drift.json', import.meta.url), 'utf8')) as {
  sets: Record<string, Golden>;
};

/** How many permutations both sides draw: other ones than numpy's. */
const PERMUTATIONS = new Map([
  ['TVD', 1000],
  ['empirical_mmd', 100],
]);

/** Two shares of so many draws of one chance differ by more once in 10⁶ at most: five standard errors of a difference, at the widest. */
const farthest = (draws: number, share: number) =>
  5 * Math.sqrt((2 * Math.max(share * (1 - share), 1 / draws)) / draws);

describe.each(Object.entries(sets))('golden set %s', (name, golden) => {
  const set = GOLDEN_SETS[name]!;

  test('is the one the scores were made from', () => {
    expect([set.reference.length, set.current.length]).toEqual([golden.n_ref, golden.n_cur]);
    if (golden.first_ref) {
      const sum = (values: unknown[]): number => (values as number[]).reduce((total, value) => total + value, 0);
      expect(set.reference.slice(0, 3)).toEqual(golden.first_ref);
      expect(sum(set.reference)).toBeCloseTo(golden.sum_ref!, 8);
      expect(sum(set.current)).toBeCloseTo(golden.sum_cur!, 8);
    } else {
      const { levels, reference, current } = pairOf(set).counts();
      const counts = (side: Float64Array): Record<string, number> =>
        Object.fromEntries([...side].map((count, k) => [levels[k]!, count] as const).filter(([, count]) => count > 0));
      expect(counts(reference)).toEqual(golden.counts_ref);
      expect(counts(current)).toEqual(golden.counts_cur);
    }
  });

  test.each(Object.entries(golden.results))('%s gives %p', (method, expected) => {
    const detector = DETECTORS.find((candidate) => candidate.name === method)!;
    const text = typeof set.reference[0] === 'string';
    // Methods for numbers order texts where Evidently's did, and fail where it failed: on arithmetic.
    const pair = text && !detector.types.includes('cat') ? rankedPairOf(set) : pairOf(set);
    if (typeof expected === 'string') {
      if (text && !detector.types.includes('cat')) expect(() => detector.compute(pairOf(set))).toThrow();
      else expect(detector.compute(pair)).toEqual({ undefinedReason: expect.any(String) });
      return;
    }
    const score = detector.compute(pair) as number;
    const [value, drifted] = expected;
    const tolerance = method === 'cramer_von_mises' ? 1e-8 : Math.max(1e-9 * Math.abs(value), value < 1e-6 ? 1e-6 : 0);
    const draws = PERMUTATIONS.get(method);
    if (draws !== undefined) {
      // Where no value repeats, every regrouping is equally far: a chance of 1, and less in numpy by rounding only.
      if (score < 1) expect(Math.abs(score - value)).toBeLessThanOrEqual(farthest(draws, value));
      // A chance that lies on the threshold may be judged either way.
      if (Math.abs(value - detector.threshold) <= farthest(draws, value)) return;
    }
    expect(isDrift(detector, score, detector.threshold)).toBe(drifted);
    if (draws !== undefined) return;
    if (method === 'ks' && name === 'num_ks_asymp') expect(Math.abs(score - value)).toBeLessThanOrEqual(1e-5);
    else expect(Math.abs(score - value)).toBeLessThanOrEqual(tolerance);
  });
});

test('the golden file is complete: every method on every set, permutation tests on the small ones', () => {
  const methods = DETECTORS.map(({ name }) => name).sort();
  for (const { n_ref, results } of Object.values(sets)) {
    const expected = n_ref <= 1000 ? methods : methods.filter((method) => !PERMUTATIONS.has(method));
    expect(Object.keys(results).sort()).toEqual(expected);
  }
});
