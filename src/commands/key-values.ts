import { UserError } from '../core/errors.js';

/** Options typed as `name=value`. Throws `OPTION_INVALID` (exit 2) for anything else. */
export function keyValues(option: string, typed: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    typed.map((pair) => {
      const [, name, value] = /^([^=]+)=(.+)$/s.exec(pair) ?? [];
      if (name !== undefined && value !== undefined) return [name, value];
      throw new UserError({
        code: 'OPTION_INVALID',
        message: `${option}: "${pair.split('=')[0]}" is not name=value`,
        hint: `Write it as ${option} endpointurl=https://…`,
        exitCode: 2,
      });
    }),
  );
}
