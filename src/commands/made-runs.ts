import { UserError } from '../core/errors.js';
import type { TrackedOutput } from '../core/tracked.js';
import { runName, withContents } from '../pipeline/index.js';
import type { StageResult } from '../pipeline/index.js';
import { loadRuns } from '../versioning/index.js';
import type { StoredRun } from '../versioning/index.js';
import type { CommandContext } from './command.js';
import { problemOfRun } from './run-cache.js';
import { copiesInCache } from './transfer-runs.js';
import { lockOf } from './workspace.js';
import type { Workspace } from './workspace.js';

/** The remembered runs of the stages that were executed or restored, and the copies without which they are of no use. */
export function madeRuns(
  workspace: Workspace,
  results: readonly StageResult[],
): { runs: StoredRun[]; copies: TrackedOutput[] } {
  const made = results.filter(({ status }) => status === 'run' || status === 'cached');
  const found = made.flatMap(({ address }) => {
    const node = workspace.graph.get(address);
    const entry = node && 'stage' in node ? lockOf(workspace, node.stage).get(node.stage.name) : undefined;
    const run = entry && runName(entry);
    return run && node && 'stage' in node ? [{ run, outputs: withContents(node.stage, entry) }] : [];
  });
  return {
    runs: found.map(({ run }) => run),
    copies: copiesInCache(
      workspace.repository,
      found.flatMap(({ outputs }) => outputs),
    ),
  };
}

/** Stores those runs in the default remote; where that cannot be done, says why: the next job runs the stages again. */
export async function pushRuns(
  { repository }: Workspace,
  runs: readonly StoredRun[],
  { progress, signal }: CommandContext,
): Promise<string[]> {
  if (runs.length === 0) return [];
  try {
    const remote = await (await loadRuns()).openRemoteRuns(repository);
    try {
      await remote.send({ problemOf: problemOfRun, progress, signal }, runs);
    } finally {
      remote.close();
    }
    return [];
  } catch (error) {
    if (!(error instanceof UserError) || signal.aborted) throw error;
    return [`Runs were not remembered in the remote: ${error.message}.`];
  }
}
