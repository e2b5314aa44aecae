import { printable } from './printable.js';
import { BUG_EXIT_CODE, UserError, formatLocation } from '../src/core/errors.js';
import { redact } from '../src/core/redact.js';
import { VERSION } from '../src/core/version.js';

const ISSUES = 'https://github.com/assay-ci/assay/issues/new';

/** An error for a person: what happened, every mistake with its place, the next thing to type. */
export function errorText(error: unknown, verbose: boolean): string {
  if (!(error instanceof UserError)) return bugText(error);
  const lines = [
    `error: ${error.location ? `${formatLocation(error.location)}: ` : ''}${error.message} [${error.code}]`,
  ];
  for (const { message, hint, location } of error.mistakes) {
    lines.push(`  ${location ? `${formatLocation(location)}: ` : ''}${message}`);
    if (hint !== undefined) lines.push(`    ${hint}`);
  }
  if (error.hint !== undefined) lines.push(`hint: ${error.hint}`);
  if (error.retryable && !/again/i.test(error.hint ?? '')) lines.push('Trying again may help.');
  if (verbose && error.cause instanceof Error) lines.push('', error.cause.stack ?? error.cause.message);
  return printable(redact(lines.join('\n')));
}

/** The same for programs. */
export function errorJson(error: unknown): unknown {
  if (!(error instanceof UserError))
    return { error: { code: 'BUG', message: redact(String(error)), exit_code: BUG_EXIT_CODE } };
  const { code, message, hint, exitCode, location, mistakes, retryable } = error;
  return JSON.parse(
    redact(JSON.stringify({ error: { code, message, hint, exit_code: exitCode, location, mistakes, retryable } })),
  );
}

function bugText(error: unknown): string {
  const stack = redact(error instanceof Error ? (error.stack ?? error.message) : String(error));
  const title = encodeURIComponent(stack.split('\n')[0]!.slice(0, 100));
  const body = encodeURIComponent(
    `assay ${VERSION}, Node ${process.version}, ${process.platform}\n\n${stack.slice(0, 1500)}`,
  );
  return `A bug in Assay, not a mistake of yours:\n\n${printable(stack)}\n\nPlease tell us: ${ISSUES}?title=${title}&body=${body}`;
}
