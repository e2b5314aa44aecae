import { realpathSync } from 'node:fs';
import type { Stats } from 'node:fs';
import { isAbsolute, join, relative, sep } from 'node:path';
import { UserError } from '../core/errors.js';
import type { TrackedContent } from '../core/tracked.js';
import { statIfExists } from '../platform/files.js';
import { differingFiles } from './differing-files.js';
import type { DifferingFiles } from './differing-files.js';
import { hashFile } from './file-hash.js';
import type { HashRule } from './file-hash.js';
import { digestAt, hashFiles, unreadable } from './hash-files.js';
import type { HashedFiles } from './hash-files.js';
import { dvcIgnoreRules, gitTop } from './ignore-rules.js';
import type { IgnoreRules } from './ignore-rules.js';
import { listWorkspace } from './workspace-listing.js';
import { formatManifest, formatRows, manifestDigest, sortEntries } from './format-manifest.js';
import { entriesOf } from './manifest.js';
import type { ManifestEntry, ManifestRows } from './manifest.js';
import type { Repository } from './repository.js';
import { INDEXED_FROM_BYTES } from './workspace-index.js';

/** Content found in the workspace; `manifest` for directories, sorted as manifests are. */
export interface HashedPath {
  content: TrackedContent;
  manifest?: ManifestEntry[];
  /** Of a directory whose `manifest` nobody asked for yet: what is not as in another one. */
  differing?(other: ManifestRows, isDifferent?: (entry: ManifestEntry) => boolean): DifferingFiles | undefined;
  /** Files in a directory that an interrupted checkout left behind (relative to the root); no content. */
  leftovers?: string[];
}

export interface HashOptions {
  /** Hash as DVC 2 did, for entries it recorded. */
  legacy?: boolean;
  /** What is recorded: where the two readings of DVC 2 differ, the one that agrees with it is taken. */
  expected?: string;
  /** A dependency: a file is read whatever `.dvcignore` says, and a directory that it leaves out counts as empty. */
  named?: boolean;
  /** Rules of `.dvcignore` that were read before. */
  ignored?: IgnoreRules;
}

/**
 * Content of a workspace path (POSIX, relative to the root) as DVC records it; undefined when nothing is there or
 * `.dvcignore` leaves it out. Throws `WORKSPACE_UNREADABLE` (exit 2) for broken links, names that are not UTF-8,
 * and things that are neither file nor directory, and `PATH_OUTSIDE` (exit 2) for `../` out of the git repository.
 */
export function hashWorkspacePath(
  repository: Repository,
  path: string,
  options: HashOptions = {},
): HashedPath | undefined {
  const absolute = join(repository.root, path);
  const stat = statIfExists(absolute);
  if (!stat) return undefined;
  const isOutside = path.startsWith('../');
  if (isOutside) refuseOutsideGit(repository, path);
  const ignored = isOutside ? NOTHING_IGNORED : (options.ignored ?? dvcIgnoreRules(repository));
  if (ignored.ignores(path, stat.isDirectory())) {
    if (!options.named) return undefined;
    if (stat.isDirectory()) return directoryContent([], 0);
  }
  const hashed = hashAs(options.legacy ? 'dos2unix' : 'md5');
  const recorded = options.expected;
  if (!options.legacy || recorded === undefined || hashed.content.digest === recorded) return hashed;
  const asRead = hashAs('dos2unix-per-chunk');
  return asRead.content.digest === recorded ? asRead : hashed;

  function hashAs(rule: HashRule): HashedPath {
    const found = stat!.isDirectory()
      ? hashDirectory(repository, path, rule, ignored)
      : hashOneFile(repository, path, rule, stat!, absolute);
    if (options.legacy) found.content.legacy = true;
    return found;
  }
}

const NOTHING_IGNORED: IgnoreRules = { ignores: () => false, ignoresBelow: () => false };

/** A project inside a larger git repository may read the rest of it, and nothing else of the machine. */
function refuseOutsideGit(repository: Repository, path: string): void {
  const top = gitTop(realpathSync(repository.root));
  const parts = top === undefined ? ['..'] : relative(top, realpathSync(join(repository.root, path))).split(sep);
  if (!isAbsolute(parts[0]!) && parts[0] !== '..' && parts[0] !== '.git' && parts[0] !== '') return;
  throw new UserError({
    code: 'PATH_OUTSIDE',
    message: `"${path.slice(0, 200)}" leads out of the git repository`,
    hint: 'Track it with `dvc import-url` and depend on the local copy.',
    exitCode: 2,
  });
}

function hashOneFile(repository: Repository, path: string, rule: HashRule, stat: Stats, absolute: string): HashedPath {
  if (!stat.isFile()) throw unreadable(path, 'is neither a file nor a directory');
  const executable = (stat.mode & 0o100) !== 0 && { executable: true };
  if (stat.size < INDEXED_FROM_BYTES) {
    const { digest, sizeBytes } = hashFile(absolute, rule, stat.size);
    return { content: { digest, sizeBytes, ...executable } };
  }
  const hashed = hashFiles(repository, path, [''], rule);
  hashed.remember();
  return { content: { digest: digestAt(hashed, 0), sizeBytes: hashed.sizeBytes, ...executable } };
}

function hashDirectory(repository: Repository, path: string, rule: HashRule, ignored: IgnoreRules): HashedPath {
  const leftovers: string[] = [];
  const listing = listWorkspace(repository, path, ignored, (leftover) => leftovers.push(leftover));
  const found = directoryOf(hashFiles(repository, path, listing.files, rule, rule === 'md5' ? listing : undefined));
  if (leftovers.length > 0) found.leftovers = leftovers;
  return found;
}

/** Content of a directory whose files are hashed, remembered for the next run. Entries are made when they are asked for. */
export function directoryOf(hashed: HashedFiles): HashedPath {
  const { files, sizeBytes } = hashed;
  const digest = hashed.manifestDigest ?? manifestDigest(manifestOf(hashed)).slice(0, -'.dir'.length);
  hashed.remember(digest);
  let rows: Rows | undefined = { files, digests: hashed.digests }; // of no use once there are entries
  let manifest: ManifestEntry[] | undefined;
  const found = {
    content: { digest: `${digest}.dir`, sizeBytes, fileCount: files.length },
    get manifest() {
      manifest ??= sortEntries(entriesOf(rowsOfHashed(rows!)));
      rows = undefined;
      return manifest;
    },
  };
  const differing: HashedPath['differing'] = (other, isDifferent) =>
    rows && differingFiles(rowsOfHashed(rows), other, isDifferent);
  return Object.defineProperty(found, 'differing', { value: differing }); // a question, no part of what was found
}

/** The bytes of the manifest of hashed files. */
export function manifestOf(hashed: HashedFiles): Buffer {
  return formatRows(hashed.files, (row) => digestAt(hashed, row));
}

type Rows = Pick<HashedFiles, 'files' | 'digests'>;

function rowsOfHashed(hashed: Rows): ManifestRows {
  const { files } = hashed;
  return { count: files.length, path: (row) => files[row]!, digest: (row) => digestAt(hashed, row) };
}

/** Content of a directory made of these files, in any order. */
export function directoryContent(files: readonly ManifestEntry[], sizeBytes: number): HashedPath {
  const manifest = sortEntries(files);
  const digest = manifestDigest(formatManifest(manifest));
  return { content: { digest, sizeBytes, fileCount: manifest.length }, manifest };
}
