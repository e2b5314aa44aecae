import { readdirSync, statSync } from 'node:fs';
import type { Dirent } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../core/errors.js';
import type { TrackedContent } from '../core/tracked.js';
import { statIfExists } from '../platform/files.js';
import { hashFile } from './file-hash.js';
import type { HashRule } from './file-hash.js';
import { dvcIgnoreRules } from './ignore-rules.js';
import type { IgnoreRules } from './ignore-rules.js';
import { formatManifest, manifestDigest, sortEntries } from './manifest.js';
import type { ManifestEntry } from './manifest.js';
import { isLeftover } from './leftover.js';
import { isCacheLink } from './object-cache.js';
import { existsAt, isRepositoryRoot } from './repository.js';
import type { Repository } from './repository.js';

/** Content found in the workspace; `manifest` for directories, sorted as manifests are. */
export interface HashedPath {
  content: TrackedContent;
  manifest?: ManifestEntry[];
  /** Files in a directory that an interrupted checkout left behind (relative to the root); no content. */
  leftovers?: string[];
}

export interface HashOptions {
  /** Hash as DVC 2 did, for entries it recorded. */
  legacy?: boolean;
  /** What is recorded: where the two readings of DVC 2 differ, the one that agrees with it is taken. */
  expected?: string;
}

/**
 * Content of a workspace path (POSIX, relative to the root) as DVC records it; undefined when nothing is there or
 * `.dvcignore` leaves it out. Throws `WORKSPACE_UNREADABLE` (exit 2) for broken links, names that are not UTF-8,
 * and things that are neither file nor directory.
 */
export function hashWorkspacePath(
  repository: Repository,
  path: string,
  options: HashOptions = {},
): HashedPath | undefined {
  const absolute = join(repository.root, path);
  const stat = statIfExists(absolute);
  if (!stat) return undefined;
  const ignored = dvcIgnoreRules(repository);
  if (ignored.ignores(path, stat.isDirectory())) return undefined;
  const hashed = hashAs(options.legacy ? 'dos2unix' : 'md5');
  const recorded = options.expected;
  if (!options.legacy || recorded === undefined || hashed.content.digest === recorded) return hashed;
  const asRead = hashAs('dos2unix-per-chunk');
  return asRead.content.digest === recorded ? asRead : hashed;

  function hashAs(rule: HashRule): HashedPath {
    const found = stat!.isDirectory()
      ? hashDirectory(repository, path, rule, ignored)
      : hashOneFile(absolute, path, rule);
    if (options.legacy) found.content.legacy = true;
    return found;
  }
}

function hashOneFile(absolute: string, path: string, rule: HashRule): HashedPath {
  const stat = statSync(absolute);
  if (!stat.isFile()) throw unreadable(path, 'is neither a file nor a directory');
  const { digest, sizeBytes } = hashFile(absolute, rule);
  return { content: { digest, sizeBytes, ...((stat.mode & 0o100) !== 0 && { executable: true }) } };
}

function hashDirectory(repository: Repository, path: string, rule: HashRule, ignored: IgnoreRules): HashedPath {
  const manifest: ManifestEntry[] = [];
  const leftovers: string[] = [];
  let sizeBytes = 0;
  for (const file of listFiles(repository, path, ignored, (leftover) => leftovers.push(leftover))) {
    const { digest, sizeBytes: bytes } = hashFile(join(repository.root, path, file), rule);
    manifest.push({ path: file, digest });
    sizeBytes += bytes;
  }
  return { ...directoryContent(manifest, sizeBytes), ...(leftovers.length > 0 && { leftovers }) };
}

/** Content of a directory made of these files, in any order. */
export function directoryContent(files: readonly ManifestEntry[], sizeBytes: number): HashedPath {
  const manifest = sortEntries(files);
  const digest = manifestDigest(formatManifest(manifest));
  return { content: { digest, sizeBytes, fileCount: manifest.length }, manifest };
}

/**
 * Files below a tracked directory as DVC sees them (dvc-formats §1.4), relative to it: links to files are files,
 * links to directories and nested repositories are left out, and so is what `.dvcignore` names. A link that an
 * earlier checkout made to an object that is gone from the cache counts as a missing file. What an interrupted
 * checkout left behind is handed to `onLeftover`, relative to the root.
 */
export function* listFiles(
  repository: Repository,
  path: string,
  ignored: IgnoreRules,
  onLeftover?: (path: string) => void,
): Generator<string> {
  const pending = [''];
  for (let below = pending.pop(); below !== undefined; below = pending.pop()) {
    const here = below === '' ? path : `${path}/${below}`;
    for (const entry of readDirectory(repository, here)) {
      const file = below === '' ? entry.name : `${below}/${entry.name}`;
      const inRepository = `${here}/${entry.name}`;
      const kind = kindOf(entry, join(repository.root, inRepository), inRepository);
      if (ignored.ignoresBelow(inRepository, kind.endsWith('directory'))) continue;
      if (isLeftover(entry.name) && kind !== 'directory') {
        onLeftover?.(inRepository);
      } else if (kind === 'file') {
        if (entry.name === '.dvcignore') throw unreadable(inRepository, 'must not lie inside a tracked directory');
        yield file;
      } else if (kind === 'directory' && !isRepositoryRoot(join(repository.root, inRepository))) {
        pending.push(file);
      } else if (kind === 'other') {
        throw unreadable(inRepository, 'is neither a file nor a directory');
      } else if (kind === 'broken link' && !isCacheLink(repository, join(repository.root, inRepository))) {
        throw unreadable(inRepository, 'is a link to something that is not there');
      }
    }
  }
}

function kindOf(
  entry: Dirent,
  absolute: string,
  path: string,
): 'file' | 'directory' | 'linked directory' | 'other' | 'broken link' {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'directory';
  const target = entry.isSymbolicLink() ? statIfExists(absolute) : undefined;
  if (target?.isFile()) return 'file';
  if (target?.isDirectory()) return 'linked directory';
  if (entry.isSymbolicLink() && target === undefined && existsAt(absolute)) return 'broken link';
  if (target === undefined && !existsAt(absolute)) throw unreadable(path, 'vanished while it was read');
  return 'other';
}

/** Entries of a directory; names that are not UTF-8 are an error, since no manifest can hold them. */
function readDirectory(repository: Repository, path: string): Dirent[] {
  const absolute = join(repository.root, path);
  const entries = readdirSync(absolute, { withFileTypes: true });
  if (entries.some(({ name }) => name.includes('\uFFFD'))) {
    for (const name of readdirSync(absolute, { encoding: 'buffer' })) {
      if (Buffer.from(name.toString('utf8')).equals(name)) continue;
      throw unreadable(`${path}/${name.toString('latin1')}`, 'has a name that is not UTF-8');
    }
  }
  return entries;
}

function unreadable(path: string, reason: string): UserError {
  return new UserError({
    code: 'WORKSPACE_UNREADABLE',
    message: `${path} ${reason}`,
    hint: 'Remove or rename it, or name it in .dvcignore.',
    exitCode: 2,
  });
}
