import { outputsMatching } from '../versioning/index.js';
import type { CommandContext } from './command.js';
import { count, text } from './command.js';
import { resolveTargets } from './targets.js';
import { cachedOutputs, openWorkspace } from './workspace.js';

/** Options of every verb that moves data. */
export const TRANSFER_OPTIONS = {
  remote: text('-r, --remote <name>', 'another remote than the default'),
  jobs: count('-j, --jobs <number>', 'how many transfers at once'),
};

/** The recorded data that targets name, and how to move it. */
export function transferOf(
  context: CommandContext,
  targets: readonly string[],
  { remote, jobs }: { remote: string | undefined; jobs: number | undefined },
) {
  const workspace = openWorkspace(context);
  const outputs = outputsMatching(cachedOutputs(workspace), resolveTargets(workspace, context.directory, targets));
  const { progress, signal, dryRun } = context;
  const options = { ...(remote && { remote }), ...(jobs && { jobs }), progress, signal, dryRun };
  return { repository: workspace.repository, outputs, options };
}
