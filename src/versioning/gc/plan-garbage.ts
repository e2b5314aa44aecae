import { join } from 'node:path';
import { UserError } from '../../core/errors.js';
import type { TrackedOutput } from '../../core/tracked.js';
import { statIfExists } from '../../platform/files.js';
import { objectKey } from '../object-layout.js';
import type { StoredObject } from '../object-layout.js';
import { existingKeys } from '../existing-keys.js';
import { nowhere } from '../manifests-of.js';
import { openRemote } from '../remotes/index.js';
import type { Remote } from '../remotes/index.js';
import type { StoredKey } from '../remotes/remote.js';
import type { Repository } from '../repository.js';
import { gatherManifests } from '../transfer/gather-manifests.js';
import type { TransferFailure, TransferOptions } from '../transfer/transfer-result.js';
import { forgetWhole } from '../seen-whole.js';
import { dropIndexes } from '../workspace-index.js';
import { DAY_MS, deleteFromCache, deleteLeftovers, listCache } from './cache-store.js';
import { keptKeys } from './kept-keys.js';
import { isObjectKey, isYoung, planCollection } from './plan-collection.js';
import type { CollectionPlan } from './plan-collection.js';

/** Outputs of one project; what they name is kept. */
export interface Roots {
  repository: Repository;
  outputs: readonly TrackedOutput[];
}

export interface GarbageOptions extends TransferOptions {
  /** Remotes to collect in, beside the cache. */
  remotes: readonly (string | undefined)[];
  /** Keep of the cache only what this remote (undefined: the default one) does not have. */
  notInRemote?: { remote: string | undefined };
  /** Nothing younger is deleted, in milliseconds; 0 makes nothing young. */
  graceMs: { cache: number; remote: number };
  nowMs: number;
  /** Go on without directories whose files are not known. */
  skipFailed: boolean;
}

/** What can go from one store. Nothing is deleted before `carryOut` is called. */
export interface StoreGarbage extends CollectionPlan {
  /** `cache`, or the remote's name. */
  store: string;
  isRemote: boolean;
  bytes: number;
  leftovers: number;
  carryOut(): Promise<void>;
}

const BATCH = 1000;

/**
 * Finds the objects that no root needs, in the cache and in remotes, each listed once. A directory that stays keeps its
 * files: those of roots, and those too young to go. Throws `GC_FILES_UNKNOWN` (exit 4) when the files of a directory that
 * is needed are not known, unless `skipFailed`, and what remotes throw.
 */
export async function planGarbage(
  repository: Repository,
  roots: readonly Roots[],
  options: GarbageOptions,
): Promise<StoreGarbage[]> {
  const keep = new Set<string>();
  const failed: TransferFailure[] = [];
  for (const root of roots) {
    const kept = await keptKeys(root.repository, root.outputs, options);
    for (const key of kept.keys) keep.add(key);
    failed.push(...kept.failed);
  }
  if (failed.length > 0 && !options.skipFailed) throw filesUnknown(failed);
  for (const { path, reason } of failed) options.progress.note(`The files of ${path} are not known: ${reason}.`);
  const inCache = options.notInRemote ? await lackingIn(repository, options.notInRemote.remote, keep, options) : keep;
  const paths = roots.flatMap(({ outputs }) => outputs.map(({ path }) => path));
  const plans = [await ofCache(repository, inCache, paths, options)];
  for (const name of options.remotes) plans.push(await ofRemote(repository, name, keep, options));
  return plans;
}

async function ofCache(
  repository: Repository,
  keep: Set<string>,
  paths: readonly string[],
  options: GarbageOptions,
): Promise<StoreGarbage> {
  const { objects, leftovers } = listCache(repository, options.nowMs);
  const unpacked = leftovers.filter((path) => !keep.has(path.replace(/\.unpacked$/, '')));
  const plan = await planStore(repository, objects, keep, options.graceMs.cache, options, undefined);
  return {
    ...plan,
    store: 'cache',
    isRemote: false,
    leftovers: unpacked.length,
    async carryOut() {
      deleteLeftovers(repository, unpacked);
      dropIndexes(repository, paths, options.nowMs - DAY_MS);
      forgetWhole(repository, options.nowMs - DAY_MS);
      for (const objectsOfKind of [plan.manifests, plan.files]) {
        for (const batch of batches(objectsOfKind)) {
          if (options.signal?.aborted) throw interrupted();
          deleteFromCache(repository, batch);
          await new Promise(setImmediate); // lets an interrupt in
        }
      }
    },
  };
}

async function ofRemote(
  repository: Repository,
  name: string | undefined,
  keep: Set<string>,
  options: GarbageOptions,
): Promise<StoreGarbage> {
  const remote = await openRemote(repository, name);
  try {
    if (remote.readOnly) throw cannotDelete(remote);
    const objects: StoredKey[] = [];
    const phase = options.progress.phase(`Listing remote "${remote.name}"`);
    const isOneWalk = remote.pageSize === 1; // a directory is walked as a whole
    for (const layout of isOneWalk ? [''] : ['', 'files/md5/']) {
      for await (const one of remote.list(layout, options.signal)) {
        if (!isOneWalk && layout === '' && one.key >= 'fg') break; // behind the older layout; `files/` and `runs/` follow
        if (isObjectKey(one.key)) objects.push(one);
        phase.advance(1);
      }
    }
    phase.done();
    const plan = await planStore(repository, objects, keep, options.graceMs.remote, options, remote);
    const carryOut = () => deleteFromRemote(repository, remote.name, plan, options);
    return { ...plan, store: remote.name, isRemote: true, leftovers: 0, carryOut };
  } finally {
    remote.close();
  }
}

