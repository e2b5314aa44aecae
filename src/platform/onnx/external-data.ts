import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { lstatIfExists } from '../files.js';
import type { ReadExternal } from './read-model.js';
import { refusal } from './refusal.js';

const FOLDERLESS = 'Export it as one file, with its weights inside.';
const HINT = 'Keep the files a model needs in the folder of the model, under plain names, or export it as one file.';

/**
 * Reads what a model has in files beside it: in the folder of the model or below, never out of it, and never through
 * links. Throws `MODEL_EXTERNAL_DATA` (exit 2) for any other place, and for data that is not there.
 * `path` is the model's own; undefined for one that came without a folder.
 */
export function externalDataReader(name: string, path: string | undefined): ReadExternal {
  return (location, offset, length) => {
    const refused = (why: string, hint = HINT) =>
      refusal('MODEL_EXTERNAL_DATA', name, `external data in "${location}": ${why}`, hint);
    if (path === undefined) throw refused('a model that is read from a revision has no files beside it', FOLDERLESS);
    const parts = location.split('/');
    if (/[\\:\0]/.test(location) || parts.some((part) => part === '' || part === '.' || part === '..'))
      throw refused('not a plain path inside the folder of the model');
    let file = dirname(path);
    for (const [at, part] of parts.entries()) {
      file = join(file, part);
      const stat = lstatIfExists(file);
      if (!stat) throw refused('there is no such file');
      const isRight = at === parts.length - 1 ? stat.isFile() : stat.isDirectory();
      if (!isRight) throw refused(stat.isSymbolicLink() ? 'a link, which is not followed' : 'not a file');
    }
    const bytes = Buffer.allocUnsafe(length);
    const fd = openSync(file, 'r');
    try {
      if (fstatSync(fd).size < offset + length) throw refused(`shorter than ${offset + length} bytes`);
      for (let read = 0; read < length;) {
        const count = readSync(fd, bytes, read, length - read, offset + read);
        if (count === 0) throw refused(`shorter than ${offset + length} bytes`);
        read += count;
      }
    } finally {
      closeSync(fd);
    }
    return bytes;
  };
}
