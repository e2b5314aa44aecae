import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { measurement } from '../../src/core/measurement.js';
import type { Measurement } from '../../src/core/measurement.js';
import { judgeModel, modelRuleSchema } from '../../src/gate/index.js';
import type { Standing } from '../../src/core/standing.js';
import type { Verdict } from '../../src/core/verdict.js';

const AUC = 'evaluation.m.roc_auc';
/** A metric of 1,000 rows whose change has this 90 % interval. */
const compared = (base: number, low: number, high: number, fields: Partial<Measurement> = {}): Measurement =>
  measurement({
    id: AUC,
    source: 'm.onnx',
    value: base + (low + high) / 2,
    base,
    ci: [low, high],
    confidence: 0.9,
    se: (high - low) / 2 / 1.6448536269514722,
    value_se: 0.01,
    n: 1000,
    direction: 'higher',
    ...fields,
  });
const judged = (rule: object, measurements: Measurement[], standing?: Standing): Verdict[] =>
  judgeModel('m', [modelRuleSchema.parse({ metric: 'roc_auc', ...rule })], measurements, standing);

describe('a change with its interval', () => {
  test.each<[string, object, Measurement, string, string]>([
    ['the whole interval above −margin', { max_drop: 0.01 }, compared(0.8, -0.009, 0.002), 'pass', 'not worse'],
    [
      'worse, but within the margin',
      { max_drop: 0.01 },
      compared(0.8, -0.009, -0.001),
      'pass',
      'worse by at most 0.009',
    ],
    ['proved better', { max_drop: 0.01 }, compared(0.8, 0.001, 0.01), 'pass', 'proved better'],
    [
      'proved worse, the margin not held',
      { max_drop: 0.01 },
      compared(0.8, -0.02, -0.001),
      'fail',
      'is worse than the base',
    ],
    ['too wide to tell', { max_drop: 0.01 }, compared(0.8, -0.02, 0.02), 'inconclusive', 'rows would settle it'],
    ['a margin in percent', { max_drop: '5%' }, compared(0.8, -0.03, 0.02), 'pass', '5% of the base (0.04)'],
    [
      'the other direction',
      { max_rise: 0.01 },
      compared(0.4, -0.02, 0.009, { direction: 'lower' }),
      'pass',
      'not worse',
    ],
    ['rising loss', { max_rise: 0.01 }, compared(0.4, 0.005, 0.02, { direction: 'lower' }), 'fail', 'is worse'],
    [
      'the bad direction of a loss',
      { max_regression: 0.01 },
      compared(0.4, 0.005, 0.02, { direction: 'lower' }),
      'fail',
      'is worse',
    ],
    ['improvement that is proved', { require: 'improvement' }, compared(0.8, 0.001, 0.02), 'pass', 'proved better'],
    [
      'improvement that is not',
      { require: 'improvement' },
      compared(0.8, -0.001, 0.02),
      'inconclusive',
      'is not proved better',
    ],
    ['no improvement', { require: 'improvement' }, compared(0.8, -0.02, 0), 'fail', 'did not get better'],
    ['a floor by the value', { min: 0.8 }, compared(0.8, 0, 0), 'pass', '0.8 is ≥ 0.8'],
    ['a floor by its bound', { min: 0.75, min_confidence: 0.95 }, compared(0.8, 0, 0), 'pass', '95 % sure'],
    [
      'a floor that the bound breaks',
      { min: 0.79, min_confidence: 0.95 },
      compared(0.8, 0, 0),
      'fail',
      'only 95 % sure that it is ≥ 0.78355; ≥ 0.79 is asked for; about 2706 rows would prove it',
    ],
    [
      'a floor by a bound that nobody knows',
      { min: 0.79, min_confidence: 0.95 },
      compared(0.8, 0, 0, { value_se: null }),
      'inconclusive',
      'how sure that is nobody can say',
    ],
    [
      'a floor that the value breaks',
      { min: 0.81, min_confidence: 0.95 },
      compared(0.8, 0, 0),
      'fail',
      'below the least',
    ],
    [
      'a value that is undefined',
      { min: 0.8 },
      compared(0.8, 0, 0, { value: null, undefined_reason: 'one class' }),
      'inconclusive',
      'is undefined: one class',
    ],
    ['no direction', { max_regression: 1 }, compared(0.8, 0, 0, { direction: null }), 'inconclusive', 'nobody knows'],
  ])('%s', (_, rule, measured, status, reason) => {
    const [verdict] = judged(rule, [measured]);
    expect(verdict).toMatchObject({ status, reason: expect.stringContaining(reason) as unknown });
  });

  test('what nobody measured fails, and is skipped where there is no base', () => {
    expect(judged({ max_drop: 0.1 }, [])[0]).toMatchObject({
      rule: `${AUC}:max_drop`,
      status: 'fail',
      reason: `${AUC} has no value: this run did not measure it`,
    });
  });

  test.each<[Standing, string, string]>([
    [{ kind: 'first', reason: 'no champion' }, 'skipped', 'no champion'],
    [{ kind: 'unpaired', reason: 'other rows' }, 'inconclusive', `${AUC}: other rows`],
    [{ kind: 'unmeasured', reason: 'no file' }, 'fail', `${AUC} has no value: no file`],
  ])('a change of a model that is %j', (standing, status, reason) => {
    const measured = standing.kind === 'unmeasured' ? [] : [measurement({ id: AUC, source: 'm', value: 0.8 })];
    const [limit, change] = judged({ min: 0.7, max_drop: 0.1 }, measured, standing);
    expect(change).toMatchObject({ status, reason });
    expect(limit!.status).toBe(standing.kind === 'unmeasured' ? 'fail' : 'pass');
  });

  test('rows needed are those of (z.95 + z.85)² · variance / margin², rounded up', () => {
    const [verdict] = judged({ max_drop: 0.01 }, [compared(0.8, -0.02, 0.02)]);
    const se = 0.02 / 1.6448536269514722;
    expect(7.189291 * 1000 * (se / 0.01) ** 2).toBeCloseTo(10_629, -1);
    expect(verdict!.rows_needed).toBe(11_000);
  });

  test('a worse interval never gets a better verdict', () => {
    const order = ['fail', 'inconclusive', 'pass'];
    const number = fc.double({ min: -0.1, max: 0.1, noNaN: true });
    fc.assert(
      fc.property(
        number,
        fc.double({ min: 0, max: 0.1, noNaN: true }),
        fc.double({ min: 0, max: 0.1, noNaN: true }),
        (low, width, by) => {
          const at = (shift: number) =>
            judged({ max_drop: 0.01 }, [compared(0.8, low - shift, low + width - shift)])[0]!.status;
          expect(order.indexOf(at(by))).toBeLessThanOrEqual(order.indexOf(at(0)));
        },
      ),
      { seed: 3, numRuns: 300 },
    );
  });
});

