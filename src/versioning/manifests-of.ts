import { isDirectoryDigest } from '../core/digest.js';
import { UserError } from '../core/errors.js';
import type { TrackedOutput } from '../core/tracked.js';
import type { ManifestEntry } from './manifest.js';
import { objectKey } from './object-layout.js';
import { openRemote } from './remotes/index.js';
import type { Remote } from './remotes/index.js';
import type { Repository } from './repository.js';
import { objectOf } from './stored-content.js';
import { gatherManifests } from './transfer/gather-manifests.js';
import type { TransferFailure, TransferOptions } from './transfer/transfer-result.js';
import type { StoredOutput } from './transfer/wanted-objects.js';

/** Files of directories, as far as they are known. */
export interface KnownManifests {
  /** Object key of the directory → its files. */
  entries: Map<string, ManifestEntry[]>;
  /** Keys of those that only a remote has. */
  remoteOnly: Set<string>;
  /** Directories whose list of files is nowhere or cannot be used. */
  failed: TransferFailure[];
}

/**
 * The manifests of all directories among outputs: from the cache, else from the remote that owns the output (otherwise
 * `options.remote`, otherwise the default one). Stores nothing. Throws what remotes throw when one does not answer; with
 * `isRemoteOptional` that, too, only makes lists unknown.
 */
export async function manifestsOf(
  repository: Repository,
  outputs: readonly TrackedOutput[],
  options: TransferOptions & { isRemoteOptional?: boolean },
): Promise<KnownManifests> {
  const known: KnownManifests = { entries: new Map(), remoteOnly: new Set(), failed: [] };
  const groups = new Map<string | undefined, StoredOutput[]>();
  for (const output of outputs) {
    const object = objectOf(output);
    if (!object || !isDirectoryDigest(object.digest)) continue;
    const name = output.remote ?? options.remote ?? repository.config.defaultRemote;
    const group = groups.get(name) ?? [];
    groups.set(name, group);
    group.push({ path: output.path, object });
  }
  for (const [name, group] of groups) {
    const { entries, received, failed } = await gatherFrom(repository, group, name, options);
    for (const [key, files] of entries) known.entries.set(key, files);
    for (const key of received.keys()) known.remoteOnly.add(key);
    known.failed.push(...failed);
  }
  // What one remote lacks another may have had.
  known.failed = known.failed.filter(({ digest }) => !known.entries.has(keyOf(digest, groups)));
  return known;
}

/** About so many files are known at a time: a history of directories does not fit into memory. */
const MOST_FILES = 500_000;

/** The outputs in parts whose manifests fit into memory together. */
export function* inParts(outputs: readonly TrackedOutput[]): Generator<TrackedOutput[]> {
  let part: TrackedOutput[] = [];
  let files = 0;
  for (const output of outputs) {
    files += output.fileCount ?? 1;
    if (part.length > 0 && files > MOST_FILES) {
      yield part;
      part = [];
      files = output.fileCount ?? 1;
    }
    part.push(output);
  }
  if (part.length > 0) yield part;
}

function keyOf(digest: string, groups: ReadonlyMap<string | undefined, readonly StoredOutput[]>): string {
  const found = [...groups.values()].flat().find(({ object }) => object.digest === digest);
  return found ? objectKey(found.object) : '';
}

async function gatherFrom(
  repository: Repository,
  group: readonly StoredOutput[],
  name: string | undefined,
  options: TransferOptions & { isRemoteOptional?: boolean },
) {
  let remote: Remote | undefined;
  let misfit: UserError | undefined;
  const isBearable = (error: unknown): error is UserError =>
    error instanceof UserError && (error.exitCode === 2 || options.isRemoteOptional === true);
  const open = async () => {
    try {
      return (remote ??= await openRemote(repository, name));
    } catch (error) {
      if (!isBearable(error)) throw error;
      misfit = error;
      return (remote = nowhere(name ?? ''));
    }
  };
  const gather = (from: () => Promise<Remote>) => gatherManifests(repository, group, from, options);
  try {
    const gathered = await gather(open).catch((error: unknown) => {
      if (options.signal?.aborted || !isBearable(error)) throw error;
      misfit = error;
      return gather(async () => nowhere(name ?? ''));
    });
    const reason = misfit && `the list of its files is not in the cache, and ${misfit.message}`;
    return { ...gathered, failed: gathered.failed.map((one) => (reason ? { ...one, reason } : one)) };
  } finally {
    remote?.close();
  }
}

/** Stands for a remote that there is no way to ask: it has nothing. */
export function nowhere(name: string): Remote {
  const none = async () => undefined;
  return {
    name,
    url: '',
    jobs: 1,
    pageSize: 1,
    readOnly: true,
    size: none,
    read: none,
    async *list() {},
    write: async () => 'corrupt',
    delete: async () => {},
    close: () => {},
  };
}
