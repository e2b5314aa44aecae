import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { UserError } from '../../core/errors.js';
import type { Digest } from '../../core/digest.js';
import type { TrackedContent } from '../../core/tracked.js';
import { readBlocks } from '../file-hash.js';
import { formatManifest, manifestDigest } from '../format-manifest.js';
import type { ManifestEntry } from '../manifest.js';
import { hasObject, putObject } from '../object-cache.js';
import { objectPath } from '../object-layout.js';
import type { StoredObject } from '../object-layout.js';
import type { Repository } from '../repository.js';
import { manifestPathProblem } from '../safe-path.js';
import { storeContent } from './store-content.js';

/** One file that content is made of: an object that is in the cache, perhaps in the layout of DVC 2. */
export interface Piece {
  /** Relative to the directory; '' for content that is a file. */
  path: string;
  object: StoredObject;
}

/**
 * Content made of cached objects, as DVC 3 records it: a file, or a directory whose manifest is stored. Objects of DVC 2
 * are stored anew under the digest of their bytes. Throws `OBJECT_MISSING` (exit 3), and `MANIFEST_PATH_UNSAFE` (exit 2)
 * for a path that would be written outside the directory.
 */
export async function composeContent(
  repository: Repository,
  pieces: readonly Piece[],
  isDirectory: boolean,
): Promise<TrackedContent & { sizeBytes: number }> {
  const entries: ManifestEntry[] = [];
  let sizeBytes = 0;
  for (const { path } of isDirectory ? pieces : []) {
    const problem = manifestPathProblem(path);
    if (problem !== undefined) throw unsafe(path, problem);
  }
  for (const { path, object } of pieces) {
    if (!hasObject(repository, object)) throw missing(path, object.digest);
    const place = objectPath(repository.cacheDirectory, object);
    sizeBytes += statSync(place).size;
    const digest = object.legacy ? (await storeContent(repository, readBlocks(place), () => {})).digest : object.digest;
    entries.push({ path, digest });
  }
  if (!isDirectory) return { digest: entries[0]!.digest, sizeBytes };
  const manifest = formatManifest(entries);
  const digest = manifestDigest(manifest);
  putObject(repository, { digest, legacy: false }, manifest);
  return { digest, sizeBytes, fileCount: entries.length };
}

/** Puts bytes into the cache. */
export function storeBytes(repository: Repository, bytes: Uint8Array): StoredObject {
  const object = { digest: createHash('md5').update(bytes).digest('hex'), legacy: false };
  putObject(repository, object, bytes);
  return object;
}

function unsafe(path: string, problem: string): UserError {
  return new UserError({
    code: 'MANIFEST_PATH_UNSAFE',
    message: `${JSON.stringify(path.slice(0, 200))} ${problem}`,
    hint: 'Do not use this data: it was made to write outside its directory.',
    exitCode: 2,
  });
}

function missing(path: string, digest: Digest): UserError {
  return new UserError({
    code: 'OBJECT_MISSING',
    message: `${path} (${digest}) did not arrive`,
    hint: 'Run the same command again; what arrived is kept.',
    exitCode: 3,
  });
}
