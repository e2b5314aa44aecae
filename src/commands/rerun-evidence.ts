import { GATE } from '../core/gate-check.js';
import { GitHubError, listChecks, listRuns, rerunWorkflow } from '../github/index.js';
import { stateOfRun } from './evidence-runs.js';
import { parseExternalId } from './head-inputs.js';
import type { RepositoryView } from './reconcile-deps.js';

/**
 * What the re-run button of a check means: the run that the gate of the commit speaks of starts again, where the App may do
 * that and the run is over. Resolves to whether it did.
 */
export async function rerunEvidence(
  { client, repository, deps: { app, mayRerun, log } }: RepositoryView,
  sha: string,
): Promise<boolean> {
  if (!mayRerun) return false;
  const [gate] = await listChecks(client, repository, sha, { appId: app.id, name: GATE });
  const remembered = parseExternalId(gate?.externalId)?.run;
  if (!remembered) return false;
  const run = (await listRuns(client, repository, sha)).find(({ id }) => id === remembered.id);
  if (!run || stateOfRun(run) === 'pending') return false;
  try {
    await rerunWorkflow(client, repository, run.id);
  } catch (error) {
    if (!(error instanceof GitHubError) || error.retryable) throw error;
    log({ level: 'warn', event: 're_run_refused', run: run.id, reason: error.message });
    return false;
  }
  log({ level: 'info', event: 're_run', run: run.id });
  return true;
}
