import type { TrackedOutput } from '../../core/tracked.js';
import { corruptObject, hasObject, putObject, receiveObject } from '../object-cache.js';
import type { Remote } from '../remotes/index.js';
import { withRetries } from '../remotes/retry.js';
import type { Repository } from '../repository.js';
import { findExisting } from './find-existing.js';
import { gatherManifests } from './gather-manifests.js';
import { moveObjects } from './move-objects.js';
import type { Moved } from './move-objects.js';
import { planTransfer } from './plan-transfer.js';
import type { WantedObject } from './plan-transfer.js';
import { foretold, mergeResults } from './transfer-result.js';
import type { TransferOptions, TransferResult } from './transfer-result.js';
import { wantedObjects } from './wanted-objects.js';
import type { StoredOutput } from './wanted-objects.js';
import { withEachRemote } from './with-remote.js';

/**
 * Brings recorded contents into the cache, each object verified before it appears there, a directory's manifest after
 * all its files. What is missing, corrupt or forged is a failure by its path; everything else arrives. A remote is
 * opened only when something has to come from it. Throws what opening a remote throws, `REMOTE_ACCESS_DENIED` and the
 * like when all is in vain, and `TRANSFER_INTERRUPTED` (exit 3).
 */
export function fetchOutputs(
  repository: Repository,
  outputs: readonly TrackedOutput[],
  options: TransferOptions,
): Promise<TransferResult> {
  return withEachRemote(repository, outputs, options.remote, (group, open) =>
    fetchGroup(repository, group, open, options),
  );
}

async function fetchGroup(
  repository: Repository,
  outputs: readonly StoredOutput[],
  open: () => Promise<Remote>,
  options: TransferOptions,
): Promise<TransferResult> {
  const { signal } = options;
  const { entries, received, failed } = await gatherManifests(repository, outputs, open, options);
  const wanted = wantedObjects(outputs, entries);
  const here = new Set<string>();
  for (const { key, object } of [...wanted.files, ...wanted.manifests]) {
    if (!here.has(key) && hasObject(repository, object)) here.add(key);
  }
  const isHere = (key: string) => here.has(key);
  const plan = planTransfer(wanted, () => true, isHere);
  const planned = plan.files.length + plan.manifests.length;
  if (planned === 0) return { transferred: 0, bytes: 0, failed };
  const remote = await open();
  const jobs = options.jobs ?? remote.jobs;
  const missingReason = `neither in the cache nor in remote "${remote.name}"`;
  if (options.dryRun) {
    const keys = plan.files.map(({ key }) => key);
    const sizes = await findExisting(remote, keys, jobs, signal);
    for (const [key, bytes] of received) sizes.set(key, bytes.length);
    return mergeResults([
      { transferred: 0, bytes: 0, failed },
      foretold(
        planTransfer(wanted, (key) => sizes.has(key), isHere),
        sizes,
        missingReason,
      ),
    ]);
  }
  const phase = options.progress.phase('Fetching', { items: planned });
  const moved = await moveObjects(plan, receive, { jobs, signal, phase, missingReason });
  phase.done();
  return mergeResults([{ transferred: 0, bytes: 0, failed }, moved]);

  async function receive(one: WantedObject, stop: AbortSignal): Promise<Moved> {
    const bytes = received.get(one.key);
    if (!bytes) return receiveFile(one, stop);
    putObject(repository, one.object, bytes);
    phase.advance(0, bytes.length);
    return { bytes: bytes.length };
  }

  async function receiveFile({ key, object, path }: WantedObject, stop: AbortSignal): Promise<Moved> {
    const arrived = await withRetries(
      async () => {
        let seen = 0;
        const onBytes = (bytes: number) => {
          stop.throwIfAborted();
          seen += bytes;
          phase.advance(0, bytes);
        };
        try {
          const content = await remote.read(key, stop);
          return content && (await receiveObject(repository, object, content, onBytes));
        } catch (error) {
          phase.advance(0, -seen);
          throw error;
        }
      },
      { signal: stop },
    );
    if (!arrived) return { code: 'OBJECT_MISSING', reason: missingReason, exitCode: 3 };
    if (arrived.intact) return { bytes: arrived.sizeBytes };
    const { code, message, exitCode } = corruptObject(path, `remote "${remote.name}"`, object, arrived.found);
    return { code, reason: message, exitCode };
  }
}
