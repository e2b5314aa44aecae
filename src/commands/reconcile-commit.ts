import { GATE } from '../core/gate-check.js';
import { listChecks, listMergeGroups, listOpenPullRequests, listRuns, pullRequestsOfCommit } from '../github/index.js';
import type { Acceptance, MergeGroup, ReconcileKey, WorkflowRun } from '../github/index.js';
import { carriedFrom } from './carried-from.js';
import { desiredChecks } from './decide-pull-request.js';
import { evidenceRuns } from './evidence-runs.js';
import type { Head } from './head.js';
import { externalId, inputsDigest, parseExternalId } from './head-inputs.js';
import { onHead } from './on-head.js';
import type { RepositoryView } from './reconcile-deps.js';
import type { LookAgain } from './reconcile-pull-request.js';
import { rulesAt, surveyPullRequest } from './survey-pull-request.js';
import { pullRequestIfThere } from './surveys-of-head.js';
import { weighHead } from './weigh-head.js';
import { writeChecks } from './write-checks.js';

/**
 * A commit of which something changed: its pull requests are to be asked for next; where it has none it may be what a merge
 * queue is about to merge, whose checks are made to say what its evidence says.
 */
export async function reconcileCommit(
  view: RepositoryView,
  sha: string,
): Promise<LookAgain & { follow: ReconcileKey[] }> {
  const { client, repository } = view;
  const pulls = await pullRequestsOfCommit(client, repository, { sha });
  if (pulls.length > 0) {
    return { follow: pulls.map(({ number }) => ({ kind: 'pull_request', repository, number })) };
  }
  const runs = await listRuns(client, repository, sha);
  const [run] = runs;
  // The commit's own list can miss those of forks.
  const { headOwner, headBranch } = run ?? { headOwner: null, headBranch: null };
  const ofFork =
    headOwner && headBranch ? await pullRequestsOfCommit(client, repository, { sha, headOwner, headBranch }) : [];
  if (ofFork.length > 0) {
    return { follow: ofFork.map(({ number }) => ({ kind: 'pull_request', repository, number })) };
  }
  const group = (await listMergeGroups(client, repository)).find((one) => one.sha === sha);
  if (!group) return { follow: await ofBranch(view, run) };
  return { follow: [], ...(await onHead(view, sha, () => reconcileGroup(view, group, runs))) };
}

/** The pull requests from a run's branch: a run may push what it made, and end when its own commit is no head any more. */
async function ofBranch({ client, repository }: RepositoryView, run: WorkflowRun | undefined): Promise<ReconcileKey[]> {
  if (run?.event !== 'pull_request') return [];
  const pulls = await listOpenPullRequests(client, repository);
  return pulls
    .filter(({ headRef, headRepositoryId }) => headRef === run.headBranch && headRepositoryId === run.headRepositoryId)
    .map(({ number }) => ({ kind: 'pull_request', repository, number }));
}

async function reconcileGroup(
  view: RepositoryView,
  group: MergeGroup,
  listed: readonly WorkflowRun[],
): Promise<LookAgain> {
  const { client, repository, deps } = view;
  const rules = (await rulesAt(view, group.baseSha, true)) ?? (await rulesAt(view, group.sha, false));
  if (!rules) return {};
  const { github } = rules;
  const runs = evidenceRuns(listed, { headSha: group.sha, event: 'merge_group' }, github.workflows);
  const checks = await listChecks(client, repository, group.sha, { appId: deps.app.id });
  const gate = checks.find(({ name }) => name === GATE);
  const nowMs = deps.now().getTime();
  const dueMs = (gate?.startedAt ? Date.parse(gate.startedAt) : nowMs) + github.wait_minutes * 60_000;
  const isOverdue = runs.length === 0 && nowMs >= dueMs;
  const lookAgain: LookAgain = runs.length === 0 && !isOverdue ? { lookAgainAtMs: dueMs } : {};
  const digest = inputsDigest([
    group.baseSha,
    rules.projects.map(({ slug, rules: own }) => [slug, own.kind, own.sha]),
    runs.flat().map(({ id, attempt, status, conclusion }) => [id, attempt, status, conclusion]),
    isOverdue,
  ]);
  const isKnown = checks.length > 0 && checks.every(({ externalId: id }) => parseExternalId(id)?.digest === digest);
  if (isKnown && gate) return gate.status === 'completed' ? {} : lookAgain;

  const head: Head = {
    sha: group.sha,
    number: group.pullRequest,
    baseRef: group.baseRef,
    baseTip: group.baseSha,
    groupBase: group.baseSha,
    isConflicted: false,
    rules,
    runs,
    accepted: await acceptedBefore(view, group),
    changed: undefined,
  };
  const from = github.merge_queue === 'carry' ? await carriedFrom(view, group, rules) : undefined;
  const { parts, run } = await weighHead(view, head, isOverdue);
  const carried = from !== undefined && {
    evidence: { kind: 'situation' as const, situation: { kind: 'carried' as const, from } },
  };
  const desired = desiredChecks(
    parts.map((part) => ({ ...part, ...carried })),
    checks.map(({ name }) => name),
  );
  await writeChecks(view, group.sha, desired, checks, externalId({ run, digest, isBound: false, comments: new Map() }));
  return lookAgain;
}

/** What was accepted of the pull request's head holds for the group that merges it. */
async function acceptedBefore(view: RepositoryView, { pullRequest }: MergeGroup): Promise<readonly Acceptance[]> {
  const pull = await pullRequestIfThere(view, pullRequest);
  const survey = pull?.state === 'open' ? await surveyPullRequest(view, pull, () => Promise.resolve([])) : undefined;
  return survey?.accepted ?? [];
}
