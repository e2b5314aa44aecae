import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdirSync, writeFileSync } from 'node:fs';
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

/** Validates with `positionals` in a directory of its own that holds the files; objects are written as JSON. */
async function validation(files: Record<string, string | object>, ...positionals: string[]) {
  const place = String(made++);
  for (const [path, content] of Object.entries(files)) {
    const text = typeof content === 'string' ? content : JSON.stringify(content, null, 2);
    mkdirSync(dirname(join(repository.root, place, path)), { recursive: true });
    writeFileSync(join(repository.root, place, path), text);
  }
  const { exitCode, json } = await repository.run(
    'validate',
    positionals.map((path) => `${place}/${path}`),
    {},
  );
  const { rules } = json as Validation;
  const broken = rules.filter(({ status }) => status === 'fail' || status === 'warning');
  return {
    exitCode,
    ids: rules.map(({ id }) => id),
    broken: Object.fromEntries(broken.map(({ id, failing_rows: rows, value }) => [id, rows ?? value])),
    warnings: rules.filter(({ status }) => status === 'warning').map(({ id }) => id),
    skipped: Object.fromEntries(
      rules.filter(({ status }) => status === 'skipped').map(({ id, reason }) => [id, reason]),
    ),
  };
}

async function mistakes(work: Promise<unknown>): Promise<string[]> {
  const error = await work.then(
    () => {
      throw new Error('nothing was thrown');
    },
    (thrown: unknown) => thrown as UserError,
  );
  return error.mistakes.length === 0
    ? [error.message]
    : error.mistakes.map(({ message, location }) => `${location?.line}:${location?.column} ${message}`);
}

const FIELDS = [
  { name: 'id', type: 'integer', constraints: { required: true, unique: true } },
  { name: 'age', type: 'integer', constraints: { minimum: 0 } },
];

describe('a Data Package', () => {
  const resource = (name: string, more: object = {}) => ({
    name,
    path: `data/${name}.csv`,
    profile: 'tabular-data-resource',
    schema: { fields: FIELDS },
    ...more,
  });
  const files = { 'data/people.csv': 'id,age\n1,-4\n1,30\n', 'data/others.csv': 'id,age\n1,4\n' };

  test('of one resource needs no other word', async () => {
    const found = await validation(
      { ...files, 'datapackage.json': { resources: [resource('people')] } },
      'datapackage.json',
    );
    expect(found).toMatchObject({ exitCode: 1, broken: { 'id.unique': 1, 'age.minimum': 1 }, skipped: {} });
  });

  test('of several is asked about the one at the path of the data', async () => {
    const given = { ...files, 'datapackage.json': { resources: [resource('people'), resource('others')] } };
    expect((await validation(given, 'datapackage.json', 'data/others.csv')).exitCode).toBe(0);
    expect((await validation(given, 'datapackage.json', 'data/people.csv')).exitCode).toBe(1);
    expect(await mistakes(validation(given, 'datapackage.json'))).toEqual([
      '2:16 none of the resources is the one that is asked for',
    ]);
  });

  test('keeps its schema and dialect in files of their own, its resource in parts, its keys by name of resource', async () => {
    const people = resource('people', {
      path: ['data/a.csv', 'data/b.csv'],
      schema: 'people.schema.json',
      dialect: { csvddfVersion: 1.2, delimiter: '|', quoteChar: '"', header: true, caseSensitiveHeader: false },
      encoding: 'UTF-8',
    });
    const foreignKeys = [{ fields: 'team', reference: { resource: 'teams', fields: 'id' } }];
    const found = await validation(
      {
        // More commas than bars: what the dialect says counts.
        'data/a.csv': 'id|team|a,b,c,d\n1|x|\n',
        'data/b.csv': 'id|team|a,b,c,d\n2|y|\n',
        'data/teams.csv': 'id\nx\n',
        'people.schema.json': {
          fields: [{ name: 'id' }, { name: 'team' }, { name: 'a,b,c,d' }],
          primaryKey: 'id',
          foreignKeys,
        },
        'datapackage.json': { resources: [people, resource('teams')] },
      },
      'datapackage.json',
      'data/a.csv',
    );
    expect(found).toMatchObject({ exitCode: 0, skipped: {} });
    expect(found.ids).toContain('primaryKey');
  });

  test('names what nobody checks', async () => {
    const fields = [
      { name: 'id', type: 'integer', 'my:unit': 'm', constraints: { required: true } },
      { name: 'place', type: 'geopoint', constraints: { required: true, minimum: 3 } },
      { name: 'blob', type: 'string', format: 'binary', constraints: { jsonSchema: {} } },
      { name: 'day', type: 'date', format: 'fmt:%d.%m.%Y' },
    ];
    const foreignKeys = [{ fields: ['id'], reference: { resource: 'elsewhere', fields: ['id'] } }];
    const found = await validation(
      {
        'a.csv': 'id,place,blob,day\n1,"1,2",x,31.12.2024\n2,,y,32.1.2024\n',
        'datapackage.json': {
          resources: [{ name: 'a', path: 'a.csv', hash: 'md5:1', schema: { fields, foreignKeys } }],
        },
      },
      'datapackage.json',
    );
    expect(found.broken).toEqual({ 'place.required': 1, 'day.type': 1 });
    expect(Object.keys(found.skipped).sort()).toEqual([
      'blob.format', 'blob.jsonSchema', 'foreignKey(id)', 'hash', 'place.minimum', 'place.type',
    ]); // prettier-ignore
  });

  test.each([
    [
      'a dialect that is read otherwise',
      { dialect: { delimiter: ':', quoteChar: "'" } },
      ['delimiter: ":"', 'quoteChar: "\'"'],
    ],
    ['another encoding', { encoding: 'latin1' }, ['encoding latin1']],
    ['data elsewhere', { path: 'https://example.org/a.csv' }, ['https://example.org/a.csv, which is not beside']],
    ['data outside', { path: '../a.csv' }, ['../a.csv, which is not beside']],
    ['data within', { path: undefined, data: [[1]] }, ['holds its data itself']],
    ['a schema that is not there', { schema: 'schema.json' }, ['schema.json, which is not there']],
    ['a misspelt word', { schema: { fields: [{ name: 'a', constraint: {} }] } }, ['unknown key "constraint"']],
    ['a type that is none', { schema: { fields: [{ name: 'a', type: 'int' }] } }, ['schema.fields[0].type']],
  ])('with %s is refused at its line', async (_, more, words) => {
    const given = { ...files, 'datapackage.json': { resources: [resource('people', more)] } };
    const found = await mistakes(validation(given, 'datapackage.json'));
    expect(found).toHaveLength(words.length);
    words.forEach((word, index) => expect(found[index]).toContain(word));
    for (const one of found) expect(one).toMatch(/^\d+:\d+ /);
  });
});

