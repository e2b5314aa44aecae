import { checkoutOutputs, outputsMatching } from '../versioning/index.js';
import { checkoutOutcome } from './checkout-outcome.js';
import { defineCommand, flag } from './command.js';
import { resolveTargets } from './targets.js';
import { cachedOutputs, openWorkspace } from './workspace.js';

/** `assay checkout`: makes the workspace match what `.dvc` files and dvc.lock record, from the cache alone. */
export const checkout = defineCommand({
  name: 'checkout',
  summary: 'put recorded data from the cache into the workspace',
  positionals: '[targets...]',
  options: { force: flag('-f, --force', 'replace changes that are stored nowhere') },
  run(context, targets, { force }) {
    const workspace = openWorkspace(context);
    const outputs = outputsMatching(cachedOutputs(workspace), resolveTargets(workspace, context.directory, targets));
    const { progress, dryRun } = context;
    const placed = checkoutOutputs(workspace.repository, outputs, { force: force ?? false, dryRun, progress });
    return Promise.resolve(checkoutOutcome(placed, 0));
  },
});
