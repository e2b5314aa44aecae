import { expect, test } from '@jest/globals';
import { compileSchema } from '../../src/validation/compile-schema.js';
import { datasetConfigSchema, declaredRules, withQuality } from '../../src/validation/index.js';
import type { TableSchema } from '../../src/validation/table-schema.js';

const QUALITY = [
  { metric: 'rowCount', mustBeGreaterThan: 1 },
  { metric: 'mean', field: 'age', mustBeBetween: [1, 90], severity: 'warning' },
  { name: 'few nulls', metric: 'nullValues', field: ['age'], unit: 'percent', mustBeLessThan: 5 },
  { type: 'sql', query: 'SELECT 1', mustBe: 1 },
];
const SCHEMA = {
  fields: [
    {
      name: 'age',
      type: 'integer',
      constraints: {
        required: true,
        unique: true,
        minimum: 1,
        maximum: 99,
        exclusiveMinimum: 0,
        exclusiveMaximum: 100,
      },
    },
    { name: 'plan', severity: 'warning', constraints: { enum: ['a'], minLength: 1, maxLength: 9, pattern: 'a' } },
    { name: 'kind', type: 'string', categories: ['x', 'y'] },
    { name: 'free' },
  ],
  primaryKey: 'age',
  uniqueKeys: [['plan', 'kind'], 'age'],
  foreignKeys: [{ fields: 'plan', reference: { fields: 'kind' } }],
  quality: QUALITY.slice(2),
};
const columns = ['age', 'plan', 'kind', 'free'].map((name) => ({
  name,
  sql: `"${name}"`,
  text: `"${name}"`,
  type: 'VARCHAR',
}));

test.each<[string, object]>([
  ['a schema', { schema: SCHEMA }],
  ['quality rules', { quality: QUALITY }],
  ['both, with names that are there twice', { schema: SCHEMA, quality: QUALITY }],
])('%s declares the rules that it is compiled to', (_, given) => {
  const config = datasetConfigSchema.parse({ path: 'x.csv', ...given });
  const schema = withQuality(config.schema as TableSchema | undefined, config.quality);
  const compiled = compileSchema(schema, columns, new Map([['', { sql: 't', columns }]]), new Date(0));
  expect(compiled.mistakes).toEqual([]);
  const declared = declaredRules(config)!;
  expect(declared.map(({ id, severity }) => [id, severity])).toEqual(
    compiled.rules.map(({ id, severity }) => [id, severity]),
  );
  // Each place leads to what is written there.
  for (const { path } of declared) {
    expect(
      path.reduce<unknown>((node, key) => (node as Record<string, unknown>)[key], { path: 'x.csv', ...given }),
    ).toBeDefined();
  }
});

test('a schema in a file declares nothing here', () => {
  expect(
    declaredRules(datasetConfigSchema.parse({ path: 'x.csv', schema: 'x.json', quality: QUALITY })),
  ).toBeUndefined();
});

test('rules of fields that the data may lack are optional', () => {
  const config = datasetConfigSchema.parse({ path: 'x.csv', schema: { ...SCHEMA, fieldsMatch: 'superset' } });
  const optional = declaredRules(config)!.filter(({ isOptional }) => isOptional);
  expect(optional.every(({ path }) => path[1] === 'fields')).toBe(true);
  expect(optional.length).toBeGreaterThan(10);
});
