import { defineCommand, texts } from './command.js';
import type { CommandContext } from './command.js';
import { openRepository } from './open-repository.js';
import { openRevisions } from './open-revisions.js';
import { PLOT_OPTIONS, refuseManyTargets } from './plot-options.js';
import { plotsOutcome } from './plots-outcome.js';
import { gitOf } from './revision-outputs.js';
import type { Repository } from '../versioning/index.js';

const WORKSPACE = 'workspace';

/** `assay plots diff`: the plots of several revisions over each other. */
export const plotsDiff = defineCommand({
  name: 'plots diff',
  summary: 'draw the plots of several revisions over each other',
  positionals: '[revisions...]',
  options: {
    targets: texts('--targets <paths...>', 'these plots and files only'),
    ...PLOT_OPTIONS,
  },
  async run(context, revisions, { targets = [], ...options }) {
    refuseManyTargets(options, targets);
    const repository = openRepository(context);
    const views = await openRevisions(context, repository, await compared(context, repository, revisions));
    return plotsOutcome(context, repository, views ?? [], views ? targets : [], options);
  },
});

/** One revision stands beside the work tree; none: HEAD does, where the work tree differs from it. The work tree comes first. */
async function compared(
  context: CommandContext,
  repository: Repository,
  revisions: readonly string[],
): Promise<string[]> {
  const others = [...new Set(revisions)].filter((one) => one !== WORKSPACE);
  if (revisions.length > 1) return others.length === new Set(revisions).size ? others : [WORKSPACE, ...others];
  if (revisions.length === 1) return [WORKSPACE, ...others];
  const git = await gitOf(repository, context);
  const head = await git.resolve('HEAD');
  const isChanged = head !== undefined && (await git.changedFiles(head)).length > 0;
  return isChanged ? [WORKSPACE, 'HEAD'] : [WORKSPACE];
}
