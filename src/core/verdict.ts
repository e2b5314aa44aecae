import * as z from 'zod';
import { MAX_TEXT } from './bounded.js';

/** What one rule said about one measurement, with the reason in one line. */
export const verdictSchema = z.strictObject({
  /** `<measurement id>:<key>`, e.g. `metrics.json:accuracy:max_drop`. */
  rule: z.string().max(MAX_TEXT),
  status: z.enum(['pass', 'fail', 'inconclusive', 'skipped']),
  measurement: z.string().max(MAX_TEXT),
  reason: z.string().max(MAX_TEXT),
  /** The bound the rule sets, in words a reader can compare with the value: `≥ 0.75`. */
  threshold: z.string().max(MAX_TEXT),
  rows_needed: z.number().int().positive().nullable(),
  /** true: shown, never decides. */
  informational: z.boolean(),
});

export type Verdict = z.infer<typeof verdictSchema>;
export type VerdictStatus = Verdict['status'];

/** The word over the whole report. */
export const decisionSchema = z.enum(['pass', 'fail', 'inconclusive']);
export type Decision = z.infer<typeof decisionSchema>;
