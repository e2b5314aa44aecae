import type * as FileSystem from 'node:fs';

/**
 * Gives a directory its place by one rename; where somebody else has made that directory, what is in it goes there file by
 * file. Refers to nothing outside itself, as `filePrimitives`.
 */
export function moveDirectory(fs: typeof FileSystem, from: string, to: string): void {
  try {
    fs.renameSync(from, to);
  } catch {
    for (const name of fs.readdirSync(from)) fs.renameSync(`${from}/${name}`, `${to}/${name}`);
    fs.rmdirSync(from);
  }
}
