import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** Files of one size and different content, a hundred to a directory. */
export function manyFiles(directory: string, count: number, sizeBytes: number): void {
  for (let i = 0; i < count; i++) {
    const folder = join(directory, String(Math.floor(i / 100)));
    if (i % 100 === 0) mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `${i}.txt`), `${i}\n`.padEnd(sizeBytes, `${i} `));
  }
}

/** One file of pseudo-random bytes. */
export function bigFile(path: string, sizeBytes: number): void {
  const block = Buffer.alloc(1 << 20);
  for (let i = 0, seed = 1; i < block.length; i += 4) {
    seed = (Math.imul(seed, 1664525) + 1013904223) | 0;
    block.writeInt32LE(seed, i);
  }
  const fd = openSync(path, 'w');
  for (let written = 0; written < sizeBytes; written += block.length) {
    block.writeDoubleLE(written, 0);
    writeSync(fd, block);
  }
  closeSync(fd);
}
