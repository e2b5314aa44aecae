import { isDirectoryDigest } from '../../core/digest.js';
import { UserError } from '../../core/errors.js';
import type { ManifestEntry } from '../manifest.js';
import { parseManifest, refuseTooLarge } from '../manifest.js';
import { corruptObject, objectHasher } from '../object-cache.js';
import { objectKey } from '../object-layout.js';
import type { StoredObject } from '../object-layout.js';
import type { Remote } from '../remotes/index.js';
import { withRetries } from '../remotes/retry.js';
import type { Repository } from '../repository.js';
import { readManifest } from '../stored-content.js';
import { forEachConcurrently } from './for-each-concurrently.js';
import type { TransferFailure, TransferOptions } from './transfer-result.js';
import { failureOf } from './wanted-objects.js';
import type { StoredOutput } from './wanted-objects.js';

/** The manifests of recorded directories, by object key. */
export interface GatheredManifests {
  entries: Map<string, ManifestEntry[]>;
  /** Bytes of those that only the remote has; verified, not yet in the cache. */
  received: Map<string, Buffer>;
  /** Directories whose manifest is nowhere, corrupt or forged. */
  failed: TransferFailure[];
}

/** Reads manifests from the cache, else from the remote, which is opened only for that. Writes nothing. */
export async function gatherManifests(
  repository: Repository,
  outputs: readonly StoredOutput[],
  open: () => Promise<Remote>,
  options: TransferOptions,
): Promise<GatheredManifests> {
  const gathered: GatheredManifests = { entries: new Map(), received: new Map(), failed: [] };
  const remaining = new Map<string, StoredOutput>();
  for (const output of outputs) {
    const key = objectKey(output.object);
    if (!isDirectoryDigest(output.object.digest) || gathered.entries.has(key)) continue;
    try {
      const entries = readManifest(repository, output.object.digest, output.object.legacy);
      if (entries) gathered.entries.set(key, entries);
      else remaining.set(key, output);
    } catch (error) {
      gathered.failed.push(failureOf(output, error));
    }
  }
  if (remaining.size === 0) return gathered;
  const remote = await open();
  const jobs = options.jobs ?? remote.jobs;
  await forEachConcurrently([...remaining], jobs, options.signal, async ([key, output], stop) => {
    let bytes: Buffer | undefined;
    try {
      bytes = await withRetries(() => readAll(remote, output, stop), { signal: stop });
    } catch (error) {
      if (!(error instanceof UserError) || error.code !== 'MANIFEST_TOO_LARGE') throw error;
      gathered.failed.push(failureOf(output, error));
      return;
    }
    if (!bytes) {
      gathered.failed.push({
        path: output.path,
        digest: output.object.digest,
        code: 'OBJECT_MISSING',
        reason: `the list of its files is neither in the cache nor in remote "${remote.name}"`,
        exitCode: 3,
      });
      return;
    }
    try {
      verify(bytes, output.path, output.object, remote);
      gathered.entries.set(key, parseManifest(bytes, `${output.path} (manifest ${output.object.digest})`));
      gathered.received.set(key, bytes);
    } catch (error) {
      gathered.failed.push(failureOf(output, error));
    }
  });
  return gathered;
}

/** Throws `MANIFEST_TOO_LARGE` (exit 2) as soon as it is: a server may send without an end. */
async function readAll(
  remote: Remote,
  { path, object }: StoredOutput,
  signal: AbortSignal,
): Promise<Buffer | undefined> {
  const content = await remote.read(objectKey(object), signal);
  if (!content) return undefined;
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of content) {
    pieces.push(Buffer.from(piece));
    length += piece.length;
    refuseTooLarge(length, `${path} (manifest ${object.digest})`);
  }
  return Buffer.concat(pieces);
}

function verify(bytes: Buffer, path: string, object: StoredObject, remote: Remote): void {
  const hasher = objectHasher(object);
  hasher.update(bytes);
  const found = hasher.digest();
  if (found !== object.digest) throw corruptObject(path, `remote "${remote.name}"`, object, found);
}
