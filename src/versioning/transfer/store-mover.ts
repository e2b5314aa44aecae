import type { Phase } from '../../core/progress.js';
import { copyObjects } from '../copy-objects.js';
import type { CopyOutcome } from '../copy-objects.js';
import { isIntact, objectHasher, removeIfExists } from '../object-cache.js';
import { objectKey, objectPath } from '../object-layout.js';
import type { StoredObject } from '../object-layout.js';
import { statIfExists } from '../../platform/files.js';
import type { Remote, Upload } from '../remotes/remote.js';
import type { Repository } from '../repository.js';
import type { Moved, Mover } from './move-objects.js';
import type { WantedObject } from './plan-transfer.js';
import { togetherIfPlain } from './receive-mover.js';

/** How cached objects go to a remote, each verified on its way. A corrupt one is deleted from the cache. */
export function storeMover(
  repository: Repository,
  remote: Remote,
  options: { jobs: number | undefined; phase: Phase; missingReason: string },
): Mover {
  const { phase, missingReason } = options;
  const missing: Moved = { code: 'OBJECT_MISSING', reason: missingReason, exitCode: 3 };
  const { cacheDirectory } = repository;
  const { files } = remote;
  return {
    jobs: options.jobs ?? remote.jobs,
    one: storeOne,
    ...(files && {
      many: (wanted) =>
        togetherIfPlain(wanted, (digests) => files.attempt(() => copyObjects(cacheDirectory, files, digests)), moved),
    }),
  };

  function moved(outcome: CopyOutcome): Moved | undefined {
    if (outcome === 'missing') return missing;
    if (typeof outcome === 'string') return undefined;
    phase.advance(0, outcome);
    return { bytes: outcome };
  }

  async function storeOne({ object }: WantedObject, stop: AbortSignal): Promise<Moved> {
    const path = objectPath(cacheDirectory, object);
    const stat = statIfExists(path);
    if (!stat?.isFile()) return missing;
    if ((await remote.write(objectKey(object), uploadOf(path, object, stat.size), stop)) === 'written') {
      phase.advance(0, stat.size);
      return { bytes: stat.size };
    }
    if (!isIntact(path, object)) removeIfExists(path);
    const reason = `the object ${objectKey(object)} in the cache was corrupt and has been deleted`;
    return { code: 'OBJECT_CORRUPT', reason, exitCode: 4 };
  }
}

function uploadOf(path: string, object: StoredObject, sizeBytes: number): Upload {
  return {
    path,
    sizeBytes,
    newCheck() {
      const hasher = objectHasher(object);
      return { update: (bytes) => hasher.update(bytes), isIntact: () => hasher.digest() === object.digest };
    },
  };
}
