import { GATE } from '../core/gate-check.js';
import { listChecks, listRuns } from '../github/index.js';
import type { CheckRun } from '../github/index.js';
import { evidenceRuns } from './evidence-runs.js';
import type { RepositoryView } from './reconcile-deps.js';
import type { Survey } from './survey-pull-request.js';
import type { SurveyedHead } from './surveys-of-head.js';

/** Whether the runs of a head and its gate are those that were looked at when the decision was begun. */
export async function isStillSo(
  { client, repository, deps }: RepositoryView,
  { own, surveys }: SurveyedHead,
  gate: CheckRun | undefined,
): Promise<boolean> {
  const { headSha } = own.pull;
  const [now] = await listChecks(client, repository, headSha, { appId: deps.app.id, name: GATE });
  if (now?.id !== gate?.id || now?.externalId !== gate?.externalId) return false;
  const listed = await listRuns(client, repository, headSha);
  return surveys.every(({ pull: { headRepositoryId }, rules: { github }, runs }) => {
    const found = evidenceRuns(listed, { headSha, headRepositoryId, event: 'pull_request' }, github.workflows);
    return textOf(found) === textOf(runs);
  });
}

function textOf(runs: Survey['runs']): string {
  return JSON.stringify(runs.flat().map(({ id, attempt, status, conclusion }) => [id, attempt, status, conclusion]));
}
