import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { UserError } from '../../src/core/errors.js';
import type { Validation } from '../../src/validation/index.js';
import { TemporaryRepository } from '../support/temporary-repository.js';

let repository: TemporaryRepository;
beforeAll(() => {
  repository = new TemporaryRepository();
});
afterAll(() => repository.dispose());

let made = 0;

/** Validates text against a schema; both are written to a directory of their own, with further files beside. */
async function validation(
  data: string,
  schema: string | object,
  options: Record<string, unknown> = {},
  more: Record<string, string> = {},
): Promise<Validation & { exitCode: number; text: string }> {
  const place = String(made++);
  const { file = 'data.csv', ...given } = options as { file?: string };
  const text = typeof schema === 'string' ? schema : JSON.stringify(schema);
  for (const [path, content] of Object.entries({ [file]: data, 'schema.yaml': text, ...more })) {
    mkdirSync(dirname(join(repository.root, place, path)), { recursive: true });
    writeFileSync(join(repository.root, place, path), content);
  }
  const outcome = await repository.run('validate', [], {
    data: `${place}/${file}`,
    schema: `${place}/schema.yaml`,
    ...given,
  });
  return { ...(outcome.json as Validation), exitCode: outcome.exitCode, text: outcome.text as string };
}

const failing = ({ rules }: Validation) =>
  Object.fromEntries(rules.filter(({ status }) => status !== 'pass').map((rule) => [rule.id, rule.failing_rows]));

const rows = (name: string, values: readonly string[]) =>
  `id,${name}\n${values.map((value, at) => `${at},${value}\n`).join('')}`;

async function failure(work: Promise<unknown>): Promise<UserError> {
  return work.then(
    () => {
      throw new Error('nothing was thrown');
    },
    (error: unknown) => error as UserError,
  );
}

