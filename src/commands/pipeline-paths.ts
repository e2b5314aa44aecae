import { posix } from 'node:path';
import { UserError } from '../core/errors.js';
import { isInside } from '../core/repository-path.js';
import { GitHubError, readTree } from '../github/index.js';
import { lockPathOf, parseDvcYaml } from '../pipeline/index.js';
import type { PipelineFile } from '../pipeline/index.js';
import { textAt } from './base-rules.js';
import type { PipelinePaths } from './model-paths.js';
import type { RepositoryView } from './reconcile-deps.js';
import { withVarsRead } from './with-vars-read.js';

/** So many dvc.yaml of one project are read; more, and nobody can tell what they use. */
const MOST_FILES = 20;

/** What the dvc.yaml files of a project use at a commit; nothing where it has none. */
export async function pipelinePaths(view: RepositoryView, directory: string, commit: string): Promise<PipelinePaths> {
  const { client, repository } = view;
  const { entries, isCut } = await readTree(client, repository, commit);
  const own = [...entries.keys()].filter((path) => posix.basename(path) === 'dvc.yaml' && isInside(path, directory));
  if (isCut || own.length > MOST_FILES) return { paths: [], isCut: true };
  const found: string[] = [];
  for (const file of own) {
    const paths = await pathsOf(view, directory, file, commit);
    if (!paths) return { paths: [], isCut: true };
    found.push(...paths);
  }
  return { paths: [...new Set(found)], isCut: false };
}

/** What one dvc.yaml uses, from git's root; undefined where it cannot be told. */
async function pathsOf(
  view: RepositoryView,
  directory: string,
  file: string,
  commit: string,
): Promise<string[] | undefined> {
  const text = await textAt(view, file, commit);
  if (text === undefined) return undefined;
  // Paths in dvc.yaml stay inside the project: it is read as if the project were all there is.
  const local = posix.relative(directory, file);
  try {
    const { value, texts } = await withVarsRead(
      (readVars) => parseDvcYaml(text, local, readVars),
      (path) => textAt(view, posix.join(directory, path), commit),
    );
    return [local, lockPathOf(local), ...texts.keys(), ...usedBy(value)]
      .map((path) => posix.join(directory, path))
      .filter((path) => !path.startsWith('../'));
  } catch (error) {
    if (error instanceof UserError && !(error instanceof GitHubError)) return undefined;
    throw error;
  }
}

function usedBy({ stages, metrics, params }: PipelineFile): string[] {
  const ofStages = stages.flatMap((stage) =>
    [...stage.dependencies, ...stage.params, ...stage.outputs].map(({ path }) => path),
  );
  return [...ofStages, ...metrics, ...params];
}
