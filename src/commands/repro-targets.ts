import { posix } from 'node:path';
import { UserError } from '../core/errors.js';
import { chooseTargets, pathFromRoot, stagesMatching } from './targets.js';
import type { Workspace } from './workspace.js';

/**
 * What `repro` is told to reproduce, in words that `selectStages` knows; without targets everything of the `dvc.yaml` in
 * the directory one stands in. With `glob` targets are patterns of stage names, with `recursive` a directory stands for
 * the stages and `.dvc` files below it. Throws `PIPELINE_MISSING`, `TARGET_UNKNOWN` and `GLOB_UNMATCHED` (exit 2): nothing
 * that was named must never become everything.
 */
export function reproTargets(
  workspace: Workspace,
  directory: string,
  typed: readonly string[],
  { glob = false, recursive = false }: { glob?: boolean | undefined; recursive?: boolean | undefined },
): string[] {
  if (typed.length === 0) return ownPipeline(workspace, directory);
  if (glob) return typed.flatMap((pattern) => matching(workspace, directory, pattern));
  const { addresses, paths } = chooseTargets(workspace, directory, typed, { recursive });
  const isPipeline = (path: string) => workspace.pipelines.some((pipeline) => pipeline.path === path);
  return [...addresses, ...paths.filter((path) => !isPipeline(path))];
}

/** Without targets DVC takes the dvc.yaml of the directory it works in; a repository without any has nothing to reproduce. */
function ownPipeline({ repository, pipelines }: Workspace, directory: string): string[] {
  const path = posix.join(pathFromRoot(repository, directory), 'dvc.yaml');
  const own = pipelines.find((pipeline) => pipeline.path === path);
  if (own) return own.stages.map(({ address }) => address);
  throw new UserError({
    code: 'PIPELINE_MISSING',
    message: `there is no ${path}`,
    hint:
      pipelines.length === 0
        ? 'Add a stage: assay stage add -n <name> -d <what it reads> -o <what it makes> <command>'
        : `Name one: assay repro ${pipelines[0]!.path}, or take all of them: assay repro --all-pipelines`,
    exitCode: 2,
  });
}

function matching(workspace: Workspace, directory: string, pattern: string): string[] {
  const found = stagesMatching(workspace, pathFromRoot(workspace.repository, directory), pattern);
  if (found.length > 0) return found;
  throw new UserError({
    code: 'GLOB_UNMATCHED',
    message: `the pattern "${pattern}" matches no stage`,
    hint: 'It is matched with names of the dvc.yaml in this directory; for another one: "dir/dvc.yaml:train*".',
    exitCode: 2,
  });
}
