import { join } from 'node:path';
import { UserError } from '../core/errors.js';
import { runFileBatch } from '../platform/file-threads/file-batch.js';
import type { FileBatch, FileResults } from '../platform/file-threads/file-batch.js';
import { IDENTITY, IDENTITY_LENGTH, OUTCOMES } from '../platform/file-threads/shared-batch.js';
import { isMissing, statIfExists } from '../platform/files.js';
import { hashFile } from './file-hash.js';
import type { HashRule } from './file-hash.js';
import { pathRows } from './path-rows.js';
import type { Repository } from './repository.js';
import { readIndex, releaseIndex, writeIndex } from './workspace-index.js';
import type { IndexedFiles, ListedDirectories } from './workspace-index.js';

/** Files of one tracked path, hashed; columns as those of a file batch. */
export interface HashedFiles extends Pick<FileResults, 'identities' | 'digests'> {
  /** Relative to the tracked path; one empty name where it is a file itself. */
  files: readonly string[];
  /** Sum of their bytes. */
  sizeBytes: number;
  /** Digest of their manifest, where it is known from the time before because nothing has changed. */
  manifestDigest?: string;
  /** Keeps what was found for the next run. `manifestDigest`: of the manifest of exactly these files. */
  remember(manifestDigest?: string): void;
}

/** How files are hashed where it is not the rule of today: each by itself. */
type Batch = (batch: Pick<FileBatch, 'sources' | 'sourceRoot' | 'identities' | 'digests'>) => FileResults;

/**
 * Hashes files of a tracked path (POSIX, relative to the root), reading those alone that are not as the index knows
 * them. `directories` and `startedMs` are those of the listing the files come from. `run` may do more with them. Throws `WORKSPACE_UNREADABLE` and `WORKSPACE_CHANGED` (exit 2) naming the file.
 */
export function hashFiles(
  repository: Repository,
  path: string,
  files: readonly string[],
  rule: HashRule,
  { directories, startedMs }: { directories?: ListedDirectories; startedMs: number } = { startedMs: Date.now() },
  run: Batch = rule === 'md5' ? (batch) => runFileBatch({ work: 'hash', ...batch }) : (batch) => hashEach(batch, rule),
): HashedFiles {
  const index = readIndex(repository, path, rule);
  const paths = files.join('\0');
  const known = index && knownFiles(index, files, paths);
  const isOneFile = files.length === 1 && files[0] === '';
  const { identities, digests, outcomes } = run({
    sources: isOneFile ? [path] : files,
    sourceRoot: isOneFile ? `${repository.root}/` : `${join(repository.root, path)}/`,
    ...known,
  });
  refuseOutcomes(path, files, outcomes);
  const hasSameFiles = index?.paths === paths && index.count === files.length;
  const isUnchanged = hasSameFiles && digests.equals(index.digests);
  const before = isUnchanged ? index.manifestDigest : undefined;
  const isKept = isUnchanged && (!directories || directories === index.directories);
  if (!isKept) releaseIndex();
  return {
    files,
    identities,
    digests,
    sizeBytes: sum(identities, IDENTITY.sizeBytes),
    ...(before !== undefined && { manifestDigest: before }),
    remember(manifestDigest) {
      const isKnown = isKept && before === manifestDigest;
      if (isKnown && outcomes.every((outcome) => outcome === OUTCOMES.same)) return;
      const found: IndexedFiles = { paths, count: files.length, identities, digests };
      if (manifestDigest !== undefined) found.manifestDigest = manifestDigest;
      if (directories) found.directories = directories;
      writeIndex(repository, path, rule, found, startedMs);
    },
  };
}

/** Digest of one of the files. */
export function digestAt({ digests }: Pick<HashedFiles, 'digests'>, index: number): string {
  return digests.toString('hex', index * 16, index * 16 + 16);
}

/** What the index knows of these files, in their order. */
function knownFiles(
  index: IndexedFiles,
  files: readonly string[],
  paths: string,
): Pick<IndexedFiles, 'identities' | 'digests'> {
  if (index.paths === paths && index.count === files.length) return index;
  const identities = new Float64Array(new SharedArrayBuffer(files.length * IDENTITY_LENGTH * 8));
  const digests = new Uint8Array(new SharedArrayBuffer(files.length * 16));
  const rowOf = pathRows(index.paths, index.count);
  for (const [at, file] of files.entries()) {
    const row = rowOf(file);
    if (row === undefined) continue;
    identities.set(index.identities.subarray(row * IDENTITY_LENGTH, (row + 1) * IDENTITY_LENGTH), at * IDENTITY_LENGTH);
    digests.set(index.digests.subarray(row * 16, (row + 1) * 16), at * 16);
  }
  return { identities, digests };
}

/** `hash` of a file batch, by the rules of DVC 2. */
function hashEach(batch: Parameters<Batch>[0], rule: HashRule): FileResults {
  const sources = batch.sources!;
  const identities = new Float64Array(sources.length * IDENTITY_LENGTH);
  const digests = Buffer.alloc(sources.length * 16);
  const outcomes = new Uint8Array(sources.length).fill(OUTCOMES.done);
  for (const [index, source] of sources.entries()) {
    const stat = statIfExists(batch.sourceRoot + source);
    if (!stat?.isFile()) {
      outcomes[index] = stat ? OUTCOMES.notFile : OUTCOMES.missing;
      continue;
    }
    const at = index * IDENTITY_LENGTH;
    identities.set([stat.dev, stat.ino, stat.mode, stat.size, stat.mtimeMs, stat.ctimeMs], at);
    const isSame = Object.values(IDENTITY).every(
      (column) => column === IDENTITY.mode || batch.identities?.[at + column] === identities[at + column],
    );
    if (isSame) {
      digests.set(batch.digests!.subarray(index * 16, index * 16 + 16), index * 16);
      outcomes[index] = OUTCOMES.same;
      continue;
    }
    try {
      digests.write(hashFile(batch.sourceRoot + source, rule).digest, index * 16, 'hex');
    } catch (error) {
      if (!isMissing(error)) throw error;
      outcomes[index] = OUTCOMES.missing;
    }
  }
  return { identities, digests, outcomes };
}

function refuseOutcomes(path: string, files: readonly string[], outcomes: Uint8Array): void {
  for (let index = 0; index < outcomes.length; index++) {
    const outcome = outcomes[index];
    if (outcome === OUTCOMES.done || outcome === OUTCOMES.same) continue;
    const name = files[index] === '' ? path : `${path}/${files[index]}`;
    if (outcome === OUTCOMES.missing) throw unreadable(name, 'vanished while it was read');
    if (outcome === OUTCOMES.notFile) throw unreadable(name, 'is neither a file nor a directory');
    throw new UserError({
      code: 'WORKSPACE_CHANGED',
      message: `${name} changed while it was stored`,
      hint: 'Try again when nothing writes to it.',
      exitCode: 2,
    });
  }
}

/** `WORKSPACE_UNREADABLE` (exit 2): something in the workspace has no content that could be recorded. */
export function unreadable(path: string, reason: string): UserError {
  return new UserError({
    code: 'WORKSPACE_UNREADABLE',
    message: `${path} ${reason}`,
    hint: 'Remove or rename it, or name it in .dvcignore.',
    exitCode: 2,
  });
}

function sum(identities: Float64Array, column: number): number {
  let total = 0;
  for (let at = column; at < identities.length; at += IDENTITY_LENGTH) total += identities[at]!;
  return total;
}
