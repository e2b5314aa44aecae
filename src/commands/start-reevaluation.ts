import { reevaluationTitle } from '../core/candidate.js';
import type { Candidate, CandidateInputs } from '../core/candidate.js';
import { GitHubError, createCheck, dispatchWorkflow, listChecks, listDispatchedRuns, runUrl } from '../github/index.js';
import { foreignReasons } from './plan-reevaluation.js';
import type { RepositoryView } from './reconcile-deps.js';
import { candidateKey, parseReevaluation, reevaluationCheck, reevaluationDraft } from './reevaluation-record.js';
import type { Survey } from './survey-pull-request.js';

/**
 * Has the base's own workflow, at the base's own commit, measure a candidate, and records which run that is in a check run, so
 * that it is asked for once. Two at once may ask twice: the later record counts, and both runs come to the same. What GitHub
 * refuses for good is recorded, too. Throws `GitHubError` where the same can work later.
 */
export async function startReevaluation(view: RepositoryView, survey: Survey, candidate: Candidate): Promise<void> {
  const { client, repository, deps } = view;
  const { pull, rules } = survey;
  const key = candidateKey(candidate);
  const of = { appId: deps.app.id, name: reevaluationCheck(pull.number) };
  const [standing] = await listChecks(client, repository, pull.headSha, of);
  if (parseReevaluation(standing)?.key === key) return;
  const { workflow } = rules.github.reevaluate!;
  const asked = { workflow, baseRef: pull.baseRef, title: reevaluationTitle(pull.number, key) };
  const started = (await startedBefore(view, candidate, asked)) ?? (await start(view, candidate, asked));
  const record = { key, baseSha: candidate.base_sha, startedMs: deps.now().getTime(), ...started };
  const { runId } = record;
  const url = runId === undefined ? undefined : runUrl(repository, { id: runId, attempt: 1 }, deps.serverUrl);
  await createCheck(client, repository, reevaluationDraft(pull.headSha, pull.number, record, url));
  const { level, ...entry } = {
    level: started.refusal === undefined ? ('info' as const) : ('warn' as const),
    ...started,
  };
  deps.log({ level, event: 're_evaluation', number: pull.number, sha: pull.headSha, workflow, ...entry });
}

interface Asked {
  workflow: string;
  baseRef: string;
  title: string;
}

interface Started {
  runId: number | undefined;
  refusal: string | undefined;
}

/** A run that was asked for and not recorded: whoever asked ended in between. */
async function startedBefore(
  { client, repository, deps }: RepositoryView,
  { base_sha: baseSha }: Candidate,
  { workflow, baseRef, title }: Asked,
): Promise<Started | undefined> {
  const of = { workflow, branch: baseRef, headSha: baseSha };
  try {
    const runs = await listDispatchedRuns(client, repository, of);
    const actor = `${deps.app.slug}[bot]`;
    const expected = { workflow, baseRef, baseSha, repositoryId: repository.id, actor };
    const found = runs.find((run) => run.title === title && foreignReasons(run, expected).length === 0);
    return found && { runId: found.id, refusal: undefined };
  } catch (error) {
    // Starting it says why it is not there.
    if (error instanceof GitHubError && error.kind === 'not_found') return undefined;
    throw error;
  }
}

async function start(
  { client, repository }: RepositoryView,
  candidate: Candidate,
  { workflow, baseRef, title }: Asked,
): Promise<Started> {
  const inputs: CandidateInputs = { assay_title: title, assay_candidate: JSON.stringify(candidate) };
  try {
    // A tag may be called like the branch.
    const ref = `refs/heads/${baseRef}`;
    return { runId: await dispatchWorkflow(client, repository, { workflow, ref, inputs }), refusal: undefined };
  } catch (error) {
    if (!(error instanceof GitHubError) || error.retryable) throw error;
    const { message, hint } = error;
    return { runId: undefined, refusal: hint === undefined ? message : `${message} ${hint}` };
  }
}