describe('a data contract of ODCS', () => {
  const contract = (properties: string, more = '') => `apiVersion: v3.1.0
kind: DataContract
id: 53581432-6c55-4ba2-a65f-72344a91553a
version: 1.0.0
status: active
schema:
  - name: people
    logicalType: object
    properties:
${properties.replace(/^/gm, '      ')}
${more}`;

  test('holds the data to types, keys, options and quality rules', async () => {
    const found = await validation(
      {
        'people.csv': 'id,years,joined,mail,more\n1,200,31.12.2024,a@b.de,\n1,-3,2024-12-31,x,\n,30,,,\n',
        'x.odcs.yaml': contract(
          `- {name: id, logicalType: integer, primaryKey: true, primaryKeyPosition: 1, required: true}
- name: age
  physicalName: years
  logicalType: integer
  logicalTypeOptions: {minimum: 0, maximum: 150, format: i32, multipleOf: 1}
  quality:
    - {metric: nullValues, mustBe: 0}
    - {type: sql, query: "SELECT count(*) FROM \${table} WHERE CAST(\${column} AS INTEGER) > 100", mustBeLessThan: 1, name: old, severity: info}
- {name: joined, logicalType: date, logicalTypeOptions: {format: dd.MM.yyyy}}
- name: mail
  logicalType: string
  logicalTypeOptions: {format: email}
  quality:
    - {metric: invalidValues, arguments: {validValues: [a@b.de]}, mustBeLessThan: 50, unit: percent}
    - {rule: duplicateCount, mustBe: 0, type: library}
    - {type: text, name: nice, description: It reads well.}
    - {type: custom, engine: soda, implementation: x}
    - {metric: nullValues}`,
          `    quality:
      - {metric: rowCount, mustBeGreaterThan: 3}
      - {metric: duplicateValues, arguments: {properties: [id, years]}, mustBe: 0}
slaProperties:
  - {property: latency, value: 4, unit: d}`,
        ),
      },
      'x.odcs.yaml',
      'people.csv',
    );
    expect(found.broken).toEqual({
      'id.required': 1,
      'years.minimum': 1,
      'years.maximum': 1,
      'joined.type': 1,
      'mail.type': 1,
      primaryKey: 2,
      old: 1,
      rowCount: 3,
    });
    expect(found.warnings).toEqual(['old']);
    expect(found.exitCode).toBe(1);
    expect(Object.keys(found.skipped).sort()).toEqual([
      'mail.nice', 'mail.nullValues', 'mail.quality[3]', 'slaProperties', 'years.format', 'years.multipleOf',
    ]); // prettier-ignore
  });

  test('is asked about the object that the data is called after', async () => {
    const two = contract(
      '- {name: id, logicalType: integer}',
      '  - {name: teams, properties: [{name: id, required: true}]}',
    );
    const files = { 'people.csv': 'id\nx\n', 'teams.csv': 'id\n\n""\n', 'other.csv': 'id\n1\n', 'x.odcs.yaml': two };
    expect((await validation(files, 'x.odcs.yaml', 'people.csv')).broken).toEqual({ 'id.type': 1 });
    expect((await validation(files, 'x.odcs.yaml', 'teams.csv')).ids).toContain('id.required');
    expect(await mistakes(validation(files, 'x.odcs.yaml', 'other.csv'))).toEqual([
      '7:3 none of the objects is the one that is asked for',
    ]);
  });

  test('is refused where it is of version 2, and where it is wrong, at the line', async () => {
    const data = { 'people.csv': 'id\n1\n' };
    const old = { ...data, 'x.odcs.yaml': 'apiVersion: v2.2.2\nkind: DataContract\n' };
    expect(await mistakes(validation(old, 'x.odcs.yaml', 'people.csv'))).toEqual([
      '1:13 the contract is of version v2.2.2',
    ]);
    const wrong = contract(`- name: id
  logicalType: whole
- name: age
  logicalType: integer
  logicalTypeOptions: {minLength: long}
  quality:
    - {metric: nullValues, mustBe: none}`);
    expect(await mistakes(validation({ ...data, 'x.odcs.yaml': wrong }, 'x.odcs.yaml', 'people.csv'))).toEqual([
      expect.stringMatching(/^11:\d+ .*logicalType/),
      expect.stringMatching(/^14:\d+ .*minLength/),
      expect.stringMatching(/^16:\d+ .*mustBe/),
    ]);
  });
});

