import type * as FileSystem from 'node:fs';
import type { BatchRows } from './batch-rows.js';
import type { FilePrimitives } from './file-primitives.js';
import type { NewDirectory } from './new-directory.js';
import type { HashedCopy, SharedBatch } from './shared-batch.js';

/** Copies an open file, and gives the digest of what it copied. */
export type HashInto = (batch: SharedBatch, index: number, fd: number, into: { fd: number; path: string }) => string;

/** Copies files whose digests are known. Refers to nothing outside itself, as `filePrimitives`. */
export function copyWork(
  fs: typeof FileSystem,
  tools: FilePrimitives,
  rows: BatchRows,
  directory: NewDirectory,
  copyInTwoThreads?: (from: number, into: { fd: number; path: string }) => HashedCopy | undefined,
) {
  /** Below, a second thread is not worth its start. */
  const RELAYED_FROM_BYTES = 64 << 20;
  /** Files below which a directory of their own costs more than it saves. */
  const GATHERED_FROM = 4;
  const { BLOCK_BYTES, statOf, writeAll } = tools;
  const DONE = 1;
  const SAME = 2;
  const CORRUPT = 4;
  const LARGE = 8;
  let batch: SharedBatch;
  /** Where objects are made until their new directory is seen. */
  let gathered: string | undefined;
  return { copyOne, hashInto, beginPortion, endPortion };

  /** Files of one portion are objects of one directory. */
  function beginPortion(given: SharedBatch, start: number, end: number): void {
    if (given.starts === undefined || end - start < GATHERED_FROM) return;
    gathered = directory.open(tools.parentOf(rows.targetOf(start)), given.options);
  }

  function endPortion(): void {
    if (gathered === undefined) return;
    gathered = undefined;
    directory.close();
  }

  function copyOne(given: SharedBatch, index: number): number {
    batch = given;
    const { keepsTargets, unseen, largestBytes = Infinity } = batch.options;
    const expected = rows.digestOf(index);
    const place = gathered === undefined ? rows.targetOf(index) : `${gathered}/${expected.slice(2)}`;
    if (keepsTargets && statOf(place)?.isFile()) return SAME;
    if (unseen === 'resumed' && isResumed(index, place, expected)) return DONE;
    return rows.withSource(index, (fd) => {
      const small = readObject(index, fd, expected);
      if (typeof small === 'number') return small;
      if (!small && rows.sizeOf(index) > largestBytes) return LARGE;
      const write = small
        ? (into: number) => writeAll(into, small, place)
        : (into: number) => rows.setDigest(index, hashInto(batch, index, fd, { fd: into, path: place })) === expected;
      return finish(index, place, write) ? DONE : CORRUPT;
    });
  }

  /** The bytes of an object smaller than a block; undefined for a larger one, or the outcome for what is none. */
  function readObject(index: number, fd: number, expected: string): Buffer | number | undefined {
    let bytes: Buffer | undefined;
    try {
      bytes = tools.readOnce(fd);
    } catch {
      // a directory, a pipe, or what the second reading throws
    }
    if (bytes === undefined || bytes.length === BLOCK_BYTES || tools.md5(bytes) !== expected) {
      const outcome = rows.identify(index, fs.fstatSync(fd));
      if (outcome !== DONE) return outcome;
      bytes = tools.readBlock(fd, 0);
      if (bytes.length === BLOCK_BYTES) return undefined;
      if (rows.setDigest(index, tools.md5(bytes)) !== expected) return CORRUPT;
    }
    rows.setSize(index, bytes.length);
    return bytes;
  }

  /** Whether an earlier run has made the file; one that is not whole is removed. */
  function isResumed(index: number, place: string, expected: string): boolean {
    const stat = statOf(place);
    if (!stat?.isFile()) return false;
    if (tools.hashPath(place) === expected) return rows.identify(index, stat) === DONE;
    tools.remove(place);
    return false;
  }

  /** Makes the file, and notes what it is if that was asked for. */
  function finish(index: number, place: string, write: (fd: number) => boolean | void): boolean {
    const sizeBytes = rows.sizeOf(index);
    const isIdentified = sizeBytes >= batch.options.identifiesFromBytes;
    const isUnseen = batch.options.unseen !== false || gathered !== undefined;
    const isWhole = tools.makeFile(place, batch.options, isUnseen, (fd) => {
      const result = write(fd);
      if (isIdentified) rows.identify(index, fs.fstatSync(fd));
      return result;
    });
    if (isIdentified && !isUnseen) rows.identifyMade(index, place);
    if (gathered !== undefined && !directory.add(sizeBytes)) gathered = undefined;
    return isWhole;
  }

  /** A batch of one leaves the other threads idle. */
  function hashInto(given: SharedBatch, index: number, fd: number, into: { fd: number; path: string }): string {
    const isRelayed = given.count === 1 && rows.sizeOf(index) >= RELAYED_FROM_BYTES;
    const copy = isRelayed ? copyInTwoThreads?.(fd, into) : undefined;
    return (copy ?? tools.hashOpen(fd, into)).digest;
  }
}
