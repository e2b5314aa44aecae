import { mkdirSync, readdirSync, rmdirSync, unlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Digest } from '../core/digest.js';
import { UserError } from '../core/errors.js';
import type { Phase, Progress } from '../core/progress.js';
import { lstatIfExists } from '../platform/files.js';
import { copyIntoWorkspace } from './copy-objects.js';
import { markCheckout } from './interrupted-checkout.js';
import { makeExecutable, needsRelink, objectLinker } from './link-object.js';
import type { ObjectLinker } from './link-object.js';
import type { ManifestEntry } from './manifest.js';
import { isIntact, removeIfExists } from './object-cache.js';
import { objectKey, objectPath } from './object-layout.js';
import type { StoredObject } from './object-layout.js';
import type { CheckoutStep } from './plan-checkout.js';
import type { Repository } from './repository.js';
import { closeStaging, dropStaging, openStaging, stagingOf } from './staged-output.js';
import type { OpenStaging, StagingPath } from './staged-output.js';
import { addToIndex } from './workspace-index.js';
import type { PlacedFiles } from './workspace-index.js';

/** A workspace path and the object that was to be put there. */
interface CorruptFile {
  path: string;
  object: StoredObject;
}

/**
 * Carries steps out; their outputs stay marked when it throws. Corrupt objects are deleted, then `OBJECT_CORRUPT` is
 * thrown (exit 4). Gives the staged steps that the cache lacks content for; their places were not touched.
 */
export function applyCheckout(
  repository: Repository,
  steps: readonly CheckoutStep[],
  progress: Progress,
): CheckoutStep[] {
  const items = steps.reduce((sum, { write }) => sum + write.length, 0);
  const phase = progress.phase('Checking out', { items });
  const linker = objectLinker(repository);
  const staged = steps.map((step) => ({ step, staging: stagingOf(step) }));
  const unmark = markCheckout(
    repository,
    staged.map(({ step, staging }) => ({ ...step.output, ...(staging !== undefined && { staging }) })),
  );
  const corrupt: CorruptFile[] = [];
  const lacking: CheckoutStep[] = [];
  let isKept = false;
  for (const { step, staging } of staged) {
    if (staging === undefined) makeRoom(repository, step);
    const written = writeFiles(repository, step, staging, linker, phase, corrupt);
    if (written !== 'whole') {
      lacking.push(step);
      isKept ||= written === 'kept';
      continue;
    }
    // the bit of a linked file is the cached object's
    if (step.makeExecutable && !isRelinked(repository, step, linker, corrupt)) {
      makeExecutable(join(repository.root, step.output.path));
    }
  }
  phase.done();
  if (corrupt.length > 0) throw corruptInCache(corrupt);
  if (!isKept) unmark();
  return lacking;
}

function makeRoom(repository: Repository, { output, remove, write, base, isDirectory, isNew }: CheckoutStep): void {
  for (const path of remove) unlinkSync(join(repository.root, path));
  const emptied = new Set(remove.map(dirname));
  for (const directory of emptied) removeEmptyUpTo(repository, directory, output.path);
  if (isDirectory) mkdirSync(join(repository.root, output.path), { recursive: true });
  if (isNew && isDirectory) return;
  for (const { path } of write) removeEmptyDirectories(join(repository.root, base + path));
}

/**
 * Unless `whole`, the cache lacks content of a staged step and nothing is in place: what was filled is deleted, or
 * `kept`, as it was, where an interrupted checkout has left it, which may have the last copy.
 */
function writeFiles(
  repository: Repository,
  step: CheckoutStep,
  staging: StagingPath | undefined,
  linker: ObjectLinker,
  phase: Phase,
  corrupt: CorruptFile[],
): 'whole' | 'deleted' | 'kept' {
  const { output, write } = step;
  const { legacy = false } = output;
  const opened = staging === undefined ? undefined : openStaging(repository, output, staging);
  const base = opened ? `${opened.place}/` : step.base;
  const before = corrupt.length;
  const executable = (output.executable ?? false) && !step.isDirectory;
  /** False where the object is missing. */
  const linkOne = ({ path, digest }: ManifestEntry): boolean => {
    const object = { digest, legacy };
    if (opened && !lstatIfExists(objectPath(repository.cacheDirectory, object))) return false;
    if (linker.link(object, base + path, executable) === 'corrupt') {
      corrupt.push({ path: step.base + path, object });
      removeIfCorrupt(repository, object);
    }
    phase.advance(1);
    return true;
  };
  const giveUp = ({ place, unseen }: OpenStaging) => {
    if (unseen === 'resumed') return 'kept';
    dropStaging(repository, place);
    return 'deleted';
  };
  let next = 0;
  // the first file says which kind of link works here
  while (next < write.length && (next === 0 || !linker.onlyCopies() || legacy || executable)) {
    if (!linkOne(write[next++]!) && opened) return giveUp(opened);
  }
  const placed: PlacedFiles[] = [];
  const options = { mode: linker.fileMode, unseen: opened?.unseen ?? false, phase, placed } as const;
  for (const entry of copyIntoWorkspace(repository, base, write.slice(next), options)) {
    if (!linkOne(entry) && opened) return giveUp(opened);
  }
  if (opened) {
    if (corrupt.length > before) markCheckout(repository, [output]); // a part of it is about to be seen
    closeStaging(repository, output, opened.place);
  }
  if (placed.length > 0) addToIndex(repository, output.path, placed);
  return 'whole';
}

function isRelinked(
  repository: Repository,
  { output }: CheckoutStep,
  linker: ObjectLinker,
  corrupt: CorruptFile[],
): boolean {
  const object = { digest: output.digest as Digest, legacy: output.legacy ?? false };
  if (!needsRelink(repository, object, output.path, true)) return false;
  if (linker.link(object, output.path, true) === 'corrupt') {
    corrupt.push({ path: output.path, object });
    removeIfCorrupt(repository, object);
  }
  return true;
}

function removeIfCorrupt(repository: Repository, object: StoredObject): void {
  const path = objectPath(repository.cacheDirectory, object);
  if (lstatIfExists(path) && !isIntact(path, object)) removeIfExists(path);
}

/** Removes directories that deleting files left empty, from `directory` up to the output itself. */
function removeEmptyUpTo(repository: Repository, directory: string, output: string): void {
  for (let path = directory; path === output || path.startsWith(`${output}/`); path = dirname(path)) {
    try {
      rmdirSync(join(repository.root, path));
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code;
      if (code === 'ENOTEMPTY' || code === 'EEXIST' || code === 'ENOENT' || code === 'ENOTDIR') return;
      throw error;
    }
  }
}

/** Makes room for a file where directories stand that hold no files. */
function removeEmptyDirectories(directory: string): void {
  if (!lstatIfExists(directory)?.isDirectory()) return;
  for (const name of readdirSync(directory)) removeEmptyDirectories(join(directory, name));
  rmdirSync(directory);
}

function corruptInCache(corrupt: readonly CorruptFile[]): UserError {
  const mistakes = corrupt.map(({ path, object }) => ({
    message: `${path}: ${objectKey(object)} did not match its name`,
  }));
  return new UserError({
    code: 'OBJECT_CORRUPT',
    message: `${corrupt[0]!.path}: the object ${objectKey(corrupt[0]!.object)} in the cache was corrupt and has been deleted`,
    hint: 'Run `assay pull` to fetch it again from the remote.',
    exitCode: 4,
    mistakes,
  });
}
