import * as z from 'zod';
import { historyRuleSchema } from './history/history-rule.js';

const FILE_METRIC = /^(?:[^:\s][^:]*:[^:]+|pipeline\.seconds\[stage=[^\]]+\])$/;
const MODEL_METRIC = /^[A-Za-z][\w@.]*$/;
const AMOUNT = /^\d+(?:\.\d+)?(?:e[+-]?\d+)?%$/i;
/** Leaves room for the bound's name in a verdict's rule. */
const MAX_METRIC = 300;

const AMOUNT_WORDS = 'a number of at least 0, or a percentage such as 1%';
/** A change in the metric's own unit, or in percent of the base's value. */
const amountSchema = z
  .union([z.number().nonnegative(AMOUNT_WORDS), z.string().regex(AMOUNT, AMOUNT_WORDS)], AMOUNT_WORDS)
  .describe('An amount in the metric’s own unit, or a percentage of the base such as 1%.');

/** The keys of a rule that can say no. */
export const BOUNDS = ['min', 'max', 'max_drop', 'max_rise', 'max_regression', 'require', 'history'] as const;
export type Bound = (typeof BOUNDS)[number];

const boundsShape = {
  min: z.number().optional().describe('Least value.'),
  max: z.number().optional().describe('Greatest value.'),
  max_drop: amountSchema.optional().describe('How far the value may fall below the base’s.'),
  max_rise: amountSchema.optional().describe('How far the value may rise above the base’s.'),
  max_regression: amountSchema.optional().describe('How far the value may get worse than the base’s.'),
  history: historyRuleSchema
    .optional()
    .describe('How the value must stand among those of earlier runs of the default branch.'),
};

const commonShape = {
  on_missing: z
    .enum(['fail', 'inconclusive', 'skip'])
    .default('fail')
    .describe('What a value (or base value) that is not there means.'),
  informational: z.boolean().default(false).describe('Shown, never decides.'),
};

/** A demand on several keys of a rule; told together with what is wrong with the keys themselves. */
function demand(message: string, hint: string, path: string[]) {
  const when = ({ value }: { value: unknown }) => typeof value === 'object' && value !== null;
  return { message, path, params: { hint }, when };
}

const IS_CROSSED = demand('min is above max: nothing can pass', 'Swap them, or keep one.', ['min']);
const isCrossed = (rule: { min?: number | undefined; max?: number | undefined }) => Number(rule.min) > Number(rule.max);

/** One entry of `metrics:` in assay.yaml: a metric of a file and what it may be. */
export const metricRuleSchema = z
  .strictObject({
    metric: z
      .string()
      .max(MAX_METRIC)
      .regex(FILE_METRIC, 'file:key, such as metrics.json:accuracy')
      .describe(
        '`<file>:<dotted key>` of a file your scripts write, or `pipeline.seconds[stage=<name>]`: how long a stage ran.',
      ),
    ...boundsShape,
    direction: z.enum(['higher', 'lower']).optional().describe('Which way is better; colours the change.'),
    ...commonShape,
  })
  .refine(
    (rule) => boundsOf(rule).length > 0,
    demand('this rule has no bound', 'Add one of min, max, max_drop, max_rise, max_regression, history.', ['metric']),
  )
  .refine(
    (rule) => rule.max_regression === undefined || rule.direction !== undefined,
    demand('nobody knows which way this metric gets worse', 'Add `direction: higher` or `direction: lower`.', [
      'max_regression',
    ]),
  )
  .refine(
    (rule) => rule.direction !== 'lower' || rule.max_drop === undefined,
    demand('lower is better here, so `max_drop` would forbid improvement', 'Use `max_rise`.', ['max_drop']),
  )
  .refine(
    (rule) => rule.direction !== 'higher' || rule.max_rise === undefined,
    demand('higher is better here, so `max_rise` would forbid improvement', 'Use `max_drop`.', ['max_rise']),
  )
  .refine((rule) => !isCrossed(rule), IS_CROSSED);

export type MetricRule = z.infer<typeof metricRuleSchema>;

/** One entry of a model's `gates:`: one of its measurements, by its short name, and what it may be. */
export const modelRuleSchema = z
  .strictObject({
    metric: z
      .string()
      .max(MAX_METRIC)
      .regex(MODEL_METRIC, 'a metric of this model, such as roc_auc or drift.share')
      .describe('A metric of this model, such as roc_auc, drift.share or drift.<column>.'),
    slice: z.string().min(1, 'a column').optional().describe('Judge every slice of this column (or cross `a,b`).'),
    ...boundsShape,
    require: z.literal('improvement').optional().describe('Pass only what is proved better than the base.'),
    min_confidence: z
      .number()
      .gt(0.5, 'a number between 0.5 and 1')
      .lt(1, 'a number between 0.5 and 1')
      .optional()
      .describe(
        'Compare `min` and `max` with the bound of the value at this one-sided confidence, not with the value.',
      ),
    ...commonShape,
  })
  .refine(
    (rule) => boundsOf(rule).length > 0,
    demand('this rule has no bound', `Add one of ${BOUNDS.join(', ')}.`, ['metric']),
  )
  .refine((rule) => !isCrossed(rule), IS_CROSSED);

export type ModelRule = z.infer<typeof modelRuleSchema>;

/** A rule on one measurement, named by its id. Both kinds of entries become this. */
export type Rule = Pick<ModelRule, Bound | 'metric' | 'min_confidence' | 'on_missing' | 'informational'>;

/** The bounds a rule sets, in a fixed order. */
export function boundsOf(rule: Partial<Record<Bound, unknown>>): Bound[] {
  return BOUNDS.filter((bound) => rule[bound] !== undefined);
}
