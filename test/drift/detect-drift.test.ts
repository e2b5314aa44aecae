import { describe, expect, test } from '@jest/globals';
import { columnReader, DEFAULT_OPTIONS, detectDrift, measureDrift, segmentDrift } from '../../src/drift/index.js';
import type { DriftOptions, DriftResult } from '../../src/drift/index.js';
import { seededRandom } from '../../src/stats/random.js';
import { memoryTable } from '../support/memory-table.js';

type Value = number | string | boolean | null;
type Columns = Record<string, readonly Value[]>;

const random = seededRandom(42);
const listOf = <T>(n: number, value: (row: number) => T): T[] => Array.from({ length: n }, (_, row) => value(row));
const normal = (n: number, shift = 0) => listOf(n, () => random.normal() + shift);
const levels = (n: number, words: readonly string[]) => listOf(n, () => words[random.below(words.length)]!);

async function drift(reference: Columns, current: Columns, options: Partial<DriftOptions> = {}): Promise<DriftResult> {
  return detectDrift(columnReader(memoryTable(reference, 'a.csv')), columnReader(memoryTable(current, 'b.csv')), {
    ...DEFAULT_OPTIONS,
    ...options,
  });
}

describe('preset assay', () => {
  test('a column has drifted when the effect is large and significant', async () => {
    const result = await drift(
      { same: normal(500), moved: normal(500), plan: levels(500, ['a', 'b', 'c']) },
      { same: normal(400), moved: normal(400, 0.5), plan: levels(400, ['a', 'a', 'a', 'b', 'c']) },
    );
    expect(result).toMatchObject({
      decision: 'fail',
      dataset_drift: true,
      share: 2 / 3,
      number_of_columns: 3,
      number_of_drifted_columns: 2,
      columns: {
        same: { status: 'ok', method: 'wasserstein', drifted: false },
        moved: { status: 'drifted', type: 'num', method: 'wasserstein', threshold: 0.1, drifted: true },
        plan: { status: 'drifted', type: 'cat', method: 'jensenshannon', drifted: true },
      },
    });
    const { moved } = result.columns;
    expect(moved!.q_value).toBeLessThan(1e-6);
    expect(moved!.noise_floor).toBeGreaterThan(0.03);
    expect(moved!.noise_floor).toBeLessThan(0.1);
  });

  test('a small effect is none, however significant, and noise is none, however large', async () => {
    const large = await drift({ x: normal(40_000) }, { x: normal(40_000, 0.05) });
    expect(large.columns['x']).toMatchObject({ drifted: false, status: 'ok' });
    expect(large.columns['x']!.p_value).toBeLessThan(0.001);
    const words = listOf(40, (k) => `w${k}`);
    const small = await drift({ x: levels(200, words) }, { x: levels(200, words) });
    expect(small.columns['x']).toMatchObject({ drifted: false, status: 'ok' });
    expect(small.columns['x']!.score).toBeGreaterThan(0.1);
  });

  test('q-values correct for the number of columns and checks together, and of segments', async () => {
    const one = { x0: normal(200) };
    const current = { x0: normal(200, 0.3) };
    const alone = (await drift(one, current)).columns['x0']!;
    const others = Object.fromEntries(listOf(9, (k) => [`y${k}`, listOf(200, (row) => row)]));
    const among = (await drift({ ...one, ...others }, { ...current, ...others })).columns['x0']!;
    // Each has a check of its range; without nulls there is none of them.
    expect(alone.q_value).toBeCloseTo(alone.p_value! * 2, 12);
    expect(among.q_value).toBeCloseTo(among.p_value! * 20, 12);
    expect(alone.checks).toMatchObject([{ check: 'null_rate', q_value: 1 }, { check: 'out_of_range' }]);
    const plan = levels(200, ['a', 'b']);
    const split = await drift({ ...one, plan }, { ...current, plan }, { segment: 'plan' });
    expect(split.columns['x0']!.q_value).toBeCloseTo(alone.p_value! * 4, 12);
  });

  test('a method that is a p-value is judged by its q-value', async () => {
    const result = await drift({ x: normal(300) }, { x: normal(300, 0.6) }, { methods: { all: 'ks' } });
    const { x } = result.columns;
    expect(x).toMatchObject({ method: 'ks', threshold: 0.05, drifted: true });
    expect(x!.p_value).toBe(x!.score);
  });

  test('checks see what drift does not: nulls, levels that come and go, values out of range', async () => {
    const result = await drift(
      { gaps: normal(400), plan: levels(400, ['a', 'b', 'old']), age: listOf(400, (row) => row % 97) },
      {
        gaps: listOf(400, (row) => (row % 4 === 0 ? null : random.normal())),
        plan: levels(400, ['a', 'b', 'new']),
        age: listOf(400, (row) => (row % 20 === 0 ? 500 : row % 97)),
      },
    );
    const flagged = Object.entries(result.columns).flatMap(([name, { checks = [] }]) =>
      checks.filter((check) => check.flagged).map((check) => [name, check.check, check.levels]),
    );
    expect(flagged).toEqual([
      ['gaps', 'null_rate', undefined],
      ['plan', 'new_categories', ['new']],
      ['plan', 'missing_categories', ['old']],
      ['age', 'out_of_range', undefined],
    ]);
    expect(result.columns['gaps']!.checks![0]).toMatchObject({ reference: 0, current: 0.25 });
  });

  test('few values are insufficient, and a critical column that cannot be compared leaves the verdict open', async () => {
    const few = await drift({ x: normal(29) }, { x: normal(500, 3) });
    expect(few).toMatchObject({ decision: 'inconclusive', dataset_drift: false });
    expect(few.columns['x']).toMatchObject({ status: 'insufficient', score: null, drifted: false });
    const tables = [
      { x: normal(100), y: normal(100) },
      { x: listOf(100, () => null), y: normal(100) },
    ] as const;
    const critical = { columns: { x: { critical: true } } };
    expect((await drift(...tables)).decision).toBe('pass');
    expect(await drift(...tables, critical)).toMatchObject({
      decision: 'fail',
      reason: expect.stringMatching(/critical column "x"/),
    });
    expect((await drift({ x: normal(20) }, { x: normal(20) }, critical)).decision).toBe('inconclusive');
  });

  test('one critical column is enough, whatever the share; weights move the share', async () => {
    const reference = { a: normal(300), b: normal(300), c: normal(300), d: normal(300) };
    const current = { a: normal(300, 1), b: reference.b, c: reference.c, d: reference.d };
    expect(await drift(reference, current)).toMatchObject({ dataset_drift: false, share: 0.25 });
    const critical = await drift(reference, current, { columns: { a: { critical: true } } });
    expect(critical).toMatchObject({ dataset_drift: true, share: 0.25, columns: { a: { critical: true } } });
    const heavy = await drift(reference, current, { columns: { a: { weight: 3 } } });
    expect(heavy).toMatchObject({ dataset_drift: true, share: 0.5 });
  });

  test('columns that came, went or changed their type are named and hide no other', async () => {
    const result = await drift(
      { gone: normal(50), x: normal(50), y: normal(50) },
      { y: normal(50), x: levels(50, ['a', 'b']), fresh: normal(50) },
    );
    expect(result.schema).toEqual([
      { column: 'gone', change: 'missing', reference: 'number', current: null },
      { column: 'x', change: 'type', reference: 'number', current: 'string' },
      { column: 'fresh', change: 'new', reference: null, current: 'number' },
    ]);
    expect(Object.fromEntries(Object.entries(result.columns).map(([name, { status }]) => [name, status]))).toEqual({
      y: 'ok',
      x: 'error',
      fresh: 'error',
      gone: 'error',
    });
    expect(result).toMatchObject({ number_of_columns: 1, decision: 'pass' });
  });

  test('tables without rows, and columns that weigh nothing, have no share, and say why', async () => {
    const rows = { x: normal(50), plan: levels(50, ['a', 'b']) };
    const none = { x: [], plan: [] };
    for (const [reference, current, name] of [
      [none, rows, 'a.csv'],
      [rows, none, 'b.csv'],
      [none, none, 'a.csv'],
    ] as const) {
      const result = await drift(reference, current);
      expect(result).toMatchObject({
        decision: 'inconclusive',
        dataset_drift: false,
        share: null,
        undefined_reason: `${name} has no rows`,
        reason: `${name} has no rows`,
      });
      expect(JSON.parse(JSON.stringify(result))).toEqual(result);
      const [share] = measureDrift('churn', result);
      expect(share).toMatchObject({ id: 'drift.churn.share', value: null, undefined_reason: `${name} has no rows` });
    }
    const weightless = await drift(rows, rows, { columns: { x: { weight: 0 }, plan: { weight: 0 } } });
    expect(weightless).toMatchObject({
      decision: 'inconclusive',
      share: null,
      undefined_reason: expect.stringMatching(/weight 0/),
    });
  });

  test('texts, all-empty columns and columns that fail are left out with a reason', async () => {
    const columns = {
      note: listOf(60, (row) => `note ${row}`),
      empty: listOf(60, () => null),
      x: normal(60),
      plan: levels(60, ['a', 'b', 'c']),
    };
    const result = await drift(columns, columns, { columns: { plan: { method: 'fisher_exact' }, x: { method: 'z' } } });
    expect(result.columns).toMatchObject({
      note: { type: 'text', status: 'skipped', undefined_reason: expect.any(String) },
      empty: { status: 'insufficient' },
      plan: {
        method: 'fisher_exact',
        status: 'error',
        score: null,
        undefined_reason: expect.stringMatching(/two levels/),
      },
      x: { status: 'error', undefined_reason: 'z compares categories, not numbers' },
    });
    expect(result.decision).toBe('inconclusive');
  });

  test('columns are chosen and marked by name', async () => {
    const columns = { a: normal(50), b: normal(50), c: normal(50) };
    const names = async (options: Partial<DriftOptions>) =>
      Object.keys((await drift(columns, columns, options)).columns);
    expect(await names({ include: ['a', 'b'] })).toEqual(['a', 'b']);
    expect(await names({ exclude: ['a'] })).toEqual(['b', 'c']);
    const marked = await drift(columns, columns, { target: 'a', prediction: 'b' });
    expect(marked.columns).toMatchObject({ a: { role: 'target' }, b: { role: 'prediction' } });
  });

  test.each([
    [{ columns: { agr: {} } }, 'COLUMN_MISSING', 'Did you mean "age"?'],
    [{ include: ['agr'] }, 'COLUMN_MISSING', 'Did you mean "age"?'],
    [{ methods: { all: 'wasserstien' } }, 'DRIFT_METHOD_UNKNOWN', 'Did you mean "wasserstein"?'],
    [
      { columns: { age: { method: 'abs_text_content_drift' } } },
      'DRIFT_METHOD_UNSUPPORTED',
      expect.stringMatching(/Methods: ks/),
    ],
    [{ methods: { num: 'mmd' } }, 'DRIFT_METHOD_UNSUPPORTED', expect.anything()],
  ])('%j is refused', async (options: Partial<DriftOptions>, code, hint) => {
    const columns = { age: normal(50) };
    await expect(drift(columns, columns, options)).rejects.toMatchObject({ code, hint, exitCode: 2 });
  });
});

