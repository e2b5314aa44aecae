import type { TrackedOutput } from '../core/tracked.js';
import { isCached, loadRuns } from '../versioning/index.js';
import type { Repository, TransferResult } from '../versioning/index.js';
import { problemOfRun } from './run-cache.js';
import type { Transfer } from './transfer.js';

/**
 * Moves data and, with `--run-cache`, the remembered runs after it: all of them, whatever the targets, as in DVC. A remote
 * without runs is refused before anything moves (`RUNS_UNSUPPORTED`, exit 2).
 */
export async function withRuns(
  { repository, options, isWithRuns }: Transfer,
  direction: 'send' | 'fetchAll',
  moveData: () => Promise<TransferResult>,
): Promise<TransferResult> {
  if (!isWithRuns) return moveData();
  const remote = await (await loadRuns()).openRemoteRuns(repository, options.remote);
  try {
    const data = await moveData();
    const runs = await remote[direction]({ ...options, problemOf: problemOfRun });
    return { ...data, transferred: data.transferred + runs.transferred, bytes: data.bytes + runs.bytes };
  } finally {
    remote.close();
  }
}

/**
 * The outputs that git keeps and whose copies a remembered run left in the cache, as the cache's own: without them a run
 * is of no use elsewhere.
 */
export function copiesInCache(repository: Repository, outputs: readonly TrackedOutput[]): TrackedOutput[] {
  return outputs
    .filter((output) => !output.cached && output.digest !== undefined && isCached(repository, output))
    .map((output) => ({ ...output, cached: true }));
}
