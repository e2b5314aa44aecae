import { randomBytes } from 'node:crypto';
import * as fs from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { awaitThreads, shareWithThreads, threadCount, warmThreads, workOnBatch } from './file-threads.js';
import { moveDirectory } from './move-directory.js';
import { IDENTITY_LENGTH } from './shared-batch.js';
import type { BatchOptions, FileFailure, FileWork, FirstRows, SharedBatch } from './shared-batch.js';

/** Work on many files at once. Roots end with `/` (or are empty); what follows them has no NUL. */
export interface FileBatch {
  work: FileWork;
  /** Files to look at or read, below `sourceRoot`. Left out where `digests` name objects below it. */
  sources?: readonly string[];
  sourceRoot: string;
  /** `copy`: where to, below `targetRoot`. Left out where `digests` name objects below it. */
  targets?: readonly string[];
  targetRoot?: string;
  /** 16 bytes a file: what is known (`hash`, `store`), what is expected (`objects`, `copy`). */
  digests?: Uint8Array;
  /**
   * `copy` of what `digests` name, in their order: new directories of objects appear when all that is to be in them is
   * there, or much of it.
   */
  gathers?: boolean;
  /**
   * `hash`, `store`: `IDENTITY_LENGTH` numbers a file for which `digests` holds; zeros where nothing is known. Columns of
   * shared memory become those of the results.
   */
  identities?: Float64Array;
  options?: Partial<BatchOptions>;
  /** Threads to use; as many as pay when left out. */
  threads?: number;
}

/** One row a file, in the order of the batch. */
export interface FileResults {
  /** One of `OUTCOMES`. */
  outcomes: Uint8Array;
  /** `IDENTITY_LENGTH` numbers a file, as `IDENTITY` says; the size is the number of bytes read. Empty for `objects`. */
  identities: Float64Array;
  /** 16 bytes a file: what was found. */
  digests: Buffer;
}

/** A batch that other threads are at work on already. */
export interface RunningBatch {
  /** Works on it here for a moment (some hundred files); false when nothing is left to take. */
  step(): boolean;
  /** Files done so far, by all threads. */
  done(): number;
  /** Works on what is left, waits for the others, and throws the first failure as Node.js would have thrown it. */
  finish(): FileResults;
}

/** Files below which another thread costs more than it brings. */
const SHARED_FROM: Readonly<Record<FileWork, number>> = {
  stat: 8000,
  objects: 8000,
  hash: 2000,
  store: 400,
  copy: 400,
};
/** Larger batches show each object at once: what is hidden is lost to whoever is killed. */
const HIDDEN_FILES = 1 << 17;
/** Smaller batches are over before optimized code pays: compiling it would take a processor from the threads. */
const OPTIMIZED_FROM = 20_000;
const STEP: Readonly<Record<FileWork, number>> = { stat: 128, objects: 128, hash: 8, store: 4, copy: 4 };

/**
 * Works on files with all processors, and returns when it is done.
 *
 * - `stat`: who is there, links followed.
 * - `objects`: the same for objects `ab/cdef…` that `digests` name; `changed` is one whose mode is not 0444.
 * - `hash`: MD5 of each file; `same` where the file is still the one `identities` tells of, which is not read.
 * - `store`: puts each file under its digest below `targetRoot`, and hashes the very bytes it writes; `same` where
 *   the object is there. `changed`: somebody wrote to the file meanwhile.
 * - `copy`: each file appears whole at its target by a rename, if its content is what `digests` says; else `corrupt`.
 *
 * Stops at the first failure and throws it, with `code`, `syscall` and `path`; a missing file is an outcome.
 */
export function runFileBatch(batch: FileBatch): FileResults {
  return startFileBatch(batch).finish();
}

/** The same in pieces: the other threads begin at once, this one when it is asked to. */
export function startFileBatch(batch: FileBatch): RunningBatch {
  const shared = shareable(batch);
  const threads = batch.threads ?? threadsFor(batch.work, shared.count);
  if (shared.count < OPTIMIZED_FROM) setFlagsFromString('--no-opt');
  if (threads > 1) shareWithThreads(shared, threads);
  const failures: FileFailure[] = [];
  return {
    step() {
      failures.push(...workOnBatch(shared, 32));
      return Atomics.load(shared.control, 0) < shared.portions && Atomics.load(shared.control, 2) === 0;
    },
    done: () => Atomics.load(shared.control, 1),
    finish() {
      failures.push(...workOnBatch(shared));
      if (threads > 1) failures.push(...awaitThreads(shared));
      setFlagsFromString('--opt');
      if (shared.hiddenRoot !== undefined) showObjects(shared.hiddenRoot, shared.targetRoot);
      if (failures.length > 0) throw errorOf(failures);
      const { outcomes, identities, digests } = shared;
      return { outcomes, identities, digests: Buffer.from(digests.buffer) };
    },
  };
}

