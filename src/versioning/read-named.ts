import { readdirSync } from 'node:fs';
import type { Dirent } from 'node:fs';
import { unreadable } from './hash-files.js';

/**
 * Entries of a directory (absolute; `shown` in messages). A name that is not UTF-8 is `WORKSPACE_UNREADABLE` (exit 2),
 * since no manifest can hold it.
 */
export function readNamed(absolute: string, shown: string): Dirent[] {
  const entries = readdirSync(absolute, { withFileTypes: true });
  if (entries.some(({ name }) => name.includes('\uFFFD'))) {
    for (const name of readdirSync(absolute, { encoding: 'buffer' })) {
      if (Buffer.from(name.toString('utf8')).equals(name)) continue;
      throw unreadable(`${shown}/${name.toString('latin1')}`, 'has a name that is not UTF-8');
    }
  }
  return entries;
}
