import type * as FileSystem from 'node:fs';
import type { FilePrimitives } from './file-primitives.js';
import type { moveDirectory } from './move-directory.js';
import type { BatchOptions } from './shared-batch.js';

export type NewDirectory = ReturnType<typeof newDirectory>;

/**
 * A directory that is not there yet is filled under another name beside its own, and appears with what it has by one
 * rename, where each file would have needed one. Refers to nothing outside itself, as `filePrimitives`.
 */
export function newDirectory(fs: typeof FileSystem, tools: FilePrimitives, move: typeof moveDirectory) {
  /** So much is written before it is seen: it is lost to whoever is killed. */
  const UNSEEN_BYTES = 8 << 20;
  let place = '';
  let hidden = '';
  let bytes = 0;
  return { open, add, close };

  /** Where to make the files of `directory`: under their own names. Undefined where it is there. */
  function open(directory: string, options: BatchOptions): string | undefined {
    if (tools.statOf(directory)) return undefined;
    place = directory;
    hidden = tools.temporaryIn(tools.parentOf(directory), options);
    bytes = 0;
    tools.makeDirectory(hidden, options.directoryMode);
    return hidden;
  }

  /** A file was made; false when the directory has been closed, since much waited to be seen. */
  function add(sizeBytes: number): boolean {
    bytes += sizeBytes;
    if (bytes < UNSEEN_BYTES) return true;
    close();
    return false;
  }

  /** Makes what was written visible. */
  function close(): void {
    move(fs, hidden, place);
  }
}
