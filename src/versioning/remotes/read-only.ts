import { UserError } from '../../core/errors.js';

/** `REMOTE_READ_ONLY` (exit 2): what a remote that can only be read answers to everything else. */
export function readOnlyRemote(name: string, url: string, what: string): UserError {
  return new UserError({
    code: 'REMOTE_READ_ONLY',
    message: `remote "${name}" (${url}) can only be read: ${what} is not possible over HTTP`,
    hint: 'Push to the storage behind it: name that as another remote (a directory or s3://…) and use `-r <name>`.',
    exitCode: 2,
  });
}
