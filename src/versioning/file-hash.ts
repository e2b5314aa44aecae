import { createHash, hash } from 'node:crypto';
import { closeSync, constants, openSync, readSync } from 'node:fs';
import type { Digest } from '../core/digest.js';

const CHUNK_BYTES = 1 << 20;
const TEXT_TEST_BYTES = 512;

/** The one buffer that files are read into; valid until the next read. */
const buffer = Buffer.allocUnsafeSlow(CHUNK_BYTES);

/**
 * How content becomes a digest (dvc-formats §1.1). `md5`: the bytes as they are. DVC 2 turned CRLF of text into LF
 * in each MiB first: `dos2unix` asks once, by the file's first 512 bytes, whether it is text, as DVC 2 did when it
 * wrote the data; `dos2unix-per-chunk` asks for every MiB, as DVC 3 does when it reads such data.
 */
export type HashRule = 'md5' | 'dos2unix' | 'dos2unix-per-chunk';

export interface HashedFile {
  digest: Digest;
  sizeBytes: number;
  /** The whole content when it is less than 1 MiB, valid until the next file is read. */
  bytes?: Buffer;
}

/**
 * Hashes a file, following links, in blocks of 1 MiB. Throws what the file system throws. Of a file that is known to hold
 * `knownBytes`, less than a block, no more is read.
 */
export function hashFile(path: string, rule: HashRule = 'md5', knownBytes?: number): HashedFile {
  const fd = openSync(path, constants.O_RDONLY);
  try {
    let length = fill(fd, knownBytes);
    if (length < CHUNK_BYTES) {
      const bytes = buffer.subarray(0, length);
      return { digest: hash('md5', rule === 'md5' ? bytes : foldIfText(bytes), 'hex'), sizeBytes: length, bytes };
    }
    const whole = contentHasher(rule);
    let sizeBytes = 0;
    for (; length > 0; length = fill(fd)) {
      whole.update(buffer.subarray(0, length));
      sizeBytes += length;
    }
    return { digest: whole.digest(), sizeBytes };
  } finally {
    closeSync(fd);
  }
}

/** Reads until the buffer is full, the file ends or so many bytes were read. */
function fill(fd: number, mostBytes = CHUNK_BYTES): number {
  let length = 0;
  while (length < CHUNK_BYTES) {
    const read = readSync(fd, buffer, length, CHUNK_BYTES - length, null);
    if (read === 0) break;
    length += read;
    if (length >= mostBytes && mostBytes > 0) break;
  }
  return length;
}

/** The file in blocks of 1 MiB, each valid until the next is asked for. */
export function* readBlocks(path: string): Generator<Buffer> {
  const block = Buffer.allocUnsafe(CHUNK_BYTES);
  const fd = openSync(path, constants.O_RDONLY);
  try {
    for (;;) {
      const length = readSync(fd, block, 0, CHUNK_BYTES, null);
      if (length === 0) return;
      yield block.subarray(0, length);
    }
  } finally {
    closeSync(fd);
  }
}

/** Digest of content that comes in pieces of any size. */
export interface ContentHasher {
  update(bytes: Uint8Array): void;
  digest(): Digest;
}

/** Hashes pieces; for the rules of DVC 2 they are gathered to blocks of 1 MiB first, where folding stops. */
export function contentHasher(rule: HashRule): ContentHasher {
  const md5 = createHash('md5');
  if (rule === 'md5') {
    return { update: (bytes) => void md5.update(bytes), digest: () => md5.digest('hex') };
  }
  const block = Buffer.allocUnsafe(CHUNK_BYTES);
  let length = 0;
  let text: boolean | undefined;
  const flush = () => {
    const bytes = block.subarray(0, length);
    if (text === undefined || rule === 'dos2unix-per-chunk') text = looksLikeText(bytes);
    md5.update(text ? foldLineEnds(bytes) : bytes);
    length = 0;
  };
  return {
    update(bytes) {
      for (let at = 0; at < bytes.length;) {
        const taken = Math.min(CHUNK_BYTES - length, bytes.length - at);
        block.set(bytes.subarray(at, at + taken), length);
        length += taken;
        at += taken;
        if (length === CHUNK_BYTES) flush();
      }
    },
    digest() {
      if (length > 0) flush();
      return md5.digest('hex');
    },
  };
}

function foldIfText(bytes: Buffer): Buffer {
  return looksLikeText(bytes) ? foldLineEnds(bytes) : bytes;
}

/** DVC's test on the first 512 bytes: no NUL, and at most 30 % outside printable ASCII, LF, CR, TAB, FF, BS. */
export function looksLikeText(bytes: Uint8Array): boolean {
  const block = bytes.subarray(0, TEXT_TEST_BYTES);
  let others = 0;
  for (const byte of block) {
    if (byte === 0) return false;
    const plain = (byte >= 32 && byte < 127) || (byte >= 8 && byte <= 10) || byte === 12 || byte === 13;
    if (!plain) others++;
  }
  return block.length === 0 || others / block.length <= 0.3;
}

/** A copy with every CR LF as LF. */
function foldLineEnds(bytes: Uint8Array): Buffer {
  const folded = Buffer.allocUnsafe(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length; at++) {
    if (bytes[at] === 13 && bytes[at + 1] === 10) continue;
    folded[length++] = bytes[at]!;
  }
  return folded.subarray(0, length);
}
