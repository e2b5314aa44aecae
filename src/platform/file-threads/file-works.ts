import type * as Crypto from 'node:crypto';
import type * as FileSystem from 'node:fs';
import { batchRows } from './batch-rows.js';
import { copyWork } from './copy-work.js';
import { filePrimitives } from './file-primitives.js';
import { moveDirectory } from './move-directory.js';
import { newDirectory } from './new-directory.js';
import type { FileFailure, HashedCopy, SharedBatch } from './shared-batch.js';
import { storeWork } from './store-work.js';

/** Does up to `limit` portions of a batch, or all that are left; says what failed. A failure stops every thread. */
export type WorkOn = (batch: SharedBatch, limit?: number) => FileFailure[];

/** What a thread's works are made of: each refers to nothing but what it is given. */
const PARTS = { filePrimitives, batchRows, moveDirectory, newDirectory, copyWork, storeWork };

/** The works a thread can do on a batch, and itself as the text of a function of `fs` and `crypto`. */
export function fileWorks(
  fs: typeof FileSystem,
  crypto: typeof Crypto,
  copyInTwoThreads?: (from: number, into: { fd: number; path: string }) => HashedCopy | undefined,
): WorkOn {
  return assemble(PARTS, fs, crypto, copyInTwoThreads);
}

/** The same for another thread, as the text of an expression: a function of `fs` and `crypto`. */
export function fileWorksText(): string {
  const parts = Object.entries(PARTS).map(([name, part]) => `${name}: ${part.toString()}`);
  return `(fs, crypto) => (${assemble.toString()})({ ${parts.join(', ')} }, fs, crypto)`;
}

function assemble(
  parts: typeof PARTS,
  fs: typeof FileSystem,
  crypto: typeof Crypto,
  copyInTwoThreads?: (from: number, into: { fd: number; path: string }) => HashedCopy | undefined,
): WorkOn {
  const DONE = 1;
  const SAME = 2;
  const MISSING = 3;
  const CHANGED = 5;
  const NOT_FILE = 6;
  const FAILED = 7;
  const tools = parts.filePrimitives(fs, crypto);
  const { BLOCK_BYTES, OBJECT_MODE, statOf } = tools;
  const rows = parts.batchRows(fs, tools);
  const { copyOne, hashInto, beginPortion, endPortion } = parts.copyWork(
    fs,
    tools,
    rows,
    parts.newDirectory(fs, tools, parts.moveDirectory),
    copyInTwoThreads,
  );
  const storeOne = parts.storeWork(fs, tools, rows, hashInto);
  let batch: SharedBatch;

  return (given, limit = Infinity) => {
    const failures: FileFailure[] = [];
    if (Atomics.load(given.control, 0) >= given.portions) return failures; // the others were quicker
    if (given !== batch) rows.open((batch = given));
    for (let steps = 0; steps < limit && Atomics.load(batch.control, 2) === 0; steps++) {
      const portion = Atomics.add(batch.control, 0, 1);
      if (portion >= batch.portions) break;
      const start = batch.starts ? batch.starts[portion]! : portion * batch.step;
      const end = batch.starts ? batch.starts[portion + 1]! : Math.min(start + batch.step, batch.count);
      let index = start;
      try {
        beginPortion(batch, start, end);
        for (; index < end; index++) batch.outcomes[index] = workOn(index);
      } catch (error) {
        fail(index, error, failures);
      }
      try {
        endPortion();
      } catch (error) {
        fail(end - 1, error, failures);
      }
      Atomics.add(batch.control, 1, end - start);
    }
    return failures;
  };

  function fail(index: number, error: unknown, failures: FileFailure[]): void {
    batch.outcomes[index] = FAILED;
    const { message, code, errno, syscall, path, dest } = error as NodeJS.ErrnoException & { dest?: string };
    const known = { code, errno, syscall, path: path ?? rows.sourceOf(index), dest };
    failures.push({ index, message, ...(known as Partial<FileFailure>) });
    Atomics.store(batch.control, 2, 1);
  }

  function workOn(index: number): number {
    if (batch.work === 'stat') return rows.identify(index, statOf(rows.sourceOf(index)));
    if (batch.work === 'objects') return findObject(index);
    if (batch.work === 'hash') return hashOne(index);
    return batch.work === 'store' ? storeOne(batch, index) : copyOne(batch, index);
  }

  function findObject(index: number): number {
    const stat = statOf(rows.sourceOf(index));
    if (!stat?.isFile()) return stat ? NOT_FILE : MISSING;
    return (stat.mode & 0o777) === OBJECT_MODE ? DONE : CHANGED;
  }

  function hashOne(index: number): number {
    if (rows.isKnown(index)) return SAME;
    return rows.withSource(index, (fd) => {
      const outcome = rows.identify(index, fs.fstatSync(fd));
      if (outcome !== DONE) return outcome;
      const bytes = rows.readSmall(index, fd);
      const { digest, sizeBytes } =
        bytes.length < BLOCK_BYTES ? { digest: tools.md5(bytes), sizeBytes: bytes.length } : tools.hashOpen(fd);
      rows.setDigest(index, digest);
      rows.setSize(index, sizeBytes);
      return DONE;
    });
  }
}
