import { checkoutOutputs } from '../versioning/index.js';
import { checkoutOutcome } from './checkout-outcome.js';
import { defineCommand, flag } from './command.js';
import { GLOB_OPTION, selectOutputs, shownFrom, TARGET_OPTIONS } from './targets.js';
import { openWorkspace, recordedOutputs } from './workspace.js';

/** What `checkout` and `pull` are told about the workspace. */
export const CHECKOUT_OPTIONS = {
  force: flag('-f, --force', 'replace changes that are stored nowhere'),
  allowMissing: flag('--allow-missing', 'data that is not to be had is no failure'),
};

/** `assay checkout`: makes the workspace match what `.dvc` files and dvc.lock record, from the cache alone. */
export const checkout = defineCommand({
  name: 'checkout',
  summary: 'put recorded data from the cache into the workspace',
  positionals: '[targets...]',
  locks: true,
  endsOnInterrupt: true,
  options: {
    ...CHECKOUT_OPTIONS,
    relink: flag('--relink', 'make links or copies anew, as cache.type asks for'),
    summary: flag('--summary', 'print how much changed, not what'),
    ...TARGET_OPTIONS,
    ...GLOB_OPTION,
  },
  run(context, targets, { force = false, allowMissing = false, relink = false, summary = false, ...choices }) {
    const workspace = openWorkspace(context);
    const { repository } = workspace;
    const outputs = selectOutputs(workspace, context.directory, targets, choices);
    const { progress, dryRun } = context;
    const tracked = targets.length === 0 ? { tracked: recordedOutputs(workspace) } : {};
    const options = { force, dryRun, progress, relink, allowMissing, ...tracked };
    const placed = checkoutOutputs(repository, outputs, options);
    const shown = shownFrom(repository, context.directory);
    return Promise.resolve(checkoutOutcome(placed, 0, { shown, summary }));
  },
});
