import type * as FileSystem from 'node:fs';
import type { FilePrimitives } from './file-primitives.js';
import type { FileFailure, HashedCopy, SharedBatch } from './shared-batch.js';

/** Does up to `limit` steps of a batch, or all that are left; says what failed. A failure stops every thread. */
export type WorkOn = (batch: SharedBatch, limit?: number) => FileFailure[];

/** The works a thread can do on a batch. Refers to nothing outside itself, as `filePrimitives`. */
export function fileWorks(
  fs: typeof FileSystem,
  tools: FilePrimitives,
  copyInTwoThreads?: (from: number, into: { fd: number; path: string }) => HashedCopy | undefined,
): WorkOn {
  /** Below, a second thread is not worth its start. */
  const RELAYED_FROM_BYTES = 64 << 20;
  const { BLOCK_BYTES, OBJECT_MODE, statOf, writeAll, isStored, makeFile } = tools;
  const DONE = 1;
  const SAME = 2;
  const MISSING = 3;
  const CORRUPT = 4;
  const CHANGED = 5;
  const NOT_FILE = 6;
  const FAILED = 7;
  const LARGE = 8;
  let batch: SharedBatch;
  let digests: Buffer;
  let sources: readonly string[] | undefined;
  let targets: readonly string[] | undefined;
  let canClone = false;

  return (given, limit = Infinity) => {
    const failures: FileFailure[] = [];
    if (Atomics.load(given.control, 0) >= given.count) return failures; // the others were quicker
    if (given !== batch) open(given);
    for (let steps = 0; steps < limit && Atomics.load(batch.control, 2) === 0; steps++) {
      const start = Atomics.add(batch.control, 0, batch.step);
      if (start >= batch.count) break;
      const end = Math.min(start + batch.step, batch.count);
      for (let index = start; index < end; index++) {
        try {
          batch.outcomes[index] = workOn(index);
        } catch (error) {
          batch.outcomes[index] = FAILED;
          const { message, code, errno, syscall, path, dest } = error as NodeJS.ErrnoException & { dest?: string };
          const known = { code, errno, syscall, path: path ?? sourceOf(index), dest };
          failures.push({ index, message, ...(known as Partial<FileFailure>) });
          Atomics.store(batch.control, 2, 1);
        }
      }
      Atomics.add(batch.control, 1, end - start);
    }
    return failures;
  };

  function open(given: SharedBatch): void {
    batch = given;
    digests = Buffer.from(batch.digests.buffer, batch.digests.byteOffset, batch.digests.length);
    sources = typeof batch.sources === 'string' ? batch.sources.split('\0') : batch.sources;
    targets = typeof batch.targets === 'string' ? batch.targets.split('\0') : batch.targets;
    canClone = batch.options.clones;
  }

  function workOn(index: number): number {
    if (batch.work === 'stat') return identify(index, statOf(sourceOf(index)));
    if (batch.work === 'objects') return findObject(index);
    if (batch.work === 'hash') return hashOne(index);
    return batch.work === 'store' ? storeOne(index) : copyOne(index);
  }

  function sourceOf(index: number): string {
    return batch.sourceRoot + (sources ? sources[index]! : objectName(index));
  }

  function targetOf(index: number): string {
    return batch.targetRoot + (targets ? targets[index]! : objectName(index));
  }

  function digestOf(index: number): string {
    return digests.toString('hex', index * 16, index * 16 + 16);
  }

  function setDigest(index: number, digest: string): string {
    digests.write(digest, index * 16, 16, 'hex');
    return digest;
  }

  function objectName(index: number): string {
    const digest = digestOf(index);
    return `${digest.slice(0, 2)}/${digest.slice(2)}`;
  }

  function identify(index: number, stat: FileSystem.Stats | undefined): number {
    if (!stat) return MISSING;
    const { identities } = batch;
    const at = index * 6;
    identities[at] = stat.dev;
    identities[at + 1] = stat.ino;
    identities[at + 2] = stat.mode;
    identities[at + 3] = stat.size;
    identities[at + 4] = stat.mtimeMs;
    identities[at + 5] = stat.ctimeMs;
    return stat.isFile() ? DONE : NOT_FILE;
  }

  /** Whether the file is still the one that `identities` tells of. */
  function isSame(index: number, stat: FileSystem.Stats): boolean {
    const { identities } = batch;
    const at = index * 6;
    return (
      identities[at + 5] === stat.ctimeMs &&
      identities[at + 4] === stat.mtimeMs &&
      identities[at + 3] === stat.size &&
      identities[at + 1] === stat.ino &&
      identities[at] === stat.dev &&
      stat.isFile()
    );
  }

  /** Whether the file is the one known before; then its mode is noted. */
  function isKnown(index: number): boolean {
    if (batch.identities[index * 6 + 5] === 0) return false;
    const stat = statOf(sourceOf(index));
    if (!stat || !isSame(index, stat)) return false;
    batch.identities[index * 6 + 2] = stat.mode;
    return true;
  }

  function findObject(index: number): number {
    const stat = statOf(sourceOf(index));
    if (!stat?.isFile()) return stat ? NOT_FILE : MISSING;
    return (stat.mode & 0o777) === OBJECT_MODE ? DONE : CHANGED;
  }

  function hashOne(index: number): number {
    if (isKnown(index)) return SAME;
    return withSource(index, (fd) => {
      const outcome = identify(index, fs.fstatSync(fd));
      if (outcome !== DONE) return outcome;
      const bytes = tools.readBlock(fd, 0);
      if (bytes.length < BLOCK_BYTES) setDigest(index, tools.md5(bytes));
      const { digest, sizeBytes } =
        bytes.length < BLOCK_BYTES ? { digest: undefined, sizeBytes: bytes.length } : tools.hashOpen(fd);
      if (digest !== undefined) setDigest(index, digest);
      batch.identities[index * 6 + 3] = sizeBytes;
      return DONE;
    });
  }

  function withSource(index: number, run: (fd: number) => number): number {
    const fd = tools.openIfExists(sourceOf(index));
    if (fd === undefined) return MISSING;
    try {
      return run(fd);
    } finally {
      fs.closeSync(fd);
    }
  }

  function storeOne(index: number): number {
    if (isKnown(index) && isStored(targetOf(index), digestOf(index))) return SAME;
    return withSource(index, (fd) => {
      const before = fs.fstatSync(fd);
      if (identify(index, before) !== DONE) return NOT_FILE;
      const outcome = before.size < BLOCK_BYTES ? storeSmall(index, fd) : storeLarge(index, fd, before);
      return isSame(index, fs.fstatSync(fd)) ? outcome : CHANGED;
    });
  }

  function storeSmall(index: number, fd: number): number {
    let bytes = tools.readBlock(fd, 0);
    const digest = setDigest(index, tools.md5(bytes));
    const place = targetOf(index);
    const there = statOf(place);
    if (there) {
      if (isStored(place, digest)) return SAME;
      bytes = tools.readBlock(fd, 0); // looking into what is there has used the buffer
      if (tools.md5(bytes) !== digest) return CHANGED;
    }
    makeFile(place, batch.options, (into) => writeAll(into, bytes, place));
    return DONE;
  }

  /** The object is what was hashed, be the file written to meanwhile: a clone, or the very bytes. */
  function storeLarge(index: number, fd: number, before: FileSystem.Stats): number {
    const { options, targetRoot } = batch;
    const root = targetRoot.slice(0, -1);
    tools.makeDirectory(root, options.directoryMode);
    if (options.links && before.nlink === 1 && (before.mode & 0o100) === 0) {
      const digest = setDigest(index, tools.hashOpen(fd).digest);
      if (isStored(targetOf(index), digest)) return SAME;
      if (!isSame(index, fs.fstatSync(fd))) return CHANGED;
      if (link(index, fd, root)) return DONE;
    }
    // Its name is known at the end, so it grows beside the directories that objects lie in.
    const temporary = tools.temporaryIn(root, options);
    try {
      const digest = setDigest(index, cloned(sourceOf(index), temporary) ?? copied(index, fd, temporary));
      const place = targetOf(index);
      if (isStored(place, digest)) return SAME;
      tools.moveInto(temporary, place, options);
      return DONE;
    } finally {
      tools.remove(temporary);
    }
  }

  /** Makes the workspace file itself the object. */
  function link(index: number, fd: number, root: string): boolean {
    const place = targetOf(index);
    const temporary = tools.temporaryIn(root, batch.options);
    try {
      fs.linkSync(sourceOf(index), temporary);
    } catch {
      return false; // another file system, or one without links
    }
    try {
      if (fs.lstatSync(temporary).ino !== batch.identities[index * 6 + 1]) return false;
      fs.chmodSync(temporary, OBJECT_MODE);
      const { mtimeMs, size } = fs.fstatSync(fd);
      if (mtimeMs !== batch.identities[index * 6 + 4] || size !== batch.identities[index * 6 + 3]) return false;
      tools.moveInto(temporary, place, batch.options);
      identify(index, fs.fstatSync(fd)); // all this has changed its ctime
      return true;
    } finally {
      tools.remove(temporary);
    }
  }

  /** Digest of the clone, which nobody else writes to; undefined where the file system makes none. */
  function cloned(source: string, temporary: string): string | undefined {
    if (!canClone) return undefined;
    try {
      fs.copyFileSync(source, temporary, fs.constants.COPYFILE_FICLONE_FORCE | fs.constants.COPYFILE_EXCL);
    } catch {
      tools.remove(temporary);
      canClone = false;
      return undefined;
    }
    fs.chmodSync(temporary, batch.options.mode);
    return tools.hashPath(temporary);
  }

  function copied(index: number, fd: number, temporary: string): string {
    const into = tools.openTemporary(temporary, batch.options);
    try {
      return hashInto(index, fd, { fd: into, path: temporary });
    } finally {
      fs.closeSync(into);
    }
  }

  /** Copies an open file, and gives the digest of what it copied. A batch of one leaves the other threads idle. */
  function hashInto(index: number, fd: number, into: { fd: number; path: string }): string {
    const isRelayed = batch.count === 1 && batch.identities[index * 6 + 3]! >= RELAYED_FROM_BYTES;
    const copy = isRelayed ? copyInTwoThreads?.(fd, into) : undefined;
    return (copy ?? tools.hashOpen(fd, into)).digest;
  }

  /** A rename changes the ctime alone: whoever wrote to the file since has changed more. */
  function identifyMade(index: number, place: string): void {
    const stat = statOf(place);
    if (stat) batch.identities[index * 6 + 5] = stat.ctimeMs;
    if (!stat || !isSame(index, stat)) batch.identities.fill(0, index * 6, index * 6 + 6);
  }

  function copyOne(index: number): number {
    const place = targetOf(index);
    const expected = digestOf(index);
    if (batch.options.keepsTargets && statOf(place)?.isFile()) return SAME;
    return withSource(index, (fd) => {
      const outcome = identify(index, fs.fstatSync(fd));
      if (outcome !== DONE) return outcome;
      const isIdentified = batch.identities[index * 6 + 3]! >= batch.options.identifiesFromBytes;
      const target = isIdentified ? index : undefined;
      if (batch.identities[index * 6 + 3]! > (batch.options.largestBytes ?? Infinity)) return LARGE;
      const bytes = tools.readBlock(fd, 0);
      if (bytes.length < BLOCK_BYTES) {
        if (setDigest(index, tools.md5(bytes)) !== expected) return CORRUPT;
        return finish(place, (into) => writeAll(into, bytes, place), target) ? DONE : CORRUPT;
      }
      const check = (into: number) => setDigest(index, hashInto(index, fd, { fd: into, path: place })) === expected;
      return finish(place, check, target) ? DONE : CORRUPT;
    });
  }

  /** Makes the file, and notes in row `target` what it is. */
  function finish(place: string, write: (fd: number) => boolean | void, target?: number): boolean {
    const isWhole = makeFile(place, batch.options, (fd) => {
      const result = write(fd);
      if (target !== undefined) identify(target, fs.fstatSync(fd));
      return result;
    });
    if (target !== undefined) identifyMade(target, place);
    return isWhole;
  }
}