describe('fields', () => {
  const cases: [string, readonly string[], object, Record<string, number>][] = [
    ['required', ['1', '', '2'], { type: 'integer', constraints: { required: true } }, { 'v.required': 1 }],
    ['not required', ['1', '', '2'], { type: 'integer' }, {}],
    ['whole numbers', ['1', '-2', '1.5', 'x', '1e3', ''], { type: 'integer' }, { 'v.type': 3 }],
    ['whole numbers of other spellings', ['007', '+5', ' 6', '1_000', '0x1F', '1.0'], { type: 'integer' }, { 'v.type': 3 }],
    ['numbers of other spellings', ['1_0', 'Infinity', 'nan', '.5', '1.', '+1e-3', 'INF'], { type: 'number' }, { 'v.type': 3 }],
    ['times of other spellings', ['2024-02-29 10:00:00', '2024-2-29 010:00:00', '2024-02-29 10:00:0Z', '2024/02/29 10:00:00', '2024-02-30 10:00:00'], { type: 'datetime' }, { 'v.type': 4 }],
    ['whole numbers with groups', ['1 000', '2'], { type: 'integer', groupChar: ' ' }, {}],
    ['numbers', ['1', '-2.5', 'NaN', '-INF', '1e3', 'x', '1,5'].map((v) => `"${v}"`), { type: 'number' }, { 'v.type': 2 }],
    ['numbers of other signs', ['"1.000,5"', '"95 %"', '"€2"'], { type: 'number', decimalChar: ',', groupChar: '.', bareNumber: false }, {}],
    ['booleans', ['true', '0', 'yes'], { type: 'boolean' }, { 'v.type': 1 }],
    ['booleans of other words', ['ja', 'nein', 'true'], { type: 'boolean', trueValues: ['ja'], falseValues: ['nein'] }, { 'v.type': 1 }],
    ['dates', ['2024-02-29', '2023-02-29', '29.2.2024'], { type: 'date' }, { 'v.type': 2 }],
    ['dates of a pattern', ['29/02/2024', '2024-02-29'], { type: 'date', format: '%d/%m/%Y' }, { 'v.type': 1 }],
    ['times', ['2024-02-29T10:00:00Z', '2024-02-29 10:00', '10:00'], { type: 'datetime' }, { 'v.type': 1 }],
    ['times of the day', ['10:00:00', '25:00:00'], { type: 'time' }, { 'v.type': 1 }],
    ['years', ['2024', '24'], { type: 'year' }, { 'v.type': 1 }],
    ['months', ['2024-12', '2024-13'], { type: 'yearmonth' }, { 'v.type': 1 }],
    ['addresses', ['a@b.org', 'a'], { type: 'string', format: 'email' }, { 'v.type': 1 }],
    ['uuids', ['123e4567-e89b-12d3-a456-426614174000', '123e'], { type: 'string', format: 'uuid' }, { 'v.type': 1 }],
    ['least and most', ['0', '5', '10', '11', '-1'], { type: 'integer', constraints: { minimum: 0, maximum: 10 } }, { 'v.minimum': 1, 'v.maximum': 1 }],
    ['open bounds', ['0', '5', '10'], { type: 'number', constraints: { exclusiveMinimum: 0, exclusiveMaximum: 10 } }, { 'v.exclusiveMinimum': 1, 'v.exclusiveMaximum': 1 }],
    ['NaN is within no bounds', ['NaN', '1'], { type: 'number', constraints: { minimum: 0 } }, { 'v.minimum': 1 }],
    ['dates compare as dates', ['2024-01-02', '2023-12-31'], { type: 'date', constraints: { minimum: '2024-01-01' } }, { 'v.minimum': 1 }],
    ['enum of text', ['a', 'b', 'A'], { type: 'string', constraints: { enum: ['a', 'b'] } }, { 'v.enum': 1 }],
    ['enum of numbers is of values, not of spelling', ['1', '1.0', '2'], { type: 'number', constraints: { enum: [1] } }, { 'v.enum': 1 }],
    ['categories', ['a', 'c'], { type: 'string', categories: ['a', { value: 'b', label: 'B' }] }, { 'v.categories': 1 }],
    ['lengths count letters', ['ä', 'äöü', 'äöüß'], { type: 'string', constraints: { minLength: 2, maxLength: 3 } }, { 'v.minLength': 1, 'v.maxLength': 1 }],
    ['a pattern matches the whole text', ['ab', 'xab', 'abx', '"ab\n"'], { type: 'string', constraints: { pattern: 'a|ab' } }, { 'v.pattern': 3 }],
    ['a quote in a pattern', ["it's", 'its'], { type: 'string', constraints: { pattern: "it's" } }, { 'v.pattern': 1 }],
    ['unique leaves missing values out', ['1', '1', '1', '', '', '2'], { type: 'integer', constraints: { unique: true } }, { 'v.unique': 2 }],
    ['unique whole numbers, great and negative ones too', ['-1', '-1', '3000000', '3000000', '5', '5', '6'], { type: 'integer', constraints: { unique: true } }, { 'v.unique': 3 }],
    ['tolerance', ['1', '-1', '1', '1'], { type: 'integer', constraints: { minimum: 0 }, tolerance: 0.25 }, {}],
    ['beyond tolerance', ['1', '-1', '-1', '1'], { type: 'integer', constraints: { minimum: 0 }, tolerance: 0.25 }, { 'v.minimum': 2 }],
    ['missing values of the field', ['NA', '1', '-'], { type: 'integer', missingValues: ['NA', '-'], constraints: { required: true } }, { 'v.required': 2 }],
    ['integers beyond 2^63', ['9223372036854775808'], { type: 'integer', constraints: { minimum: 9 } }, {}],
  ]; // prettier-ignore
  test.each(cases)('%s', async (_, values, field, found) => {
    const result = await validation(rows('v', values), { fields: [{ name: 'id' }, { name: 'v', ...field }] });
    expect(failing(result)).toEqual(found);
    expect(result.exitCode).toBe(Object.keys(found).length > 0 ? 1 : 0);
  });

  test('samples name rows, and show values only on demand', async () => {
    const schema = { fields: [{ name: 'id' }, { name: 'v', type: 'integer', constraints: { minimum: 0 } }] };
    const data = rows('v', ['1', '-731', '2', '-732']);
    const hidden = await validation(data, schema);
    expect(hidden.rules.find(({ id }) => id === 'v.minimum')).toEqual({
      id: 'v.minimum',
      status: 'fail',
      failing_rows: 2,
      total_rows: 4,
      sample: [{ row: 2 }, { row: 4 }],
    });
    expect(JSON.stringify(hidden)).not.toContain('731');
    const shown = await validation(data, schema, { showValues: true });
    expect(shown.rules.find(({ id }) => id === 'v.minimum')?.sample).toEqual([
      { row: 2, values: { v: '-731' } },
      { row: 4, values: { v: '-732' } },
    ]);
    expect(shown.text).toContain('2 ("-731"), 4 ("-732")');
  });

  test('samples of rows that fail late, and of values repeated far apart', async () => {
    const count = 120_000;
    const values = Array.from({ length: count }, (_, at) => String(at));
    values[count - 1] = '5';
    for (const at of [3, 110_000, 110_007]) values[at] = String(-at);
    const field = { name: 'v', type: 'integer', constraints: { minimum: 0, unique: true } };
    const result = await validation(rows('v', values), { fields: [{ name: 'id' }, field] }, { showValues: true });
    expect(failing(result)).toEqual({ 'v.minimum': 3, 'v.unique': 1 });
    const sampleOf = (id: string) =>
      result.rules.find((rule) => rule.id === id)!.sample.map(({ row, values: shown }) => [row, shown!['v']]);
    expect(sampleOf('v.minimum')).toEqual([[4, '-3'], [110_001, '-110000'], [110_008, '-110007']]); // prettier-ignore
    expect(sampleOf('v.unique')).toEqual([[6, '5'], [count, '5']]); // prettier-ignore
  });

  test('severity: warning is shown and does not decide', async () => {
    const field = { name: 'v', type: 'integer', severity: 'warning', constraints: { minimum: 0 } };
    const result = await validation(rows('v', ['-1']), { fields: [{ name: 'id' }, field] });
    expect([result.decision, result.exitCode, result.rules.at(-1)?.status]).toEqual(['pass', 0, 'warning']);
  });
});

