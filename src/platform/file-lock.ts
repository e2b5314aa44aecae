import { spawnSync } from 'node:child_process';
import { closeSync, constants, fstatSync, ftruncateSync, openSync, writeSync } from 'node:fs';
import type { Stats } from 'node:fs';
import { isMissing, lstatIfExists } from './files.js';

/** A lock that is ours until it is released or this process ends, however it ends. */
export interface HeldLock {
  release(): void;
}

/** What one attempt came to: ours, somebody else's, or why there can be no such lock here. */
export type LockAttempt = HeldLock | 'held' | { unavailable: string };

/** Node.js cannot ask for a BSD lock. These can, on the open file they inherit as descriptor 3; each ends with 1 when it is held. */
const PROGRAMS: readonly [string, ...string[]][] = [
  ['flock', '-x', '-n', '3'],
  ['perl', '-e', 'open(F, "<&=", 3) or exit 2; flock(F, 6) or exit($!{EWOULDBLOCK} ? 1 : 2)'],
];

/**
 * Tries once to take the exclusive advisory lock (flock(2)) of a file in an existing directory, creating the file, and
 * leaves ` <pid>\n` and `owner` there: what DVC's lock file holds, and a line more. The lock belongs to our open file,
 * which no child process inherits, so a killed process leaves none behind. Throws what opening the file throws: `ELOOP`
 * for a link, since a repository could bring one along that leads to a file of the user's.
 */
export function tryLockFile(path: string, owner: string, environment: NodeJS.ProcessEnv): LockAttempt {
  for (;;) {
    const { fd, isWritable } = openLockFile(path);
    const taken = askForLock(fd, environment);
    if (taken !== 'taken') {
      closeSync(fd);
      return taken;
    }
    if (!isSameFile(fstatSync(fd), lstatIfExists(path))) {
      closeSync(fd); // deleted, and perhaps made anew, since it was opened
      continue;
    }
    if (isWritable) nameOwner(fd, owner);
    return { release: () => closeSync(fd) };
  }
}

/** Windows knows no such flag. */
const NO_LINK = constants.O_NOFOLLOW ?? 0;

/** A lock can be had on a file that may only be read, too. */
function openLockFile(path: string): { fd: number; isWritable: boolean } {
  try {
    return { fd: openSync(path, constants.O_RDWR | constants.O_CREAT | NO_LINK), isWritable: true };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'EACCES' && code !== 'EROFS' && code !== 'EPERM') throw error;
    try {
      return { fd: openSync(path, constants.O_RDONLY | NO_LINK), isWritable: false };
    } catch (second) {
      throw isMissing(second) ? error : second;
    }
  }
}

function askForLock(fd: number, environment: NodeJS.ProcessEnv): 'taken' | Exclude<LockAttempt, HeldLock> {
  if (process.platform === 'win32') return { unavailable: 'Windows has no such locks' };
  for (const [program, ...args] of PROGRAMS) {
    const { status, stderr, error } = spawnSync(program, args, {
      stdio: ['ignore', 'ignore', 'pipe', fd],
      env: { PATH: environment['PATH'] },
      encoding: 'utf8',
    });
    if (status === 0) return 'taken';
    // The flock of BusyBox ends with 1 on errors, too, but tells of them.
    if (status === 1 && stderr.trim() === '') return 'held';
    if (!error) return { unavailable: stderr.trim().split('\n')[0] || `${program} ended with ${status}` };
  }
  return { unavailable: 'neither of the programs flock and perl is there' };
}

function isSameFile(opened: Stats, found: Stats | undefined): boolean {
  return found !== undefined && opened.ino === found.ino && opened.dev === found.dev;
}

function nameOwner(fd: number, owner: string): void {
  try {
    const length = writeSync(fd, ` ${process.pid}\n${owner}\n`, 0);
    ftruncateSync(fd, length);
  } catch {
    // a full disk: the lock holds all the same, and only who waits for it is told less
  }
}