async function deleteFromRemote(
  repository: Repository,
  name: string,
  plan: CollectionPlan,
  { signal, progress }: GarbageOptions,
): Promise<void> {
  const remote = await openRemote(repository, name);
  const total = plan.manifests.length + plan.files.length;
  const phase = progress.phase(`Deleting from remote "${name}"`, { items: total });
  try {
    for (const objects of [plan.manifests, plan.files]) {
      for (const batch of batches(objects)) {
        if (signal?.aborted) throw interrupted();
        await remote.delete(batch); // a batch is done or fails as a whole
        phase.advance(batch.length);
        await new Promise(setImmediate);
      }
    }
  } finally {
    phase.done();
    remote.close();
  }
}

async function planStore(
  repository: Repository,
  stored: readonly StoredKey[],
  keep: Set<string>,
  graceMs: number,
  options: GarbageOptions,
  remote: Remote | undefined,
): Promise<CollectionPlan & { bytes: number }> {
  const youngSinceMs = graceMs === 0 ? Infinity : options.nowMs - graceMs;
  const young = stored.filter((one) => one.key.endsWith('.dir') && !keep.has(one.key) && isYoung(one, youngSinceMs));
  const kept = young.length === 0 ? keep : new Set([...keep, ...(await membersOf(repository, young, options, remote))]);
  const plan = planCollection(stored, kept, youngSinceMs);
  const going = [...plan.manifests, ...plan.files];
  // Files of a young directory stay on its behalf, whatever their own age.
  const unneeded = stored.filter(({ key }) => isObjectKey(key) && !keep.has(key)).length;
  const bytes = going.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
  return { ...plan, young: unneeded - going.length, bytes };
}

/** Files of manifests that lie in the store; one that cannot be read there is no manifest, and keeps nothing. */
async function membersOf(
  repository: Repository,
  manifests: readonly StoredKey[],
  options: GarbageOptions,
  remote: Remote | undefined,
): Promise<string[]> {
  const objects = manifests.map(({ key }) => objectOfKey(key));
  const outputs = objects.map((object) => ({ path: object.digest, object }));
  const { entries } = await gatherManifests(repository, outputs, async () => remote ?? nowhere(''), options);
  return objects.flatMap((object) =>
    (entries.get(objectKey(object)) ?? []).map(({ digest }) => objectKey({ digest, legacy: object.legacy })),
  );
}

/** The object a key stands for; only for keys of objects. */
function objectOfKey(key: string): StoredObject {
  const place = key.replace('files/md5/', '');
  return { digest: place.replace('/', ''), legacy: place === key };
}

/** Keys of what a remote does not have, or has in another size than the cache. */
async function lackingIn(
  repository: Repository,
  name: string | undefined,
  keys: ReadonlySet<string>,
  options: GarbageOptions,
): Promise<Set<string>> {
  const remote = await openRemote(repository, name);
  try {
    const objects = [...keys].map(objectOfKey);
    const found = await existingKeys(remote, objects, options.jobs ?? remote.jobs, options.signal);
    const isWhole = (key: string) => found.get(key) === statIfExists(join(repository.cacheDirectory, key))?.size;
    return new Set([...keys].filter((key) => !found.has(key) || !isWhole(key)));
  } finally {
    remote.close();
  }
}

function* batches(objects: readonly StoredKey[]): Generator<string[]> {
  for (let at = 0; at < objects.length; at += BATCH) yield objects.slice(at, at + BATCH).map(({ key }) => key);
}

function filesUnknown(failed: readonly TransferFailure[]): UserError {
  const mistakes = failed.map(({ path, digest, reason }) => ({ message: `${path} (${digest}): ${reason}` }));
  return new UserError({
    code: 'GC_FILES_UNKNOWN',
    message: `nothing was deleted: the files of ${failed.length === 1 ? 'a directory' : `${failed.length} directories`} that must be kept are not known`,
    hint: 'Fetch or push the lists first (`assay fetch`), or say `--skip-failed`: files that only those directories need are then deleted.',
    exitCode: 4,
    mistakes,
  });
}

function interrupted(): UserError {
  return new UserError({
    code: 'GC_INTERRUPTED',
    message: 'interrupted: some of what nothing needs is still there',
    hint: 'Nothing that is needed was touched. Run it again to delete the rest.',
    exitCode: 3,
  });
}

function cannotDelete({ name, url }: Remote): UserError {
  return new UserError({
    code: 'REMOTE_READ_ONLY',
    message: `remote "${name}" (${url}) can only be read, so nothing can be collected there`,
    hint: 'Name another with `-r <name>`, or leave `--cloud` out.',
    exitCode: 2,
  });
}