describe('in assay.yaml', () => {
  test('both are files of `schema:`; what nobody checks is told and judges nothing', async () => {
    const own = new TemporaryRepository({
      'assay.yaml': `version: 1
data:
  people: {path: data/people.csv, schema: data/datapackage.json}
  teams: {path: data/t.csv, schema: teams.odcs.yaml, quality: [{metric: rowCount, mustBe: 2}]}
`,
      'data/datapackage.json': JSON.stringify({
        resources: [
          { name: 'a', path: 'a.csv' },
          { name: 'b', path: 'people.csv', hash: 'x', schema: { fields: FIELDS } },
        ],
      }),
      'data/people.csv': 'id,age\n1,3\n',
      'data/t.csv': 'id\n1\n',
      'teams.odcs.yaml':
        'apiVersion: v3.0.2\nkind: DataContract\nschema:\n  - {name: teams, properties: [{name: id, logicalType: integer}]}\n',
    });
    try {
      const { json, exitCode } = await own.run('run', [], { rules: 'head' });
      const { sections, verdicts } = json as {
        sections: { validation: { datasets: { name: string; broken: { id: string; status: string }[] }[] } };
        verdicts: { measurement: string; status: string }[];
      };
      expect(
        sections.validation.datasets.map(({ name, broken }) => [name, broken.map(({ id, status }) => [id, status])]),
      ).toEqual([
        ['people', [['hash', 'skipped']]],
        ['teams', [['rowCount', 'fail']]],
      ]);
      expect(verdicts.map(({ measurement, status }) => [measurement, status])).toEqual([
        ['validation.people', 'pass'],
        ['validation.teams.rowCount', 'fail'],
      ]);
      expect(exitCode).toBe(1);
    } finally {
      own.dispose();
    }
  });
});
