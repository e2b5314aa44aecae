import { UserError } from '../core/errors.js';

/** `OPTION_INVALID` (exit 2): an option cannot be used like this. */
export function optionMisused(option: string, reason: string, hint: string): UserError {
  return new UserError({ code: 'OPTION_INVALID', message: `${option}: ${reason}`, hint, exitCode: 2 });
}
