import { UserError } from '../core/errors.js';
import { isCached, pushOutputs } from '../versioning/index.js';
import type { StageResult } from '../pipeline/index.js';
import type { CommandContext } from './command.js';
import { madeRuns, pushRuns } from './made-runs.js';
import type { RemotePolicy } from './remote-policy.js';
import { cachedOutputs } from './workspace.js';
import type { Workspace } from './workspace.js';

export interface PushedData {
  /** Objects stored. */
  transferred: number;
  /** What could not be stored and counts as a failure. */
  failed: { path: string; reason: string }[];
  /** The remote has everything the cache holds of what is recorded. */
  isComplete: boolean;
  /** For the report. */
  notes: string[];
}

/**
 * Stores what the cache holds in the remote, and the runs that `results` tell of, so that nobody runs them again. A
 * remote that cannot be written is no reason to lose the report: it is noted, and a failure only where somebody said
 * `always` or the reason is another than missing permission.
 */
export async function pushMade(
  workspace: Workspace,
  policy: RemotePolicy,
  context: CommandContext,
  results: readonly StageResult[],
): Promise<PushedData> {
  if (!policy.push) return { transferred: 0, failed: [], isComplete: false, notes: [] };
  const outputs = cachedOutputs(workspace).filter((output) => output.pushed && isCached(workspace.repository, output));
  const { runs, copies } = madeRuns(workspace, results);
  const { progress, signal } = context;
  const { transferred, failed } = await attempt(() =>
    pushOutputs(workspace.repository, [...outputs, ...copies], { progress, signal }),
  );
  const isDenied = failed.length > 0 && failed.every(({ code }) => code === 'REMOTE_ACCESS_DENIED');
  const list = failed.map(({ path, reason }) => `${path} (${reason})`);
  const notes =
    failed.length === 0 ? await pushRuns(workspace, runs, context) : [`Not stored in the remote: ${firstOf(list)}.`];
  return {
    transferred,
    failed: isDenied && !policy.isPushWanted ? [] : failed,
    isComplete: failed.length === 0,
    notes,
  };
}

async function attempt(push: () => ReturnType<typeof pushOutputs>) {
  try {
    return await push();
  } catch (error) {
    if (!(error instanceof UserError) || error.exitCode !== 3) throw error;
    return { transferred: 0, failed: [{ path: 'all data', reason: error.message, code: error.code }] };
  }
}

/** The first few of a list, for one line of a report. */
export function firstOf(names: readonly string[]): string {
  const shown = names.slice(0, 5).join(', ');
  return names.length > 5 ? `${shown} and ${names.length - 5} more` : shown;
}
