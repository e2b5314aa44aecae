import type { TrackedOutput } from '../core/tracked.js';
import { hashWorkspacePath } from './hash-workspace.js';
import type { Repository } from './repository.js';
import { isCached } from './stored-content.js';

/** DVC's words: how an output stands against what is recorded. */
export type OutputState = 'ok' | 'deleted' | 'modified' | 'not in cache';

/**
 * State of one output, asked in DVC's order: recorded content that the cache lacks is `not in cache` whatever the
 * workspace holds; then `deleted`, then `modified` (also when nothing was recorded yet).
 */
export function outputState(repository: Repository, output: TrackedOutput): OutputState {
  if (output.cached && output.digest !== undefined && !isCached(repository, output)) return 'not in cache';
  const found = hashWorkspacePath(repository, output.path, {
    legacy: output.legacy ?? false,
    ...(output.digest !== undefined && { expected: output.digest }),
  });
  if (!found) return 'deleted';
  return found.content.digest === output.digest ? 'ok' : 'modified';
}
