import * as z from 'zod';

const FIELD_TYPES = [
  'string',
  'number',
  'integer',
  'boolean',
  'date',
  'time',
  'datetime',
  'year',
  'yearmonth',
  'any',
] as const;

const scalar = z.union([z.string(), z.number(), z.boolean()]);
const length = z.int().min(0, 'a whole number of at least 0');
const names = z.union([z.string().transform((name) => [name]), z.array(z.string()).min(1, 'at least one name')]);
const severity = z.enum(['error', 'warning']).default('error').describe('warning: shown, never decides.');
const tolerance = z
  .number()
  .min(0, 'a share from 0 to 1')
  .max(1, 'a share from 0 to 1')
  .default(0)
  .describe('Share of rows that may fail.');
const words = z.record(z.string(), z.unknown()).optional();
const missing = z
  .array(
    z.union([
      z.string(),
      z.strictObject({ value: z.string(), label: z.string().optional() }).transform(({ value }) => value),
    ]),
  )
  .describe('Texts that stand for no value.');

const constraintsSchema = z.strictObject({
  required: z.boolean().optional(),
  unique: z.boolean().optional(),
  enum: z.array(scalar).min(1, 'at least one value').optional(),
  minimum: scalar.optional(),
  maximum: scalar.optional(),
  exclusiveMinimum: scalar.optional(),
  exclusiveMaximum: scalar.optional(),
  minLength: length.optional(),
  maxLength: length.optional(),
  pattern: z.string().optional().describe('A regular expression (RE2) that the whole text matches.'),
});

const fieldSchema = z.strictObject({
  name: z.string(),
  type: z.enum(FIELD_TYPES).default('any'),
  format: z
    .string()
    .default('default')
    .describe('A pattern of strptime for dates and times; email, uri or uuid for text.'),
  title: z.string().optional(),
  description: z.string().optional(),
  example: z.unknown().optional(),
  rdfType: z.string().optional(),
  constraints: constraintsSchema.default({}),
  categories: z
    .array(
      z.union([
        scalar,
        z.strictObject({ value: scalar, label: z.string().optional() }).transform(({ value }) => value),
      ]),
    )
    .optional(),
  categoriesOrdered: z.boolean().optional(),
  missingValues: missing.optional(),
  trueValues: z.array(z.string()).default(['true', 'True', 'TRUE', '1']),
  falseValues: z.array(z.string()).default(['false', 'False', 'FALSE', '0']),
  decimalChar: z.string().length(1).default('.'),
  groupChar: z.string().length(1).optional(),
  bareNumber: z.boolean().default(true),
  tolerance,
  severity,
});

const METRICS = [
  'nullValues',
  'missingValues',
  'invalidValues',
  'duplicateValues',
  'rowCount',
  'mean',
  'stddev',
  'min',
  'max',
  'quantile',
  'distinctCount',
  'freshness',
] as const;

const pair = z.tuple([z.number(), z.number()]);

/** What a number may be, in the words of the Open Data Contract Standard. Intervals are closed. */
export const OPERATORS = [
  'mustBe',
  'mustNotBe',
  'mustBeGreaterThan',
  'mustBeGreaterOrEqualTo',
  'mustBeLessThan',
  'mustBeLessOrEqualTo',
  'mustBeBetween',
  'mustNotBeBetween',
] as const;

/** A quality rule in the words of ODCS 3.1. */
export const qualitySchema = z
  .strictObject({
    id: z.string().optional(),
    name: z.string().optional(),
    description: z.string().optional(),
    dimension: z.string().optional(),
    type: z.enum(['library', 'sql']).default('library'),
    metric: z.enum(METRICS).optional(),
    field: z.union([z.string(), z.array(z.string()).min(1, 'at least one name')]).optional(),
    query: z
      .string()
      .optional()
      .describe('One SELECT that gives one number; {object} is the table, {property} the field.'),
    arguments: z
      .strictObject({
        validValues: z.array(scalar).optional(),
        pattern: z.string().optional(),
        missingValues: z.array(z.union([scalar, z.null()])).optional(),
        quantile: z.number().min(0, 'a number from 0 to 1').max(1, 'a number from 0 to 1').optional(),
      })
      .default({}),
    unit: z.enum(['rows', 'percent', 'seconds', 'hours', 'days']).optional(),
    severity,
    customProperties: words,
    mustBe: z.number().optional(),
    mustNotBe: z.number().optional(),
    mustBeGreaterThan: z.number().optional(),
    mustBeGreaterOrEqualTo: z.number().optional(),
    mustBeLessThan: z.number().optional(),
    mustBeLessOrEqualTo: z.number().optional(),
    mustBeBetween: pair.optional(),
    mustNotBeBetween: pair.optional(),
  })
  .superRefine((rule, context) => {
    const say = (message: string, hint: string) => context.addIssue({ code: 'custom', message, params: { hint } });
    if (!OPERATORS.some((operator) => rule[operator] !== undefined))
      say('this rule has no bound', `Add ${OPERATORS.join(', ')}.`);
    if (rule.type === 'sql' && rule.query === undefined) say('a rule of type sql needs a query', 'Add `query`.');
    if (rule.type === 'library' && rule.metric === undefined)
      say('this rule names no metric', `Add \`metric\`: ${METRICS.join(', ')}.`);
    if (rule.metric !== undefined && rule.metric !== 'rowCount' && rule.field === undefined && rule.type === 'library')
      say(`${rule.metric} is of a field`, 'Add `field`.');
    if (rule.metric === 'quantile' && rule.arguments.quantile === undefined)
      say('which quantile?', 'Add `arguments: {quantile: 0.9}`.');
    if (
      rule.metric === 'invalidValues' &&
      rule.arguments.validValues === undefined &&
      rule.arguments.pattern === undefined
    )
      say('which values are valid?', 'Add `arguments: {validValues: […]}` or `{pattern: …}`.');
  });

const referenceSchema = z.strictObject({ resource: z.string().optional(), fields: names });

/** Frictionless Table Schema (version 2) with `tolerance`, `severity` and the quality rules of ODCS 3.1. */
export const tableSchema = z.strictObject({
  $schema: z.string().optional(),
  name: z.string().optional(),
  title: z.string().optional(),
  description: z.string().optional(),
  fields: z.array(fieldSchema).min(1, 'at least one field'),
  fieldsMatch: z
    .union([
      z.enum(['exact', 'equal', 'subset', 'superset', 'partial']),
      z
        .array(z.enum(['exact', 'equal', 'subset', 'superset', 'partial']))
        .length(1)
        .transform(([only]) => only!),
    ])
    .default('exact'),
  missingValues: missing.default(['']),
  primaryKey: names.optional(),
  uniqueKeys: z.array(names).default([]),
  foreignKeys: z.array(z.strictObject({ fields: names, reference: referenceSchema })).default([]),
  quality: z.array(qualitySchema).default([]),
});

export type TableSchema = z.infer<typeof tableSchema>;
export type Field = TableSchema['fields'][number];
export type QualityRule = TableSchema['quality'][number];
