import type { TrackedOutput } from '../../core/tracked.js';
import { openRemote } from '../remotes/index.js';
import type { Remote } from '../remotes/index.js';
import { resolveRemote } from '../remotes/resolve-remote.js';
import type { Repository } from '../repository.js';
import { mergeResults } from './transfer-result.js';
import type { TransferResult } from './transfer-result.js';
import { byRemote } from './wanted-objects.js';
import type { StoredOutput } from './wanted-objects.js';

/**
 * Does work for each remote that owns some of the outputs, one after another. A remote is opened when it is first asked
 * for, and closed afterwards. A name nobody knows is a mistake even when there is nothing to move.
 */
export async function withEachRemote(
  repository: Repository,
  outputs: readonly TrackedOutput[],
  asked: string | undefined,
  work: (group: readonly StoredOutput[], open: () => Promise<Remote>) => Promise<TransferResult>,
): Promise<TransferResult> {
  if (asked !== undefined) resolveRemote(repository.config, asked);
  const results: TransferResult[] = [];
  for (const [name, group] of byRemote(outputs, repository.config, asked)) {
    let opened: Promise<Remote> | undefined;
    try {
      results.push(await work(group, () => (opened ??= openRemote(repository, name))));
    } finally {
      (await opened?.catch(() => undefined))?.close();
    }
  }
  return mergeResults(results);
}
