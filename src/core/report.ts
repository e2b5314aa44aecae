import * as z from 'zod';
import { MAX_TEXT } from './bounded.js';
import { candidateSchema } from './candidate.js';
import { measurementSchema } from './measurement.js';
import { decisionSchema, verdictSchema } from './verdict.js';

/** The value of `schema` in every report this version writes. */
export const REPORT_SCHEMA = 'assay.report/1';

/** Largest report.json written or read, in bytes. */
export const MAX_REPORT_BYTES = 1024 * 1024;

/** Most measurements, and most verdicts, of one report. */
export const MAX_MEASUREMENTS = 5000;

const text = z.string().max(MAX_TEXT);
const sha = z.string().regex(/^[0-9a-f]{40,64}$/);
const digest = z.string().regex(/^[0-9a-f]{32}(\.dir)?$/);

/** What the report is about. Everything GitHub did not say is null. */
export const subjectSchema = z.strictObject({
  repository: text.nullable(),
  head_sha: sha.nullable(),
  merge_sha: sha.nullable(),
  base_sha: sha.nullable(),
  pull_request: z.number().int().positive().nullable(),
  run_id: z.number().int().positive().nullable(),
  run_attempt: z.number().int().positive().nullable(),
  workflow: text.nullable(),
});
export type Subject = z.infer<typeof subjectSchema>;

/** How far the numbers can be trusted; a file can only ever claim the lowest tier. */
export const trustSchema = z.literal('self_reported');

/** The envelope of `report.json`; `sections` takes the rooms' own section schemas. */
export function reportSchema<Sections extends z.ZodRawShape>(sections: Sections) {
  return z.strictObject({
    schema: z.literal(REPORT_SCHEMA),
    subject: subjectSchema,
    trust: trustSchema,
    /** Of a run that measured another commit’s models by the base’s evaluator, rows and rules. */
    candidate: candidateSchema.optional(),
    inputs: z.strictObject({
      /** Git's blob id of the assay.yaml whose rules judged; null when there was none. */
      config_sha: sha.nullable(),
      data: z.record(text, digest),
      models: z.record(text, digest),
    }),
    decision: decisionSchema,
    reason: text,
    measurements: z.array(measurementSchema).max(MAX_MEASUREMENTS),
    verdicts: z.array(verdictSchema).max(MAX_MEASUREMENTS),
    sections: z.strictObject(sections).partial(),
    timings: z.record(text, z.number().nonnegative()),
  });
}
