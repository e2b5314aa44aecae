import { selectStages } from '../pipeline/index.js';
import { count, defineCommand, flag } from './command.js';
import { rememberGit } from './git-reminder.js';
import { interrupted } from './interrupted.js';
import { optionMisused } from './option-misused.js';
import { reproOutcome } from './repro-outcome.js';
import { reproTargets } from './repro-targets.js';
import { reproduceStages } from './reproduce-stages.js';
import { openWorkspace } from './workspace.js';

/** `assay repro`: runs the stages that changed, in order. `--dry` says what would run and why. */
export const repro = defineCommand({
  name: 'repro',
  summary: 'run the stages of dvc.yaml that changed',
  positionals: '[targets...]',
  locks: true,
  options: {
    force: flag('-f, --force', 'run stages even if nothing changed'),
    single: flag('-s, --single-item', 'only the named stages, nothing they depend on'),
    pipeline: flag('-p, --pipeline', 'everything that is connected with the named stages'),
    allPipelines: flag('-P, --all-pipelines', 'every dvc.yaml of the repository, not only the one of this directory'),
    recursive: flag('-R, --recursive', 'a target that is a directory stands for every stage below it'),
    downstream: flag('--downstream', 'the named stages and what is made from them, not what they are made from'),
    forceDownstream: flag('--force-downstream', 'what depends on a stage that ran runs too, even if nothing changed'),
    pull: flag('--pull', 'bring missing data of stages that must run from the remote'),
    allowMissing: flag('--allow-missing', 'data that is absent but recorded does not make a stage stale'),
    keepGoing: flag('-k, --keep-going', 'go on with stages that do not depend on a failed one'),
    ignoreErrors: flag('--ignore-errors', 'go on with every stage, also with those that depend on a failed one'),
    glob: flag('--glob', 'targets are patterns of stage names with *, ? and [...]'),
    noCommit: flag('--no-commit', 'record outputs in dvc.lock without storing them in the cache'),
    noRunCache: flag('--no-run-cache', 'run stages even if the same was run before'),
    interactive: flag('-i, --interactive', 'not supported: see --dry and -s'),
    jobs: count('-j, --jobs <number>', 'so many stages at the same time; default: as many as the machine has cores'),
  },
  async run(context, targets, { allPipelines, recursive, glob, interactive, ...options }) {
    if (interactive) {
      const hint = 'See what would run with `assay repro --dry`, then run the stages you want: assay repro -s <stage>';
      throw optionMisused('--interactive', 'assay never waits for an answer', hint);
    }
    const workspace = openWorkspace(context);
    const wanted = allPipelines ? [] : reproTargets(workspace, context.directory, targets, { glob, recursive });
    const { single = false, pipeline = false, downstream = false } = options;
    const selection = allPipelines ? {} : { single, pipeline, downstream };
    // No stage named is not every stage: a dvc.yaml may hold nothing but metrics.
    const isNothing = wanted.length === 0 && !allPipelines;
    const order = isNothing ? [] : selectStages(workspace.graph, wanted, selection);
    const { results, written } = await reproduceStages(workspace, context, order, {
      force: options.force ?? false,
      forceDownstream: options.forceDownstream === true && !(single && !pipeline && !allPipelines),
      keepGoing: options.keepGoing ?? false,
      ignoreErrors: options.ignoreErrors ?? false,
      pull: options.pull ?? false,
      allowMissing: options.allowMissing ?? false,
      noCommit: options.noCommit ?? false,
      noRunCache: options.noRunCache ?? false,
      ...(options.jobs !== undefined && { jobs: options.jobs }),
    });
    if (context.signal.aborted) throw interrupted(results);
    const reminder = written.size === 0 ? '' : await rememberGit(workspace.repository, context, written);
    return reproOutcome(results, context.dryRun, reminder);
  },
});
