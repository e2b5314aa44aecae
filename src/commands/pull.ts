import { fetchOutputs, pullOutputs } from '../versioning/index.js';
import type { CheckoutResult } from '../versioning/index.js';
import { checkoutOutcome } from './checkout-outcome.js';
import { CHECKOUT_OPTIONS } from './checkout.js';
import { defineCommand } from './command.js';
import type { Outcome } from './command.js';
import { selectOutputs } from './targets.js';
import { TRANSFER_OPTIONS, transferOf } from './transfer.js';
import { transferOutcome } from './transfer-outcome.js';
import { withRuns } from './transfer-runs.js';
import { recordedOutputs } from './workspace.js';

const NOTHING: CheckoutResult = { added: [], modified: [], deleted: [], failed: [], missing: [] };

/** `assay pull`: fetch, then checkout of what could be fetched. Of other revisions it only fetches. */
export const pull = defineCommand({
  name: 'pull',
  summary: 'fetch, then checkout',
  positionals: '[targets...]',
  locks: true,
  options: { ...TRANSFER_OPTIONS, ...CHECKOUT_OPTIONS },
  async run(context, targets, { force = false, allowMissing = false, ...given }): Promise<Outcome> {
    const transfer = await transferOf(context, targets, given);
    const { workspace, repository, hasRevisions, options, shown, nothing } = transfer;
    const outputs = hasRevisions ? selectOutputs(workspace, context.directory, targets, given) : transfer.outputs;
    const tracked = targets.length === 0 ? { tracked: recordedOutputs(workspace) } : {};
    let placed = NOTHING;
    const fetched = await withRuns(transfer, 'fetchAll', async () => {
      const others = hasRevisions ? await fetchOutputs(repository, transfer.outputs, options) : undefined;
      const pulled = await pullOutputs(repository, outputs, {
        ...options,
        force,
        allowMissing,
        ...tracked,
        onBlocking: context.endOnInterrupt,
      });
      placed = pulled.placed;
      return others ? { ...others, bytes: others.bytes + pulled.fetched.bytes } : pulled.fetched;
    });
    const isTolerated = ({ code }: { code: string }) => allowMissing && code === 'OBJECT_MISSING';
    const failed = fetched.failed.filter((one) => !isTolerated(one));
    const moved = transferOutcome('fetched', { ...fetched, failed }, shown, nothing);
    if (context.dryRun) return moved;
    const missing = [...fetched.failed.filter(isTolerated).map(({ path }) => path), ...placed.missing];
    const inWorkspace = checkoutOutcome({ ...placed, missing }, fetched.bytes, { shown });
    const changed = [...placed.added, ...placed.modified, ...placed.deleted, ...placed.failed];
    const isSilent = (moved.exitCode !== 0 || nothing !== undefined) && changed.length === 0;
    return {
      exitCode: moved.exitCode || inWorkspace.exitCode,
      json: {
        added: placed.added,
        modified: placed.modified,
        deleted: placed.deleted,
        failed: [...failed.map(({ path }) => path), ...placed.failed],
        bytes: fetched.bytes,
      },
      text: isSilent ? moved.text : `${inWorkspace.text}\n${moved.text}`,
    };
  },
});
