import type * as Crypto from 'node:crypto';
import type * as FileSystem from 'node:fs';
import type { BatchOptions } from './shared-batch.js';

export type FilePrimitives = ReturnType<typeof filePrimitives>;

/**
 * Reading, hashing and writing of one thread. Refers to nothing outside itself: other threads get it as the text of
 * its source, so that no bundler and no test runner has to know of a second program.
 */
export function filePrimitives(fs: typeof FileSystem, crypto: typeof Crypto) {
  const BLOCK_BYTES = 1 << 20;
  const OBJECT_MODE = 0o444;
  const READ = fs.constants.O_RDONLY | (fs.constants.O_NONBLOCK ?? 0); // a pipe must not hold us
  const MAKE = fs.constants.O_WRONLY | fs.constants.O_CREAT | fs.constants.O_EXCL;
  /** The one buffer that files are read into; valid until the next read. */
  const buffer = Buffer.allocUnsafeSlow(BLOCK_BYTES);
  const thread = crypto.randomBytes(5).toString('hex');
  let temporaries = 0;

  return {
    BLOCK_BYTES,
    OBJECT_MODE,
    isMissing,
    statOf,
    openIfExists,
    readOnce,
    readBlock,
    hashOpen,
    hashPath,
    writeAll,
    isStored,
    temporaryIn,
    openTemporary,
    moveInto,
    makeDirectory,
    makeFile,
    parentOf,
    remove,
    md5: (bytes: Buffer) => crypto.hash('md5', bytes, 'hex'),
    hasher: () => crypto.createHash('md5'),
  };

  function isMissing(error: unknown): boolean {
    const { code } = error as NodeJS.ErrnoException;
    return code === 'ENOENT' || code === 'ENOTDIR' || code === 'ELOOP';
  }

  function statOf(path: string): FileSystem.Stats | undefined {
    try {
      return fs.statSync(path, { throwIfNoEntry: false });
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  }

  function openIfExists(path: string): number | undefined {
    try {
      return fs.openSync(path, READ);
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  }

  /** The beginning of a file, up to a MiB; it may be shorter than that though the file is not. */
  function readOnce(fd: number): Buffer {
    return buffer.subarray(0, fs.readSync(fd, buffer, 0, BLOCK_BYTES, 0));
  }

  /** The next MiB of a file; shorter only at its end. */
  function readBlock(fd: number, position: number): Buffer {
    let length = 0;
    while (length < BLOCK_BYTES) {
      const read = fs.readSync(fd, buffer, length, BLOCK_BYTES - length, position + length);
      if (read === 0) break;
      length += read;
    }
    return buffer.subarray(0, length);
  }

  /** Hashes an open file, and writes what it hashes to another one. */
  function hashOpen(fd: number, into?: { fd: number; path: string }): { digest: string; sizeBytes: number } {
    let block = readBlock(fd, 0);
    const hasher = crypto.createHash('md5');
    let sizeBytes = 0;
    for (; block.length > 0; block = readBlock(fd, sizeBytes)) {
      hasher.update(block);
      if (into) writeAll(into.fd, block, into.path);
      sizeBytes += block.length;
      if (block.length < BLOCK_BYTES) break;
    }
    return { digest: hasher.digest('hex'), sizeBytes };
  }

  function hashPath(path: string): string {
    const fd = fs.openSync(path, READ);
    try {
      return hashOpen(fd).digest;
    } finally {
      fs.closeSync(fd);
    }
  }

  function writeAll(fd: number, bytes: Uint8Array, path: string): void {
    try {
      for (let written = 0; written < bytes.length;) written += fs.writeSync(fd, bytes, written);
    } catch (error) {
      throw Object.assign(error as Error, { path }); // Node.js leaves it out
    }
  }

  /** Whether the object is there and whole; one of another mode than 0444 is hashed, then protected. */
  function isStored(place: string, digest: string): boolean {
    const stat = statOf(place);
    if (!stat?.isFile()) return false;
    if ((stat.mode & 0o777) === OBJECT_MODE) return true;
    if (hashPath(place) !== digest) return false;
    try {
      fs.chmodSync(place, OBJECT_MODE);
    } catch {
      // someone else's file, or a file system without modes: the object is whole all the same
    }
    return true;
  }

  function parentOf(path: string): string {
    return path.slice(0, path.lastIndexOf('/'));
  }

  /** A name that no other thread or process uses. */
  function temporaryIn(directory: string, options: BatchOptions): string {
    return `${directory}/.${thread}${(temporaries++).toString(16).padStart(6, '0')}${options.temporarySuffix}`;
  }

  function openTemporary(path: string, options: BatchOptions): number {
    let fd: number;
    try {
      fd = fs.openSync(path, MAKE, options.mode);
    } catch (error) {
      if (!isMissing(error)) throw error;
      makeDirectory(parentOf(path), options.directoryMode);
      fd = fs.openSync(path, MAKE, options.mode);
    }
    if (options.setsMode) {
      try {
        fs.fchmodSync(fd, options.mode);
      } catch {
        // a file system without modes
      }
    }
    return fd;
  }

  function moveInto(temporary: string, place: string, options: BatchOptions): void {
    try {
      fs.renameSync(temporary, place);
    } catch (error) {
      if (!isMissing(error)) throw error;
      makeDirectory(parentOf(place), options.directoryMode);
      fs.renameSync(temporary, place);
    }
  }

  /**
   * Writes a file through a temporary one beside it, or, where nobody looks yet, under its own name; nothing stays when
   * `write` says false or throws.
   */
  function makeFile(
    place: string,
    options: BatchOptions,
    isUnseen: boolean,
    write: (fd: number) => boolean | void,
  ): boolean {
    const temporary = isUnseen ? place : temporaryIn(parentOf(place), options);
    try {
      const fd = openTemporary(temporary, options);
      let isWhole: boolean;
      try {
        isWhole = write(fd) !== false;
      } finally {
        fs.closeSync(fd);
      }
      if (!isWhole) remove(temporary);
      else if (!isUnseen) fs.renameSync(temporary, place);
      return isWhole;
    } catch (error) {
      // two names that are one here, as of a file system without upper and lower case
      if (isUnseen && (error as NodeJS.ErrnoException).code === 'EEXIST') return makeFile(place, options, false, write);
      remove(temporary);
      throw error;
    }
  }

  function makeDirectory(directory: string, mode: number | undefined): void {
    const first = fs.mkdirSync(directory, { recursive: true });
    if (first === undefined || mode === undefined) return;
    for (let made = directory; made.length >= first.length; made = parentOf(made)) fs.chmodSync(made, mode);
  }

  function remove(path: string): void {
    try {
      fs.unlinkSync(path);
    } catch (error) {
      if (!isMissing(error)) throw error;
    }
  }
}
