import { createHash, hash, randomUUID } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fstatSync,
  mkdirSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { entriesIn, namesIn } from './files.js';

/** Hexadecimal digits of the digest in front of each file: a multiple of 8, so that numbers behind it are aligned. */
const DIGEST_LENGTH = 64;

/**
 * Files that can be made again, in groups named by what they are made of. What cannot be written is not kept; what is torn or
 * was changed is not found.
 */
export class KeptFiles {
  constructor(private readonly directory: string) {}

  has(group: string, name: string): boolean {
    return existsSync(join(this.directory, group, name));
  }

  /** The bytes as they were written, or undefined. */
  read(group: string, name: string): Uint8Array | undefined {
    try {
      const fd = openSync(join(this.directory, group, name), 'r');
      try {
        const bytes = new Uint8Array(fstatSync(fd).size);
        let filled = 0;
        for (let count = 1; filled < bytes.length && count > 0; filled += count) {
          count = readSync(fd, bytes, filled, bytes.length - filled, null);
        }
        const body = bytes.subarray(DIGEST_LENGTH);
        const written = Buffer.from(bytes.buffer, 0, Math.min(DIGEST_LENGTH, bytes.length)).toString('latin1');
        return hash('sha256', body) === written ? body : undefined;
      } finally {
        closeSync(fd);
      }
    } catch {
      return undefined;
    }
  }

  write(group: string, name: string, pieces: readonly Uint8Array[]): void {
    const place = join(this.directory, group, name);
    const temporary = `${place}.${randomUUID()}`;
    try {
      mkdirSync(join(this.directory, group), { recursive: true, mode: 0o700 });
      const digest = createHash('sha256');
      for (const piece of pieces) digest.update(piece);
      const fd = openSync(temporary, 'wx', 0o600);
      try {
        for (const piece of [Buffer.from(digest.digest('hex'), 'latin1'), ...pieces]) {
          for (let written = 0; written < piece.length;) written += writeSync(fd, piece, written);
        }
      } finally {
        closeSync(fd);
      }
      renameSync(temporary, place);
    } catch {
      rmSync(temporary, { force: true });
    }
  }

  /** Marks a group as used; where all take more than `mostBytes`, others go, the least lately used first. */
  keep(group: string, mostBytes: number): void {
    try {
      utimesSync(join(this.directory, group), new Date(), new Date());
      const groups = entriesIn(this.directory).filter((entry) => entry.isDirectory());
      const found = groups.map(({ name }) => {
        const place = join(this.directory, name);
        const bytes = namesIn(place).reduce((sum, file) => sum + statSync(join(place, file)).size, 0);
        return { name, place, bytes, used: statSync(place).mtimeMs };
      });
      let all = found.reduce((sum, { bytes }) => sum + bytes, 0);
      for (const { name, place, bytes } of found.sort((a, b) => a.used - b.used)) {
        if (all <= mostBytes) break;
        if (name === group) continue;
        rmSync(place, { recursive: true, force: true });
        all -= bytes;
      }
    } catch {
      // Another process makes room, too.
    }
  }
}
