import { UserError } from '../../core/errors.js';

/** Why a model is not used. */
export type RefusalCode =
  | 'MODEL_MALFORMED'
  | 'MODEL_TOO_LARGE'
  | 'MODEL_CUSTOM_OPERATORS'
  | 'MODEL_EXTERNAL_DATA'
  | 'MODEL_INVALID'
  | 'MODEL_FAILED'
  | 'MODEL_CRASHED'
  | 'MODEL_TIMEOUT'
  | 'MODEL_MEMORY';

/** Longest text of a model, or of the engine about it, that a message repeats. */
const MAX_QUOTED = 300;

/** A model that cannot be used (exit 2). */
export function refusal(code: RefusalCode, name: string, what: string, hint: string, cause?: unknown): UserError {
  return new UserError({ code, message: `${name}: ${quoted(what)}`, hint, exitCode: 2, cause });
}

/** A model, or a part of it, beyond what is read (exit 2). */
export function modelTooLarge(name: string, what: string): UserError {
  return refusal(
    'MODEL_TOO_LARGE',
    name,
    `too large: ${what}`,
    'Models of up to 2 GiB are read, external data included.',
  );
}

/** Text out of a model: on one line, without control characters, and not too long. */
export function quoted(text: string): string {
  const line = text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ').trim();
  return line.length > MAX_QUOTED ? `${line.slice(0, MAX_QUOTED - 1)}…` : line;
}
