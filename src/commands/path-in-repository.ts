import { relative, resolve, sep } from 'node:path';
import { realpathSync } from 'node:fs';
import { UserError } from '../core/errors.js';
import type { Repository } from '../versioning/index.js';

/** A path the user typed, relative to the repository root; `PATH_OUTSIDE` (exit 2) when it leaves the repository. */
export function pathInRepository(repository: Repository, directory: string, typed: string): string {
  const path = relative(repository.root, resolve(realpathSync(directory), typed))
    .split(sep)
    .join('/');
  if (path !== '' && path !== '..' && !path.startsWith('../')) return path;
  throw new UserError({
    code: 'PATH_OUTSIDE',
    message: `"${typed}" is not a path inside the repository ${repository.root}`,
    hint: 'Copy or move it into the repository first.',
    exitCode: 2,
  });
}
