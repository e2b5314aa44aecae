import {
  chmodSync,
  closeSync,
  constants,
  copyFileSync,
  fchmodSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  renameSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { namingPath } from '../platform/file-error.js';
import { statIfExists } from '../platform/files.js';
import type { LinkType } from './config/config.js';
import { hashFile, readBlocks } from './file-hash.js';
import { workspaceTemporary } from './leftover.js';
import { isIntact, objectHasher, removeIfExists, writeAll } from './object-cache.js';
import { objectPath } from './object-layout.js';
import type { StoredObject } from './object-layout.js';
import type { Repository } from './repository.js';

const ONE_READ_BYTES = 512 * 1024;

/** `corrupt`: the cached object is not what its name says; nothing was written. */
export type LinkOutcome = 'written' | 'corrupt';

export interface ObjectLinker {
  /** Puts one object at a workspace path (POSIX, relative to the root), replacing the file that is there. */
  link(object: StoredObject, path: string, executable: boolean): LinkOutcome;
  /** Whether files have turned out to be made by copying alone. */
  onlyCopies(): boolean;
  /** Mode of copies. */
  fileMode: number;
}

/**
 * Puts cached objects into the workspace by the first of `cache.type` that works between the two places. Each
 * object is verified before it becomes visible, and appears whole by a rename. Copies get the user's own mode;
 * executables are never links, or the bit would land on the cached object.
 */
export function objectLinker(repository: Repository): ObjectLinker {
  let types: LinkType[] = [...repository.config.cacheTypes, 'copy'];
  const fileMode = 0o666 & ~process.umask();
  const made = new Set<string>();
  const link: ObjectLinker['link'] = (object, path, executable) => {
    const source = objectPath(repository.cacheDirectory, object);
    const target = join(repository.root, path);
    const temporary = workspaceTemporary(target);
    if (!made.has(dirname(target))) mkdirSync(dirname(target), { recursive: true });
    made.add(dirname(target));
    const mode = executable ? fileMode | 0o100 : fileMode;
    let isClean = false;
    try {
      for (const type of types) {
        if (executable && (type === 'hardlink' || type === 'symlink')) continue;
        try {
          if (!makeLink(type, object, source, temporary, mode)) return 'corrupt';
          renameSync(temporary, target);
          isClean = type !== 'hardlink'; // a rename between two names of one file leaves both
          return 'written';
        } catch (error) {
          if (type === 'copy' || !isUnsupported(error)) throw error;
          removeIfExists(temporary);
          // EMLINK is about this one object, which has as many links as the file system allows
          if ((error as NodeJS.ErrnoException).code !== 'EMLINK') types = types.filter((other) => other !== type);
        }
      }
      throw new Error('the last type is copy, which returns or throws');
    } finally {
      if (!isClean) removeIfExists(temporary);
    }
  };
  return { link, fileMode, onlyCopies: () => types.every((type) => type === 'copy') };
}

/** Says whether the object was intact; when it was, `temporary` holds it. */
function makeLink(type: LinkType, object: StoredObject, source: string, temporary: string, mode: number): boolean {
  if (type === 'copy') return copyVerified(object, source, temporary, mode);
  if (!isIntact(source, object)) return false;
  if (type === 'hardlink') linkSync(source, temporary);
  else if (type === 'symlink') symlinkSync(source, temporary);
  else {
    copyFileSync(source, temporary, constants.COPYFILE_FICLONE_FORCE | constants.COPYFILE_EXCL);
    chmodSync(temporary, mode);
  }
  return true;
}

const UNSUPPORTED = ['EXDEV', 'ENOTSUP', 'EOPNOTSUPP', 'EPERM', 'EMLINK', 'ENOSYS', 'ENOTTY', 'EINVAL'];

function isUnsupported(error: unknown): boolean {
  return UNSUPPORTED.includes((error as NodeJS.ErrnoException).code ?? '');
}

/** Small files are read once and hashed before anything is written, large ones while they are copied. */
function copyVerified(object: StoredObject, source: string, temporary: string, mode: number): boolean {
  const small = !object.legacy && statSync(source).size <= ONE_READ_BYTES ? hashFile(source) : undefined;
  if (small?.bytes && small.digest !== object.digest) return false;
  const hasher = objectHasher(object);
  const fd = openSync(temporary, 'wx', mode);
  try {
    for (const block of small?.bytes ? [small.bytes] : readBlocks(source)) {
      if (!small?.bytes) hasher.update(block);
      namingPath(temporary, () => writeAll(fd, block));
    }
    if ((mode & 0o100) !== 0) fchmodSync(fd, mode);
  } finally {
    closeSync(fd);
  }
  return small?.bytes !== undefined || hasher.digest() === object.digest;
}

/** Gives a workspace file the owner's execute bit. */
export function makeExecutable(path: string): void {
  chmodSync(path, statSync(path).mode | 0o100);
}

/**
 * Whether a workspace file with the right content has another form than `cache.type` asks for: no link where links
 * come first, a share in the cached file where copies do. Links that a user made elsewhere stay.
 */
export function needsRelink(repository: Repository, object: StoredObject, path: string, executable: boolean): boolean {
  const absolute = join(repository.root, path);
  const cached = statIfExists(objectPath(repository.cacheDirectory, object));
  const isLink = lstatSync(absolute).isSymbolicLink();
  const file = statSync(absolute);
  const shares = cached !== undefined && file.ino === cached.ino && file.dev === cached.dev;
  const first = executable ? 'copy' : repository.config.cacheTypes[0];
  if (first === 'copy' || first === 'reflink') return shares;
  if (isLink && !shares) return false;
  return first === 'symlink' ? !isLink : isLink || !shares;
}
