import type * as FileSystem from 'node:fs';
import type { BatchRows } from './batch-rows.js';
import type { HashInto } from './copy-work.js';
import type { FilePrimitives } from './file-primitives.js';
import type { SharedBatch } from './shared-batch.js';

/** Puts files under their digests. Refers to nothing outside itself, as `filePrimitives`. */
export function storeWork(fs: typeof FileSystem, tools: FilePrimitives, rows: BatchRows, hashInto: HashInto) {
  /** Larger ones are seen at once: what is hidden is lost to whoever is killed, and a rename is the least of their cost. */
  const HIDDEN_BELOW_BYTES = 16 << 10;
  const { BLOCK_BYTES, OBJECT_MODE, statOf, writeAll, isStored, makeFile } = tools;
  const DONE = 1;
  const SAME = 2;
  const CHANGED = 5;
  const NOT_FILE = 6;
  let batch: SharedBatch;
  let canClone = false;
  return storeOne;

  function storeOne(given: SharedBatch, index: number): number {
    if (given !== batch) canClone = given.options.clones;
    batch = given;
    if (rows.isKnown(index) && isStored(rows.targetOf(index), rows.digestOf(index))) return SAME;
    return rows.withSource(index, (fd) => {
      const before = fs.fstatSync(fd);
      if (rows.identify(index, before) !== DONE) return NOT_FILE;
      const outcome = before.size < BLOCK_BYTES ? storeSmall(index, fd) : storeLarge(index, fd, before);
      return rows.isSame(index, fs.fstatSync(fd)) ? outcome : CHANGED;
    });
  }

  function storeSmall(index: number, fd: number): number {
    let bytes = rows.readSmall(index, fd);
    const digest = rows.setDigest(index, tools.md5(bytes));
    const isFirst = rows.isFirst(index);
    if (isFirst === false) return SAME;
    const place = rows.targetOf(index);
    if (isFirst === undefined && statOf(place)) {
      if (isStored(place, digest)) return SAME;
      bytes = tools.readBlock(fd, 0); // looking into what is there has used the buffer
      if (tools.md5(bytes) !== digest) return CHANGED;
    }
    const { hiddenRoot } = batch;
    const isHidden = isFirst === true && hiddenRoot !== undefined && bytes.length < HIDDEN_BELOW_BYTES;
    const made = isHidden ? hiddenRoot + rows.objectName(index) : place;
    makeFile(made, batch.options, isHidden, (into) => writeAll(into, bytes, made));
    return DONE;
  }

  /** The object is what was hashed, be the file written to meanwhile: a clone, or the very bytes. */
  function storeLarge(index: number, fd: number, before: FileSystem.Stats): number {
    const { options, targetRoot } = batch;
    const root = targetRoot.slice(0, -1);
    tools.makeDirectory(root, options.directoryMode);
    if (options.links && before.nlink === 1 && (before.mode & 0o100) === 0) {
      const digest = rows.setDigest(index, tools.hashOpen(fd).digest);
      if (isStored(rows.targetOf(index), digest)) return SAME;
      if (!rows.isSame(index, fs.fstatSync(fd))) return CHANGED;
      if (link(index, fd, root)) return DONE;
    }
    // Its name is known at the end, so it grows beside the directories that objects lie in.
    const temporary = tools.temporaryIn(root, options);
    try {
      const digest = rows.setDigest(index, cloned(rows.sourceOf(index), temporary) ?? copied(index, fd, temporary));
      const place = rows.targetOf(index);
      if (isStored(place, digest)) return SAME;
      tools.moveInto(temporary, place, options);
      return DONE;
    } finally {
      tools.remove(temporary);
    }
  }

  /** Makes the workspace file itself the object. */
  function link(index: number, fd: number, root: string): boolean {
    const place = rows.targetOf(index);
    const temporary = tools.temporaryIn(root, batch.options);
    try {
      fs.linkSync(rows.sourceOf(index), temporary);
    } catch {
      return false; // another file system, or one without links
    }
    try {
      if (fs.lstatSync(temporary).ino !== batch.identities[index * 6 + 1]) return false;
      fs.chmodSync(temporary, OBJECT_MODE);
      const { mtimeMs, size } = fs.fstatSync(fd);
      if (mtimeMs !== batch.identities[index * 6 + 4] || size !== rows.sizeOf(index)) return false;
      tools.moveInto(temporary, place, batch.options);
      rows.identify(index, fs.fstatSync(fd)); // all this has changed its ctime
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
      return hashInto(batch, index, fd, { fd: into, path: temporary });
    } finally {
      fs.closeSync(into);
    }
  }
}
