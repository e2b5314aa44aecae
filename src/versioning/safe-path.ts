import { join } from 'node:path';
import { UserError } from '../core/errors.js';
import { resolveInRepository } from '../core/repository-path.js';
import { reservedProblem } from '../core/reserved-path.js';
import { lstatIfExists, statIfExists } from '../platform/files.js';
import type { Repository } from './repository.js';

/** No file system takes longer paths, and what is done per directory of a path stays cheap. */
const MAX_PATH_LENGTH = 4096;
const MAX_NAME_BYTES = 255;

/**
 * Why a path read from a manifest must not be written, in words that follow the path; undefined when it may.
 * Manifests never hold what DVC always ignores (`.git`, `.dvc/`, `.hg/`), so such entries are forged.
 */
export function manifestPathProblem(path: string, platform: NodeJS.Platform = process.platform): string | undefined {
  if (path === '') return 'is empty';
  if (path.length > MAX_PATH_LENGTH) return 'is longer than a path can be';
  if (path.includes('\0')) return 'holds a NUL';
  if (path.startsWith('/')) return 'is absolute';
  if (/[\uD800-\uDFFF]/u.test(path)) return 'is not valid text';
  const parts = path.split('/');
  if (parts.some((part) => Buffer.byteLength(part) > MAX_NAME_BYTES)) return 'has a name longer than a file can have';
  if (parts.some((part) => part === '..')) return 'leads out of its directory (..)';
  if (parts.some((part) => part === '' || part === '.')) return 'is not a plain path';
  return reservedProblem(parts) ?? (platform === 'win32' ? windowsProblem(parts) : undefined);
}

/** What Windows reads as another path than it looks: separators, drives, streams, devices, dropped endings. */
function windowsProblem(parts: readonly string[]): string | undefined {
  if (parts.some((part) => part.includes('\\') || part.includes(':'))) return 'means another place on Windows';
  if (parts.some((part) => /[. ]$/.test(part) || /^git~\d+$/i.test(part))) return 'means another name on Windows';
  if (parts.some((part) => /^(con|prn|aux|nul|com\d|lpt\d)(\..*)?$/i.test(part))) return 'is a device on Windows';
  return undefined;
}

/**
 * The repository path an output or a user means: `written`, relative to `directory` (POSIX, relative to the root);
 * `where` is the file it is written in.
 * Throws `PATH_OUTSIDE` (exit 2) for what leaves the repository and `PATH_RESERVED` (exit 2) for the root itself
 * and what belongs to git, Mercurial or DVC.
 */
export function outputPath(directory: string, written: string, where?: string): string {
  const path = resolveInRepository(directory, written, where ?? 'the command line');
  const parts = path.split('/');
  const problem =
    path === ''
      ? 'is the repository itself'
      : (reservedProblem([...parts, '']) ?? (process.platform === 'win32' ? windowsProblem(parts) : undefined));
  if (problem === undefined) return path;
  throw new UserError({
    code: 'PATH_RESERVED',
    message: `${where === undefined ? '' : `${where}: `}"${written.slice(0, 200)}" ${problem}`,
    hint: 'Name a file or directory of the project.',
    exitCode: 2,
  });
}

/**
 * Says whether a path of the workspace may be written: no directory between the root and the path may be a link to
 * one, or content would land elsewhere than its name says. Answers are remembered per directory, so use one guard per
 * operation. Throws `PATH_THROUGH_LINK` (exit 2) naming the path.
 */
export function workspaceGuard(repository: Repository): (path: string) => void {
  const safe = new Set(['']);
  const check = (directory: string, path: string) => {
    if (safe.has(directory)) return;
    check(directory.slice(0, Math.max(0, directory.lastIndexOf('/'))), path);
    const absolute = join(repository.root, directory);
    if (lstatIfExists(absolute)?.isSymbolicLink() && statIfExists(absolute)?.isDirectory()) {
      throw new UserError({
        code: 'PATH_THROUGH_LINK',
        message: `${path} would be written elsewhere: ${directory} is a link`,
        hint: `Make ${directory} a directory, or move the data out of it.`,
        exitCode: 2,
      });
    }
    safe.add(directory);
  };
  return (path) => check(path.slice(0, Math.max(0, path.lastIndexOf('/'))), path);
}
