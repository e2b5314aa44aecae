import { chmodSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { DriftResult } from '../../src/drift/index.js';
import { seededRandom } from '../../src/stats/random.js';
import { QUIET_ENVIRONMENT, TemporaryRepository } from '../support/temporary-repository.js';

jest.setTimeout(60_000);

let repository: TemporaryRepository;
const random = seededRandom(11);

/** Rows of a number, a category, a name=with an equals sign, and free text. */
function csv(rows: number, shift: number): string {
  const lines = Array.from({ length: rows }, (_, row) =>
    [
      (random.normal() + shift).toFixed(3),
      ['free', 'pro', 'team'][random.below(3)],
      (random.normal() * 10).toFixed(2),
      `note ${row}`,
      row % 2 === 0 ? 'north' : 'south',
    ].join(','),
  );
  return ['age,plan,a=b,note,region', ...lines, ''].join('\n');
}

beforeAll(() => {
  repository = new TemporaryRepository({
    'a.csv': csv(300, 0),
    'same.csv': csv(200, 0),
    'moved.csv': csv(200, 1),
    'other.csv': csv(200, 0).replace('0', 'text').replace('age,', 'old,'),
  });
});
afterAll(() => repository.dispose());

const drift = (current: string, options: Record<string, unknown> = {}) =>
  repository.run('drift', [], { reference: 'a.csv', current, ...options });
const resultOf = async (current: string, options?: Record<string, unknown>) =>
  (await drift(current, options)).json as DriftResult;

test('no drift: exit 0, the promised JSON, and a table', async () => {
  const { exitCode, json, text } = await drift('same.csv');
  expect(exitCode).toBe(0);
  expect(json).toMatchObject({
    dataset_drift: false,
    share: 0,
    columns: {
      age: {
        type: 'num',
        method: 'wasserstein',
        score: expect.any(Number),
        threshold: 0.1,
        p_value: expect.any(Number),
        q_value: expect.any(Number),
        noise_floor: expect.any(Number),
        drifted: false,
        status: 'ok',
      },
      note: { type: 'text', status: 'skipped', score: null },
    },
  });
  expect(text).toMatch(
    /^no dataset drift: 0 of 4 columns drifted\n\na\.csv \(300 rows\) against same\.csv \(200 rows\)/,
  );
  expect(text).toMatch(/note +text .* skipped: free text/);
});

test('a critical column or a low limit makes a dataset drift: exit 1', async () => {
  expect((await drift('moved.csv')).exitCode).toBe(0);
  const critical = await drift('moved.csv', { critical: ['age'] });
  expect(critical.exitCode).toBe(1);
  expect(critical.text).toMatch(/^dataset drift: the critical column "age" changed; 1 of 4 columns drifted/);
  expect(critical.text).toMatch(/age \(critical\) +num +wasserstein .* drifted\n/);
  expect((await drift('moved.csv', { driftShare: '0.25' })).exitCode).toBe(1);
  expect((await drift('moved.csv', { weight: ['age=3'] })).exitCode).toBe(1);
});

test('methods and thresholds of columns, and the preset of Evidently', async () => {
  const { columns } = await resultOf('same.csv', {
    column: ['age=psi:0.25', 'a=b=ks', 'plan=:0.4'],
    method: 'hellinger',
  });
  expect(columns).toMatchObject({
    age: { method: 'psi', threshold: 0.25 },
    'a=b': { method: 'ks', threshold: 0.05 },
    plan: { method: 'hellinger', threshold: 0.4 },
  });
  const evidently = await resultOf('same.csv', { preset: 'evidently' });
  expect(evidently.columns).toMatchObject({
    age: { method: 'ks' },
    plan: { method: 'chisquare' },
    region: { method: 'z' },
  });
  expect(evidently.columns['age']).not.toHaveProperty('q_value');
});

test('segments', async () => {
  const { json, text } = await drift('moved.csv', { segment: 'region', include: ['age'] });
  expect(json).toMatchObject({
    segments: [
      { by: { region: 'north' }, n: 100, status: 'drifted', columns: { age: { drifted: true } } },
      { by: { region: 'south' }, n: 100, status: 'drifted' },
    ],
  });
  expect(text).toMatch(/region=north +100 +drifted +age/);
});

test('columns that are missing or changed their type are said, and the others compared', async () => {
  const { exitCode, json, text } = await drift('other.csv');
  expect(exitCode).toBe(0);
  expect((json as DriftResult).schema.map(({ column, change }) => [column, change])).toEqual([
    ['age', 'missing'],
    ['old', 'new'],
  ]);
  expect(text).toMatch(/\nage: missing now\nold: new/);
  expect((await drift('other.csv', { critical: ['age'] })).exitCode).toBe(1);
});

test.each([
  [{ current: undefined }, 'OPTION_MISSING', /drift needs --current/],
  [{ current: 'none.csv' }, 'FILE_ABSENT', /none\.csv/],
  [{ method: 'psy' }, 'DRIFT_METHOD_UNKNOWN', /"psy"/],
  [{ column: ['age'] }, 'OPTION_INVALID', /"age" cannot be used/],
  [{ column: ['age=psi:much'] }, 'OPTION_INVALID', /"much" cannot be used/],
  [{ column: ['agee=psi'] }, 'COLUMN_MISSING', /neither a\.csv nor same\.csv has a column "agee"/],
  [{ driftShare: '1.5' }, 'OPTION_INVALID', /"1\.5" cannot be used/],
  [{ weight: ['age='] }, 'OPTION_INVALID', /"age=" cannot be used/],
  [{ critical: ['aeg'] }, 'COLUMN_MISSING', /"aeg"/],
])('%j is refused', async (options: Record<string, unknown>, code, message) => {
  await expect(drift('same.csv', options)).rejects.toMatchObject({
    code,
    message: expect.stringMatching(message),
    exitCode: 2,
  });
});

describe('the profile of a reference', () => {
  const cached = async (options: Record<string, unknown> = {}) => {
    const context = { environment: { ...QUIET_ENVIRONMENT, XDG_CACHE_HOME: cache } };
    return (await repository.run('drift', [], { reference: 'a.csv', current: 'moved.csv', ...options }, context)).json;
  };
  const cache = mkdtempSync(join(tmpdir(), 'assay-cache-'));
  /** Beside digests of files, which are known by their times. */
  const groups = () => readdirSync(join(cache, 'assay/drift')).filter((name) => name !== 'digests');
  afterAll(() => rmSync(cache, { recursive: true, force: true }));

  test('gives every method the same numbers as the table, is kept once, and is not believed when it is torn', async () => {
    for (const options of [{}, { preset: 'evidently' }, { method: 'anderson' }, { method: 'TVD' }]) {
      const expected = await resultOf('moved.csv', options);
      expect(await cached(options)).toEqual(expected);
      expect(await cached(options)).toEqual(expected);
    }
    expect(groups()).toHaveLength(1);
    const place = join(cache, 'assay/drift', groups()[0]!);
    const whole = readdirSync(place).map((name) => [name, readFileSync(join(place, name))] as const);
    for (const [name, bytes] of whole) {
      writeFileSync(join(place, name), bytes.subarray(0, bytes.length - 8));
      expect(await cached()).toEqual(await resultOf('moved.csv'));
      expect(readFileSync(join(place, name)).equals(bytes)).toBe(true);
    }
  });

  test('is of the content: another one is read', async () => {
    repository.write('b.csv', csv(300, 1));
    const before = await cached({ reference: 'b.csv' });
    repository.write('b.csv', csv(300, 5));
    expect(await cached({ reference: 'b.csv' })).not.toEqual(before);
    expect(groups()).toHaveLength(3);
  });

  test('is not read from a directory that others can write to', async () => {
    chmodSync(join(cache, 'assay/drift'), 0o777);
    const before = groups();
    repository.write('b.csv', csv(300, 9));
    await cached({ reference: 'b.csv' });
    expect(groups()).toEqual(before);
    chmodSync(join(cache, 'assay/drift'), 0o700);
  });
});

describe('an Evidently report', () => {
  const metric = (column: string, method: string, threshold: number, value: number) => ({
    config: { type: 'evidently:metric_v2:ValueDrift', column, method, threshold },
    value,
  });
  const report = {
    metrics: [
      {
        config: { type: 'evidently:metric_v2:DriftedColumnsCount', drift_share: 0.5 },
        value: { count: 1, share: 0.5 },
      },
      metric('age', 'K-S p_value', 0.05, 0.001),
      metric('plan', 'psi', 0.1, 0.02),
    ],
  };

  test('is judged like what is measured here', async () => {
    repository.write('report.json', JSON.stringify(report));
    const { exitCode, json, text } = await repository.run('drift', [], { import: 'report.json' });
    expect(exitCode).toBe(1);
    expect(json).toMatchObject({
      dataset_drift: true,
      share: 0.5,
      columns: { age: { method: 'ks', score: 0.001, drifted: true }, plan: { drifted: false, status: 'ok' } },
    });
    expect(text).toMatch(/as report\.json says, a report of Evidently/);
  });

  test.each([
    ['{"metrics": [', {}, 'EVIDENTLY_REPORT_UNREADABLE'],
    ['{}', {}, 'EVIDENTLY_REPORT_UNREADABLE'],
    [JSON.stringify(report), { method: 'psi' }, 'OPTION_INVALID'],
    [undefined, {}, 'FILE_ABSENT'],
  ])('%j with %j is refused', async (content, options, code) => {
    repository.delete('broken.json');
    if (content !== undefined) repository.write('broken.json', content);
    await expect(repository.run('drift', [], { import: 'broken.json', ...options })).rejects.toMatchObject({
      code,
      exitCode: 2,
    });
  });
});
