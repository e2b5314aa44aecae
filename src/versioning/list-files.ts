import type { Dirent } from 'node:fs';
import { join } from 'node:path';
import { statIfExists } from '../platform/files.js';
import { unreadable } from './hash-files.js';
import type { IgnoreRules } from './ignore-rules.js';
import { isLeftover } from './leftover.js';
import { isCacheLink } from './object-cache.js';
import { readNamed } from './read-named.js';
import { existsAt, isRepositoryRoot } from './repository.js';
import type { Repository } from './repository.js';

const DOT = 0x2e;

/** What a walk meets. */
export interface ListingWatch {
  /** A directory, before it is read; relative to the tracked one. */
  onDirectory(below: string): void;
  /** Something whose meaning the directory's own times do not tell: a link, a repository of its own. */
  onOther(): void;
}

/**
 * Files below a tracked directory as DVC sees them (dvc-formats §1.4), relative to it: links to files are files,
 * links to directories and nested repositories are left out, and so is what `.dvcignore` names. A link that an
 * earlier checkout made to an object that is gone from the cache counts as a missing file. What an interrupted
 * checkout left behind is handed to `onLeftover`, relative to the root.
 */
export function listFiles(
  repository: Repository,
  path: string,
  ignored: IgnoreRules,
  onLeftover?: (path: string) => void,
  watch?: ListingWatch,
): string[] {
  const files: string[] = [];
  const pending = [''];
  for (let below = pending.pop(); below !== undefined; below = pending.pop()) {
    const here = below === '' ? path : `${path}/${below}`;
    watch?.onDirectory(below);
    for (const entry of readNamed(join(repository.root, here), here)) {
      const { name } = entry;
      const file = below === '' ? name : `${below}/${name}`;
      const inRepository = `${here}/${name}`;
      const kind = kindOf(repository, entry, inRepository);
      const isDotted = name.charCodeAt(0) === DOT; // only such names mean something to us
      if (watch && !entry.isFile() && (!entry.isDirectory() || isRepositoryRoot(join(repository.root, inRepository))))
        watch.onOther();
      if (ignored.ignoresBelow(inRepository, kind.endsWith('directory'))) continue;
      if (isDotted && isLeftover(name)) {
        if (kind !== 'directory') onLeftover?.(inRepository);
      } else if (kind === 'file') {
        if (isDotted && name === '.dvcignore')
          throw unreadable(inRepository, 'must not lie inside a tracked directory');
        files.push(file);
      } else if (kind === 'directory' && !isRepositoryRoot(join(repository.root, inRepository))) {
        pending.push(file);
      } else if (kind === 'other') {
        throw unreadable(inRepository, 'is neither a file nor a directory');
      } else if (kind === 'broken link' && !isCacheLink(repository, join(repository.root, inRepository))) {
        throw unreadable(inRepository, 'is a link to something that is not there');
      }
    }
  }
  return files;
}

type Kind = 'file' | 'directory' | 'linked directory' | 'other' | 'broken link';

function kindOf(repository: Repository, entry: Dirent, path: string): Kind {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'directory';
  const absolute = join(repository.root, path);
  const target = entry.isSymbolicLink() ? statIfExists(absolute) : undefined;
  if (target?.isFile()) return 'file';
  if (target?.isDirectory()) return 'linked directory';
  if (entry.isSymbolicLink() && target === undefined && existsAt(absolute)) return 'broken link';
  if (target === undefined && !existsAt(absolute)) throw unreadable(path, 'vanished while it was read');
  return 'other';
}
