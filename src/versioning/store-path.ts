import { constants, copyFileSync, fchmodSync, statSync } from 'node:fs';
import type { Stats } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../core/errors.js';
import type { TrackedContent } from '../core/tracked.js';
import { statIfExists } from '../platform/files.js';
import { hashFile } from './file-hash.js';
import { directoryContent, listFiles } from './hash-workspace.js';
import type { HashedPath } from './hash-workspace.js';
import { dvcIgnoreRules } from './ignore-rules.js';
import { needsRelink, objectLinker } from './link-object.js';
import type { ManifestEntry } from './manifest.js';
import { formatManifest } from './manifest.js';
import { hasObject, putObject, writeAll, writeObjectFile } from './object-cache.js';
import { objectPath } from './object-layout.js';
import type { Repository } from './repository.js';

/**
 * Puts a workspace path (POSIX, relative to the root) into the cache and says what to record: every file, and for a
 * directory its manifest last. Small files are read once. Where `cache.type` begins with a kind of link, the workspace
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
  const { content, manifest } = stat.isDirectory()
    ? storeDirectory(repository, path, listFiles(repository, path, ignored))
    : storeFile(repository, path, stat);
  relink(repository, path, content, manifest);
  return content;
}

function storeDirectory(repository: Repository, path: string, files: Iterable<string>): HashedPath {
  const entries: ManifestEntry[] = [];
  let sizeBytes = 0;
  for (const file of files) {
    const { content } = storeFile(repository, `${path}/${file}`);
    entries.push({ path: file, digest: content.digest! });
    sizeBytes += content.sizeBytes!;
  }
  const directory = directoryContent(entries, sizeBytes);
  const object = { digest: directory.content.digest!, legacy: false };
  putObject(repository, object, formatManifest(directory.manifest!));
  return directory;
}

function storeFile(repository: Repository, path: string, known?: Stats): HashedPath {
  const absolute = join(repository.root, path);
  const before = known ?? statSync(absolute);
  if (!before.isFile())
    throw refused('WORKSPACE_UNREADABLE', `${path} is neither a file nor a directory`, 'Remove it.');
  const { digest, sizeBytes, bytes } = hashFile(absolute);
  const content = { digest, sizeBytes, ...((before.mode & 0o100) !== 0 && { executable: true }) };
  const object = { digest, legacy: false };
  const place = objectPath(repository.cacheDirectory, object);
  const isTaken = statIfExists(place) !== undefined;
  if (isTaken && hasObject(repository, object)) return { content };
  // Checking what stood in the place has used the buffer that `bytes` lies in.
  if (bytes && !isTaken) writeObjectFile(repository, place, (fd) => writeAll(fd, bytes));
  else copyUnchanged(repository, path, before, place);
  return { content };
}

/** Copies a file that was hashed before, if nobody wrote to it since; as a clone where the file system can. */
function copyUnchanged(repository: Repository, path: string, before: Stats, place: string): void {
  const absolute = join(repository.root, path);
  writeObjectFile(repository, place, (fd, temporary) => {
    fchmodSync(fd, 0o600);
    copyFileSync(absolute, temporary, constants.COPYFILE_FICLONE);
    const after = statSync(absolute);
    const isSame = (['ino', 'size', 'mtimeMs', 'ctimeMs'] as const).every((key) => after[key] === before[key]);
    if (!isSame)
      throw refused('WORKSPACE_CHANGED', `${path} changed while it was stored`, 'Try again when nothing writes to it.');
  });
}

function relink(repository: Repository, path: string, content: TrackedContent, manifest?: ManifestEntry[]): void {
  const first = repository.config.cacheTypes[0];
  if (first !== 'hardlink' && first !== 'symlink') return;
  const link = objectLinker(repository);
  const files = manifest?.map((entry) => ({ path: `${path}/${entry.path}`, digest: entry.digest }));
  for (const file of files ?? [{ path, digest: content.digest! }]) {
    const object = { digest: file.digest, legacy: false };
    const executable = (statSync(join(repository.root, file.path)).mode & 0o100) !== 0;
    if (!executable && needsRelink(repository, object, file.path, false)) link(object, file.path, false);
  }
}

function refused(code: string, message: string, hint: string): UserError {
  return new UserError({ code, message, hint, exitCode: 2 });
}
