import { basename, join } from 'node:path';
import { UserError } from '../../core/errors.js';
import type { Progress } from '../../core/progress.js';
import type { TrackedOutput } from '../../core/tracked.js';
import { readTextIfExists, writeFileAtomic } from '../../platform/files.js';
import { checkoutOutputs } from '../checkout-outputs.js';
import { parseDvcFile } from '../dvc-file.js';
import { ignoreInGit } from '../ignore-in-git.js';
import { removeOutput } from '../make-way.js';
import { outputState } from '../output-state.js';
import type { Repository } from '../repository.js';
import { newImportFile, withImport } from '../write-dvc-file.js';
import type { ImportRecord } from '../write-dvc-file.js';

/** Where an import is recorded; paths are POSIX, relative to the root. */
export interface ImportPlace {
  dvcFile: string;
  /** The output. */
  path: string;
}

export interface RecordOptions {
  /** Replace workspace files that are saved nowhere. */
  force: boolean;
  progress: Progress;
  /** The source was not looked at. */
  isUnseen?: boolean;
  /** The content stays where it is: in a remote alone. */
  isRemote?: boolean;
}

/**
 * Puts imported content, which is in the cache, into the workspace, keeps it out of git, and last writes the `.dvc` file:
 * a new one, or the one that is there with what differs. Without content the workspace loses what an earlier import put
 * there, if that is saved. Returns the files that git should have. Throws `UNSAVED_FILES` (exit 2) and what
 * `checkoutOutputs` throws.
 */
export function recordImport(
  repository: Repository,
  { dvcFile, path }: ImportPlace,
  record: ImportRecord,
  { force, progress, isUnseen = false, isRemote = false }: RecordOptions,
): string[] {
  const absolute = join(repository.root, dvcFile);
  const text = readTextIfExists(absolute);
  const known = text === undefined ? undefined : parseDvcFile(text, dvcFile);
  const old = known?.outputs.find((output) => output.path === path);
  const output: TrackedOutput = { path, owner: dvcFile, cached: old?.cached ?? true, pushed: false, ...record.content };
  if (record.content && !isRemote) {
    const { failed } = checkoutOutputs(repository, [output], { force, progress });
    if (failed.length > 0) throw new Error(`${path} was imported and is not in the cache`);
  } else if (old && !isRemote) {
    removeSaved(repository, old, force);
  }
  const ignored = output.cached ? ignoreInGit(repository, path) : undefined;
  const isSameKind = known?.source?.kind === record.source.kind;
  const written =
    text !== undefined && isSameKind
      ? withImport(text, dvcFile, record)
      : newImportFile(dvcFile, basename(path), record, !isUnseen);
  if (written !== text) writeFileAtomic(absolute, written);
  return [dvcFile, ...(ignored === undefined ? [] : [ignored])];
}

function removeSaved(repository: Repository, output: TrackedOutput, force: boolean): void {
  const state = outputState(repository, output);
  if (state === 'deleted') return;
  if (state !== 'ok' && !force) {
    throw new UserError({
      code: 'UNSAVED_FILES',
      message: `${output.path} would be lost, its content is saved nowhere`,
      hint: 'Move it away, or give `--force` to lose it.',
      exitCode: 2,
    });
  }
  removeOutput(repository, output.path);
}
