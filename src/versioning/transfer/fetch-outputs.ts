import type { TrackedOutput } from '../../core/tracked.js';
import { hasObject, putObject } from '../object-cache.js';
import { objectKey } from '../object-layout.js';
import { absentDirectory } from '../remotes/absent-directory.js';
import type { Remote } from '../remotes/index.js';
import type { Repository } from '../repository.js';
import { existingAt, lookupOf } from './existing-at.js';
import { gatherManifests } from './gather-manifests.js';
import { moveObjects } from './move-objects.js';
import type { Mover } from './move-objects.js';
import { countOf, planTransfer } from './plan-transfer.js';
import type { HasObject, Wanted } from './plan-transfer.js';
import { receiveMover } from './receive-mover.js';
import { foretold, mergeResults } from './transfer-result.js';
import type { TransferOptions, TransferResult } from './transfer-result.js';
import { wantedObjects } from './wanted-objects.js';
import type { StoredOutput } from './wanted-objects.js';
import { withEachRemote } from './with-remote.js';

/**
 * Brings recorded contents into the cache, each object verified before it appears there, a directory's manifest after
 * all its files. What is missing, corrupt or forged is a failure by its path; everything else arrives. A remote is
 * opened only when something has to come from it. Imports of other repositories, and partial ones, come by
 * `options.importer` from where they were imported. Throws what opening a remote throws, `REMOTE_DIRECTORY_MISSING`,
 * `REMOTE_ACCESS_DENIED` and the like when all is in vain, and `TRANSFER_INTERRUPTED` (exit 3).
 */
export async function fetchOutputs(
  repository: Repository,
  outputs: readonly TrackedOutput[],
  options: TransferOptions,
): Promise<TransferResult> {
  const { importer } = options;
  const imported = importer ? outputs.filter(isOnlyAtItsSource) : [];
  const others = imported.length === 0 ? outputs : outputs.filter((output) => !isOnlyAtItsSource(output));
  const fetched = await withEachRemote(repository, others, options.remote, (group, open) =>
    fetchGroup(repository, group, open, options),
  );
  if (imported.length === 0) return fetched;
  return mergeResults([fetched, await importer!(imported, options)]);
}

/** Of no remote of this repository: never pushed, or never downloaded. */
function isOnlyAtItsSource({ source, cached, digest }: TrackedOutput): boolean {
  return source !== undefined && cached && (source.kind === 'repository' || digest === undefined);
}

async function fetchGroup(
  repository: Repository,
  outputs: readonly StoredOutput[],
  openAny: () => Promise<Remote>,
  options: TransferOptions,
): Promise<TransferResult> {
  const { signal } = options;
  const open = async () => {
    const remote = await openAny();
    const absent = absentDirectory(remote);
    if (absent) throw absent;
    return remote;
  };
  const { entries, received, failed } = await gatherManifests(repository, outputs, open, options);
  const { wanted, unknown } = wantedObjects(outputs, entries);
  const kept = options.keepsManifests ? { manifests: entries } : {};
  const before = { transferred: 0, bytes: 0, failed: [...failed, ...unknown], ...kept };
  const isHere = inCache(repository, wanted);
  const plan = planTransfer(wanted, () => true, isHere, true);
  const items = countOf(plan);
  if (items === 0) return before;
  const remote = await open();
  const missingReason = `neither in the cache nor in remote "${remote.name}"`;
  if (options.dryRun) {
    const there = await existingAt(remote, plan, options.jobs ?? remote.jobs, signal);
    const isThere: HasObject = (digest, legacy) =>
      received.has(objectKey({ digest, legacy })) || there.has(digest, legacy);
    const size = (digest: string, legacy: boolean) =>
      received.get(objectKey({ digest, legacy }))?.length ?? there.size(digest, legacy);
    return mergeResults([before, foretold(planTransfer(wanted, isThere, isHere, true), size, missingReason)]);
  }
  const phase = options.progress.phase('Fetching', { items });
  const mover = withReceived(receiveMover(repository, remote, { jobs: options.jobs, phase, missingReason }));
  const moved = await moveObjects(plan, mover, { signal, phase, missingReason });
  phase.done();
  return mergeResults([before, moved]);

  /** Manifests that were read to know what to fetch need no second reading. */
  function withReceived(mover: Mover): Mover {
    return {
      ...mover,
      async one(wanted, stop) {
        const bytes = received.get(objectKey(wanted.object));
        if (!bytes) return mover.one(wanted, stop);
        putObject(repository, wanted.object, bytes);
        phase.advance(0, bytes.length);
        return { bytes: bytes.length };
      },
    };
  }
}

/** What is in the cache, in as few questions as there can be; objects of a doubtful mode are looked into. */
function inCache(repository: Repository, wanted: Wanted): HasObject {
  const isNamed = lookupOf(repository.cacheDirectory, wanted);
  return (digest, legacy) => isNamed(digest, legacy) && hasObject(repository, { digest, legacy });
}
