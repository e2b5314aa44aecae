import { isDirectoryDigest } from '../../core/digest.js';
import type { TrackedOutput } from '../../core/tracked.js';
import { statIfExists } from '../../platform/files.js';
import { objectPath } from '../object-layout.js';
import { directoryStamps, isSeenWhole, rememberWhole } from '../seen-whole.js';
import type { DirectoryStamps } from '../seen-whole.js';
import { readOnlyRemote } from '../remotes/read-only.js';
import type { Remote } from '../remotes/remote.js';
import type { Repository } from '../repository.js';
import { existingAt, lookupOf } from './existing-at.js';
import { gatherManifests } from './gather-manifests.js';
import { moveObjects } from './move-objects.js';
import { countOf, planTransfer } from './plan-transfer.js';
import type { HasObject, WantedManifest } from './plan-transfer.js';
import { storeMover } from './store-mover.js';
import { foretold, mergeResults } from './transfer-result.js';
import type { TransferOptions, TransferResult } from './transfer-result.js';
import { wantedObjects } from './wanted-objects.js';
import type { StoredOutput } from './wanted-objects.js';
import { withEachRemote } from './with-remote.js';

/**
 * Stores cached contents in the remote, each object verified on its way, a directory's manifest after all its files:
 * every DVC takes a stored manifest for a promise that its files are there. That promise is not believed here, each file
 * is looked for, and one that a listing shows to be of another size than the cached object is stored anew. What is in
 * neither place is a failure by its path. Outputs that are never pushed are passed over. Throws what `fetchOutputs`
 * throws.
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
  const { signal, jobs } = options;
  const remote = await open();
  if (remote.readOnly) throw readOnlyRemote(remote.name, remote.url, 'storing');
  const whole = wholeDirectories(repository, remote);
  const unseen = outputs.filter((output) => !whole.has(output));
  const { entries, failed } = await gatherManifests(repository, unseen, open, options);
  const { wanted, unknown } = wantedObjects(unseen, entries);
  const before = { transferred: 0, bytes: 0, failed: [...failed, ...unknown] };
  const there = await existingAt(remote, wanted, jobs ?? remote.jobs, signal);
  const isStored: HasObject = (digest, legacy) => {
    if (!there.has(digest, legacy)) return false;
    const here = there.knowsSizes ? statIfExists(objectPath(repository.cacheDirectory, { digest, legacy })) : undefined;
    return !here?.isFile() || here.size === there.size(digest, legacy);
  };
  const plan = planTransfer(wanted, lookupOf(repository.cacheDirectory, wanted), isStored, false);
  const missingReason = `neither in the cache nor in remote "${remote.name}"`;
  if (countOf(plan) === 0 && plan.missing.length === 0 && before.failed.length === 0) whole.remember(wanted.manifests);
  if (options.dryRun) return mergeResults([before, foretold(plan, cachedSize, missingReason)]);
  const phase = options.progress.phase('Pushing', { items: countOf(plan) });
  const mover = storeMover(repository, remote, { jobs, phase, missingReason });
  const moved = await moveObjects(plan, mover, { signal, phase, missingReason });
  phase.done();
  return mergeResults([before, moved]);

  function cachedSize(digest: string, legacy: boolean): number {
    return statIfExists(objectPath(repository.cacheDirectory, { digest, legacy }))?.size ?? 0;
  }
}

/** Smaller directories are looked through as quickly as a record of them is read. */
const MANY = 1000;

/** Directories of which a local remote had everything when it last looked as it does now: they need no second look. */
function wholeDirectories(repository: Repository, { files }: Remote) {
  const known = new Map<boolean, DirectoryStamps | undefined>();
  const stampsOf = ({ object: { digest, legacy }, only }: StoredOutput): DirectoryStamps | undefined => {
    if (!files || only || !isDirectoryDigest(digest)) return undefined;
    if (!known.has(legacy)) known.set(legacy, directoryStamps(repository, files.directory, legacy));
    return known.get(legacy);
  };
  return {
    has(output: StoredOutput): boolean {
      const stamps = stampsOf(output);
      return stamps !== undefined && isSeenWhole(repository, output.object, stamps);
    },
    remember(manifests: readonly WantedManifest[]): void {
      for (const { object, members, chosen } of manifests) {
        if (members.length < MANY || chosen.length < members.length) continue;
        const stamps = stampsOf({ path: '', object });
        if (stamps) rememberWhole(repository, object, stamps);
      }
    },
  };
}