describe('the table', () => {
  const fields = [{ name: 'a' }, { name: 'b' }];
  test.each([
    ['exact', 'a,b', true],
    ['exact', 'b,a', false],
    ['exact', 'a,b,c', false],
    ['equal', 'b,a', true],
    ['equal', 'a', false],
    ['subset', 'c,b,a', true],
    ['subset', 'a,c', false],
    ['superset', 'a', true],
    ['superset', 'a,c', false],
    ['partial', 'a,c', true],
    ['partial', 'c,d', false],
  ])('fieldsMatch %s of %s: %s', async (fieldsMatch, head, isKept) => {
    const result = await validation(`${head}\n`, { fields, fieldsMatch });
    expect(result.decision).toBe(isKept ? 'pass' : 'fail');
  });

  test('primary, unique and foreign keys', async () => {
    const schema = {
      fields: [{ name: 'a', type: 'integer' }, { name: 'b' }, { name: 'c' }],
      primaryKey: ['a', 'b'],
      uniqueKeys: [['c']],
      foreignKeys: [{ fields: 'c', reference: { resource: 'other.csv', fields: 'key' } }],
    };
    const data = 'a,b,c\n1,x,p\n1,y,q\n1,x,\n,z,\n2,z,r\n2,w,r\n';
    const result = await validation(data, schema, {}, { 'other.csv': 'key\np\nq\n' });
    expect(failing(result)).toEqual({ primaryKey: 2, 'uniqueKey(c)': 1, 'foreignKey(c)': 2 });
    const rowsOf = (id: string) => result.rules.find((rule) => rule.id === id)?.sample.map(({ row }) => row);
    expect([rowsOf('primaryKey'), rowsOf('uniqueKey(c)'), rowsOf('foreignKey(c)')]).toEqual([
      [1, 3, 4],
      [5, 6],
      [5, 6],
    ]);
    const outside = {
      ...schema,
      foreignKeys: [{ fields: 'c', reference: { resource: '../../x.csv', fields: 'key' } }],
    };
    expect(await failure(validation(data, outside))).toMatchObject({ code: 'SCHEMA_INVALID', exitCode: 2 });
  });

  test('JSON Lines keep their own types', async () => {
    const schema = {
      fields: [
        { name: 'n', type: 'integer', constraints: { minimum: 2 } },
        { name: 's', type: 'integer' },
      ],
    };
    const data = '{"n":1,"s":"1"}\n{"n":2,"s":"x"}\n{"n":null,"s":null}\n';
    expect(failing(await validation(data, schema, { file: 'd.jsonl' }))).toEqual({ 'n.minimum': 1, 's.type': 1 });
  });

  test('no rows', async () => {
    const schema = {
      fields: [{ name: 'a', constraints: { required: true, unique: true } }],
      quality: [{ metric: 'mean', field: 'a', mustBe: 1 }],
    };
    const result = await validation('a\n', schema);
    expect(failing(result)).toEqual({ 'mean(a)': null });
    expect(result.rules.at(-1)?.reason).toBe('there is no value to judge');
  });
});

