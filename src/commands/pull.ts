import { checkoutOutputs, fetchOutputs } from '../versioning/index.js';
import { checkoutOutcome } from './checkout-outcome.js';
import { defineCommand, flag } from './command.js';
import type { Outcome } from './command.js';
import { TRANSFER_OPTIONS, transferOf } from './transfer.js';
import { transferOutcome } from './transfer-outcome.js';

/** `assay pull`: fetch, then checkout of what could be fetched. */
export const pull = defineCommand({
  name: 'pull',
  summary: 'fetch, then checkout',
  positionals: '[targets...]',
  options: { ...TRANSFER_OPTIONS, force: flag('-f, --force', 'replace changes that are stored nowhere') },
  async run(context, targets, { force = false, ...given }): Promise<Outcome> {
    const { repository, outputs, options } = transferOf(context, targets, given);
    const fetched = await fetchOutputs(repository, outputs, options);
    const moved = transferOutcome('fetched', fetched);
    if (context.dryRun) return moved;
    const isFailed = (path: string) =>
      fetched.failed.some((failure) => failure.path === path || failure.path.startsWith(`${path}/`));
    const available = outputs.filter(({ path }) => !isFailed(path));
    const placed = checkoutOutputs(repository, available, { force, progress: context.progress });
    const shown = checkoutOutcome(placed, fetched.bytes);
    const isSilent = moved.exitCode !== 0 && placed.added.length + placed.modified.length + placed.failed.length === 0;
    return {
      exitCode: moved.exitCode || shown.exitCode,
      json: { ...placed, failed: [...fetched.failed.map(({ path }) => path), ...placed.failed], bytes: fetched.bytes },
      text: isSilent ? moved.text : `${shown.text}\n${moved.text}`,
    };
  },
});