describe('preset evidently', () => {
  const evidently = { preset: 'evidently' as const };

  test.each([
    ['numbers', normal(1000), 'ks'],
    ['numbers of a large reference', normal(1001), 'wasserstein'],
    ['numbers with five levels', listOf(1000, (row) => (row % 5) / 2), 'chisquare'],
    ['numbers with two levels', listOf(1000, (row) => (row % 2) / 2), 'z'],
    ['numbers with few levels of a large reference', listOf(1001, (row) => (row % 5) / 2), 'jensenshannon'],
    ['categories', levels(1000, ['a', 'b', 'c']), 'chisquare'],
    ['two categories', levels(1000, ['a', 'b']), 'z'],
    ['categories of a large reference', levels(1001, ['a', 'b']), 'jensenshannon'],
  ])('%s', async (_, values: readonly Value[], method) => {
    const { columns } = await drift({ x: values }, { x: values }, evidently);
    expect(columns['x']).toMatchObject({ method, status: 'ok' });
    expect(columns['x']).not.toHaveProperty('q_value');
  });

  test('types are those of the current table, as pandas would have them', async () => {
    const whole = listOf(60, (row) => row % 10);
    const withNull = [null, ...whole.slice(1)];
    const type = async (values: readonly Value[]) =>
      (await drift({ x: values }, { x: values }, evidently)).columns['x']!.type;
    expect(await type(whole)).toBe('cat');
    expect(await type(withNull)).toBe('num');
    expect(await type(listOf(60, (row) => row % 11))).toBe('num');
    expect(await type(listOf(60, (row) => row % 2 === 0))).toBe('cat');
    expect(await type([null, ...listOf(59, (row) => row % 2 === 0)])).toBe('unknown');
    expect(await type(listOf(60, (row) => `t${row % 31}`))).toBe('text');
    expect(await type(listOf(60, (row) => `t${row % 30}`))).toBe('cat');
  });

  test('the narrower choice of method and threshold counts; a threshold alone keeps the method', async () => {
    const columns = { a: normal(100), b: normal(100), c: levels(100, ['x', 'y', 'z']), d: normal(100) };
    const result = await drift(columns, columns, {
      ...evidently,
      methods: { all: 'psi', num: 'hellinger' },
      thresholds: { all: 0.3, cat: 0.2 },
      columns: { b: { method: 'ed', threshold: 0.4 }, d: { threshold: 0.5 } },
    });
    expect(result.columns).toMatchObject({
      a: { method: 'hellinger', threshold: 0.3 },
      b: { method: 'ed', threshold: 0.4 },
      c: { method: 'psi', threshold: 0.2 },
      d: { method: 'hellinger', threshold: 0.5 },
    });
  });

  test('infinities are no values, and the share decides from its limit on', async () => {
    const result = await drift(
      { x: [...normal(100), Infinity, -Infinity], y: normal(102) },
      { x: normal(90, 2), y: listOf(90, () => random.normal()) },
      evidently,
    );
    expect(result).toMatchObject({ share: 0.5, dataset_drift: true });
    expect((await drift({ x: [Infinity] }, { x: [1] }, evidently)).columns['x']).toMatchObject({ status: 'error' });
  });
});

