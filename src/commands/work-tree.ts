import { closeSync, constants, fstatSync, openSync, readFileSync, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import { UserError } from '../core/errors.js';
import { lstatIfExists, statIfExists } from '../platform/files.js';
import type { PlainNode, PlainTree } from './plain-tree.js';

const OWN = ['.git', '.dvc', '.hg'];

/** The files of a work tree as they are. Links to directories are left out, and so is what git and DVC keep for themselves. */
export function workTree(root: string): PlainTree {
  const isOwn = (path: string) => path.split('/').some((name) => OWN.includes(name));
  const node = (path: string): PlainNode | undefined => {
    if (isOwn(path) || leadsOut(root, path)) return undefined;
    const stat = statIfExists(join(root, path));
    if (stat?.isDirectory()) return { kind: 'directory' };
    return stat?.isFile() ? { kind: 'file', sizeBytes: stat.size, executable: (stat.mode & 0o100) !== 0 } : undefined;
  };
  return {
    node,
    children(directory) {
      if (node(directory)?.kind !== 'directory') return new Map();
      const names = readdirSync(join(root, directory));
      return new Map(
        names.flatMap((name) => {
          const path = directory === '' ? name : `${directory}/${name}`;
          const isLink = lstatIfExists(join(root, path))?.isSymbolicLink() ?? false;
          const child = node(path);
          return child && !(isLink && child.kind === 'directory') ? [[name, child] as const] : [];
        }),
      );
    },
    read: (paths) => Promise.resolve(paths.map((path) => readPlain(join(root, path)))),
  };
}

/** Whether a directory on the way is a link. */
function leadsOut(root: string, path: string): boolean {
  for (let at = posix.dirname(path); at !== '.'; at = posix.dirname(at)) {
    if (lstatIfExists(join(root, at))?.isSymbolicLink()) return true;
  }
  return false;
}

function readPlain(path: string): Buffer {
  const fd = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    if (fstatSync(fd).isFile()) return readFileSync(fd);
  } finally {
    closeSync(fd);
  }
  throw new UserError({ code: 'SOURCE_UNREADABLE', message: `${path} is no file`, hint: 'Move it away.', exitCode: 2 });
}
