import { UserError } from '../../core/errors.js';
import { statIfExists } from '../../platform/files.js';
import type { Remote } from './remote.js';

/**
 * `REMOTE_DIRECTORY_MISSING` (exit 3) where a remote is a directory of this machine that is not there; undefined
 * otherwise. For whoever reads: a push makes the directory.
 */
export function absentDirectory({ name, files }: Pick<Remote, 'name' | 'files'>): UserError | undefined {
  if (!files || statIfExists(files.directory)) return undefined;
  return new UserError({
    code: 'REMOTE_DIRECTORY_MISSING',
    message: `remote "${name}": the directory ${files.directory} is not there`,
    hint: 'Is the disk mounted? If nothing was ever stored there: assay push, where the data is.',
    exitCode: 3,
  });
}
