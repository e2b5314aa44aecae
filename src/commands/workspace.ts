import { realpathSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { UserError } from '../core/errors.js';
import type { Git } from '../platform/git.js';
import { buildGraph, lockPathOf, parseDvcYaml, parseLock, withContents } from '../pipeline/index.js';
import type { Graph, Lock, PipelineFile, Stage } from '../pipeline/index.js';
import type { TrackedOutput } from '../core/tracked.js';
import { findPipelineFiles, gitIgnoreRules, readDvcFiles, readOwnText } from '../versioning/index.js';
import type { DvcFile, Repository } from '../versioning/index.js';
import type { CommandContext } from './command.js';
import { openRepository } from './open-repository.js';
import { varsReader } from './vars-reader.js';

/** A repository's `.dvc` files, dvc.yaml files and locks as they are on disk. */
export interface Workspace {
  repository: Repository;
  dvcFiles: DvcFile[];
  pipelines: PipelineFile[];
  stages: Stage[];
  graph: Graph;
  /** Path of dvc.lock → its text and content. */
  locks: Map<string, { text: string | undefined; lock: Lock }>;
}

/** Reads everything that says what the repository holds; hashes nothing. */
export function openWorkspace(context: CommandContext, repository = openRepository(context)): Workspace {
  const found = findPipelineFiles(repository);
  const dvcFiles = readDvcFiles(repository, found.dvcFiles);
  const read = (path: string) => readOwnText(repository, path);
  const readVars = varsReader(read);
  const pipelines = found.dvcYamls.map((path) =>
    parseDvcYaml(read(path) ?? '', path, readVars, repository.config.flagStyle),
  );
  const stages = pipelines.flatMap((pipeline) => pipeline.stages);
  const locks: Workspace['locks'] = new Map();
  const gitIgnored = gitIgnoreRules(repository);
  for (const { path } of pipelines) {
    const lockPath = lockPathOf(path);
    if (gitIgnored.ignores(lockPath, false)) throw lockIgnored(lockPath);
    const text = read(lockPath);
    locks.set(lockPath, { text, lock: text === undefined ? new Map<string, never>() : parseLock(text, lockPath) });
  }
  const sources = dvcFiles.map(({ path, outputs }) => ({ address: path, outputs }));
  return { repository, dvcFiles, pipelines, stages, graph: buildGraph(stages, sources), locks };
}

/** As DVC has it: otherwise nobody else would ever see what was recorded. */
function lockIgnored(path: string): UserError {
  return new UserError({
    code: 'LOCK_IGNORED',
    message: `${path} is ignored by git, and belongs into it`,
    hint: `Take it out of .gitignore, or add the line !${path.split('/').at(-1)!} behind the one that matches it.`,
    exitCode: 2,
  });
}

/** The lock a stage is recorded in. */
export function lockOf(workspace: Workspace, stage: Stage): Lock {
  return workspace.locks.get(lockPathOf(stage.file))!.lock;
}

/** Every output with what `.dvc` files and locks record of it, whether git or the cache keeps it. */
export function recordedOutputs(workspace: Workspace): TrackedOutput[] {
  const ofStages = workspace.stages.flatMap((stage) => withContents(stage, lockOf(workspace, stage).get(stage.name)));
  return [...workspace.dvcFiles.flatMap(({ outputs }) => outputs), ...ofStages];
}

/** Recorded outputs that the cache keeps: what moves between workspace, cache and remote. */
export function cachedOutputs(workspace: Workspace): TrackedOutput[] {
  return recordedOutputs(workspace).filter((output) => output.cached && output.digest !== undefined);
}

/** The git work tree around the repository, or undefined. */
export async function openRepositoryGit({ root }: Repository, context: CommandContext): Promise<Git | undefined> {
  const { openGit } = await import('../platform/git.js');
  return openGit(root, context.environment, context.gitAuthorization);
}

/** So many paths are asked for one by one; for more, everything git tracks is read once. */
const FEW_PATHS = 4;

/** Asks whether git tracks a path (POSIX, relative to the repository's root) or anything below it; git starts at the first question. */
export function gitTracks(repository: Repository, context: CommandContext): (path: string) => Promise<boolean> {
  let opening: Promise<Git | undefined> | undefined;
  let all: Promise<Set<string>> | undefined;
  let asked = 0;
  return async (path) => {
    const git = await (opening ??= openRepositoryGit(repository, context));
    if (!git) return false;
    const fromTop = relative(git.root, join(realpathSync(repository.root), path))
      .split(sep)
      .join('/');
    if (++asked <= FEW_PATHS) return git.tracks(fromTop);
    return (await (all ??= git.trackedFiles().then(withDirectories))).has(fromTop);
  };
}

/** Files, and every directory above one. */
function withDirectories(files: readonly string[]): Set<string> {
  const paths = new Set(files);
  for (const file of files) {
    for (let slash = file.lastIndexOf('/'); slash > 0; slash = file.lastIndexOf('/', slash - 1)) {
      const directory = file.slice(0, slash);
      if (paths.has(directory)) break;
      paths.add(directory);
    }
  }
  return paths;
}
