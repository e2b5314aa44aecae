import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../../core/errors.js';
import type { TrackedContent } from '../../core/tracked.js';
import { statIfExists, writeFileAtomic } from '../../platform/files.js';
import { hashFile } from '../file-hash.js';
import { directoryContent } from '../hash-workspace.js';
import { formatManifest } from '../format-manifest.js';
import type { ManifestEntry } from '../manifest.js';
import { objectHasher, removeIfExists } from '../object-cache.js';
import { objectKey } from '../object-layout.js';
import type { StoredObject } from '../object-layout.js';
import { openRemote } from '../remotes/index.js';
import type { Remote } from '../remotes/index.js';
import { readNamed } from '../read-named.js';
import type { Repository } from '../repository.js';
import { manifestPathProblem } from '../safe-path.js';
import { forEachConcurrently } from './for-each-concurrently.js';
import type { TransferOptions } from './transfer-result.js';

/**
 * Stores a file or directory from anywhere (absolute) in a remote, past the cache, and says what to record. A directory's
 * manifest goes last. Throws `PATH_MISSING` and `WORKSPACE_UNREADABLE` (exit 2), `WORKSPACE_CHANGED` (exit 2) for a file
 * that is written to meanwhile, what opening and writing to a remote throws, and `TRANSFER_INTERRUPTED` (exit 3).
 */
export async function sendPath(
  repository: Repository,
  source: string,
  { remote: name, jobs, progress, signal }: TransferOptions,
): Promise<{ content: TrackedContent; bytes: number }> {
  const stat = statIfExists(source);
  if (!stat) throw refused('PATH_MISSING', `${source} is not there`, 'Check the spelling.');
  const remote = await openRemote(repository, name);
  try {
    const phase = progress.phase('Sending', {});
    const files = stat.isDirectory() ? [...filesBelow(source)] : [''];
    const entries: ManifestEntry[] = [];
    let bytes = 0;
    await forEachConcurrently(files, jobs ?? remote.jobs, signal, async (path, stop) => {
      const { digest, sizeBytes } = hashFile(join(source, path));
      entries.push({ path, digest });
      bytes += sizeBytes;
      await send(remote, join(source, path), { digest, legacy: false }, sizeBytes, stop);
      phase.advance(1, sizeBytes);
    });
    phase.done();
    if (!stat.isDirectory()) {
      const { digest } = entries[0]!;
      return { content: { digest, sizeBytes: bytes, ...((stat.mode & 0o100) !== 0 && { executable: true }) }, bytes };
    }
    const { content, manifest } = directoryContent(entries, bytes);
    await sendManifest(repository, remote, content.digest!, formatManifest(manifest!), signal);
    return { content, bytes };
  } finally {
    remote.close();
  }
}

async function send(
  remote: Remote,
  path: string,
  object: StoredObject,
  sizeBytes: number,
  signal?: AbortSignal,
): Promise<void> {
  const key = objectKey(object);
  if ((await remote.size(key, signal)) === sizeBytes) return;
  const newCheck = () => {
    const hasher = objectHasher(object);
    return { update: (bytes: Uint8Array) => hasher.update(bytes), isIntact: () => hasher.digest() === object.digest };
  };
  if ((await remote.write(key, { path, sizeBytes, newCheck }, signal)) === 'written') return;
  throw refused('WORKSPACE_CHANGED', `${path} changed while it was sent`, 'Try again when nothing writes to it.');
}

async function sendManifest(
  repository: Repository,
  remote: Remote,
  digest: string,
  bytes: Buffer,
  signal?: AbortSignal,
): Promise<void> {
  mkdirSync(repository.temporaryDirectory, { recursive: true });
  const path = join(repository.temporaryDirectory, `manifest-${randomBytes(8).toString('hex')}`);
  try {
    writeFileAtomic(path, bytes);
    await send(remote, path, { digest, legacy: false }, bytes.length, signal);
  } finally {
    removeIfExists(path);
  }
}

/** Files below a directory, relative to it: links to files are files, links to directories are left out. */
function* filesBelow(root: string, directory = ''): Generator<string> {
  for (const entry of readNamed(join(root, directory), join(root, directory))) {
    const path = directory === '' ? entry.name : `${directory}/${entry.name}`;
    if (entry.isDirectory()) {
      yield* filesBelow(root, path);
      continue;
    }
    const stat = statIfExists(join(root, path));
    if (stat?.isDirectory()) continue;
    const problem = stat?.isFile() ? manifestPathProblem(path) : 'is neither a file nor a directory';
    if (problem !== undefined) throw refused('WORKSPACE_UNREADABLE', `${join(root, path)} ${problem}`, 'Remove it.');
    yield path;
  }
}

function refused(code: string, message: string, hint: string): UserError {
  return new UserError({ code, message, hint, exitCode: 2 });
}
