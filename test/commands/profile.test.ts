import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Validation } from '../../src/validation/index.js';
import { TemporaryRepository } from '../support/temporary-repository.js';

let repository: TemporaryRepository;
beforeAll(() => {
  repository = new TemporaryRepository();
});
afterAll(() => repository.dispose());

const telco = readFileSync(new URL('../fixtures/data/telco-churn-1000.csv', import.meta.url), 'utf8');

async function validated(data: string, schema: string): Promise<Validation> {
  return (await repository.run('validate', [], { data, schema })).json as Validation;
}

test('what is written holds for the data, and fails for data that leaves it', async () => {
  repository.write('telco.csv', telco);
  const outcome = await repository.run('profile', [], { data: 'telco.csv', schema: 'telco.yaml' });
  expect(outcome.text).toContain('Wrote telco.yaml: 20 fields.');
  const written = repository.read('telco.yaml');
  expect(written).toContain('"name": "tenure"'.replaceAll(': ', ':'));
  expect(await validated('telco.csv', 'telco.yaml')).toMatchObject({ decision: 'pass' });

  repository.write('other.csv', telco.replace('Month-to-month', 'Weekly').replace(',29.85,29.85', ',29.85,-1'));
  const { decision, rules } = await validated('other.csv', 'telco.yaml');
  const failed = rules.filter(({ status }) => status === 'fail').map(({ id, failing_rows: rows }) => [id, rows]);
  expect([decision, failed]).toEqual([
    'fail',
    [
      ['contract.categories', 1],
      ['total_charges.minimum', 1],
    ],
  ]);
});

test('the file is named by --output, or by --schema as validate names it', async () => {
  repository.write('t.csv', 'a\n1\n');
  await repository.run('profile', [], { data: 't.csv', output: 'by-output.yaml' });
  expect(repository.read('by-output.yaml')).toContain('fields:');
  await expect(repository.run('profile', [], { data: 't.csv' })).rejects.toMatchObject({ code: 'OPTION_INVALID' });
  await expect(
    repository.run('profile', [], { data: 't.csv', output: 'x.yaml', schema: 'y.yaml' }),
  ).rejects.toMatchObject({ code: 'OPTION_INVALID', exitCode: 2 });
});

test('a file is not replaced, unless it is said', async () => {
  repository.write('t.csv', 'a\n1\n');
  repository.write('kept.yaml', 'mine');
  const run = (options: object, dryRun = false) =>
    repository.run('profile', [], { data: 't.csv', schema: 'kept.yaml', ...options }, { dryRun });
  await expect(run({})).rejects.toMatchObject({ code: 'FILE_EXISTS', exitCode: 2 });
  await run({ force: true }, true);
  expect(repository.read('kept.yaml')).toBe('mine');
  await run({ force: true });
  expect(repository.read('kept.yaml')).toContain('fields:');
});

test('random tables keep the schema that is written of them', async () => {
  const value = fc.oneof(
    fc.integer().map(String),
    fc.double().map(String),
    fc.constantFrom(
      '',
      'NA',
      'null',
      'NaN',
      ' ',
      'true',
      'False',
      'TRUE',
      '2024-01-31',
      '2024-01-31T10:00:00Z',
      '1_0',
      '0x1',
      '007',
    ),
    fc.constantFrom(
      '2024-01-31 10:00',
      '31/01/2024',
      '1e400',
      '-inf',
      'Infinity',
      '+5',
      ' 5',
      '.5',
      '5.',
      '9223372036854775808',
    ),
    fc.string({ maxLength: 5 }),
  );
  /** A column of few values, so that whole columns are of one kind now and then. */
  const column = fc.tuple(fc.array(value, { minLength: 1, maxLength: 4 }), fc.nat({ max: 1000 }));
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  await fc.assert(
    fc.asyncProperty(
      fc.array(column, { minLength: 1, maxLength: 8 }),
      fc.integer({ min: 0, max: 30 }),
      async (columns, rows) => {
        const head = columns.map((_, index) => `c.${index}`).join(',');
        const lines = Array.from({ length: rows }, (_, row) =>
          columns.map(([values, seed]) => quoted(values[(row * 7 + seed) % values.length]!)).join(','),
        );
        repository.write('random.csv', `${head}\n${lines.map((line) => `${line}\n`).join('')}`);
        await repository.run('profile', [], { data: 'random.csv', schema: 'random.yaml', force: true });
        expect(await validated('random.csv', 'random.yaml')).toMatchObject({ decision: 'pass' });
      },
    ),
    { numRuns: 12, seed: 6 },
  );
}, 120_000);
