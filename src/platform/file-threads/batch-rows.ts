import type * as FileSystem from 'node:fs';
import type { FilePrimitives } from './file-primitives.js';
import type { SharedBatch } from './shared-batch.js';

export type BatchRows = ReturnType<typeof batchRows>;

/** The files of the batch that a thread works on, by their rows. Refers to nothing outside itself, as `filePrimitives`. */
export function batchRows(fs: typeof FileSystem, tools: FilePrimitives) {
  const DONE = 1;
  const MISSING = 3;
  const NOT_FILE = 6;
  let batch: SharedBatch;
  let digests: Buffer;
  let sources: ((index: number) => string) | undefined;
  let targets: ((index: number) => string) | undefined;

  return {
    open,
    sourceOf,
    targetOf,
    objectName,
    digestOf,
    setDigest,
    sizeOf: (index: number) => batch.identities[index * 6 + 3]!,
    setSize: (index: number, sizeBytes: number) => void (batch.identities[index * 6 + 3] = sizeBytes),
    identify,
    isSame,
    isKnown,
    isFirst,
    identifyMade,
    withSource,
    readSmall,
  };

  function open(given: SharedBatch): void {
    batch = given;
    digests = Buffer.from(batch.digests.buffer, batch.digests.byteOffset, batch.digests.length);
    sources = batch.sources === undefined ? undefined : namesOf(batch.sources);
    targets = batch.targets === undefined ? undefined : namesOf(batch.targets);
  }

  /** Joined names stay one text, since there may be a million of them. */
  function namesOf(names: readonly string[] | string): (index: number) => string {
    if (typeof names !== 'string') return (index) => names[index]!;
    const starts = new Uint32Array(batch.count + 1);
    for (let index = 1; index < batch.count; index++) starts[index] = names.indexOf('\0', starts[index - 1]) + 1;
    starts[batch.count] = names.length + 1;
    return (index) => names.slice(starts[index], starts[index + 1]! - 1);
  }

  function sourceOf(index: number): string {
    return batch.sourceRoot + (sources ? sources(index) : objectName(index));
  }

  function targetOf(index: number): string {
    return batch.targetRoot + (targets ? targets(index) : objectName(index));
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
    const stat = tools.statOf(sourceOf(index));
    if (!stat || !isSame(index, stat)) return false;
    batch.identities[index * 6 + 2] = stat.mode;
    return true;
  }

  /**
   * Whether the row is the first with its digest, for an object whose directory was not there; undefined where only the
   * file system can say what is there. The first row's object may still be in the making, by another thread.
   */
  function isFirst(index: number): boolean | undefined {
    const { firsts } = batch;
    const at = index * 16;
    if (firsts?.newDirectories[digests[at]!] !== 1) return undefined;
    const last = firsts.rows.length - 1;
    for (let place = digests.readUInt32LE(at + 4) & last; ; place = (place + 1) & last) {
      const other = Atomics.compareExchange(firsts.rows, place, 0, index + 1) - 1;
      if (other === -1) return true;
      if (digests.compare(digests, other * 16, other * 16 + 16, at, at + 16) === 0) return false;
    }
  }

  /** A rename changes the ctime alone: whoever wrote to the file since has changed more. */
  function identifyMade(index: number, place: string): void {
    const stat = tools.statOf(place);
    if (stat) batch.identities[index * 6 + 5] = stat.ctimeMs;
    if (!stat || !isSame(index, stat)) batch.identities.fill(0, index * 6, index * 6 + 6);
  }

  /** The whole of a file that is less than a block; one that is as long as it should be need not be asked for more. */
  function readSmall(index: number, fd: number): Buffer {
    const bytes = tools.readOnce(fd);
    return bytes.length === batch.identities[index * 6 + 3] ? bytes : tools.readBlock(fd, 0);
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
}
