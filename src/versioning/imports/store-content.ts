import { createHash } from 'node:crypto';
import { chmodSync, closeSync, fchmodSync, mkdirSync, openSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { temporaryBeside } from '../../platform/files.js';
import { hasObject, OBJECT_MODE, removeIfExists, writeAll } from '../object-cache.js';
import type { Content } from '../object-cache.js';
import { objectPath } from '../object-layout.js';
import type { Repository } from '../repository.js';

/**
 * Puts content into the cache whose digest nobody knows before: it is hashed on its way, and becomes an object by a
 * rename when it is whole.
 */
export async function storeContent(
  repository: Repository,
  content: Content,
  onBytes: (bytes: number) => void,
): Promise<{ digest: string; sizeBytes: number }> {
  const { cacheDirectory } = repository;
  makeDirectory(repository, join(cacheDirectory, 'files/md5'));
  const temporary = temporaryBeside(join(cacheDirectory, 'files/md5/object'));
  const md5 = createHash('md5');
  let sizeBytes = 0;
  try {
    const fd = openSync(temporary, 'wx', OBJECT_MODE);
    try {
      for await (const piece of content) {
        md5.update(piece);
        writeAll(fd, piece);
        sizeBytes += piece.length;
        onBytes(piece.length);
      }
      setMode(fd);
    } finally {
      closeSync(fd);
    }
    const object = { digest: md5.digest('hex'), legacy: false };
    if (hasObject(repository, object)) {
      removeIfExists(temporary);
      return { digest: object.digest, sizeBytes };
    }
    const place = objectPath(cacheDirectory, object);
    makeDirectory(repository, dirname(place));
    renameSync(temporary, place);
    return { digest: object.digest, sizeBytes };
  } catch (error) {
    removeIfExists(temporary);
    throw error;
  }
}

function makeDirectory({ config }: Repository, directory: string): void {
  const first = mkdirSync(directory, { recursive: true });
  if (first === undefined || !config.cacheShared) return;
  for (let made = directory; made.length >= first.length; made = dirname(made)) chmodSync(made, 0o2775);
}

function setMode(fd: number): void {
  try {
    fchmodSync(fd, OBJECT_MODE);
  } catch {
    // a file system without modes
  }
}
