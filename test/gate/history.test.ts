import { describe, expect, test } from '@jest/globals';
import { measurement } from '../../src/core/measurement.js';
import { historyLimits } from '../../src/gate/history/history-limits.js';
import { historyRuleSchema } from '../../src/gate/history/history-rule.js';
import { historyBlocks, historySection } from '../../src/gate/history/history-section.js';
import { judge, judgeModel, metricRuleSchema, modelRuleSchema } from '../../src/gate/index.js';
import type { Past } from '../../src/gate/index.js';

/** 25 values with mean 100 and a sample deviation of 10. */
const SPREAD = Math.sqrt((24 * 100) / 24);
const AROUND_100 = Float64Array.from({ length: 25 }, (_, index) =>
  index === 24 ? 100 : 100 + (index % 2 ? SPREAD : -SPREAD),
);

const limits = (values: ArrayLike<number>, rule: Record<string, unknown>) => {
  const found = historyLimits(Array.from(values), historyRuleSchema.parse(rule));
  return 'none' in found ? found.none : [found.lower, found.upper];
};

describe('limits that the past sets', () => {
  // The first two are of Bencher's documentation; quartiles and relative changes of its own tests.
  test.each<[string, ArrayLike<number>, Record<string, unknown>, [number | undefined, number | undefined] | string]>([
    ['t_test', AROUND_100, { lower_boundary: 0.977, upper_boundary: 0.977 }, [78.54, 121.46]],
    ['z_score', AROUND_100, { lower_boundary: 0.977 }, [80.05, undefined]],
    ['static', [], { lower_boundary: -5, upper_boundary: 5 }, [-5, 5]],
    ['percentage', [1, 3], { lower_boundary: 0.1, upper_boundary: 0.2 }, [1.8, 2.4]],
    ['percentage', [-1, -3], { lower_boundary: 0.1, upper_boundary: 0.1 }, [-2.2, -1.8]],
    ['log_normal', [1, Math.E ** 2], { upper_boundary: 0.5 }, [undefined, Math.E]],
    ['log_normal', [1, 0], { upper_boundary: 0.9 }, 'log_normal needs values above 0'],
    ['iqr', [85, 95, 100, 105, 115], { lower_boundary: 2, upper_boundary: 2 }, [80, 120]],
    ['iqr', [-6, -6, 1, 1, 9, 9], { upper_boundary: 1 }, [undefined, 12.25]],
    ['delta_iqr', [1, 2, 3, 4, 5], { lower_boundary: 1, upper_boundary: 2 }, [3 - 0.9375, 3 + 3 * 0.625]],
    ['delta_iqr', [0, 2], { upper_boundary: 2 }, 'delta_iqr cannot be told of values that are 0'],
    ['z_score', [2, 2, 2], { upper_boundary: 0.9 }, 'all 3 recorded values are 2, so there is no spread to judge by'],
    ['t_test', [0.1, 0.1, 0.1], { upper_boundary: 0.9 }, expect.stringContaining('no spread') as never],
    ['log_normal', [3, 3], { upper_boundary: 0.9 }, expect.stringContaining('no spread') as never],
  ])('%s of %p', (name, values, boundaries, expected) => {
    const found = limits(values, { test: name, ...boundaries });
    if (!Array.isArray(expected) || !Array.isArray(found)) return expect(found).toEqual(expected);
    expected.forEach((limit, side) =>
      limit === undefined ? expect(found[side]).toBeUndefined() : expect(found[side]).toBeCloseTo(limit, 2),
    );
  });

  test.each<[Record<string, unknown>, string]>([
    [{ test: 't_test' }, 'there is no boundary'],
    [{ test: 't_test', lower_boundary: 0.4 }, '0.4 is no boundary of t_test'],
    [{ test: 'z_score', upper_boundary: 1 }, '1 is no boundary of z_score'],
    [{ test: 'iqr', upper_boundary: -1 }, '-1 is no boundary of iqr'],
    [{ test: 'iqr', upper_boundary: 1, min_sample_size: 9, max_sample_size: 8 }, 'max_sample_size is below'],
  ])('%j is refused', (rule, message) => {
    expect(historyRuleSchema.safeParse(rule).error?.issues[0]?.message).toContain(message);
  });
});

const NOW = Date.parse('2026-01-31T00:00:00Z');
const DAY_MS = 86_400_000;
/** A past of one value a day, the last one yesterday. */
function past(values: readonly number[], id = 'm.json:seconds', missing?: string): Past {
  const dated = values.map((value, index) => ({ value, timeMs: NOW - (values.length - index) * DAY_MS }));
  return { nowMs: NOW, valuesOf: (asked) => (asked === id ? dated : []), ...(missing !== undefined && { missing }) };
}

