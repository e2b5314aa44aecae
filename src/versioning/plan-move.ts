import { basename, join, posix } from 'node:path';
import { UserError } from '../core/errors.js';
import { isInside } from '../core/repository-path.js';
import type { TrackedOutput } from '../core/tracked.js';
import { statIfExists } from '../platform/files.js';
import { readDvcFiles } from './dvc-file.js';
import type { DvcFile } from './dvc-file.js';
import { findPipelineFiles } from './find-pipeline-files.js';
import { hashWorkspacePath } from './hash-workspace.js';
import { refuseBusyPaths } from './path-marks.js';
import { planAdds } from './plan-add.js';
import type { AddContext } from './plan-add.js';
import { overlap } from './plan-checkout.js';
import { existsAt } from './repository.js';
import type { Repository } from './repository.js';
import { workspaceGuard } from './safe-path.js';
import { outputsMatching } from './targets.js';

/** Where tracked data goes, and its `.dvc` file; paths are POSIX, relative to the root. */
export interface PlannedMove {
  output: TrackedOutput;
  file: DvcFile;
  to: string;
  /** The `.dvc` file afterwards: the same one where it is not called as its output. */
  toFile: string;
}

/**
 * Says what moving an output comes to; nothing is changed. `to` may be a directory, which takes the data under its own
 * name. Throws, all exit 2: `TARGET_UNKNOWN`, `MOVE_UNSUPPORTED`, `FILE_EXISTS`, `OUTPUT_OVERLAP`, and what `planAdds`
 * says of the new place.
 */
export async function planMove(
  repository: Repository,
  from: string,
  to: string,
  context: AddContext,
): Promise<PlannedMove> {
  const dvcFiles = readDvcFiles(repository, findPipelineFiles(repository).dvcFiles);
  const tracked = [...dvcFiles.flatMap(({ outputs }) => outputs), ...context.stageOutputs];
  const output = movable(tracked, from, context);
  const file = dvcFiles.find(({ path }) => path === output.owner)!;
  if (file.outputs.length > 1) {
    const hint = `Add each of them by itself first, then delete ${file.path}.`;
    throw refused('MOVE_UNSUPPORTED', `${file.path} tracks several outputs, of which ${from} is one`, hint);
  }
  const isDirectory = statIfExists(join(repository.root, to))?.isDirectory() ?? false;
  const place = isDirectory && !isMovedTo(repository, output, to) ? posix.join(to, basename(from)) : to;
  const toFile = basename(file.path, '.dvc') === basename(from) ? `${place}.dvc` : file.path;
  const plan = { output, file, to: place, toFile };
  refuseBusyPaths(repository, { read: [], write: [from, place] });
  workspaceGuard(repository)(from);
  refuseTaken(repository, plan, dvcFiles);
  const around = tracked.find(({ path }) => path !== place && isInside(place, path));
  if (around) {
    throw overlap(around, { ...output, path: place, owner: toFile }, `Name a place outside ${around.path}.`);
  }
  await planAdds(repository, [place], { ...context, isElsewhere: true });
  return plan;
}

/** The output itself; not a part of one, and nothing a stage makes. */
function movable(tracked: readonly TrackedOutput[], from: string, { stageOutputs }: AddContext): TrackedOutput {
  const [named] = outputsMatching(tracked, [from]);
  const output = named!;
  if (output.path === from && !stageOutputs.includes(output)) return output;
  if (output.path === from) {
    const hint = 'Change the path in dvc.yaml, rename the file, and record it: assay commit --force';
    throw refused('MOVE_UNSUPPORTED', `${from} is made by the stage ${output.owner}`, hint);
  }
  const hint = `Move the files yourself, then record the directory: assay add ${output.path}`;
  throw refused('MOVE_UNSUPPORTED', `${from} is a part of ${output.path}, which ${output.owner} tracks`, hint);
}

/** Nothing is at the new place, unless an earlier call that was interrupted has put it there. */
function refuseTaken(
  repository: Repository,
  { output, file, to, toFile }: PlannedMove,
  dvcFiles: readonly DvcFile[],
): void {
  const hint = 'Move it away, or name another place.';
  const isThere = existsAt(join(repository.root, to));
  if (output.path === to || (isThere && !isMovedTo(repository, output, to))) {
    throw refused('FILE_EXISTS', `${to} is there already`, hint);
  }
  const other = toFile === file.path ? undefined : dvcFiles.find(({ path }) => path === toFile);
  if (!other || (isThere && other.outputs[0]?.digest === output.digest)) return;
  throw refused('FILE_EXISTS', `${toFile} is there already`, hint);
}

function isMovedTo(repository: Repository, { path, digest, legacy = false }: TrackedOutput, to: string): boolean {
  if (digest === undefined || existsAt(join(repository.root, path)) || !existsAt(join(repository.root, to)))
    return false;
  return hashWorkspacePath(repository, to, { legacy, expected: digest })?.content.digest === digest;
}

function refused(code: string, message: string, hint: string): UserError {
  return new UserError({ code, message, hint, exitCode: 2 });
}
