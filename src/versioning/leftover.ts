import { randomBytes } from 'node:crypto';
import { dirname, join, posix } from 'node:path';

/** A name beside a workspace file for what becomes that file by a rename. */
export function workspaceTemporary(target: string): string {
  return join(dirname(target), `.${randomBytes(8).toString('hex')}.assay-tmp`);
}

/** Whether the file has such a name: whoever was to rename it was killed, and it is nobody's content. */
export function isLeftover(path: string): boolean {
  return /(^|\/)\.[0-9a-f]{16}\.assay-tmp$/.test(path);
}

/**
 * Where what has this name beside its place (POSIX, relative to the root) may be until it is whole: out of git's sight,
 * which ignores `.dvc/tmp`, or under the name itself where that is another file system.
 */
export function stagingPlaces(staging: string): string[] {
  return [`.dvc/tmp/assay/${posix.basename(staging)}`, staging];
}