describe('segments', () => {
  test('drift inside of one level only is found there', async () => {
    const region = (n: number) => listOf(n, (row) => (row % 2 === 0 ? 'north' : 'south'));
    const reference = memoryTable({ region: region(600), x: normal(600) });
    const current = memoryTable({ region: region(600), x: listOf(600, (row) => random.normal() + (row % 2)) });
    const segments = await segmentDrift(reference, current, 'region', DEFAULT_OPTIONS);
    expect(segments).toMatchObject([
      { by: { region: 'north' }, n: 300, status: 'ok', columns: { x: { drifted: false } } },
      { by: { region: 'south' }, n: 300, status: 'drifted', columns: { x: { drifted: true } } },
    ]);
  });

  test('a level that one side lacks is insufficient; too many levels are refused', async () => {
    const table = (word: string) => memoryTable({ region: listOf(100, () => word), x: normal(100) });
    const segments = await segmentDrift(table('a'), table('b'), 'region', DEFAULT_OPTIONS);
    expect(segments.map(({ status }) => status)).toEqual(['insufficient', 'insufficient']);
    const many = memoryTable({ region: listOf(60, (row) => `r${row}`) });
    await expect(segmentDrift(many, many, 'region', DEFAULT_OPTIONS)).rejects.toMatchObject({
      code: 'SEGMENTS_TOO_MANY',
    });
  });
});
