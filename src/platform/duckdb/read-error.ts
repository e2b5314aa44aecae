import { basename } from 'node:path';
import { UserError } from '../../core/errors.js';

/**
 * What DuckDB says of a file it cannot read, for the person who can mend it: `TABLE_INVALID` (exit 2) at file:line where it
 * knows the line, `MEMORY_EXHAUSTED` (exit 3). Values of the file are left out. Other errors come back as they are.
 */
export function readError(error: unknown, name: string, paths: readonly string[]): unknown {
  const message = engineMessage(error);
  if (message === undefined) return error;
  const outside = outsideError(error, name);
  if (outside) return outside;
  if (
    !/^(?:Invalid Input|Conversion|IO|Binder|Serialization|Not implemented|TProtocolException|Could not|Unknown)/i.test(
      message,
    )
  ) {
    return error;
  }
  const line = Number(/(?:on Line|in line):? (\d+)/i.exec(message)?.[1]);
  const path = /^\s*file = (.*)$/m.exec(message)?.[1] ?? /in file "([^"]*)"/.exec(message)?.[1];
  const file = paths.length > 1 && path !== undefined ? `${name} (${basename(path)})` : name;
  const [what, hint] = reason(message);
  return new UserError({
    code: 'TABLE_INVALID',
    message: `${file}: ${what}`,
    hint,
    exitCode: 2,
    ...(line > 0 && { location: { file: paths.length > 1 && path !== undefined ? path : name, line, column: 1 } }),
    cause: error,
  });
}

/** What DuckDB says; undefined for our own errors. Its errors may be of another realm, where `instanceof` says nothing. */
export function engineMessage(error: unknown): string | undefined {
  if (error instanceof UserError || typeof error !== 'object' || error === null) return undefined;
  const { message } = error as { message?: unknown };
  return typeof message === 'string' ? message : undefined;
}

/** `MEMORY_EXHAUSTED` (exit 3) where it is that; otherwise undefined. */
export function outsideError(error: unknown, name: string): UserError | undefined {
  if (/^Out of Memory Error/i.test(engineMessage(error) ?? '')) {
    return new UserError({
      code: 'MEMORY_EXHAUSTED',
      message: `${name} takes more memory or temporary space than there is`,
      hint: 'Free some space for temporary files, or read fewer columns or rows.',
      exitCode: 3,
      cause: error,
    });
  }
  return undefined;
}

function reason(message: string): [what: string, hint: string] {
  const counts = /Expected Number of Columns: (\d+) Found: (\d+)/.exec(message);
  if (counts) {
    return [
      `a row has ${counts[2]} value${counts[2] === '1' ? '' : 's'} where the head names ${counts[1]} columns`,
      'Mend the row; a value with the delimiter in it stands between double quotes.',
    ];
  }
  if (/unicode|utf-?8/i.test(message)) {
    return [
      'it holds bytes that are not UTF-8',
      'Save it as UTF-8: `iconv -f LATIN1 -t UTF-8 <file>`, where it is Latin-1.',
    ];
  }
  if (/unterminated quote/i.test(message)) {
    return ['a quoted value does not end where it should', 'A double quote within quotes is written twice.'];
  }
  if (/JSON/.test(message)) {
    return ['it is not valid JSON Lines', 'Each line is one object with each key once.'];
  }
  if (/parquet/i.test(message)) {
    return ['it is not a whole Parquet file', 'Write or bring the file again.'];
  }
  return [`it cannot be read: ${message.split('\n')[0]}`, 'Write or bring the file again.'];
}
