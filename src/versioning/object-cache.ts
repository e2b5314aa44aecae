import {
  chmodSync,
  closeSync,
  fchmodSync,
  mkdirSync,
  openSync,
  readFileSync,
  readlinkSync,
  renameSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { dirname, sep } from 'node:path';
import { UserError } from '../core/errors.js';
import { namingPath } from '../platform/file-error.js';
import { isMissing, lstatIfExists, statIfExists, temporaryBeside } from '../platform/files.js';
import { contentHasher, hashFile } from './file-hash.js';
import type { HashRule } from './file-hash.js';
import { objectKey, objectPath } from './object-layout.js';
import type { StoredObject } from './object-layout.js';
import type { Repository } from './repository.js';

/** DVC takes a cached object of exactly this mode for whole without hashing it. */
export const OBJECT_MODE = 0o444;

/** Content in pieces, as a file or a remote gives it. */
export type Content = Iterable<Uint8Array> | AsyncIterable<Uint8Array>;

/**
 * Whether the object is in the cache. One of mode 0444 is believed; another is hashed, then protected or, when it
 * is not what its name says, deleted, as DVC does (dvc-formats §1.5).
 */
export function hasObject(repository: Repository, object: StoredObject): boolean {
  const path = objectPath(repository.cacheDirectory, object);
  const stat = statIfExists(path);
  if (!stat?.isFile()) return false;
  if ((stat.mode & 0o777) === OBJECT_MODE) return true;
  if (!isIntact(path, object)) {
    unlinkSync(path);
    return false;
  }
  protect(path);
  return true;
}

/** Whether the file holds what the object's name says. */
export function isIntact(path: string, object: StoredObject): boolean {
  return rulesOf(object).some((rule) => hashFile(path, rule).digest + suffixOf(object) === object.digest);
}

function rulesOf(object: StoredObject): HashRule[] {
  return object.legacy && suffixOf(object) === '' ? ['dos2unix', 'dos2unix-per-chunk'] : ['md5'];
}

function suffixOf(object: StoredObject): string {
  return object.digest.endsWith('.dir') ? '.dir' : '';
}

/**
 * Checks content while it passes: of two hashers for objects of DVC 2 either may agree. `digest()` is the object's
 * own digest when it does, otherwise what the content really is.
 */
export function objectHasher(object: StoredObject): { update(bytes: Uint8Array): void; digest(): string } {
  const hashers = rulesOf(object).map(contentHasher);
  return {
    update: (bytes) => hashers.forEach((hasher) => hasher.update(bytes)),
    digest() {
      const digests = hashers.map((hasher) => hasher.digest() + suffixOf(object));
      return digests.find((digest) => digest === object.digest) ?? digests[0]!;
    },
  };
}

function protect(path: string): void {
  try {
    chmodSync(path, OBJECT_MODE);
  } catch {
    // someone else's file, or a file system without modes: the object is whole all the same
  }
}

/**
 * Puts bytes of a known digest into the cache, through a temporary file beside their place. Nothing is done when
 * they are there already.
 */
export function putObject(repository: Repository, object: StoredObject, bytes: Uint8Array): void {
  if (hasObject(repository, object)) return;
  const path = objectPath(repository.cacheDirectory, object);
  writeObjectFile(repository, path, (fd) => writeAll(fd, bytes));
}

/**
 * Puts content into the cache if it is what the object's name says. Otherwise nothing appears, and the digest of
 * what came is returned in `found`.
 */
export async function receiveObject(
  repository: Repository,
  object: StoredObject,
  content: Content,
  onBytes?: (bytes: number) => void,
): Promise<{ intact: boolean; found: string; sizeBytes: number }> {
  const path = objectPath(repository.cacheDirectory, object);
  const temporary = createTemporary(repository, path);
  const hasher = objectHasher(object);
  let sizeBytes = 0;
  try {
    try {
      for await (const piece of content) {
        hasher.update(piece);
        writeAll(temporary.fd, piece);
        sizeBytes += piece.length;
        onBytes?.(piece.length);
      }
      setMode(temporary.fd);
    } finally {
      closeSync(temporary.fd);
    }
    const found = hasher.digest();
    const intact = found === object.digest;
    if (intact) renameSync(temporary.path, path);
    else unlinkSync(temporary.path);
    return { intact, found, sizeBytes };
  } catch (error) {
    removeIfExists(temporary.path);
    throw error;
  }
}

/** Writes an object file through a temporary one, which `write` fills; it throws to leave nothing behind. */
export function writeObjectFile(
  repository: Repository,
  path: string,
  write: (fd: number, temporary: string) => void,
): void {
  const temporary = createTemporary(repository, path);
  try {
    try {
      namingPath(path, () => write(temporary.fd, temporary.path));
      setMode(temporary.fd);
    } finally {
      closeSync(temporary.fd);
    }
    renameSync(temporary.path, path);
  } catch (error) {
    removeIfExists(temporary.path);
    throw error;
  }
}

function createTemporary(repository: Repository, path: string): { path: string; fd: number } {
  const temporary = temporaryBeside(path);
  try {
    return { path: temporary, fd: openSync(temporary, 'wx', OBJECT_MODE) };
  } catch (error) {
    if (!isMissing(error)) throw error;
    makeObjectDirectory(repository, dirname(path));
    return { path: temporary, fd: openSync(temporary, 'wx', OBJECT_MODE) };
  }
}

function makeObjectDirectory(repository: Repository, directory: string): void {
  const first = mkdirSync(directory, { recursive: true });
  if (first === undefined || !repository.config.cacheShared) return;
  for (let made = directory; made.length >= first.length; made = dirname(made)) chmodSync(made, 0o2775);
}

function setMode(fd: number): void {
  try {
    fchmodSync(fd, OBJECT_MODE);
  } catch {
    // a file system without modes
  }
}

/** Whether there is a link at the path that a checkout made, be the object it leads to there or not. */
export function isCacheLink(repository: Repository, path: string): boolean {
  if (!lstatIfExists(path)?.isSymbolicLink()) return false;
  return readlinkSync(path).startsWith(repository.cacheDirectory + sep);
}

/** Writes every byte. */
export function writeAll(fd: number, bytes: Uint8Array): void {
  for (let written = 0; written < bytes.length;) written += writeSync(fd, bytes, written);
}

/** Deletes a file that may not be there. */
export function removeIfExists(path: string): void {
  try {
    unlinkSync(path);
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
}

/**
 * The bytes of a cached object, verified; undefined when it is not there. A corrupt one is deleted and counts as
 * not there, so that it is fetched again.
 */
export function readCached(repository: Repository, object: StoredObject): Buffer | undefined {
  const path = objectPath(repository.cacheDirectory, object);
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
  const hasher = objectHasher(object);
  hasher.update(bytes);
  if (hasher.digest() === object.digest) return bytes;
  unlinkSync(path);
  return undefined;
}

/** `OBJECT_CORRUPT` (exit 4): an object is not what its name says. `place` is a remote or the cache. */
export function corruptObject(path: string, place: string, object: StoredObject, found: string): UserError {
  return new UserError({
    code: 'OBJECT_CORRUPT',
    message: `${path}: the object ${objectKey(object)} in ${place} has the digest ${found} instead of ${object.digest}`,
    hint: `Replace it: \`assay push\` from a checkout that has the right data, after deleting the object from ${place}.`,
    exitCode: 4,
  });
}