describe('slices', () => {
  const slice = (level: string, diff: number, se: number, fields: Partial<Measurement> = {}): Measurement =>
    compared(0.8, diff - 1.645 * se, diff + 1.645 * se, { id: `${AUC}[plan=${level}]`, se, diff, ...fields });

  test('fail only on proof that outlives Holm', () => {
    const statuses = (count: number) =>
      judged({ slice: 'plan', max_drop: 0.01 }, [
        slice('a', -0.06, 0.02),
        ...Array.from({ length: count - 1 }, (_, index) => slice(`b${index}`, 0, 0.02)),
      ]).map(({ status }) => status);
    expect(statuses(2)).toEqual(['fail', 'pass']);
    expect(statuses(20)[0]).toBe('pass');
  });

  test('worse by more than is allowed, but not proved: a pass that says so', () => {
    const verdicts = judged({ slice: 'plan', max_drop: 0.01 }, [
      slice('a', -0.03, 0.02, { n: 45 }),
      slice('b', -0.01, 0.02),
    ]);
    expect(verdicts.map(({ status, reason }) => [status, reason])).toEqual([
      [
        'pass',
        'worse by more than allowed, but 45 rows are too few to prove it (Δ −0.03, p = 0.31735 of 2 slices): no failure',
      ],
      ['pass', expect.stringMatching(/^no proof of harm beyond what is allowed: Δ −0.01, p = /)],
    ]);
  });

  test('are judged one by one against a floor, and skipped where they are too small', () => {
    const small = slice('c', 0, 1, {
      value: null,
      base: null,
      diff: null,
      ci: null,
      undefined_reason: 'insufficient: 12 rows',
    });
    const verdicts = judged({ slice: 'plan', min: 0.75 }, [slice('a', 0, 0.1), slice('b', -0.1, 0.1), small]);
    expect(verdicts.map(({ rule, status }) => [rule, status])).toEqual([
      [`${AUC}[plan=a]:min`, 'pass'],
      [`${AUC}[plan=b]:min`, 'fail'],
      [`${AUC}[plan=c]:min`, 'skipped'],
    ]);
  });

  test('of another column, or of a cross, are not meant', () => {
    const cross = slice('a', -1, 0.001, { id: `${AUC}[plan=a,sex=f]` });
    expect(judged({ slice: 'plan', min: 0.5 }, [slice('a', 0, 0.1), cross])).toHaveLength(1);
    expect(judged({ slice: 'sex, plan', min: 0.5 }, [slice('a', 0, 0.1), cross])[0]!.measurement).toBe(cross.id);
    expect(judged({ slice: 'nothing', min: 0.5 }, [cross])[0]).toMatchObject({
      status: 'fail',
      rule: `${AUC}[nothing]:min`,
    });
  });
});
