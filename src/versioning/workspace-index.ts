import { hash, randomBytes } from 'node:crypto';
import {
  closeSync,
  fstatSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  renameSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { IDENTITY, IDENTITY_LENGTH } from '../platform/file-threads/shared-batch.js';
import { clockStepMs, isCoarseStamp } from './clock-step.js';
import type { HashRule } from './file-hash.js';
import type { Repository } from './repository.js';

/** Digests of the files of one tracked path, and the identities of the files that had them. */
export interface IndexedFiles {
  /** Relative to the tracked path, in the order they were found, joined by NUL. */
  paths: string;
  count: number;
  /** `IDENTITY_LENGTH` numbers a file; zeros for one whose digest is not to be believed. */
  identities: Float64Array;
  /** 16 bytes a file. */
  digests: Uint8Array;
  /** Digest of the manifest of exactly these files, without `.dir`. */
  manifestDigest?: string;
  /** The directories that were read to find the files; none where a later look could not rely on them. */
  directories?: ListedDirectories;
}

/** Directories below a tracked path, and how they were when they were read. */
export interface ListedDirectories {
  /** Digest of the ignore rules, then paths relative to the tracked path, itself first as an empty name; joined by NUL. */
  paths: string;
  /** `IDENTITY_LENGTH` numbers each; zeros for one that is not to be believed. */
  identities: Float64Array;
}

/** First number of every index; one of another version, or of a processor that orders bytes otherwise, reads as another. */
const VERSION = 2;
const CHECKSUM_BYTES = 16;
const HEADER_NUMBERS = 6;
const FIXED_BYTES = CHECKSUM_BYTES + HEADER_NUMBERS * 8;

/** Another file system may have another clock. */
const FOREIGN_STEP_MS = 60_000;

/** Smaller files are hashed sooner than their index is read. */
export const INDEXED_FROM_BYTES = 128 * 1024;

function fileOf(repository: Repository, path: string, rule: HashRule): string {
  const name = hash('md5', `${rule}\0${path}`, 'hex');
  return join(repository.temporaryDirectory, 'assay', 'index', `${name}.bin`);
}

const RULES: readonly HashRule[] = ['md5', 'dos2unix', 'dos2unix-per-chunk'];

/**
 * Deletes indexes of paths that are not among `kept` (POSIX, relative to the root), and what a killed writer left, if
 * they were written before `beforeMs` (by the clock of the file system).
 */
export function dropIndexes(repository: Repository, kept: Iterable<string>, beforeMs: number): void {
  const directory = join(repository.temporaryDirectory, 'assay', 'index');
  const files = new Set([...kept].flatMap((path) => RULES.map((rule) => fileOf(repository, path, rule))));
  let names: string[] = [];
  try {
    names = readdirSync(directory);
  } catch {
    // there are none
  }
  for (const file of names.map((name) => join(directory, name))) {
    if (files.has(file) || !/[/\\][0-9a-f]{32}\.bin(\.[0-9a-f]{16})?$/.test(file)) continue;
    try {
      if (lstatSync(file).mtimeMs < beforeMs) unlinkSync(file);
    } catch {
      // gone, or not ours to delete: it does no harm
    }
  }
}

let lastRead: { file: string; ino: number; ctimeMs: number; files: IndexedFiles } | undefined;

/**
 * What is known of a tracked path (POSIX, relative to the root). An index that is damaged, foreign, of another version
 * or cannot be read is none. Entries of files that have changed stay in it: compare the identities.
 */
export function readIndex(repository: Repository, path: string, rule: HashRule): IndexedFiles | undefined {
  const file = fileOf(repository, path, rule);
  try {
    const fd = openSync(file, 'r');
    try {
      const { ino, ctimeMs } = fstatSync(fd);
      if (lastRead?.file === file && lastRead.ino === ino && lastRead.ctimeMs === ctimeMs) return lastRead.files;
      const files = decode(readFileSync(fd));
      if (files) lastRead = { file, ino, ctimeMs, files };
      return files;
    } finally {
      closeSync(fd);
    }
  } catch {
    return undefined;
  }
}

/** Lets go of the index that was read last, which may be large. */
export function releaseIndex(): void {
  lastRead = undefined;
}

function decode(bytes: Buffer): IndexedFiles | undefined {
  if (bytes.length < FIXED_BYTES || !bytes.subarray(0, CHECKSUM_BYTES).equals(checksum(bytes))) return undefined;
  const isAligned = bytes.byteOffset % 8 === 0; // as what is read into memory of its own
  const memory = isAligned ? bytes.buffer : bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
  const start = isAligned ? bytes.byteOffset : 0;
  const [version, count, hasManifest, directoryCount, pathsLength] = new Float64Array(
    memory,
    start + CHECKSUM_BYTES,
    HEADER_NUMBERS,
  ) as unknown as number[];
  const directoriesAt = FIXED_BYTES + count! * IDENTITY_LENGTH * 8;
  const digestsAt = directoriesAt + directoryCount! * IDENTITY_LENGTH * 8;
  const pathsAt = digestsAt + (count! + 1) * 16;
  if (version !== VERSION || pathsAt > bytes.length) return undefined;
  return {
    paths: bytes.toString('utf8', pathsAt, pathsAt + pathsLength!),
    count: count!,
    identities: new Float64Array(memory, start + FIXED_BYTES, count! * IDENTITY_LENGTH),
    digests: new Uint8Array(memory, start + digestsAt, count! * 16),
    ...(hasManifest === 1 && { manifestDigest: bytes.toString('hex', pathsAt - 16, pathsAt) }),
    ...(directoryCount! > 0 && {
      directories: {
        paths: bytes.toString('utf8', pathsAt + pathsLength!),
        identities: new Float64Array(memory, start + directoriesAt, directoryCount! * IDENTITY_LENGTH),
      },
    }),
  };
}

function checksum(bytes: Buffer): Buffer {
  return hash('sha1', bytes.subarray(CHECKSUM_BYTES), 'buffer').subarray(0, CHECKSUM_BYTES);
}

/**
 * Keeps what was found, whole or not at all; where it cannot be kept, nothing happens. `startedMs` (by `Date.now`) is
 * a moment before the first of the files was read. A file that may have been changed once more without a change of its
 * stamps, because they are not older than that moment or than the index itself by the clock of the file system, is
 * kept with zeros.
 */
export function writeIndex(
  repository: Repository,
  path: string,
  rule: HashRule,
  files: IndexedFiles,
  startedMs: number,
): void {
  const file = fileOf(repository, path, rule);
  const temporary = `${file}.${randomBytes(8).toString('hex')}`;
  try {
    mkdirSync(join(file, '..'), { recursive: true });
    const fd = openSync(temporary, 'wx');
    try {
      const { dev, mtimeMs } = fstatSync(fd);
      const bytes = encode(files, { dev, beforeMs: Math.min(startedMs, mtimeMs) });
      for (let written = 0; written < bytes.length;) written += writeSync(fd, bytes, written);
    } finally {
      closeSync(fd);
    }
    renameSync(temporary, file);
  } catch {
    try {
      unlinkSync(temporary);
    } catch {
      // it may never have been created
    }
  }
}

function encode(files: IndexedFiles, now: { dev: number; beforeMs: number }): Buffer {
  const { paths, count, identities, digests, manifestDigest, directories } = files;
  const numbers = identities.length + (directories?.identities.length ?? 0);
  const digestsAt = FIXED_BYTES + numbers * 8;
  const pathsAt = digestsAt + (count + 1) * 16;
  const pathsLength = Buffer.byteLength(paths);
  const bytes = Buffer.alloc(pathsAt + pathsLength + Buffer.byteLength(directories?.paths ?? ''));
  new Float64Array(bytes.buffer, bytes.byteOffset + CHECKSUM_BYTES, HEADER_NUMBERS).set([
    VERSION,
    count,
    manifestDigest === undefined ? 0 : 1,
    (directories?.identities.length ?? 0) / IDENTITY_LENGTH,
    pathsLength,
  ]);
  const kept = new Float64Array(bytes.buffer, bytes.byteOffset + FIXED_BYTES, numbers);
  kept.set(identities);
  if (directories) kept.set(directories.identities, identities.length);
  for (let at = 0; at < kept.length; at += IDENTITY_LENGTH) {
    if (!isSettled(kept, at, now)) kept.fill(0, at, at + IDENTITY_LENGTH);
  }
  bytes.set(digests, digestsAt);
  if (manifestDigest !== undefined) bytes.write(manifestDigest, pathsAt - 16, 'hex');
  bytes.write(paths, pathsAt);
  if (directories) bytes.write(directories.paths, pathsAt + pathsLength);
  bytes.set(checksum(bytes));
  return bytes;
}

/** Whether every later change of the file must give it other stamps. */
function isSettled(identities: Float64Array, at: number, now: { dev: number; beforeMs: number }): boolean {
  const mtimeMs = identities[at + IDENTITY.mtimeMs]!;
  const ctimeMs = identities[at + IDENTITY.ctimeMs]!;
  const step = identities[at] !== now.dev ? FOREIGN_STEP_MS : clockStepMs(isCoarseStamp(ctimeMs));
  return Math.max(mtimeMs, ctimeMs) < now.beforeMs - step;
}

/** Files that were put into a tracked path; columns as in `IndexedFiles`, zeros where their identity is in doubt. */
export interface PlacedFiles extends Pick<IndexedFiles, 'identities' | 'digests'> {
  /** Relative to the tracked path. */
  files: readonly string[];
}

/** Keeps, beside what is known already, what has just been written by us; otherwise as `writeIndex`. */
export function addToIndex(repository: Repository, path: string, placed: readonly PlacedFiles[]): void {
  const known = readIndex(repository, path, 'md5');
  const before = known && known.count > 0 ? known.paths.split('\0') : [];
  const names = new Set(before.length > 0 ? placed.flatMap(({ files }) => files) : []);
  const kept = before.map((_, row) => row).filter((row) => !names.has(before[row]!));
  const count = placed.reduce((sum, { files }) => sum + files.length, kept.length);
  const identities = new Float64Array(count * IDENTITY_LENGTH);
  const digests = new Uint8Array(count * 16);
  let at = 0;
  for (const row of kept) {
    identities.set(
      known!.identities.subarray(row * IDENTITY_LENGTH, (row + 1) * IDENTITY_LENGTH),
      at * IDENTITY_LENGTH,
    );
    digests.set(known!.digests.subarray(row * 16, (row + 1) * 16), at * 16);
    at++;
  }
  for (const batch of placed) {
    identities.set(batch.identities, at * IDENTITY_LENGTH);
    digests.set(batch.digests, at * 16);
    at += batch.files.length;
  }
  const paths = [...kept.map((row) => before[row]!), ...placed.flatMap(({ files }) => files)].join('\0');
  writeIndex(repository, path, 'md5', { paths, count, identities, digests }, Infinity);
}
