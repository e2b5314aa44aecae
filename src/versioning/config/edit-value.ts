import { UserError } from '../../core/errors.js';

/** White space and quotes: a value that starts or ends with one is quoted. */
const NEEDS_QUOTES = /^[ \r\n\v\t'"]|[ \r\n\v\t'"]$|[,#]/;
/** Python ends a line at each of these, so no value can hold one; a line feed may stand between triple quotes. */
const UNWRITABLE = /[\0-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029]/;

/**
 * A value as ConfigObj writes it and reads it back: plain where that works, else between double, single or triple
 * quotes. Throws `CONFIG_VALUE_INVALID` (exit 2) for what the format cannot hold.
 */
export function formatIniValue(value: string, option: string): string {
  const invalid = (reason: string) =>
    new UserError({
      code: 'CONFIG_VALUE_INVALID',
      message: `the value of ${option} cannot be written: ${reason}`,
      hint: 'Choose a value without it, or give the value in an environment variable.',
      exitCode: 2,
    });
  if (UNWRITABLE.test(value)) throw invalid('it holds control characters');
  if (/%\([^)]*\)s/.test(value)) throw invalid('"%(…)s" stands for another option in this format');
  if (value === '') return '""';
  if ((value.includes("'") && value.includes('"')) || value.includes('\n')) {
    if (!value.includes("'''")) return `'''${value}'''`;
    if (!value.includes('"""')) return `"""${value}"""`;
    throw invalid('it holds both kinds of triple quotes');
  }
  if (!NEEDS_QUOTES.test(value)) return value;
  return value.includes('"') ? `'${value}'` : `"${value}"`;
}