describe('quality', () => {
  const fields = [{ name: 'id' }, { name: 'v', type: 'number' }];
  const data = rows('v', ['1', '2', '2', '5', '', '']);
  test.each([
    [{ metric: 'rowCount', mustBe: 6 }, 6, true],
    [{ metric: 'rowCount', mustNotBe: 6 }, 6, false],
    [{ metric: 'rowCount', mustBeBetween: [6, 7] }, 6, true],
    [{ metric: 'rowCount', mustNotBeBetween: [6, 7] }, 6, false],
    [{ metric: 'nullValues', field: 'v', mustBeLessThan: 2 }, 2, false],
    [{ metric: 'nullValues', field: 'v', unit: 'percent', mustBeLessOrEqualTo: 33.4 }, 100 / 3, true],
    [{ metric: 'missingValues', field: 'v', arguments: { missingValues: ['1', null] }, mustBe: 3 }, 3, true],
    [{ metric: 'invalidValues', field: 'v', arguments: { validValues: [1, 2] }, mustBe: 0 }, 1, false],
    [{ metric: 'invalidValues', field: 'v', arguments: { pattern: '\\d' }, mustBe: 0 }, 0, true],
    [{ metric: 'duplicateValues', field: 'v', mustBe: 1 }, 1, true],
    [{ metric: 'mean', field: 'v', mustBeGreaterThan: 2.5 }, 2.5, false],
    [{ metric: 'mean', field: 'v', mustBeGreaterOrEqualTo: 2.5 }, 2.5, true],
    [{ metric: 'stddev', field: 'v', mustBeBetween: [1.7, 1.8] }, Math.sqrt(3), true],
    [{ metric: 'min', field: 'v', mustBe: 1 }, 1, true],
    [{ metric: 'max', field: 'v', mustBe: 4 }, 5, false],
    [{ metric: 'quantile', field: 'v', arguments: { quantile: 0.5 }, mustBe: 2 }, 2, true],
    [{ metric: 'distinctCount', field: 'v', mustBe: 3 }, 3, true],
    [{ type: 'sql', query: 'select sum({property}) from {object}', field: 'v', mustBe: 10 }, null, false],
    [{ type: 'sql', query: 'select sum({property}::double) from {object};', field: 'v', mustBe: 10 }, 10, true],
    [
      { type: 'sql', query: 'with d as (select * from data) select count(*) from d where "id"::int > 3', mustBe: 2 },
      2,
      true,
    ],
  ])('%j', async (rule, value, isKept) => {
    const result = await validation(data, { fields, quality: [rule] });
    expect(result.decision).toBe(isKept ? 'pass' : 'fail');
    if (value !== null) expect(result.rules.at(-1)?.value).toBeCloseTo(value, 12);
  });

  test.each([
    ["v > '1'", 3],
    ['"id"::int > 3;', 2],
    ["id like '%)%' or v = 'a''('", 0],
    ["v = '2' group by v", 2],
    ['columns(*) is null', 0],
    ['(v, id) is not null -- )', 6],
    ["v > '1') or (v < '9'", null],
    ["t1 = '1'", null],
    ['row_number() over () > 1', null],
    ["id <> '9' and v::date is not null", null],
  ])('select count(*) from data where %s: %s', async (condition, value) => {
    const counting = { type: 'sql', query: 'select count(*) from data where v is null', mustBe: 2 };
    const rule = { type: 'sql', query: `select count(*) from data where ${condition}`, mustBe: value ?? 0 };
    const { rules } = await validation(data, { fields, quality: [counting, rule] });
    expect(rules.at(-2)).toMatchObject({ status: 'pass', value: 2 });
    if (value !== null) expect(rules.at(-1)).toMatchObject({ status: 'pass', value });
    else
      expect(rules.at(-1)).toMatchObject({ status: 'fail', reason: expect.stringMatching(/^the query cannot be run/) });
  });

  test('freshness is the age of the youngest value', async () => {
    const rule = (most: number) => ({ metric: 'freshness', field: 'v', unit: 'days', mustBeLessThan: most });
    const text = rows('v', ['2020-01-01', new Date(Date.now() - 3 * 86_400_000).toISOString()]);
    const schema = (most: number) => ({ fields: [{ name: 'id' }, { name: 'v', type: 'any' }], quality: [rule(most)] });
    expect((await validation(text, schema(4))).decision).toBe('pass');
    expect((await validation(text, schema(2))).decision).toBe('fail');
  });
});

