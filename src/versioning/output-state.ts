import type { TrackedOutput } from '../core/tracked.js';
import { hashWorkspacePath } from './hash-workspace.js';
import type { HashedPath } from './hash-workspace.js';
import type { Repository } from './repository.js';
import { lookIntoCache } from './stored-content.js';

/** DVC's words: how an output stands against what is recorded. */
export type OutputState = 'ok' | 'deleted' | 'modified' | 'not in cache';

/**
 * State of one output, asked in DVC's order: recorded content that the cache lacks is `not in cache` whatever the
 * workspace holds; then `deleted`, then `modified` (also when nothing was recorded yet).
 */
export function outputState(repository: Repository, output: TrackedOutput): OutputState {
  const look = output.cached && output.digest !== undefined ? lookIntoCache(repository, output) : true;
  if (look === false) return 'not in cache';
  const isCached = () => look === true || look();
  let found: HashedPath | undefined;
  try {
    found = hashWorkspacePath(repository, output.path, {
      legacy: output.legacy ?? false,
      ...(output.digest !== undefined && { expected: output.digest }),
    });
  } catch (error) {
    if (!isCached()) return 'not in cache';
    throw error;
  }
  if (!isCached()) return 'not in cache';
  if (!found) return 'deleted';
  return found.content.digest === output.digest ? 'ok' : 'modified';
}
