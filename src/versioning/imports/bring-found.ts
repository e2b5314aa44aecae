import type { Progress } from '../../core/progress.js';
import type { TrackedContent } from '../../core/tracked.js';
import { formatManifest, manifestDigest } from '../format-manifest.js';
import type { ManifestEntry } from '../manifest.js';
import { putObject } from '../object-cache.js';
import { withRetries } from '../remotes/retry.js';
import type { Repository } from '../repository.js';
import { forEachConcurrently } from '../transfer/for-each-concurrently.js';
import type { Found, SourceFile } from './source-place.js';
import { storeContent } from './store-content.js';

/** How many files come at once unless the user says otherwise. */
const JOBS = 16;

export interface BringOptions {
  progress: Progress;
  signal?: AbortSignal | undefined;
  jobs?: number | undefined;
}

/**
 * Brings what a source holds into the cache, a directory's manifest last, and says what to record of it. Like DVC it
 * forgets the execute bit. What arrived whole stays when it throws.
 */
export async function bringFound(
  repository: Repository,
  { isDirectory, files }: Found,
  { progress, signal, jobs = JOBS }: BringOptions,
): Promise<TrackedContent & { sizeBytes: number }> {
  const phase = progress.phase('Importing', { items: files.length });
  const entries: ManifestEntry[] = [];
  let total = 0;
  await forEachConcurrently(files, jobs, signal, async (file, stop) => {
    const { digest, sizeBytes } = await bring(file, stop);
    entries.push({ path: file.path, digest });
    total += sizeBytes;
    phase.advance(1);
  });
  phase.done();
  if (!isDirectory) return { digest: entries[0]!.digest, sizeBytes: total };
  const manifest = formatManifest(entries);
  const digest = manifestDigest(manifest);
  putObject(repository, { digest, legacy: false }, manifest);
  return { digest, sizeBytes: total, fileCount: entries.length };

  function bring(file: SourceFile, stop: AbortSignal): Promise<{ digest: string; sizeBytes: number }> {
    return withRetries(
      async () => {
        let seen = 0;
        try {
          return await storeContent(repository, await file.open(stop), (bytes) => {
            stop.throwIfAborted();
            seen += bytes;
            phase.advance(0, bytes);
          });
        } catch (error) {
          phase.advance(0, -seen);
          throw error;
        }
      },
      { signal: stop },
    );
  }
}
