import { runFileBatch } from '../platform/file-threads/file-batch.js';
import { IDENTITY, IDENTITY_LENGTH, OUTCOMES } from '../platform/file-threads/shared-batch.js';
import type { BatchOptions } from '../platform/file-threads/shared-batch.js';
import { isDirectoryDigest } from '../core/digest.js';
import type { Digest } from '../core/digest.js';
import type { Phase } from '../core/progress.js';
import type { ManifestEntry } from './manifest.js';
import type { StoredObject } from './object-layout.js';
import type { Repository } from './repository.js';
import type { PlacedFiles } from './workspace-index.js';

/** Files above this are moved one by one, with progress on the way. */
export const LARGE_BYTES = 32 * 2 ** 20;

/** Bytes copied, or why not. `large`: to be moved alone. */
export type CopyOutcome = number | 'missing' | 'corrupt' | 'large';

/** Whether the object can be copied together with others: its name is the MD5 of its bytes. */
export function isPlain({ digest, legacy }: StoredObject): boolean {
  return !legacy && !isDirectoryDigest(digest);
}

/**
 * Copies plain objects from one cache or local remote to another, each verified before it appears under its name, by all
 * processors. Stops at the first failure of the file system and throws it; what was copied stays.
 */
export function copyObjects(
  from: string,
  to: { directory: string; isShared: boolean },
  digests: readonly Digest[],
): CopyOutcome[] {
  const results = runFileBatch({
    work: 'copy',
    sourceRoot: `${from}/files/md5/`,
    targetRoot: `${to.directory}/files/md5/`,
    digests: packDigests(digests),
    gathers: true,
    options: { mode: 0o444, largestBytes: LARGE_BYTES, ...(to.isShared && { directoryMode: 0o2775 }) },
  });
  return digests.map((_, index) => {
    const outcome = results.outcomes[index];
    if (outcome === OUTCOMES.done) return results.identities[index * IDENTITY_LENGTH + IDENTITY.sizeBytes]!;
    if (outcome === OUTCOMES.corrupt) return 'corrupt';
    return outcome === OUTCOMES.large ? 'large' : 'missing';
  });
}

/** To read a smaller file again, should its state be asked for, costs about what it would to note what was made. */
const KNOWN_FROM_BYTES = 8 * 1024;

type Unseen = BatchOptions['unseen'];

/** So many files are copied between two signs of progress; threads wait for each other at the end. */
const BATCH = 16_384;

/**
 * Copies plain objects to places in the workspace, below `base` (with its `/`), each verified and whole by a rename.
 * Gives those that were not copied: large ones, and what is corrupt or gone. `placed` gets rows for all but small files,
 * zeros for those whose identity is in doubt. `unseen`: nobody looks at `base` yet.
 */
export function* copyIntoWorkspace(
  { root, cacheDirectory }: Repository,
  base: string,
  entries: readonly ManifestEntry[],
  { mode, unseen, phase, placed }: { mode: number; unseen: Unseen; phase: Phase; placed: PlacedFiles[] },
): Generator<ManifestEntry> {
  for (let start = 0; start < entries.length; start += BATCH) {
    const batch = entries.slice(start, start + BATCH);
    const files = batch.map(({ path }) => path);
    const { outcomes, identities, digests } = runFileBatch({
      work: 'copy',
      sourceRoot: `${cacheDirectory}/files/md5/`,
      digests: packDigests(batch.map(({ digest }) => digest)),
      targetRoot: `${root}/${base}`,
      targets: files,
      options: {
        mode,
        unseen,
        temporarySuffix: '.assay-tmp',
        largestBytes: LARGE_BYTES,
        identifiesFromBytes: KNOWN_FROM_BYTES,
      },
    });
    let bytes = 0;
    let copied = 0;
    let known = 0;
    const forget = (index: number) => identities.fill(0, index * IDENTITY_LENGTH, (index + 1) * IDENTITY_LENGTH);
    for (const [index, entry] of batch.entries()) {
      if (outcomes[index] !== OUTCOMES.done) {
        forget(index);
        yield entry;
        continue;
      }
      const sizeBytes = identities[index * IDENTITY_LENGTH + IDENTITY.sizeBytes]!;
      copied++;
      bytes += sizeBytes;
      if (sizeBytes >= KNOWN_FROM_BYTES) known++;
      else forget(index);
    }
    if (known > 0) placed.push({ files, identities, digests });
    phase.advance(copied, bytes);
  }
}

/** 16 bytes each, as batches of files take them. */
export function packDigests(digests: readonly Digest[]): Buffer {
  return Buffer.from(digests.join(''), 'hex');
}
