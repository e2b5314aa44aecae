import { UserError } from '../core/errors.js';

interface Explanation {
  code: 'DISK_FULL' | 'PERMISSION_DENIED' | 'READ_ONLY' | 'IO_ERROR';
  what: string;
  hint: string;
}

const DISK_FULL: Explanation = {
  code: 'DISK_FULL',
  what: 'there is no space left on the disk',
  hint: 'Make room (`df -h` shows where there is none), then run the same command again.',
};
const PERMISSION_DENIED: Explanation = {
  code: 'PERMISSION_DENIED',
  what: 'permission denied',
  hint: 'Look at the owner and the mode of the path and of the directory around it: `ls -ld`.',
};
const READ_ONLY: Explanation = {
  code: 'READ_ONLY',
  what: 'the file system is read-only',
  hint: 'Mount it so that it can be written to, or work in another place.',
};
const TOO_MANY_OPEN: Explanation = {
  code: 'IO_ERROR',
  what: 'too many files are open',
  hint: 'Raise the limit (`ulimit -n`), then run the same command again.',
};
const BROKEN_DEVICE: Explanation = {
  code: 'IO_ERROR',
  what: 'the device could not read or write',
  hint: 'Look at the disk (`dmesg`) or the network drive, then run the same command again.',
};

const EXPLANATIONS: Readonly<Record<string, Explanation>> = {
  ENOSPC: DISK_FULL,
  EDQUOT: { ...DISK_FULL, what: 'the disk quota is used up' },
  EACCES: PERMISSION_DENIED,
  EPERM: PERMISSION_DENIED,
  EROFS: READ_ONLY,
  EMFILE: TOO_MANY_OPEN,
  ENFILE: TOO_MANY_OPEN,
  EIO: BROKEN_DEVICE,
  ESTALE: BROKEN_DEVICE,
};

const NETWORK_CALLS = ['connect', 'bind', 'listen', 'accept', 'getaddrinfo'];

/**
 * What a failed file operation means for its user: `DISK_FULL`, `PERMISSION_DENIED`, `READ_ONLY` or `IO_ERROR` (exit 3),
 * naming the path where it is known. Undefined for everything that is none of these, be it a bug.
 */
export function translateFileError(error: unknown): UserError | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  const { code, syscall, path, dest } = error as Partial<NodeJS.ErrnoException> & { dest?: string };
  if (code === undefined || syscall === undefined || NETWORK_CALLS.includes(syscall)) return undefined;
  const found = Object.hasOwn(EXPLANATIONS, code) ? EXPLANATIONS[code] : undefined;
  if (!found) return undefined;
  const where = dest ?? path;
  return new UserError({
    code: found.code,
    message: `${where === undefined ? `a file (${syscall})` : where}: ${found.what} (${code})`,
    hint: found.hint,
    exitCode: 3,
    cause: error,
  });
}

/** Runs file operations on an open file; what they throw names the path, which Node.js leaves out there. */
export function namingPath<T>(path: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    const failure = error as Partial<NodeJS.ErrnoException>;
    if (failure.syscall !== undefined) failure.path ??= path;
    throw error;
  }
}
