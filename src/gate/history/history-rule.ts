import * as z from 'zod';

const PROBABILITY_TESTS = ['z_score', 't_test', 'log_normal'] as const;
const WIDTH_TESTS = ['percentage', 'iqr', 'delta_iqr'] as const;
const HISTORY_TESTS = ['static', ...PROBABILITY_TESTS, ...WIDTH_TESTS] as const;

const boundary = (side: string) =>
  z
    .number()
    .optional()
    .describe(
      `${side} boundary: of static the limit itself; of percentage a share of the mean (0.1 is 10 %); of z_score, t_test and log_normal a cumulative probability from 0.5 to 1; of iqr and delta_iqr how many interquartile ranges.`,
    );

const size = (least: number) => z.int().min(least, `a whole number of at least ${least}`);

/** `history:` of a rule: how a value is judged by those the default branch had before it, in Bencher's words. */
export const historyRuleSchema = z
  .strictObject({
    test: z.enum(HISTORY_TESTS).describe('How limits follow from the past.'),
    lower_boundary: boundary('Lower'),
    upper_boundary: boundary('Upper'),
    min_sample_size: size(2).default(5).describe('With fewer recorded values the rule is skipped.'),
    max_sample_size: size(2).default(64).describe('How many of the newest values count.'),
    window: z
      .number()
      .positive('seconds')
      .optional()
      .describe('Only values that are at most so many seconds old count.'),
  })
  .superRefine((rule, context) => {
    const sides = ['lower_boundary', 'upper_boundary'] as const;
    const report = (message: string, hint: string, path: string[]) =>
      context.addIssue({ code: 'custom', message, params: { hint }, path });
    if (sides.every((side) => rule[side] === undefined)) {
      report('there is no boundary', 'Add lower_boundary, upper_boundary or both.', []);
    }
    if (rule.max_sample_size < rule.min_sample_size) {
      report('max_sample_size is below min_sample_size: the rule would always be skipped', 'Swap them.', [
        'max_sample_size',
      ]);
    }
    for (const side of sides) {
      const value = rule[side];
      if (value === undefined || rule.test === 'static') continue;
      const isProbability = PROBABILITY_TESTS.some((name) => name === rule.test);
      if (isProbability && !(value >= 0.5 && value < 1)) {
        report(`${value} is no boundary of ${rule.test}`, 'Write a probability from 0.5 to below 1, such as 0.98.', [
          side,
        ]);
      }
      if (!isProbability && value < 0) {
        report(`${value} is no boundary of ${rule.test}`, 'Write a number of at least 0.', [side]);
      }
    }
  });

export type HistoryRule = z.infer<typeof historyRuleSchema>;
