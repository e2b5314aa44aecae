import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { measurement } from '../../src/core/measurement.js';
import type { Measurement } from '../../src/core/measurement.js';
import { verdictSchema } from '../../src/core/verdict.js';
import type { Verdict } from '../../src/core/verdict.js';
import { decide, judge, metricRuleSchema } from '../../src/gate/index.js';

const METRIC = 'metrics.json:accuracy';
const rule = (fields: object) => metricRuleSchema.parse({ metric: METRIC, ...fields });
const measured = (value: number | null, base: number | null = null, why: string | null = null): Measurement =>
  measurement({ id: METRIC, source: 'metrics.json', value, base, undefined_reason: why });
const verdictOf = (fields: object, ...args: Parameters<typeof measured>): Verdict =>
  judge([rule(fields)], [measured(...args)])[0]!;

describe('judge', () => {
  test.each<[object, number | null, number | null, Verdict['status'], string, string]>([
    [{ min: 0.8 }, 0.8, null, 'pass', '≥ 0.8', '0.8 is ≥ 0.8'],
    [{ min: 0.8 }, 0.79, 0.9, 'fail', '≥ 0.8', `${METRIC} is 0.79, below the least allowed 0.8`],
    [{ min: 0.75 }, 0.749999999, null, 'fail', '≥ 0.75', `${METRIC} is 0.749999999, below the least allowed 0.75`],
    [{ min: -2 }, -3, null, 'fail', '≥ −2', `${METRIC} is −3, below the least allowed −2`],
    [{ max: 10 }, 10, null, 'pass', '≤ 10', '10 is ≤ 10'],
    [{ max: 10 }, 10.5, null, 'fail', '≤ 10', `${METRIC} is 10.5, above the greatest allowed 10`],
    [{ max_drop: 0.01 }, 0.83, 0.84, 'pass', 'Δ ≥ −0.01', 'fell by 0.01, at most 0.01 allowed'],
    [{ max_drop: 0.01 }, 0.9, 0.84, 'pass', 'Δ ≥ −0.01', 'did not fall, at most 0.01 allowed'],
    [
      { max_drop: 0.01 },
      0.82,
      0.84,
      'fail',
      'Δ ≥ −0.01',
      `${METRIC} fell by 0.02, from 0.84 to 0.82; at most 0.01 allowed`,
    ],
    [{ max_drop: 0 }, 0.5, 0.5, 'pass', 'Δ ≥ −0', 'did not fall, at most 0 allowed'],
    [
      { max_drop: 0.01 },
      0.8299999,
      0.84,
      'fail',
      'Δ ≥ −0.01',
      expect.stringContaining('at most 0.01 allowed') as never,
    ],
    [{ max_rise: 0.1 }, 1.2, 1, 'fail', 'Δ ≤ +0.1', `${METRIC} rose by 0.2, from 1 to 1.2; at most 0.1 allowed`],
    [{ max_rise: 0.1 }, 0.2, 1, 'pass', 'Δ ≤ +0.1', 'did not rise, at most 0.1 allowed'],
    [{ max_drop: '1%' }, 0.495, 0.5, 'pass', 'Δ ≥ −1%', 'fell by 0.005, at most 1% of the base (0.005) allowed'],
    [
      { max_drop: '1%' },
      0.49,
      0.5,
      'fail',
      'Δ ≥ −1%',
      `${METRIC} fell by 0.01, from 0.5 to 0.49; at most 1% of the base (0.005) allowed`,
    ],
    [{ max_drop: '10%' }, -11, -10, 'pass', 'Δ ≥ −10%', 'fell by 1, at most 10% of the base (1) allowed'],
    [
      { max_drop: '10%' },
      -12,
      -10,
      'fail',
      'Δ ≥ −10%',
      `${METRIC} fell by 2, from −10 to −12; at most 10% of the base (1) allowed`,
    ],
    [
      { max_drop: '10%' },
      -0.001,
      0,
      'fail',
      'Δ ≥ −10%',
      `${METRIC} fell by 0.001, from 0 to −0.001; at most 10% of the base (0) allowed`,
    ],
    [{ max_drop: '10%' }, 0, 0, 'pass', 'Δ ≥ −10%', 'did not fall, at most 10% of the base (0) allowed'],
    [{ max_rise: '2.5e1%' }, 125, 100, 'pass', 'Δ ≤ +2.5e1%', 'rose by 25, at most 2.5e1% of the base (25) allowed'],
  ])('%j of %s, base %s: %s', (fields, value, base, status, threshold, reason) => {
    expect(verdictOf(fields, value, base)).toMatchObject({ status, threshold, reason, measurement: METRIC });
  });

  test.each([
    ['fail', 'fail'],
    ['inconclusive', 'inconclusive'],
    ['skip', 'skipped'],
    [undefined, 'fail'],
  ])('what is missing is, with on_missing %s, %s', (onMissing, status) => {
    const fields = { min: 0, max_drop: 0.1, ...(onMissing && { on_missing: onMissing }) };
    const none = judge([rule(fields)], []);
    expect(none.map((verdict) => verdict.status)).toEqual([status, status]);
    expect(none[0]!.reason).toBe(`${METRIC} has no value: no metric file of the pipeline holds it`);
    const [limit, change] = judge([rule(fields)], [measured(0.5)]);
    expect([limit!.status, change!.status, change!.reason]).toEqual([
      'pass',
      status,
      `${METRIC} has no value at the base to compare with`,
    ]);
    expect(verdictOf(fields, null, 0.5, 'metrics.json holds NaN')).toMatchObject({
      status,
      reason: `${METRIC} has no value: metrics.json holds NaN`,
    });
    expect(verdictOf(fields, null).reason).toBe(`${METRIC} has no value`);
  });

  test('every bound gives a verdict with its own id, informational where the rule is', () => {
    const verdicts = judge(
      [rule({ min: 0, max: 1, max_drop: 0.1, max_rise: 0.1, informational: true })],
      [measured(0.5, 0.5)],
    );
    expect(verdicts.map((verdict) => verdict.rule)).toEqual(
      ['min', 'max', 'max_drop', 'max_rise'].map((bound) => `${METRIC}:${bound}`),
    );
    expect(verdicts.every((verdict) => verdict.informational && verdict.status === 'pass')).toBe(true);
  });

  test('verdicts fit into a report, however long the names', () => {
    const metric = `m:${'x'.repeat(298)}`;
    const why = 'y'.repeat(500);
    const [verdict] = judge(
      [metricRuleSchema.parse({ metric, max_drop: 1 })],
      [measurement({ id: metric, source: 'm', undefined_reason: why })],
    );
    expect(verdictSchema.safeParse(verdict).success).toBe(true);
  });

  const number = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 });
  const amount = fc.oneof(
    fc.double({ min: 0, max: 100, noNaN: true }),
    fc.nat(50).map((percent) => `${percent}%`),
  );
  test('worse never turns fail into pass', () => {
    const bounds = fc.oneof(
      fc.record({ min: number }).map((fields) => ({ fields, worse: -1 })),
      fc.record({ max: number }).map((fields) => ({ fields, worse: 1 })),
      fc.record({ max_drop: amount }).map((fields) => ({ fields, worse: -1 })),
      fc.record({ max_rise: amount }).map((fields) => ({ fields, worse: 1 })),
    );
    fc.assert(
      fc.property(
        bounds,
        number,
        number,
        fc.double({ min: 0, max: 1e6, noNaN: true }),
        ({ fields, worse }, value, base, by) => {
          if (verdictOf(fields, value, base).status === 'fail') {
            expect(verdictOf(fields, value + worse * by, base).status).toBe('fail');
          }
        },
      ),
      { seed: 5, numRuns: 1000 },
    );
  });

  test('an unchanged value passes every change, and a looser bound passes what a tighter one does', () => {
    fc.assert(
      fc.property(amount, number, number, fc.constantFrom('max_drop', 'max_rise'), (allowed, value, base, bound) => {
        expect(verdictOf({ [bound]: allowed }, base, base).status).toBe('pass');
        const looser = typeof allowed === 'number' ? allowed * 2 : `${Number.parseFloat(allowed) * 2}%`;
        if (verdictOf({ [bound]: allowed }, value, base).status === 'pass') {
          expect(verdictOf({ [bound]: looser }, value, base).status).toBe('pass');
        }
      }),
      { seed: 6, numRuns: 500 },
    );
  });
});