/** One more than processors where so much is written that threads wait for the disk's journal now and then. */
function threadsFor(work: FileWork, count: number): number {
  if (count < SHARED_FROM[work]) return 1;
  return threadCount() + (work === 'store' && count >= 20_000 ? 1 : 0);
}

/** To be called ahead of a batch of that many files: the threads it will be shared with take a while to start. */
export function foreseeFileBatch(work: FileWork, count: number): void {
  if (count >= SHARED_FROM[work]) warmThreads();
}

let batches = 0;

function shareable(batch: FileBatch): SharedBatch {
  const { work, sources, targets, sourceRoot, targetRoot = '', options, digests, identities } = batch;
  const count = sources?.length ?? digests!.length / 16;
  const mode = options?.mode ?? 0o444;
  const step = stepOf(work, count);
  const starts = batch.gathers ? directoryStarts(digests!) : undefined;
  const firsts = work === 'store' && count >= SHARED_FROM.store ? firstRows(targetRoot, count) : undefined;
  const isHidden = firsts !== undefined && count <= HIDDEN_FILES;
  const shared: SharedBatch = {
    id: batches++,
    work,
    count,
    portions: starts ? starts.length - 1 : Math.ceil(count / step),
    step,
    starts,
    firsts,
    hiddenRoot: isHidden ? `${targetRoot}.${randomBytes(8).toString('hex')}.tmp/` : undefined,
    control: new Int32Array(new SharedArrayBuffer(16)),
    identities: isShared(identities)
      ? identities
      : new Float64Array(new SharedArrayBuffer(work === 'objects' ? 0 : count * IDENTITY_LENGTH * 8)),
    digests: isShared(digests) ? digests : new Uint8Array(new SharedArrayBuffer(count * 16)),
    outcomes: new Uint8Array(new SharedArrayBuffer(count)),
    sources,
    targets,
    sourceRoot,
    targetRoot,
    options: {
      setsMode: (mode & process.umask()) !== 0,
      temporarySuffix: '.tmp',
      keepsTargets: false,
      unseen: false,
      identifiesFromBytes: Infinity,
      clones: false,
      links: false,
      ...options,
      mode,
    },
  };
  if (digests && digests !== shared.digests) shared.digests.set(digests);
  if (identities && identities !== shared.identities) shared.identities.set(identities);
  return shared;
}

/** What is in the hidden directories appears, each of them by one rename where nobody else has made it meanwhile. */
function showObjects(hiddenRoot: string, root: string): void {
  let directories: string[];
  try {
    directories = fs.readdirSync(hiddenRoot);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return; // nothing was new
    throw error;
  }
  for (const name of directories) moveDirectory(fs, hiddenRoot + name, root + name);
  fs.rmdirSync(hiddenRoot);
}

/** Undefined where nothing is new, or nobody can say. */
function firstRows(root: string, count: number): FirstRows | undefined {
  const newDirectories = new Uint8Array(new SharedArrayBuffer(256)).fill(1);
  try {
    for (const name of fs.readdirSync(root)) {
      if (/^[0-9a-f]{2}$/i.test(name)) newDirectories[Number.parseInt(name, 16)] = 0;
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') return undefined;
  }
  if (!newDirectories.includes(1)) return undefined;
  const places = 2 ** Math.ceil(Math.log2(2 * count + 1));
  return { newDirectories, rows: new Int32Array(new SharedArrayBuffer(places * 4)) };
}

/** Neighbours mostly lie in one directory, in which threads that make files wait for each other. */
function stepOf(work: FileWork, count: number): number {
  return work === 'copy' ? Math.max(STEP.copy, Math.min(64, count >> 6)) : STEP[work];
}

function isShared<T extends Uint8Array | Float64Array>(column: T | undefined): column is T {
  return column?.buffer instanceof SharedArrayBuffer && column.byteLength === column.buffer.byteLength;
}

/** Where the objects of each directory begin among sorted digests, and where the last one ends. */
function directoryStarts(digests: Uint8Array): Int32Array {
  const starts: number[] = [];
  for (let at = 0; at < digests.length; at += 16) {
    if (at === 0 || digests[at] !== digests[at - 16]) starts.push(at / 16);
  }
  return Int32Array.from([...starts, digests.length / 16]);
}

function errorOf(failures: readonly FileFailure[]): Error {
  const { message, ...details } = failures.reduce((first, one) => (one.index < first.index ? one : first));
  return Object.assign(new Error(message), details);
}