function verdict(value: number, known: Past, history: Record<string, unknown>) {
  const rule = metricRuleSchema.parse({ metric: 'm.json:seconds', history });
  return judge([rule], [measurement({ id: 'm.json:seconds', source: 'm.json', value })], false, known)[0]!;
}

describe('a history rule', () => {
  const t = { test: 't_test', lower_boundary: 0.99, upper_boundary: 0.99 };
  const usual = [10, 11, 9, 10.5, 9.5, 10, 10.2, 9.8];

  test('passes what is as before, and fails what is not, on either side', () => {
    expect(verdict(10.3, past(usual), t)).toMatchObject({
      rule: 'm.json:seconds:history',
      status: 'pass',
      threshold: expect.stringMatching(/^8\.\d+ … 11\.\d+ \(t_test\)$/) as unknown,
    });
    expect(verdict(14, past(usual), t)).toMatchObject({
      status: 'fail',
      reason: expect.stringMatching(/is 14, above 11\.\d+, the limit of its history \(t_test over 8 runs\)/) as unknown,
    });
    expect(verdict(6, past(usual), t).status).toBe('fail');
    expect(verdict(6, past(usual), { ...t, lower_boundary: undefined }).status).toBe('pass');
  });

  test.each<[string, Past, Record<string, unknown>, string]>([
    ['too few values', past([10, 11]), t, '2 recorded values on the default branch, at least 5 are needed'],
    ['values that are too old', past(usual), { ...t, window: 3 * 86_400 }, '3 recorded values'],
    ['no history', past([], '', 'origin has no branch'), t, 'origin has no branch'],
    ['a past without spread', past([7, 7, 7, 7, 7]), t, 'all 5 recorded values are 7'],
  ])('with %s is skipped, with the reason', (_, known, history, reason) => {
    const found = verdict(10, known, history);
    expect(found).toMatchObject({ status: 'skipped', reason: expect.stringContaining(reason) as unknown });
  });

  test('looks at the newest values only', () => {
    const grown = [...Array.from({ length: 20 }, () => 1), 10, 11, 9, 10.5, 9.5];
    expect(verdict(10, past(grown), { ...t, max_sample_size: 5 }).status).toBe('pass');
    expect(verdict(1, past(grown), { ...t, max_sample_size: 5 }).status).toBe('fail');
    expect(verdict(1, past(grown), { ...t, max_sample_size: 25 }).status).toBe('pass');
  });

  test('needs no past where limits are fixed, and forgives the rounding of a mean', () => {
    expect(verdict(6, past([], '', 'none'), { test: 'static', upper_boundary: 5 }).status).toBe('fail');
    expect(verdict(5, past([], '', 'none'), { test: 'static', upper_boundary: 5 }).status).toBe('pass');
    expect(verdict(0.3, past([0.1, 0.2, 0.3, 0.4, 0.5]), { test: 'percentage', lower_boundary: 0 }).status).toBe(
      'pass',
    );
  });

  test('of a model judges by that model’s past, each slice by its own, with or without a champion', () => {
    const rules = [
      modelRuleSchema.parse({ metric: 'f1', history: { test: 'percentage', lower_boundary: 0.05 } }),
      modelRuleSchema.parse({ metric: 'f1', slice: 'plan', history: { test: 'percentage', lower_boundary: 0.05 } }),
    ];
    const of = (id: string, value: number) => measurement({ id, source: 'm', value });
    const measured = [of('evaluation.churn.f1', 0.7), of('evaluation.churn.f1[plan=a]', 0.5)];
    const known: Past = {
      nowMs: NOW,
      valuesOf: (id) => Array.from({ length: 6 }, () => ({ value: id.endsWith(']') ? 0.5 : 0.8, timeMs: NOW })),
    };
    for (const kind of ['compared', 'first'] as const) {
      const standing = kind === 'first' ? { kind, reason: 'none' } : { kind };
      const found = judgeModel('churn', rules, measured, standing, known);
      expect(found.map(({ rule, status }) => [rule, status])).toEqual([
        ['evaluation.churn.f1:history', 'fail'],
        ['evaluation.churn.f1[plan=a]:history', 'pass'],
      ]);
    }
  });
});

test('the report shows the past of what is gated as bars, the value of this change last', () => {
  const section = historySection(['m.json:seconds', 'm.json:seconds', 'unknown'], past([1, 2, 3, 4, 5, 6, 7]));
  expect(section.series).toHaveLength(1);
  const text = JSON.stringify(
    historyBlocks(section, [measurement({ id: 'm.json:seconds', source: 'm.json', value: 8 })]),
  );
  expect(text).toContain('▁▂▃▄▅▆▇█');
  expect(text).toContain('the last 7 runs of the default branch');
  expect(JSON.stringify(historyBlocks(historySection(['a'], past([], '', 'no network')), []))).toContain(
    'No history: no network.',
  );
});
