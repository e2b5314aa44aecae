import { statSync } from 'node:fs';
import type { TrackedOutput } from '../../core/tracked.js';
import { hasObject, isIntact, objectHasher, removeIfExists } from '../object-cache.js';
import { objectKey, objectPath } from '../object-layout.js';
import type { StoredObject } from '../object-layout.js';
import type { Remote, Upload } from '../remotes/remote.js';
import type { Repository } from '../repository.js';
import { findExisting } from './find-existing.js';
import { gatherManifests } from './gather-manifests.js';
import { moveObjects } from './move-objects.js';
import type { Moved } from './move-objects.js';
import { planTransfer } from './plan-transfer.js';
import type { Wanted, WantedObject } from './plan-transfer.js';
import { foretold, mergeResults } from './transfer-result.js';
import type { TransferOptions, TransferResult } from './transfer-result.js';
import { wantedObjects } from './wanted-objects.js';
import type { StoredOutput } from './wanted-objects.js';
import { withEachRemote } from './with-remote.js';

/**
 * Stores cached contents in the remote, each object verified on its way, a directory's manifest after all its files:
 * every DVC takes a stored manifest for a promise that its files are there. That promise is not believed here, each file
 * is looked for, and one of another size than the cached object is stored anew. What is in neither place is a failure by
 * its path. Outputs that are never pushed are passed over. Throws what `fetchOutputs` throws.
 */
export function pushOutputs(
  repository: Repository,
  outputs: readonly TrackedOutput[],
  options: TransferOptions,
): Promise<TransferResult> {
  return withEachRemote(
    repository,
    outputs.filter(({ pushed }) => pushed),
    options.remote,
    (group, open) => pushGroup(repository, group, open, options),
  );
}

async function pushGroup(
  repository: Repository,
  outputs: readonly StoredOutput[],
  open: () => Promise<Remote>,
  options: TransferOptions,
): Promise<TransferResult> {
  const { signal } = options;
  const { entries, failed } = await gatherManifests(repository, outputs, open, options);
  const before = { transferred: 0, bytes: 0, failed };
  const wanted = wantedObjects(outputs, entries);
  const here = cachedSizes(repository, wanted);
  const remote = await open();
  const jobs = options.jobs ?? remote.jobs;
  const there = await findExisting(remote, keysOf(wanted), jobs, signal);
  const isStored = (key: string) => there.has(key) && (here.get(key) ?? there.get(key)) === there.get(key);
  const plan = planTransfer(wanted, (key) => here.has(key), isStored);
  const missingReason = `neither in the cache nor in remote "${remote.name}"`;
  if (options.dryRun) return mergeResults([before, foretold(plan, here, missingReason)]);
  const planned = [...plan.files, ...plan.manifests];
  const bytes = planned.reduce((sum, { key }) => sum + here.get(key)!, 0);
  const phase = options.progress.phase('Pushing', { items: planned.length, bytes });
  const moved = await moveObjects(plan, store, { jobs, signal, phase, missingReason });
  phase.done();
  return mergeResults([before, moved]);

  async function store({ key, object }: WantedObject, stop: AbortSignal): Promise<Moved> {
    const upload = uploadOf(repository, object, here.get(key)!);
    if ((await remote.write(key, upload, stop)) === 'written') {
      phase.advance(0, upload.sizeBytes);
      return { bytes: upload.sizeBytes };
    }
    if (!isIntact(upload.path, object)) removeIfExists(upload.path);
    const reason = `the object ${objectKey(object)} in the cache was corrupt and has been deleted`;
    return { code: 'OBJECT_CORRUPT', reason, exitCode: 4 };
  }
}

function keysOf(wanted: Wanted): string[] {
  return [...new Set([...wanted.files, ...wanted.manifests].map(({ key }) => key))];
}

function cachedSizes(repository: Repository, wanted: Wanted): Map<string, number> {
  const sizes = new Map<string, number>();
  for (const { key, object } of [...wanted.files, ...wanted.manifests]) {
    if (sizes.has(key) || !hasObject(repository, object)) continue;
    sizes.set(key, statSync(objectPath(repository.cacheDirectory, object)).size);
  }
  return sizes;
}

function uploadOf(repository: Repository, object: StoredObject, sizeBytes: number): Upload {
  return {
    path: objectPath(repository.cacheDirectory, object),
    sizeBytes,
    newCheck() {
      const hasher = objectHasher(object);
      return { update: (bytes) => hasher.update(bytes), isIntact: () => hasher.digest() === object.digest };
    },
  };
}
