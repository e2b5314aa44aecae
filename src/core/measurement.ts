import * as z from 'zod';
import { MAX_TEXT } from './bounded.js';

const text = z.string().max(MAX_TEXT);
const finite = z.number().nullable();

/**
 * A number about something. Who measures does not judge. `base` and `diff` (value − base,
 * in the metric's own unit) are null when there is nothing to compare with.
 */
export const measurementSchema = z.strictObject({
  id: text,
  value: finite,
  base: finite,
  diff: finite,
  /** Interval of `diff` where there is a base, else of `value`; null where nobody can say. */
  ci: z.tuple([z.number(), z.number()]).nullable(),
  /** Two-sided confidence of `ci`, e.g. 0.9. */
  confidence: finite,
  /** Standard error of `diff`. */
  se: finite,
  /** Standard error of `value`. */
  value_se: finite,
  n: z.number().int().nonnegative().nullable(),
  unit: text.nullable(),
  /** Which way is better; null when nobody said. */
  direction: z.enum(['higher', 'lower']).nullable(),
  /** The file, model or probe the number comes from. */
  source: text,
  /** Why `value` is null. */
  undefined_reason: text.nullable(),
});

export type Measurement = z.infer<typeof measurementSchema>;
export type Direction = NonNullable<Measurement['direction']>;

/** A measurement with the fields nobody filled in set to null. */
export function measurement(fields: Pick<Measurement, 'id' | 'source'> & Partial<Measurement>): Measurement {
  const { value = null, base = null } = fields;
  return {
    value,
    base,
    diff: difference(value, base),
    ci: null,
    confidence: null,
    se: null,
    value_se: null,
    n: null,
    unit: null,
    direction: null,
    undefined_reason: null,
    ...fields,
  };
}

/** null where there is none, or none that a number can hold. */
function difference(value: number | null, base: number | null): number | null {
  const diff = value === null || base === null ? null : value - base;
  return diff === null || !Number.isFinite(diff) ? null : diff;
}
