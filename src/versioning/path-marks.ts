import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../core/errors.js';
import { isInside } from '../core/repository-path.js';
import { readTextIfExists, writeFileAtomic } from '../platform/files.js';
import { isProcessAlive } from '../platform/process-alive.js';
import type { Repository } from './repository.js';
import { waitFor } from './repository-lock.js';
import type { LockOptions } from './repository-lock.js';

/** Paths, POSIX and relative to the repository's root, that a piece of work uses. */
export interface UsedPaths {
  read: readonly string[];
  write: readonly string[];
}

/** A process that uses a path. */
export interface PathUser {
  pid: number;
  cmd: string;
  /** Absolute. */
  path: string;
}

interface Marks {
  write: Map<string, Info>;
  read: Map<string, Info[]>;
}

interface Info {
  pid: number;
  cmd: string;
}

/**
 * Says which process stands in the way of a piece of work: what is read nobody may write, what is written nobody may use.
 * By the marks as they are now; nobody makes new ones while the repository's lock is held.
 */
export function pathUsers(repository: Repository): (paths: UsedPaths) => PathUser | undefined {
  const marks = readMarks(repository);
  const infos = [...(marks?.write.values() ?? []), ...[...(marks?.read.values() ?? [])].flat()];
  if (!marks || !infos.some(isBusy)) return () => undefined;
  const root = realpathSync(repository.root);
  return (paths) => {
    const [read, write] = [paths.read, paths.write].map((list) => list.map((path) => join(root, path)));
    for (const [path, info] of marks.write) {
      if (isBusy(info) && [...read!, ...write!].some((own) => overlap(own, path))) return { ...info, path };
    }
    for (const [path, readers] of marks.read) {
      const info = readers.find(isBusy);
      if (info && write!.some((own) => overlap(own, path))) return { ...info, path };
    }
    return undefined;
  };
}

/** `PATH_BUSY` (exit 3) when a process that runs a stage uses one of the paths. */
export function refuseBusyPaths(repository: Repository, paths: UsedPaths): void {
  const user = pathUsers(repository)(paths);
  if (!user) return;
  throw new UserError({
    code: 'PATH_BUSY',
    message: `${user.path} is used by \`${user.cmd}\` (process ${user.pid})`,
    hint: 'Wait until it has ended, then run the same command again.',
    exitCode: 3,
    retryable: true,
  });
}

/**
 * Marks paths as used by this process, where DVC looks and marks too (`.dvc/tmp/rwlock`), and returns what takes the marks
 * away. The repository's lock must be held, and nobody be in the way. Marks of processes that have ended are dropped.
 */
export async function markPaths(
  repository: Repository,
  paths: UsedPaths,
  options: LockOptions,
): Promise<() => Promise<void>> {
  const root = realpathSync(repository.root);
  const info: Info = { pid: process.pid, cmd: options.owner };
  const absolute = (path: string) => join(root, path);
  await editMarks(repository, options, (marks) => {
    for (const path of paths.write) marks.write.set(absolute(path), info);
    for (const path of paths.read) {
      marks.read.set(absolute(path), [...(marks.read.get(absolute(path)) ?? []), info]);
    }
  });
  return () =>
    editMarks(repository, options, (marks) => {
      for (const path of paths.write) marks.write.delete(absolute(path));
      for (const path of paths.read) {
        const readers = marks.read.get(absolute(path)) ?? [];
        const own = readers.findIndex(({ pid, cmd }) => pid === info.pid && cmd === info.cmd);
        marks.read.set(absolute(path), readers.toSpliced(own, own < 0 ? 0 : 1));
      }
    });
}

async function editMarks(repository: Repository, options: LockOptions, edit: (marks: Marks) => void): Promise<void> {
  const guard = await waitFor(repository, 'rwlock.lock', options);
  try {
    const marks = readMarks(repository) ?? { write: new Map<string, Info>(), read: new Map<string, Info[]>() };
    edit(marks);
    const write = [...marks.write].filter(([, { pid }]) => isProcessAlive(pid));
    const read = [...marks.read]
      .map(([path, readers]) => [path, readers.filter(({ pid }) => isProcessAlive(pid))] as const)
      .filter(([, readers]) => readers.length > 0);
    const text = JSON.stringify({ write: Object.fromEntries(write), read: Object.fromEntries(read) });
    writeFileAtomic(marksPath(repository), text);
  } finally {
    guard.release();
  }
}

function marksPath({ temporaryDirectory }: Repository): string {
  return join(temporaryDirectory, 'rwlock');
}

/** Undefined when there are none. A file left empty by a process that was killed while it wrote says nothing. */
function readMarks(repository: Repository): Marks | undefined {
  const text = readTextIfExists(marksPath(repository))?.trim();
  if (!text) return undefined;
  try {
    const { write = {}, read = {} } = JSON.parse(text) as {
      write?: Record<string, Info>;
      read?: Record<string, Info[]>;
    };
    const marks: Marks = { write: new Map(Object.entries(write)), read: new Map(Object.entries(read)) };
    const readers = [...marks.read.values()];
    const infos = [...marks.write.values(), ...readers.flat()];
    if (
      readers.every(Array.isArray) &&
      infos.every(({ pid, cmd }) => Number.isSafeInteger(pid) && typeof cmd === 'string')
    )
      return marks;
  } catch {
    // told below
  }
  throw new UserError({
    code: 'RWLOCK_INVALID',
    message: `${marksPath(repository)}, which says who uses which paths, cannot be understood`,
    hint: 'Delete it when no other `dvc` or `assay` process works in this checkout.',
    exitCode: 2,
  });
}

function isBusy({ pid }: Info): boolean {
  return pid !== process.pid && isProcessAlive(pid);
}

function overlap(one: string, other: string): boolean {
  return isInside(one, other) || isInside(other, one);
}
