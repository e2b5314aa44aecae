import * as z from 'zod';

/** How far a model could be measured and compared; gates depend on it. */
export const standingSchema = z.discriminatedUnion('kind', [
  /** Beside a champion on the same rows. */
  z.strictObject({ kind: z.literal('compared') }),
  /** There is no champion (a first model, another schema): only its own values are judged. */
  z.strictObject({ kind: z.literal('first'), reason: z.string().max(500) }),
  /** There is one, but not on the same rows: a difference would be no evidence. */
  z.strictObject({ kind: z.literal('unpaired'), reason: z.string().max(500) }),
  /** It could not be measured at all. */
  z.strictObject({ kind: z.literal('unmeasured'), reason: z.string().max(500) }),
]);

export type Standing = z.infer<typeof standingSchema>;