describe('a stranger’s SQL', () => {
  const secret = 'geheim-4711';
  test.each([
    "select count(*) from read_csv('SECRET')",
    "select count(*) from read_text('SECRET')",
    "select length(content) from read_blob('SECRET')",
    "select count(*) from 'SECRET'",
    "select count(*) from glob('/*')",
    "select count(*) from read_csv('https://example.invalid/x.csv')",
    "attach 'OUT'",
    "copy data to 'OUT'",
    "copy (select 1) to 'OUT'",
    "export database 'OUT'",
    'install httpfs',
    'load httpfs',
    'set enable_external_access = true',
    'pragma enable_external_access = true',
    'reset lock_configuration',
    "select 1; copy data to 'OUT'",
    "select 1) to 'OUT'; --",
    'create table x as select 1',
    'drop view data',
    'insert into data values (1)',
    "select * from query('copy data to ''OUT''')",
    'call enable_logging()',
    'explain select 1',
    "select getenv('HOME')",
    'select 1, 2',
    'select * from range(3)',
    "select 'text'",
  ])('%s', async (query) => {
    repository.write('secret.csv', `${secret}\n1\n`);
    const own = query
      .replace('SECRET', join(repository.root, 'secret.csv'))
      .replace('OUT', join(repository.root, 'out'));
    const result = await validation('a\n1\n', {
      fields: [{ name: 'a' }],
      quality: [{ type: 'sql', query: own, mustBeGreaterOrEqualTo: 0 }],
    });
    expect(result.rules.at(-1)).toMatchObject({ status: 'fail', reason: expect.stringMatching(/^the query /) });
    expect(JSON.stringify(result)).not.toContain(secret);
    expect(repository.has('out')).toBe(false);
    expect(readFileSync(join(repository.root, 'secret.csv'), 'utf8')).toContain(secret);
  });

  test('it cannot run for ever', async () => {
    const query = 'select count(*) from range(10000000000) a, range(1000) b where a.range * b.range % 7 = 3';
    const schema = { fields: [{ name: 'a' }], quality: [{ type: 'sql', query, mustBe: 0 }] };
    const result = await validation('a\n1\n', schema, { queryTimeout: 1 });
    expect(result.rules.at(-1)?.reason).toMatch(/longer than 1 second/);
  });
});

describe('mistakes of a schema', () => {
  test('all at once, each with its place', async () => {
    const schema = [
      'fieldMatch: equal',
      'fields:',
      '  - name: a',
      '    type: integr',
      '    constraints: {minimun: 1}',
      '  - type: string',
      'quality:',
      '  - {metric: mean}',
    ].join('\n');
    const error = await failure(validation('a\n1\n', schema));
    expect(error).toMatchObject({ code: 'SCHEMA_INVALID', exitCode: 2 });
    expect(
      error.mistakes
        .map(({ message, hint, location }) => [location?.line, message, hint])
        .sort((a, b) => Number(a[0]) - Number(b[0])),
    ).toEqual([
      [1, 'unknown key "fieldMatch" in the schema', 'Did you mean "fieldsMatch"?'],
      [4, '`fields[0].type` cannot be "integr"', 'Did you mean "integer"?'],
      [5, 'unknown key "minimun" in `fields[0].constraints`', 'Did you mean "minimum"?'],
      [6, '`fields[1].name` is missing', undefined],
      [8, '`quality[0]`: this rule has no bound', expect.stringContaining('mustBe')],
      [8, '`quality[0]`: mean is of a field', 'Add `field`.'],
    ]);
  });

  test.each([
    [{ fields: [{ name: 'a', constraints: { pattern: '(?=x)' }, type: 'string' }] }, /RE2|look/],
    [{ fields: [{ name: 'a', type: 'integer', constraints: { minimum: 'x' } }] }, /minimum of "a" cannot be "x"/],
    [{ fields: [{ name: 'a', type: 'date', constraints: { minimum: 3 } }] }, /minimum of "a" cannot be 3/],
    [{ fields: [{ name: 'a' }], primaryKey: 'b' }, /primaryKey names "b"/],
    [{ fields: [{ name: 'a' }, { name: 'a' }] }, /"a" is there twice/],
    [{ fields: [] }, /fields/],
  ])('%j', async (schema, message) => {
    const error = await failure(validation('a\n1\n', schema));
    expect(error).toMatchObject({ exitCode: 2 });
    expect(error.mistakes.map((mistake) => `${mistake.message} ${mistake.hint}`).join('\n')).toMatch(message);
  });

  test('a pattern that would explode elsewhere takes no time', async () => {
    const schema = { fields: [{ name: 'a', type: 'string', constraints: { pattern: '(a+)+b' } }] };
    expect(failing(await validation(`a\n${'a'.repeat(50_000)}\n`, schema))).toEqual({ 'a.pattern': 1 });
  });

  test('files and options that are not there', async () => {
    expect(await failure(repository.run('validate', [], { data: 'x.csv' }))).toMatchObject({ exitCode: 2 });
    expect(await failure(repository.run('validate', [], { data: 'x.csv', schema: 'no.yaml' }))).toMatchObject({
      code: 'FILE_ABSENT',
    });
  });
});
