import { isDirectoryDigest } from '../core/digest.js';
import type { Digest } from '../core/digest.js';
import type { TrackedContent } from '../core/tracked.js';
import { startFileBatch } from '../platform/file-threads/file-batch.js';
import { OUTCOMES } from '../platform/file-threads/shared-batch.js';
import { parseManifest, parseManifestRows } from './manifest.js';
import type { ManifestEntry, ManifestRows } from './manifest.js';
import { corruptObject, hasObject, readCached, receiveObject } from './object-cache.js';
import { objectKey, objectsRoot } from './object-layout.js';
import { objectLookup } from './object-lookup.js';
import type { StoredObject } from './object-layout.js';
import { openRemote } from './remotes/index.js';
import { withRetries } from './remotes/retry.js';
import type { Repository } from './repository.js';
import { directoryStamps, isSeenWhole, rememberWhole } from './seen-whole.js';
import { readIndex } from './workspace-index.js';

/** The stored object a recorded content names; undefined when nothing is recorded. */
export function objectOf(content: TrackedContent): StoredObject | undefined {
  return content.digest === undefined ? undefined : { digest: content.digest, legacy: content.legacy ?? false };
}

/**
 * A directory manifest from the cache, verified against its digest; undefined when it is not there (a corrupt one is
 * deleted and counts as not there). Throws what `parseManifest` throws.
 */
export function readManifest(repository: Repository, digest: Digest, legacy = false): ManifestEntry[] | undefined {
  const bytes = readCached(repository, { digest, legacy });
  return bytes && parseManifest(bytes, `manifest ${digest}`);
}

/** Entries of manifests that were read before, by object key. */
export type KnownEntries = ReadonlyMap<string, readonly ManifestEntry[]>;

/** The same without a list of its entries. */
export function readManifestRows(repository: Repository, digest: Digest, legacy = false): ManifestRows | undefined {
  const bytes = readCached(repository, { digest, legacy });
  return bytes && parseManifestRows(bytes, `manifest ${digest}`);
}

/** Whether content is in the cache: the object, and for a directory the manifest and every file. */
export function isCached(repository: Repository, content: TrackedContent & { path?: string }): boolean {
  const look = lookIntoCache(repository, content);
  return typeof look === 'boolean' ? look : look();
}

/** Up to so many objects are looked at one by one, as `hasObject` does; of more only the names are looked for. */
const LOOKED_AT = 20_000;

/**
 * The same, or for a directory what waits for the answer: other threads look while this one does something else.
 * `path`: where the content lies in the workspace, whose index may know what is in it.
 */
export function lookIntoCache(
  repository: Repository,
  content: TrackedContent & { path?: string },
): boolean | (() => boolean) {
  const object = objectOf(content);
  if (!object || !hasObject(repository, object)) return false;
  const { digest, legacy } = object;
  if (!isDirectoryDigest(digest)) return true;
  const isLarge = (content.fileCount ?? 0) > LOOKED_AT;
  const stamps = isLarge ? directoryStamps(repository, repository.cacheDirectory, legacy) : undefined;
  if (stamps && isSeenWhole(repository, object, stamps)) return true;
  const manifest = readCached(repository, object);
  if (!manifest) return false;
  const index = content.path === undefined || legacy ? undefined : readIndex(repository, content.path, 'md5');
  const isKnown = index?.manifestDigest === digest.slice(0, -'.dir'.length);
  const digests = isKnown ? index.digests : digestsIn(parseManifestRows(manifest, `manifest ${digest}`));
  const look = lookForFiles(repository, digests, legacy);
  return () => {
    const isWhole = look();
    if (isWhole && stamps) rememberWhole(repository, object, stamps);
    return isWhole;
  };
}

function digestsIn(rows: ManifestRows): Buffer {
  const digests = Buffer.alloc(rows.count * 16);
  for (let row = 0; row < rows.count; row++) digests.write(rows.digest(row), row * 16, 'hex');
  return digests;
}

/** Whether all files of these digests (16 bytes each) are in the cache. */
function lookForFiles(repository: Repository, digests: Uint8Array, legacy: boolean): () => boolean {
  const count = digests.length / 16;
  if (count > LOOKED_AT) {
    const hex = Buffer.from(digests.buffer, digests.byteOffset, digests.length);
    return () => {
      const isThere = objectLookup(repository.cacheDirectory, legacy, count);
      for (let at = 0; at < digests.length; at += 16) if (!isThere(hex.toString('hex', at, at + 16))) return false;
      return true;
    };
  }
  const sourceRoot = objectsRoot(repository.cacheDirectory, legacy);
  const looking = startFileBatch({ work: 'objects', sourceRoot, digests });
  return () =>
    looking.finish().outcomes.every((outcome, index) => {
      if (outcome !== OUTCOMES.changed) return outcome === OUTCOMES.done;
      const digest = Buffer.from(digests.subarray(index * 16, index * 16 + 16)).toString('hex');
      return hasObject(repository, { digest, legacy });
    });
}

/**
 * The bytes of an object: from the cache, else (unless `cacheOnly`) from the remote (`remote`, or the default one),
 * kept in the cache. Verified; undefined when neither has it or no remote is configured. Throws `OBJECT_CORRUPT`
 * (exit 4) and what remotes throw. Meant for objects that fit into memory.
 */
export async function readObject(
  repository: Repository,
  digest: Digest,
  options: { remote?: string; legacy?: boolean; cacheOnly?: boolean } = {},
): Promise<Buffer | undefined> {
  const object = { digest, legacy: options.legacy ?? false };
  const cached = readCached(repository, object);
  if (cached) return cached;
  const name = options.remote ?? repository.config.defaultRemote;
  if (name === undefined || options.cacheOnly) return undefined;
  const remote = await openRemote(repository, name);
  try {
    const received = await withRetries(async () => {
      const content = await remote.read(objectKey(object));
      return content && (await receiveObject(repository, object, content));
    });
    if (!received) return undefined;
    if (!received.intact) throw corruptObject(digest, `remote "${remote.name}"`, object, received.found);
  } finally {
    remote.close();
  }
  return readCached(repository, object);
}
