import { createHash } from 'node:crypto';
import type { PackedTexts } from '../../core/packed-texts.js';

const BLOCK_BYTES = 1 << 16;
const TAB = 9;
const NEWLINE = 10;

/**
 * SHA-256 of a line `<id>\t<truth>\n` for each row; ids are empty where there are none. Lines are put together as bytes: strings
 * of a million rows take five times as long.
 */
export function rowsDigest(truth: ArrayLike<number>, ids: PackedTexts | undefined): string {
  const hash = createHash('sha256');
  let block = Buffer.allocUnsafe(BLOCK_BYTES);
  let end = 0;
  for (let row = 0; row < truth.length; row++) {
    const value = String(truth[row]);
    const bytes = (ids?.bytesOf(row) ?? 0) + value.length + 2;
    if (bytes > block.length - end) {
      hash.update(block.subarray(0, end));
      end = 0;
      if (bytes > block.length) block = Buffer.allocUnsafe(bytes);
    }
    if (ids) end = ids.copy(row, block, end);
    block[end++] = TAB;
    for (let at = 0; at < value.length; at++) block[end++] = value.charCodeAt(at);
    block[end++] = NEWLINE;
  }
  return hash.update(block.subarray(0, end)).digest('hex');
}
