import { mkdirSync, readFileSync, renameSync } from 'node:fs';
import { dirname, isAbsolute, join, posix } from 'node:path';
import { writeFileAtomic } from '../platform/files.js';
import { editYaml, parseYaml } from '../platform/yaml/index.js';
import type { YamlEdit, YamlMap } from '../platform/yaml/index.js';
import { finishCheckouts } from './finish-checkouts.js';
import { ignoreInGit } from './ignore-in-git.js';
import { removeIfExists } from './object-cache.js';
import type { AddContext } from './plan-add.js';
import { planMove } from './plan-move.js';
import type { PlannedMove } from './plan-move.js';
import { existsAt } from './repository.js';
import type { Repository } from './repository.js';
import { stageChecksum } from './stage-checksum.js';
import { unignoreInGit } from './untrack-output.js';

export interface MovedOutput {
  from: string;
  to: string;
  /** Files that were written or deleted and belong into git. */
  written: string[];
  /** The data is not in the workspace: only its record moved. */
  isMissing: boolean;
}

/**
 * Renames or moves tracked data together with its `.dvc` file; what is recorded of it stays as it is. Paths are POSIX,
 * relative to the root; `planMove` says what they may be and what it throws, before anything is changed. Interrupted at
 * any moment, the same call completes it. In a dry run nothing is changed.
 */
export async function moveOutput(
  repository: Repository,
  from: string,
  to: string,
  context: AddContext & { dryRun: boolean },
): Promise<MovedOutput> {
  const plan = await planMove(repository, from, to, context);
  const { output, file, toFile } = plan;
  const [source, target] = [join(repository.root, from), join(repository.root, plan.to)];
  const moved: MovedOutput = { from, to: plan.to, written: [], isMissing: !existsAt(source) && !existsAt(target) };
  if (context.dryRun) return moved;
  finishCheckouts(repository, [from], [output]);
  mkdirSync(dirname(target), { recursive: true });
  const ignored = output.cached ? ignoreInGit(repository, plan.to) : undefined;
  if (existsAt(source)) renameSync(source, target);
  writeFileAtomic(join(repository.root, toFile), movedText(repository, plan));
  const unignored = output.cached ? unignoreInGit(repository, from) : undefined;
  if (toFile !== file.path) removeIfExists(join(repository.root, file.path));
  moved.written = [ignored, toFile, unignored, file.path].filter((path) => path !== undefined);
  return moved;
}

/** The `.dvc` file for the new place; comments and annotations go with it. */
function movedText(repository: Repository, { output, file, to, toFile }: PlannedMove): string {
  const text = readFileSync(join(repository.root, file.path), 'utf8');
  const root = parseYaml(text, { file: file.path }).value as YamlMap;
  const isRenamed = toFile !== file.path;
  const directory = isRenamed ? posix.dirname(to).replace(/^\.$/, '') : file.workingDirectory;
  const edits: YamlEdit[] = [{ path: ['outs', 0, 'path'], value: posix.relative(directory, to) }];
  if (isRenamed && 'wdir' in root) edits.push({ path: ['wdir'], value: undefined });
  const { source } = output;
  if (source?.kind === 'url' && !isAbsolute(source.path) && !/^\w+:\/\//.test(source.path)) {
    const absolute = join(repository.root, source.directory, source.path);
    edits.push({ path: ['deps', 0, 'path'], value: posix.relative(join(repository.root, directory), absolute) });
  }
  const written = editYaml(text, edits, file.path);
  if (!source || !('md5' in root)) return written;
  const declared = parseYaml(written, { file: toFile, numbers: 'exact' }).value as YamlMap;
  return editYaml(written, [{ path: ['md5'], value: stageChecksum(declared, directory) }], toFile);
}
