import { UserError } from '../../core/errors.js';

/** How the columns of a CSV file are told apart and what they are called. */
export interface CsvLayout {
  delimiter: string;
  columns: string[];
}

const DELIMITERS = [',', ';', '\t', '|'];

/**
 * Reads the head of a CSV file: the delimiter, where it is not given, is the one that the head holds most of, outside quotes; a name that is
 * left out becomes `Unnamed: <index>`, as in pandas. Throws `TABLE_EMPTY` or `COLUMNS_REPEATED` (exit 2).
 */
export function csvLayout(firstLines: readonly string[], file: string, given?: string): CsvLayout {
  const record = firstRecord(firstLines);
  if (record === undefined) {
    throw new UserError({
      code: 'TABLE_EMPTY',
      message: `${file} is empty`,
      hint: 'Its first line names the columns.',
      exitCode: 2,
      location: { file, line: 1, column: 1 },
    });
  }
  const delimiter = given ?? (/\.(?:tsv|tab)(?:\.\w+)?$/i.test(file) ? '\t' : delimiterOf(record));
  const columns = fieldsOf(record, delimiter).map((name, index) => (name === '' ? `Unnamed: ${index}` : name));
  refuseRepeated(columns, file);
  return { delimiter, columns };
}

/** `COLUMNS_REPEATED` (exit 2) where two columns have one name: nobody could say which is meant. */
export function refuseRepeated(columns: readonly string[], file: string): void {
  const first = new Map<string, number>();
  columns.forEach((name, index) => {
    const before = first.get(name);
    if (before !== undefined) {
      throw new UserError({
        code: 'COLUMNS_REPEATED',
        message: `${file} has two columns called "${name}": the ${ordinal(before + 1)} and the ${ordinal(index + 1)}`,
        hint: 'Give each column a name of its own.',
        exitCode: 2,
        location: { file, line: 1, column: 1 },
      });
    }
    first.set(name, index);
  });
}

/** Lines up to where all quotes are closed; blank lines before it do not count. */
function firstRecord(lines: readonly string[]): string | undefined {
  const start = lines.findIndex((line) => line.trim() !== '');
  if (start < 0) return undefined;
  for (let end = start + 1; end <= lines.length; end++) {
    const record = lines.slice(start, end).join('\n');
    if (record.split('"').length % 2 === 1) return record;
  }
  return lines[start];
}

function delimiterOf(record: string): string {
  const bare = record.replace(/"(?:[^"]|"")*"/g, '');
  const counts = DELIMITERS.map((delimiter) => bare.split(delimiter).length - 1);
  return DELIMITERS[counts.indexOf(Math.max(...counts))]!;
}

function fieldsOf(record: string, delimiter: string): string[] {
  const fields: string[] = [];
  let at = 0;
  for (;;) {
    if (record[at] === '"') {
      const end = closingQuote(record, at + 1);
      fields.push(record.slice(at + 1, end).replaceAll('""', '"'));
      at = end + 1;
    } else {
      const end = record.indexOf(delimiter, at);
      fields.push(record.slice(at, end < 0 ? undefined : end));
      at = end < 0 ? record.length : end;
    }
    if (record[at] !== delimiter) return fields;
    at += 1;
  }
}

function closingQuote(record: string, from: number): number {
  for (let at = from; at < record.length; at++) {
    if (record[at] !== '"') continue;
    if (record[at + 1] !== '"') return at;
    at += 1;
  }
  return record.length;
}

function ordinal(number: number): string {
  const suffix = /1[1-3]$/.test(String(number)) ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th');
  return `${number}${suffix}`;
}
