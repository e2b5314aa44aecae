import type { Mistake } from '../../core/errors.js';

const DELIMITERS = [',', ';', '\t', '|'];

/** What CSV files are read with, by the words of Table Dialect (version 2) and CSV Dialect (version 1). */
const READ_WITH: Readonly<Record<string, (value: unknown) => boolean>> = {
  delimiter: (value) => typeof value === 'string' && DELIMITERS.includes(value),
  quoteChar: (value) => value === '"',
  doubleQuote: (value) => value === true,
  header: (value) => value === true,
  headerRows: (value) => JSON.stringify(value) === '[1]',
  lineTerminator: (value) => value === '\r\n' || value === '\n',
  skipInitialSpace: (value) => value === false,
  nullSequence: (value) => value === '',
  commentRows: (value) => Array.isArray(value) && value.length === 0,
};
/** Words that change nothing about how a CSV file is read here. */
const WITHOUT_EFFECT = [
  '$schema',
  'csvddfVersion',
  'caseSensitiveHeader',
  'headerJoin',
  'name',
  'title',
  'description',
];

/**
 * How a Data Package says that a file is to be read. What is read otherwise here is a mistake: values would be others than those
 * that the package means. `at` is where the dialect stands.
 */
export function readDialect(
  dialect: Record<string, unknown>,
  locate: (key: string) => NonNullable<Mistake['location']>,
): { delimiter?: string; mistakes: Mistake[] } {
  const mistakes = Object.entries(dialect).flatMap(([key, value]): Mistake[] => {
    if (WITHOUT_EFFECT.includes(key) || READ_WITH[key]?.(value)) return [];
    return [
      {
        message: `files of dialect \`${key}: ${JSON.stringify(value)?.slice(0, 60)}\` cannot be read`,
        hint: 'Read are CSV files with a head of one line, values between double quotes, and a delimiter of , ; | or a tab.',
        location: locate(key),
      },
    ];
  });
  const delimiter = dialect['delimiter'];
  return { ...(typeof delimiter === 'string' && { delimiter }), mistakes };
}
