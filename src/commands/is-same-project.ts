import { posix } from 'node:path';
import type { Tree } from '../github/index.js';
import { modelChanges } from './model-paths.js';
import { pipelinePaths } from './pipeline-paths.js';
import type { RepositoryView } from './reconcile-deps.js';
import type { Project } from './rules-file.js';

/**
 * Whether two commits have the same data, models, pipeline, rules and workflows of a project: nothing that a change of would call for a new
 * measurement. `commit` is that of the tree `now`.
 */
export async function isSameProject(
  view: RepositoryView,
  { rules, directory }: Project,
  commit: string,
  before: Tree,
  now: Tree,
): Promise<boolean> {
  const pipeline = await pipelinePaths(view, directory, commit);
  if (rules.kind !== 'read' || before.isCut || now.isCut || pipeline.isCut) return false;
  return modelChanges(changedFiles(before, now), rules.config, pipeline, directory).length === 0;
}

function changedFiles({ entries: before }: Tree, { entries: now }: Tree): string[] {
  const paths = [...new Set([...before.keys(), ...now.keys()])];
  // A directory differs with whatever lies in it.
  const directories = new Set(paths.map((path) => posix.dirname(path)));
  return paths.filter((path) => before.get(path) !== now.get(path) && !directories.has(path));
}
