import type { Phase } from '../../core/progress.js';
import { copyObjects, isPlain } from '../copy-objects.js';
import type { CopyOutcome } from '../copy-objects.js';
import { corruptObject, receiveObject } from '../object-cache.js';
import { objectKey } from '../object-layout.js';
import type { Remote } from '../remotes/index.js';
import { withRetries } from '../remotes/retry.js';
import type { Repository } from '../repository.js';
import type { Moved, Mover } from './move-objects.js';
import type { WantedObject } from './plan-transfer.js';

/** How objects come from a remote into the cache, each verified before it appears there. */
export function receiveMover(
  repository: Repository,
  remote: Remote,
  options: { jobs: number | undefined; phase: Phase; missingReason: string },
): Mover {
  const { phase, missingReason } = options;
  const missing: Moved = { code: 'OBJECT_MISSING', reason: missingReason, exitCode: 3 };
  const { files } = remote;
  const cache = { directory: repository.cacheDirectory, isShared: repository.config.cacheShared };
  return {
    jobs: options.jobs ?? remote.jobs,
    one: receiveOne,
    ...(files && {
      many: (wanted) =>
        togetherIfPlain(wanted, (digests) => files.attempt(() => copyObjects(files.directory, cache, digests)), moved),
    }),
  };

  function moved(outcome: CopyOutcome): Moved | undefined {
    if (outcome === 'missing') return missing;
    if (typeof outcome === 'string') return undefined; // the slow way says what is there instead
    phase.advance(0, outcome);
    return { bytes: outcome };
  }

  async function receiveOne({ object, path }: WantedObject, stop: AbortSignal): Promise<Moved> {
    const arrived = await withRetries(
      async () => {
        let seen = 0;
        const onBytes = (bytes: number) => {
          stop.throwIfAborted();
          seen += bytes;
          phase.advance(0, bytes);
        };
        try {
          const content = await remote.read(objectKey(object), stop);
          return content && (await receiveObject(repository, object, content, onBytes));
        } catch (error) {
          phase.advance(0, -seen);
          throw error;
        }
      },
      { signal: stop },
    );
    if (!arrived) return missing;
    if (arrived.intact) return { bytes: arrived.sizeBytes };
    const { code, message, exitCode } = corruptObject(path, `remote "${remote.name}"`, object, arrived.found);
    return { code, reason: message, exitCode };
  }
}

/** Copies those objects together that can be; the others have no answer. */
export function togetherIfPlain(
  wanted: readonly WantedObject[],
  copy: (digests: string[]) => CopyOutcome[],
  moved: (outcome: CopyOutcome) => Moved | undefined,
): (Moved | undefined)[] {
  const digests = wanted.filter(({ object }) => isPlain(object)).map(({ object }) => object.digest);
  const outcomes = digests.length === 0 ? [] : copy(digests);
  let next = 0;
  return wanted.map(({ object }) => (isPlain(object) ? moved(outcomes[next++]!) : undefined));
}
