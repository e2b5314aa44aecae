import type { Digest } from '../core/digest.js';
import type { UserError } from '../core/errors.js';
import type { TrackedOutput } from '../core/tracked.js';
import { runFileBatch } from '../platform/file-threads/file-batch.js';
import { cachePresence } from './cache-presence.js';
import { inParts, manifestsOf } from './manifests-of.js';
import { neededObjects } from './needed-objects.js';
import type { NeededObject } from './needed-objects.js';
import { isIntact, objectHasher } from './object-cache.js';
import { objectKey, objectPath } from './object-layout.js';
import { remotePresence } from './remote-presence.js';
import { openRemote } from './remotes/index.js';
import { withRetries } from './remotes/retry.js';
import type { Repository } from './repository.js';
import { forEachConcurrently } from './transfer/for-each-concurrently.js';
import type { TransferFailure, TransferOptions } from './transfer/transfer-result.js';

/** An object that is not where it should be, or not what it should be. */
export interface ObjectProblem {
  digest: Digest;
  /** The first path that needs it. */
  path: string;
  owner: string;
  where: 'remote' | 'cache';
  size: number | null;
  /** What is wrong beyond being missing. */
  reason?: string;
}

export interface VerifyResult {
  missing: ObjectProblem[];
  corrupt: ObjectProblem[];
  checked: { outputs: number; objects: number; bytes: number };
}

export interface VerifyOptions extends TransferOptions {
  /** The cache must hold everything, and each object is read. */
  cache: boolean;
  /** Objects of the remote are read, not only looked for. */
  remoteContent: boolean;
}

/**
 * Checks that everything outputs name is in the remotes that own them, by existence and, where one is recorded, by size.
 * Data is read only where options ask for it; of directories the manifests are. Throws what remotes throw.
 */
export async function verifyObjects(
  repository: Repository,
  outputs: readonly TrackedOutput[],
  options: VerifyOptions,
): Promise<VerifyResult> {
  const { needed, lists } = await gatherNeeded(repository, outputs, options);
  const result: VerifyResult = {
    missing: [],
    corrupt: [],
    checked: { outputs: outputs.length, objects: needed.length, bytes: 0 },
  };
  const onAbsent = (error: UserError) => {
    throw error;
  };
  const sizeOf = await remotePresence(repository, needed, { ...options, onAbsent });
  const present: NeededObject[] = [];
  for (const one of needed) {
    const size = sizeOf(one);
    result.checked.bytes += size ?? 0;
    const list = lists.get(one.digest);
    if (size === undefined) result.missing.push(problem(one, 'remote'));
    else if (list) result.corrupt.push(problem(one, 'remote', list.reason));
    else if (one.sizeBytes !== undefined && one.sizeBytes !== size)
      result.corrupt.push(problem(one, 'remote', `it has ${size} bytes instead of ${one.sizeBytes}`));
    else present.push(one);
  }
  if (options.remoteContent) result.corrupt.push(...(await corruptInRemotes(repository, present, options)));
  if (options.cache) verifyCache(repository, needed, result);
  return result;
}

/** Each object once, with the first that needs it, and why lists of files are not known, by digest. */
async function gatherNeeded(repository: Repository, outputs: readonly TrackedOutput[], options: VerifyOptions) {
  const first = new Map<string, NeededObject>();
  const lists = new Map<Digest, TransferFailure>();
  for (const part of inParts(outputs)) {
    const { entries, failed } = await manifestsOf(repository, part, options);
    for (const failure of failed) lists.set(failure.digest, failure);
    for (const one of neededObjects(part, entries)) {
      const key = `${objectKey(one)} ${one.remote ?? ''}`;
      if (!first.has(key)) first.set(key, one);
    }
  }
  return { needed: [...first.values()], lists };
}

function problem(
  { digest, path, owner, sizeBytes }: NeededObject,
  where: ObjectProblem['where'],
  reason?: string,
): ObjectProblem {
  return { digest, path, owner, where, size: sizeBytes ?? null, ...(reason !== undefined && { reason }) };
}

async function corruptInRemotes(
  repository: Repository,
  objects: readonly NeededObject[],
  options: VerifyOptions,
): Promise<ObjectProblem[]> {
  const corrupt: ObjectProblem[] = [];
  const nameOf = ({ remote }: NeededObject) => remote ?? options.remote ?? repository.config.defaultRemote;
  const phase = options.progress.phase('Reading', { items: objects.length });
  for (const name of new Set(objects.map(nameOf))) {
    const remote = await openRemote(repository, name);
    const ofRemote = objects.filter((one) => nameOf(one) === name);
    try {
      await forEachConcurrently(ofRemote, options.jobs ?? remote.jobs, options.signal, async (one, stop) => {
        const found = await withRetries(
          async () => {
            const hasher = objectHasher(one);
            for await (const piece of (await remote.read(objectKey(one), stop)) ?? []) hasher.update(piece);
            return hasher.digest();
          },
          { signal: stop },
        );
        if (found !== one.digest) corrupt.push(problem(one, 'remote', `its content has the digest ${found}`));
        phase.advance(1);
      });
    } finally {
      remote.close();
    }
  }
  phase.done();
  return corrupt;
}

function verifyCache(repository: Repository, needed: readonly NeededObject[], result: VerifyResult): void {
  const isThere = cachePresence(repository, needed.length);
  const there = needed.filter((one) => isThere(one));
  for (const one of needed) if (!isThere(one)) result.missing.push(problem(one, 'cache'));
  const current = there.filter(({ legacy }) => !legacy);
  const { digests } = runFileBatch({
    work: 'hash',
    sourceRoot: `${repository.cacheDirectory}/`,
    sources: current.map(objectKey),
  });
  for (const [index, one] of current.entries()) {
    const found = digests.toString('hex', index * 16, index * 16 + 16);
    if (found !== one.digest.slice(0, 32))
      result.corrupt.push(problem(one, 'cache', `its content has the digest ${found}`));
  }
  for (const one of there) {
    if (!one.legacy || isIntact(objectPath(repository.cacheDirectory, one), one)) continue;
    result.corrupt.push(problem(one, 'cache', 'its content has another digest'));
  }
}
