import { randomBytes } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  renameSync,
  statSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import type { Dirent, Stats } from 'node:fs';
import { dirname, join } from 'node:path';
import { UserError } from '../core/errors.js';
import { namingPath } from './file-error.js';

/** True for the errors that say "there is nothing at this path" (also behind a link that leads in circles). */
export function isMissing(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  return code === 'ENOENT' || code === 'ENOTDIR' || code === 'ELOOP';
}

/** The file's text, or undefined when there is none. Throws `FILE_UNREADABLE` (exit 2) for directories and the like. */
export function readTextIfExists(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (isMissing(error)) return undefined;
    const code = (error as NodeJS.ErrnoException).code;
    throw new UserError({
      code: 'FILE_UNREADABLE',
      message: `${path} cannot be read: ${code === 'EISDIR' ? 'it is a directory' : (error as Error).message}`,
      hint: code === 'EISDIR' ? 'A file belongs there: move the directory away.' : 'Look at its permissions.',
      exitCode: 2,
      cause: error,
    });
  }
}

/** Follows links; undefined when there is nothing (or a broken link). */
export function statIfExists(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/** Does not follow links. */
export function lstatIfExists(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

const ownName = randomBytes(8).toString('hex');
let temporaryCount = 0;

/** A name beside `path` that no reader takes for a finished file, and no other process uses. */
export function temporaryBeside(path: string): string {
  return join(dirname(path), `.${ownName}${(temporaryCount++).toString(36)}.tmp`);
}

/**
 * Writes a whole file so that a reader, or a crash at any moment, sees the old or the new
 * content and nothing between. Creates missing directories. Keeps nothing of a failed write. Without
 * `flushes` a crash of the machine, not of the process, may take it back.
 */
export function writeFileAtomic(
  path: string,
  content: string | Uint8Array,
  { mode = 0o666, flushes = true }: { mode?: number; flushes?: boolean } = {},
): void {
  mkdirSync(dirname(path), { recursive: true });
  const temporary = temporaryBeside(path);
  try {
    const fd = openSync(temporary, 'wx', mode);
    try {
      const bytes = typeof content === 'string' ? Buffer.from(content) : content;
      namingPath(path, () => {
        for (let written = 0; written < bytes.length;) written += writeSync(fd, bytes, written);
        if (flushes) fsyncSync(fd);
      });
    } finally {
      closeSync(fd);
    }
    renameSync(temporary, path);
  } catch (error) {
    try {
      unlinkSync(temporary);
    } catch {
      // it may never have been created
    }
    throw error;
  }
}

/** Names in a directory; none where there is no such directory. */
export function namesIn(directory: string): string[] {
  try {
    return readdirSync(directory);
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

/** The same with their kinds. */
export function entriesIn(directory: string): Dirent[] {
  try {
    return readdirSync(directory, { withFileTypes: true });
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}
