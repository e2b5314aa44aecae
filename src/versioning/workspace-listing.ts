import { hash } from 'node:crypto';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { IDENTITY, IDENTITY_LENGTH } from '../platform/file-threads/shared-batch.js';
import { readTextIfExists } from '../platform/files.js';
import type { IgnoreRules } from './ignore-rules.js';
import { listFiles } from './list-files.js';
import type { Repository } from './repository.js';
import { readIndex } from './workspace-index.js';
import type { ListedDirectories } from './workspace-index.js';

/** Files of a tracked directory. */
export interface Listing {
  /** Relative to it. */
  files: string[];
  /** What they can be known by the next time; undefined where there are links or repositories among them. */
  directories?: ListedDirectories;
  /** A moment (by `Date.now`) before the first directory was looked at. */
  startedMs: number;
}

/**
 * What `listFiles` finds. Where every directory is as it was when the index was written, and so are the ignore rules,
 * nothing can have been added, deleted or renamed, and the index says which files there are.
 */
export function listWorkspace(
  repository: Repository,
  path: string,
  ignored: IgnoreRules,
  onLeftover: (path: string) => void,
): Listing {
  const startedMs = Date.now();
  const rules = rulesDigest(repository, path);
  const index = readIndex(repository, path, 'md5');
  if (index?.directories && isCurrent(repository, path, rules, index.directories)) {
    return { files: index.count === 0 ? [] : index.paths.split('\0'), directories: index.directories, startedMs };
  }
  const names = [rules];
  const identities: number[] = [];
  let isPlain = true;
  const files = listFiles(
    repository,
    path,
    ignored,
    (leftover) => {
      isPlain = false;
      onLeftover(leftover);
    },
    {
      onDirectory(below) {
        names.push(below);
        identities.push(...identityOf(join(repository.root, path, below)));
      },
      onOther: () => void (isPlain = false),
    },
  );
  if (!isPlain || files.includes('')) return { files, startedMs };
  return { files, directories: { paths: names.join('\0'), identities: Float64Array.from(identities) }, startedMs };
}

function isCurrent(repository: Repository, path: string, rules: string, known: ListedDirectories): boolean {
  const [knownRules, ...directories] = known.paths.split('\0');
  if (knownRules !== rules) return false;
  const top = join(repository.root, path);
  return directories.every((below, at) => {
    const now = identityOf(below === '' ? top : `${top}/${below}`);
    return now.every((value, column) => value === known.identities[at * IDENTITY_LENGTH + column]);
  });
}

/** Zeros, which nothing equals, for a directory that is not there. */
function identityOf(directory: string): number[] {
  const row = new Array<number>(IDENTITY_LENGTH).fill(0);
  const stat = statSync(directory, { throwIfNoEntry: false });
  if (!stat?.isDirectory()) return row.fill(NaN);
  row[0] = stat.dev;
  row[IDENTITY.ino] = stat.ino;
  row[IDENTITY.mtimeMs] = stat.mtimeMs;
  row[IDENTITY.ctimeMs] = stat.ctimeMs;
  return row;
}

/** Digest of every `.dvcignore` that speaks of what is below a path. */
function rulesDigest(repository: Repository, path: string): string {
  const parts = path.split('/');
  const texts = parts.map(
    (_, length) => readTextIfExists(join(repository.root, ...parts.slice(0, length), '.dvcignore')) ?? '',
  );
  return hash('md5', texts.join('\0'), 'hex');
}
