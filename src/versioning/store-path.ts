import type { Stats } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../core/errors.js';
import type { TrackedContent } from '../core/tracked.js';
import { runFileBatch } from '../platform/file-threads/file-batch.js';
import { IDENTITY, IDENTITY_LENGTH } from '../platform/file-threads/shared-batch.js';
import { statIfExists } from '../platform/files.js';
import { hashFile } from './file-hash.js';
import { digestAt, hashFiles } from './hash-files.js';
import type { HashedFiles } from './hash-files.js';
import { directoryOf, manifestOf } from './hash-workspace.js';
import { dvcIgnoreRules } from './ignore-rules.js';
import { listFiles } from './list-files.js';
import { needsRelink, objectLinker } from './link-object.js';
import { OBJECT_MODE, hasObject, putObject } from './object-cache.js';
import { objectsRoot } from './object-layout.js';
import type { Repository } from './repository.js';
import { INDEXED_FROM_BYTES } from './workspace-index.js';

/**
 * Puts a workspace path (POSIX, relative to the root) into the cache and says what to record: every file, and for a
 * directory its manifest last. Where `cache.type` begins with a kind of link, the workspace
 * files become such links. Throws `PATH_MISSING` and `PATH_IGNORED` (exit 2), what `hashWorkspacePath` throws, and
 * `WORKSPACE_CHANGED` (exit 2) when a file is written to at the same time.
 */
export function storePath(repository: Repository, path: string): TrackedContent {
  const stat = statIfExists(join(repository.root, path));
  const ignored = dvcIgnoreRules(repository);
  if (!stat) throw refused('PATH_MISSING', `${path} is not there`, 'Check the spelling, or make it first.');
  if (ignored.ignores(path, stat.isDirectory())) {
    throw refused(
      'PATH_IGNORED',
      `${path} is left out by .dvcignore`,
      'Take the line that matches it out of .dvcignore.',
    );
  }
  const stored = storeFiles(repository, path, stat.isDirectory() ? listFiles(repository, path, ignored) : ['']);
  const content = stat.isDirectory() ? storeManifest(repository, stored) : contentOfFile(stored, stat);
  relink(repository, path, stored);
  return content;
}

function storeManifest(repository: Repository, stored: HashedFiles): TrackedContent {
  const directory = directoryOf(stored);
  const object = { digest: directory.content.digest!, legacy: false };
  if (!hasObject(repository, object)) putObject(repository, object, manifestOf(stored));
  return directory.content;
}

function contentOfFile(stored: HashedFiles, stat: Stats): TrackedContent {
  if (stat.size >= INDEXED_FROM_BYTES) stored.remember();
  const executable = (stat.mode & 0o100) !== 0 && { executable: true };
  return { digest: digestAt(stored, 0), sizeBytes: stored.sizeBytes, ...executable };
}

/** Small files are read once, and large ones too: what is hashed is what is written. */
function storeFiles(repository: Repository, path: string, files: readonly string[]): HashedFiles {
  const { cacheShared, cacheTypes } = repository.config;
  const options = {
    mode: OBJECT_MODE,
    ...(cacheShared && { directoryMode: 0o2775 }),
    clones: cacheTypes.includes('reflink'),
    links: cacheTypes[0] === 'hardlink' || cacheTypes[0] === 'symlink',
  };
  const targetRoot = objectsRoot(repository.cacheDirectory, false);
  return hashFiles(repository, path, files, 'md5', undefined, (batch) =>
    runFileBatch({ work: 'store', ...batch, targetRoot, options }),
  );
}

/** What was written to since it was stored stays as it is. */
function relink(repository: Repository, path: string, stored: HashedFiles): void {
  const first = repository.config.cacheTypes[0];
  if (first !== 'hardlink' && first !== 'symlink') return;
  const { link } = objectLinker(repository);
  for (const [index, file] of stored.files.entries()) {
    const place = file === '' ? path : `${path}/${file}`;
    const stat = statIfExists(join(repository.root, place));
    if (!stat || (stat.mode & 0o100) !== 0) continue;
    const object = { digest: digestAt(stored, index), legacy: false };
    if (!needsRelink(repository, object, place, false)) continue;
    if (isStillStored(join(repository.root, place), stored, index)) link(object, place, false);
  }
}

/** The ctime may differ though the content does not: replacing another name of the same file changes it. */
function isStillStored(absolute: string, stored: HashedFiles, index: number): boolean {
  const stat = statIfExists(absolute);
  if (!stat?.isFile()) return false;
  const was = (column: number) => stored.identities[index * IDENTITY_LENGTH + column];
  const isSame =
    stat.dev === was(IDENTITY.dev) &&
    stat.ino === was(IDENTITY.ino) &&
    stat.size === was(IDENTITY.sizeBytes) &&
    stat.mtimeMs === was(IDENTITY.mtimeMs);
  if (!isSame) return false;
  return stat.ctimeMs === was(IDENTITY.ctimeMs) || hashFile(absolute).digest === digestAt(stored, index);
}

function refused(code: string, message: string, hint: string): UserError {
  return new UserError({ code, message, hint, exitCode: 2 });
}