describe('decide', () => {
  const verdict = (status: Verdict['status'], reason: string, informational = false): Verdict => ({
    rule: `${METRIC}:min`,
    status,
    measurement: METRIC,
    threshold: '≥ 0',
    reason,
    rows_needed: null,
    informational,
  });
  const [pass, fail, unsure, skip] = [
    verdict('pass', 'p'),
    verdict('fail', 'f'),
    verdict('inconclusive', 'i'),
    verdict('skipped', 's'),
  ];

  test.each<[string, Verdict[], string, string]>([
    ['nothing', [], 'pass', 'No gate applies.'],
    ['only skipped', [skip], 'pass', 'No gate applies.'],
    ['one that holds', [pass, skip], 'pass', 'The gate holds.'],
    ['several that hold', [pass, pass], 'pass', 'All 2 gates hold.'],
    ['a failure', [pass, fail], 'fail', 'f'],
    ['a failure after doubts', [unsure, fail, fail], 'fail', 'f (and 1 more)'],
    ['doubts', [pass, unsure, unsure, unsure], 'inconclusive', 'i (and 2 more)'],
    ['an informational failure', [verdict('fail', 'x', true), pass], 'pass', 'The gate holds.'],
  ])('%s', (_, verdicts, decision, reason) => {
    expect(decide(verdicts)).toEqual({ decision, reason });
  });

  test('evidence that could not be had outweighs everything', () => {
    expect(decide([pass], 'stage_failed: x')).toEqual({ decision: 'fail', reason: 'stage_failed: x' });
  });
});
