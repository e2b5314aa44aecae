import * as z from 'zod';

const METRIC = /^[^:\s][^:]*:[^:]+$/;
const AMOUNT = /^\d+(?:\.\d+)?(?:e[+-]?\d+)?%$/i;
/** Leaves room for the bound's name in a verdict's rule. */
const MAX_METRIC = 300;

const AMOUNT_WORDS = 'a number of at least 0, or a percentage such as 1%';
/** A change in the metric's own unit, or in percent of the base's value. */
const amountSchema = z
  .union([z.number().nonnegative(AMOUNT_WORDS), z.string().regex(AMOUNT, AMOUNT_WORDS)], AMOUNT_WORDS)
  .describe('An amount in the metric’s own unit, or a percentage of the base such as 1%.');

/** The keys of a rule that can say no. */
export const BOUNDS = ['min', 'max', 'max_drop', 'max_rise'] as const;
export type Bound = (typeof BOUNDS)[number];

/** A demand on several keys of a rule; told together with what is wrong with the keys themselves. */
function demand(message: string, hint: string, path: string[]) {
  const when = ({ value }: { value: unknown }) => typeof value === 'object' && value !== null;
  return { message, path, params: { hint }, when };
}

/** One entry of `metrics:` in assay.yaml: a metric of a file and what it may be. */
export const metricRuleSchema = z
  .strictObject({
    metric: z
      .string()
      .max(MAX_METRIC)
      .regex(METRIC, 'file:key, such as metrics.json:accuracy')
      .describe('`<file>:<dotted key>` of a file your scripts write.'),
    min: z.number().optional().describe('Least value.'),
    max: z.number().optional().describe('Greatest value.'),
    max_drop: amountSchema.optional().describe('How far the value may fall below the base’s.'),
    max_rise: amountSchema.optional().describe('How far the value may rise above the base’s.'),
    direction: z.enum(['higher', 'lower']).optional().describe('Which way is better; colours the change.'),
    on_missing: z
      .enum(['fail', 'inconclusive', 'skip'])
      .default('fail')
      .describe('What a value (or base value) that is not there means.'),
    informational: z.boolean().default(false).describe('Shown, never decides.'),
  })
  .refine(
    (rule) => BOUNDS.some((bound) => rule[bound] !== undefined),
    demand('this rule has no bound', `Add ${BOUNDS.join(', ')}.`, ['metric']),
  )
  .refine(
    (rule) => rule.direction !== 'lower' || rule.max_drop === undefined,
    demand('lower is better here, so `max_drop` would forbid improvement', 'Use `max_rise`.', ['max_drop']),
  )
  .refine(
    (rule) => rule.direction !== 'higher' || rule.max_rise === undefined,
    demand('higher is better here, so `max_rise` would forbid improvement', 'Use `max_drop`.', ['max_rise']),
  )
  .refine(
    (rule) => !(Number(rule.min) > Number(rule.max)),
    demand('min is above max: nothing can pass', 'Swap them, or keep one.', ['min']),
  );

export type MetricRule = z.infer<typeof metricRuleSchema>;

/** The bounds a rule sets, in a fixed order. */
export function boundsOf(rule: MetricRule): Bound[] {
  return BOUNDS.filter((bound) => rule[bound] !== undefined);
}
