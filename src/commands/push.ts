import { pushOutputs } from '../versioning/index.js';
import { defineCommand } from './command.js';
import { TRANSFER_OPTIONS, transferOf } from './transfer.js';
import { transferOutcome } from './transfer-outcome.js';

/** `assay push`: stores cached data in the remote. Data that is neither here nor there is a failure that names the path. */
export const push = defineCommand({
  name: 'push',
  summary: 'store cached data in the remote',
  positionals: '[targets...]',
  locks: true,
  options: TRANSFER_OPTIONS,
  async run(context, targets, given) {
    const { repository, outputs, options, shown, nothing } = await transferOf(context, targets, given);
    return transferOutcome('pushed', await pushOutputs(repository, outputs, options), shown, nothing);
  },
});
