import type * as FileSystem from 'node:fs';
import type { FileFailure } from './shared-batch.js';

/** A large file on its way: one thread reads and writes, another one hashes the very same blocks. */
export interface BlockRelay {
  id: number;
  /** `RELAY_SLOTS` blocks. */
  ring: Uint8Array;
  /** Bytes of each block in the ring. */
  lengths: Int32Array;
  /** Blocks read, blocks hashed, whether there is an end (1) or a failure (2), whether it began (1) or never may (2). */
  control: Int32Array;
  /** Open files of this process. */
  from: number;
  into: number;
}

export const RELAY_SLOTS = 8;

/** The reading and writing thread's part. Refers to nothing outside itself, as `filePrimitives`. */
export function blockMover(fs: typeof FileSystem): (relay: BlockRelay) => FileFailure[] {
  return ({ ring, lengths, control, from, into }) => {
    if (Atomics.compareExchange(control, 3, 0, 1) !== 0) return [];
    Atomics.notify(control, 3);
    const slots = lengths.length;
    const blockBytes = ring.length / slots;
    const end = (how: number) => {
      Atomics.store(control, 2, how);
      Atomics.notify(control, 0);
    };
    try {
      for (let block = 0, position = 0; ; block++) {
        const oldest = block - slots;
        while (Atomics.load(control, 1) <= oldest) Atomics.wait(control, 1, oldest);
        const start = (block % slots) * blockBytes;
        if (Atomics.load(control, 2) !== 0) return []; // given up: the files may be other ones by now
        const length = fs.readSync(from, ring, start, blockBytes, position);
        lengths[block % slots] = length;
        Atomics.store(control, 0, block + 1);
        Atomics.notify(control, 0);
        if (length === 0) break;
        for (let written = 0; written < length;) {
          if (Atomics.load(control, 2) !== 0) return [];
          written += fs.writeSync(into, ring, start + written, length - written);
        }
        position += length;
      }
      end(1);
      return [];
    } catch (error) {
      const { message, code, errno, syscall } = error as NodeJS.ErrnoException;
      end(2);
      return [{ index: 0, message, ...({ code, errno, syscall } as Partial<FileFailure>) }];
    }
  };
}

/** No storage takes so long for one block: the thread is gone. */
const STALL_MS = 60_000;

/**
 * The hashing thread's part: hands each block to `update`, in order. False when the other thread failed. Throws
 * `ETIMEDOUT` when nothing comes from it for `stallMs`, and gives up.
 */
export function takeBlocks(
  { ring, lengths, control }: BlockRelay,
  update: (block: Uint8Array) => void,
  stallMs = STALL_MS,
): boolean {
  const blockBytes = ring.length / lengths.length;
  let deadline = Date.now() + stallMs;
  const wait = (at: number, value: number) => {
    Atomics.wait(control, at, value, 100);
    if (Date.now() < deadline || Atomics.load(control, at) !== value) return;
    if (Atomics.compareExchange(control, 2, 0, 2) !== 0) return; // it ended at this very moment
    throw Object.assign(new Error(`nothing was read or written for ${stallMs / 1000} seconds`), { code: 'ETIMEDOUT' });
  };
  for (let block = 0; ; block++) {
    while (Atomics.load(control, 0) <= block) {
      if (Atomics.load(control, 2) === 2) return false;
      wait(0, block);
    }
    deadline = Date.now() + stallMs;
    const start = (block % lengths.length) * blockBytes;
    const length = lengths[block % lengths.length]!;
    if (length === 0) break;
    update(ring.subarray(start, start + length));
    Atomics.store(control, 1, block + 1);
    Atomics.notify(control, 1);
  }
  while (Atomics.load(control, 2) === 0) wait(2, 0);
  return Atomics.load(control, 2) === 1;
}
