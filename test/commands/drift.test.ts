import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { DriftResult } from '../../src/drift/index.js';
import { seededRandom } from '../../src/stats/random.js';
import { TemporaryRepository } from '../support/temporary-repository.js';

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
