import { pushOutputs } from '../versioning/index.js';
import { defineCommand } from './command.js';
import { TRANSFER_OPTIONS, transferOf } from './transfer.js';
import { transferOutcome } from './transfer-outcome.js';
import { copiesInCache, withRuns } from './transfer-runs.js';

/** `assay push`: stores cached data in the remote. Data that is neither here nor there is a failure that names the path. */
export const push = defineCommand({
  name: 'push',
  summary: 'store cached data in the remote',
  positionals: '[targets...]',
  locks: true,
  options: TRANSFER_OPTIONS,
  async run(context, targets, given) {
    const transfer = await transferOf(context, targets, given);
    const { repository, outputs, keptByGit, options, isWithRuns, shown, nothing } = transfer;
    const copies = isWithRuns ? copiesInCache(repository, keptByGit) : [];
    const pushed = await withRuns(transfer, 'send', () => pushOutputs(repository, [...outputs, ...copies], options));
    return transferOutcome('pushed', pushed, shown, nothing);
  },
});
