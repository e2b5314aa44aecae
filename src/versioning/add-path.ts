import { basename, join } from 'node:path';
import { UserError } from '../core/errors.js';
import { isInside } from '../core/repository-path.js';
import type { TrackedContent, TrackedOutput } from '../core/tracked.js';
import { readTextIfExists, writeFileAtomic } from '../platform/files.js';
import { parseDvcFile, readDvcFiles } from './dvc-file.js';
import { findPipelineFiles } from './find-pipeline-files.js';
import { finishCheckouts } from './finish-checkouts.js';
import { hashWorkspacePath } from './hash-workspace.js';
import { ignoreInGit } from './ignore-in-git.js';
import { dvcIgnoreRules, gitIgnoreRules } from './ignore-rules.js';
import { overlap } from './plan-checkout.js';
import type { Repository } from './repository.js';
import { outputPath, workspaceGuard } from './safe-path.js';
import { isCached } from './stored-content.js';
import { storePath } from './store-path.js';
import { withNewContent, newDvcFile } from './write-dvc-file.js';

export interface AddedPath {
  /** The written `.dvc` file; POSIX, relative to the root. */
  dvcFile: string;
  output: TrackedOutput;
}

/**
 * Tracks a path (POSIX, relative to the root) by a `.dvc` file beside it, or records its content anew: stores it in the
 * cache, keeps it out of git, and writes the file as DVC does (dvc-formats §1.2). `stageOutputs` are what dvc.yaml
 * files declare; `gitTracks` says whether git tracks a path or anything below it. Throws, all exit 2 and before anything is written: `PATH_RESERVED`, `PATH_THROUGH_LINK`,
 * `OUTPUT_OVERLAP`, `OUTPUT_OF_STAGE`, `TRACKED_BY_GIT`, `DVC_FILE_IGNORED`, `FILE_EXISTS`, and what `storePath` and
 * `readDvcFiles` and `finishCheckouts` throw.
 */
export async function addPath(
  repository: Repository,
  path: string,
  stageOutputs: readonly TrackedOutput[] = [],
  gitTracks: (path: string) => Promise<boolean> = () => Promise.resolve(false),
): Promise<AddedPath> {
  refuseName(path);
  workspaceGuard(repository)(path);
  const dvcFiles = readDvcFiles(repository, findPipelineFiles(repository).dvcFiles);
  const others = [...dvcFiles.flatMap(({ outputs }) => outputs), ...stageOutputs];
  const known = refuseOverlap(path, others, stageOutputs);
  const dvcFile = known?.owner ?? `${path}.dvc`;
  const absolute = join(repository.root, dvcFile);
  if (!known) refuseDvcFile(repository, dvcFile);
  const cached = known?.cached ?? true;
  if (cached && (await gitTracks(path))) throw trackedByGit(path);
  finishCheckouts(repository, [path], others);

  const content = currentContent(repository, path, known);
  if (cached) ignoreInGit(repository, path);
  const text = known ? readTextIfExists(absolute)! : undefined;
  const written =
    text === undefined ? newDvcFile(basename(path), content) : withNewContent(text, dvcFile, path, content);
  if (written !== text) writeFileAtomic(absolute, written);
  const output = parseDvcFile(written, dvcFile).outputs.find((one) => one.path === path)!;
  return { dvcFile, output };
}

/** Stores the path. Content that DVC 2 recorded and that is the same and cached stays as it is, as in DVC. */
function currentContent(repository: Repository, path: string, known: TrackedOutput | undefined): TrackedContent {
  if (known?.legacy) {
    const found = hashWorkspacePath(repository, path, { legacy: true, expected: known.digest! });
    if (found?.content.digest === known.digest && isCached(repository, known)) return known;
  }
  return known?.cached === false ? hashWorkspacePath(repository, path)!.content : storePath(repository, path);
}

const OWN_FILES = ['dvc.yaml', 'dvc.lock', '.gitignore', '.dvcignore'];

function refuseName(path: string): void {
  outputPath('', path, 'add');
  const name = basename(path);
  if (!OWN_FILES.includes(name) && !name.endsWith('.dvc')) return;
  throw refused('PATH_RESERVED', `${path} cannot be tracked: git keeps it`, 'Name the data itself.');
}

/** The output that already stands at the path. */
function refuseOverlap(
  path: string,
  others: readonly TrackedOutput[],
  stageOutputs: readonly TrackedOutput[],
): TrackedOutput | undefined {
  const added: TrackedOutput = { path, owner: `${path}.dvc`, cached: true, pushed: true };
  for (const other of others) {
    if (other.path === path && !stageOutputs.includes(other)) continue;
    if (other.path === path) {
      throw refused(
        'OUTPUT_OF_STAGE',
        `${path} is made by the stage ${other.owner}`,
        'Run `assay repro` to record it.',
      );
    }
    if (isInside(path, other.path)) {
      throw refused(
        'OUTPUT_OVERLAP',
        `${path} lies inside ${other.path}, which ${other.owner} tracks`,
        `Record the whole directory: assay add ${other.path}`,
      );
    }
    if (isInside(other.path, path)) throw overlap(added, other);
  }
  return others.find((other) => other.path === path);
}

function refuseDvcFile(repository: Repository, dvcFile: string): void {
  if (readTextIfExists(join(repository.root, dvcFile)) !== undefined) {
    throw refused('FILE_EXISTS', `${dvcFile} is there already and tracks something else`, `Move ${dvcFile} away.`);
  }
  const who = dvcIgnoreRules(repository).ignores(dvcFile, false)
    ? '.dvcignore'
    : gitIgnoreRules(repository).ignores(dvcFile, false) && 'git';
  if (!who) return;
  throw refused(
    'DVC_FILE_IGNORED',
    `${dvcFile} would be ignored by ${who}`,
    'Take it out of the rules: it belongs into git.',
  );
}

function trackedByGit(path: string): UserError {
  return refused(
    'TRACKED_BY_GIT',
    `${path} is tracked by git`,
    `Take it out of git first; the file itself stays: git rm -r --cached '${path.replaceAll("'", "'\\''")}'`,
  );
}

function refused(code: string, message: string, hint: string): UserError {
  return new UserError({ code, message, hint, exitCode: 2 });
}
