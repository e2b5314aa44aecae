import { relative, sep } from 'node:path';
import type { Git } from '../platform/git.js';
import type { Repository } from '../versioning/index.js';

/** What stands before a path of the repository in git's own paths: '' or `<directory>/`. */
export function directoryPrefix(git: Git, repository: Repository): string {
  const below = relative(git.root, repository.root).split(sep).join('/');
  return below === '' ? '' : `${below}/`;
}
