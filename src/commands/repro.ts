import { posix } from 'node:path';
import { UserError } from '../core/errors.js';
import { selectStages } from '../pipeline/index.js';
import { defineCommand, flag } from './command.js';
import { interrupted } from './interrupted.js';
import { reproOutcome } from './repro-outcome.js';
import { reproduceStages } from './reproduce-stages.js';
import { pathFromRoot, resolveTargets } from './targets.js';
import { openWorkspace } from './workspace.js';
import type { Workspace } from './workspace.js';

/** `assay repro`: runs the stages that changed, in order. `--dry` says what would run and why. */
export const repro = defineCommand({
  name: 'repro',
  summary: 'run the stages of dvc.yaml that changed',
  positionals: '[targets...]',
  locks: true,
  options: {
    force: flag('-f, --force', 'run stages even if nothing changed'),
    single: flag('-s, --single-item', 'only the named stages, nothing they depend on'),
    allPipelines: flag('-P, --all-pipelines', 'every dvc.yaml of the repository, not only the one of this directory'),
    keepGoing: flag('-k, --keep-going', 'go on with stages that do not depend on a failed one'),
    pull: flag('--pull', 'bring missing data of stages that must run from the remote'),
    allowMissing: flag('--allow-missing', 'data that is absent but recorded does not make a stage stale'),
  },
  async run(context, targets, options) {
    const workspace = openWorkspace(context);
    const wanted =
      targets.length > 0 || options.allPipelines
        ? resolveTargets(workspace, context.directory, targets)
        : ownPipeline(workspace, context.directory);
    const order = selectStages(workspace.graph, wanted, options.single ?? false);
    const results = await reproduceStages(workspace, context, order, {
      force: options.force ?? false,
      keepGoing: options.keepGoing ?? false,
      pull: options.pull ?? false,
      allowMissing: options.allowMissing ?? false,
    });
    if (context.signal.aborted) throw interrupted(results);
    return reproOutcome(results, context.dryRun);
  },
});

/** Without targets DVC takes the dvc.yaml of the directory it works in; a repository without any has nothing to reproduce. */
function ownPipeline({ repository, pipelines }: Workspace, directory: string): string[] {
  const path = posix.join(pathFromRoot(repository, directory), 'dvc.yaml');
  if (pipelines.some((pipeline) => pipeline.path === path)) return [path];
  throw new UserError({
    code: 'PIPELINE_MISSING',
    message: `there is no ${path}`,
    hint:
      pipelines.length === 0
        ? 'Write one: stages with a command, what it reads (deps) and what it makes (outs).'
        : `Name one: assay repro ${pipelines[0]!.path}, or take all of them: assay repro --all-pipelines`,
    exitCode: 2,
  });
}
