import { UserError } from '../core/errors.js';
import { nearest } from '../core/nearest.js';
import type { ListedOption } from '../versioning/index.js';

/** The section of a remote, whose name is the same in upper case. Throws `REMOTE_NAME_INVALID` (exit 2). */
export function remoteSection(typed: string): string {
  if (typed.trim() !== '' && !/['"\0-\x1f\x7f]/.test(typed)) return `remote "${typed.toLowerCase()}"`;
  throw new UserError({
    code: 'REMOTE_NAME_INVALID',
    message: `"${typed}" cannot be the name of a remote`,
    hint: 'Use letters, digits, - and _.',
    exitCode: 2,
  });
}

/** Names of the remotes among these options. */
export function remoteNames(options: readonly ListedOption[]): string[] {
  return [...new Set(options.flatMap(({ section }) => /^remote "(.*)"$/.exec(section)?.[1] ?? []))];
}

/** `REMOTE_UNKNOWN` (exit 2). */
export function unknownRemote(name: string, known: readonly string[], where = 'the configuration'): UserError {
  const guess = nearest(name, known);
  return new UserError({
    code: 'REMOTE_UNKNOWN',
    message: `there is no remote "${name}" in ${where}`,
    hint: guess ? `Did you mean "${guess}"?` : `assay remote add ${name} <url>`,
    exitCode: 2,
  });
}
