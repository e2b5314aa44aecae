import { fetchOutputs } from '../versioning/index.js';
import { defineCommand } from './command.js';
import { TRANSFER_OPTIONS, transferOf } from './transfer.js';
import { transferOutcome } from './transfer-outcome.js';

/** `assay fetch`: brings recorded data from the remote into the cache; the workspace is untouched. */
export const fetch = defineCommand({
  name: 'fetch',
  summary: 'bring data from the remote into the cache',
  positionals: '[targets...]',
  options: TRANSFER_OPTIONS,
  async run(context, targets, given) {
    const { repository, outputs, options } = transferOf(context, targets, given);
    return transferOutcome('fetched', await fetchOutputs(repository, outputs, options));
  },
});
