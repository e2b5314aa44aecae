import { createHash } from 'node:crypto';
import { createReadStream, statSync } from 'node:fs';
import type { BigIntStats } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import type { KeptFiles } from './kept-files.js';

const GROUP = 'digests';
/** A file that was written so shortly before may be written again without a later time: of coarse clocks the coarsest. */
const SETTLED_MS = 2000;

/**
 * The SHA-256 of a file, in hexadecimal digits. With `known`, one whose inode, size and times are those of an earlier
 * reading is not read again.
 */
export async function digestOfFile(path: string, known?: KeptFiles): Promise<string> {
  const before = statSync(path, { bigint: true });
  const name = `${before.dev}-${before.ino}`;
  const stamp = stampOf(before);
  const kept = known?.read(GROUP, name);
  const [keptStamp, keptDigest] = kept ? new TextDecoder().decode(kept).split('\n') : [];
  if (keptStamp === stamp && keptDigest !== undefined) return keptDigest;
  const hash = createHash('sha256');
  await pipeline(createReadStream(path, { highWaterMark: 1 << 20 }), hash);
  const digest = hash.digest('hex');
  const isSettled = Date.now() - Number(latest(before)) > SETTLED_MS;
  if (isSettled && stampOf(statSync(path, { bigint: true })) === stamp) {
    known?.write(GROUP, name, [new TextEncoder().encode(`${stamp}\n${digest}`)]);
  }
  return digest;
}

function stampOf({ size, mtimeNs, ctimeNs }: BigIntStats): string {
  return [size, mtimeNs, ctimeNs].join(' ');
}

function latest({ mtimeMs, ctimeMs }: BigIntStats): bigint {
  return mtimeMs > ctimeMs ? mtimeMs : ctimeMs;
}
