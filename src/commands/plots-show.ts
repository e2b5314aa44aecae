import { defineCommand } from './command.js';
import { openRepository } from './open-repository.js';
import { PLOT_OPTIONS, refuseManyTargets } from './plot-options.js';
import { plotsOutcome } from './plots-outcome.js';
import { openWorkspace } from './workspace.js';
import { workspaceView } from './workspace-view.js';

/** `assay plots show`: the plots of the work tree on one page. */
export const plotsShow = defineCommand({
  name: 'plots show',
  summary: 'draw the plots of dvc.yaml, or plain data files',
  positionals: '[targets...]',
  options: PLOT_OPTIONS,
  async run(context, targets, options) {
    refuseManyTargets(options, targets);
    const repository = openRepository(context);
    const view = workspaceView(openWorkspace(context, repository), true);
    return plotsOutcome(context, repository, [view], targets, options);
  },
});
