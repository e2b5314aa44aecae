import { GATE } from '../core/gate-check.js';
import { VERSION } from '../core/version.js';
import {
  branchTip,
  comparedFiles,
  listChecks,
  listMergeGroups,
  listOpenPullRequests,
  listRuns,
  pullRequestsOfCommit,
} from '../github/index.js';
import type { Acceptance, MergeGroup, ReconcileKey, WorkflowRun } from '../github/index.js';
import { carriedFrom } from './carried-from.js';
import type { CarriedVerdict } from './carried-from.js';
import { desiredChecks } from './decide-pull-request.js';
import type { JudgedPart } from './decide-pull-request.js';
import { runInputs } from './evidence-runs.js';
import type { Head } from './head.js';
import { headRuns } from './head-runs.js';
import { externalId, inputsDigest, parseExternalId } from './head-inputs.js';
import { isLate, isStillSo } from './is-still-so.js';
import { onHead } from './on-head.js';
import type { RepositoryView } from './reconcile-deps.js';
import { reconcilePullRequest } from './reconcile-pull-request.js';
import type { LookAgain } from './reconcile-pull-request.js';
import { ACCEPTED_CHECK, acceptancesByButton, recordedAcceptances } from './recorded-acceptances.js';
import { requiredWorkflowsOf } from './required-workflows.js';
import { rulesAt, surveyPullRequest } from './survey-pull-request.js';
import { changedPaths, pullRequestIfThere } from './surveys-of-head.js';
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
  const follow = (pulls: readonly { number: number }[]) =>
    pulls.map(({ number }): ReconcileKey => ({ kind: 'pull_request', repository, number }));
  const pulls = await pullRequestsOfCommit(client, repository, { sha });
  if (pulls.length > 0) return { follow: follow(pulls) };
  const runs = await listRuns(client, repository, sha);
  const [run] = runs;
  // The commit's own list can miss those of forks.
  const { headOwner, headBranch } = run ?? { headOwner: null, headBranch: null };
  const ofFork =
    headOwner && headBranch ? await pullRequestsOfCommit(client, repository, { sha, headOwner, headBranch }) : [];
  if (ofFork.length > 0) return { follow: follow(ofFork) };
  const groups = await listMergeGroups(client, repository);
  const group = groups.find((one) => one.sha === sha);
  if (!group) return { follow: await ofBranch(view, run) };
  if (!(await isOnBase(view, group, groups))) {
    view.deps.log({ level: 'warn', event: 'merge_group_refused', ref: group.ref, sha });
    return { follow: [] };
  }
  return { follow: [], ...(await onHead(view, sha, () => reconcileGroup(view, group, runs))) };
}

/** Whether a group stands on its base, or on the group before it: the name of its branch alone is anybody's word. */
async function isOnBase(
  { client, repository }: RepositoryView,
  { baseRef, baseSha, sha }: MergeGroup,
  groups: readonly MergeGroup[],
): Promise<boolean> {
  const isOnAnother = groups.some((one) => one.sha === baseSha && one.sha !== sha && one.baseRef === baseRef);
  return isOnAnother || (await branchTip(client, repository, baseRef)) === baseSha;
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
  const of = { headSha: group.sha, event: 'merge_group' as const };
  const { runs, others } = await headRuns(view, listed, of, rules);
  const checks = await listChecks(client, repository, group.sha, { appId: deps.app.id });
  const gate = checks.find(({ name }) => name === GATE);
  const nowMs = deps.now().getTime();
  const dueMs = (gate?.startedAt ? Date.parse(gate.startedAt) : nowMs) + github.wait_minutes * 60_000;
  const isOverdue = runs.length === 0 && nowMs >= dueMs;
  const lookAgain: LookAgain = runs.length === 0 && !isOverdue ? { lookAgainAtMs: dueMs } : {};
  const requiredWorkflows = await requiredWorkflowsOf(view, rules, group.baseRef);
  // What is carried, or was accepted, can have lost its ground since somebody looked.
  const isCarrying = github.merge_queue === 'carry';
  if (isCarrying) await reconcilePullRequest(view, group.pullRequest);
  const standing = isCarrying ? await carriedFrom(view, group, rules) : undefined;
  const accepted = await acceptedBefore(view, group);
  const digestWith = (isUnsettled: boolean) =>
    inputsDigest([
      [VERSION, isUnsettled],
      group.baseSha,
      rules.projects.map(({ slug, rules: own }) => [slug, own.kind, own.sha]),
      github,
      requiredWorkflows,
      runInputs({ runs, others }),
      isOverdue,
      standing ?? null,
      accepted.map(({ rule, commentId }) => [rule, commentId]),
    ]);
  const settled = digestWith(false);
  const isKnown = checks.length > 0 && checks.every(({ externalId: id }) => parseExternalId(id)?.digest === settled);
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
    others,
    requiredWorkflows,
    accepted,
    ...(standing && { carriedFrom: standing.from }),
    changed: await changedIn(view, group),
  };
  const { parts, run, settlesAtMs } = await weighHead(view, head, isOverdue);
  const desired = desiredChecks(
    standing === undefined ? parts : parts.map((part) => carried(part, standing)),
    checks.map(({ name }) => name),
  );
  const digest = digestWith(settlesAtMs !== undefined);
  const isGreen = desired.some(({ name, conclusion }) => name === GATE && conclusion === 'success');
  if (isGreen && isLate(view, nowMs)) {
    const seen = { sha: group.sha, gate, runs: [{ of, rules, seen: { runs, others } }] };
    if (!(await isStillSo(view, seen))) return { lookAgainAtMs: deps.now().getTime() };
  }
  await writeChecks(view, group.sha, desired, checks, externalId({ run, digest, isBound: false, comments: new Map() }));
  return settlesAtMs === undefined ? lookAgain : { lookAgainAtMs: settlesAtMs };
}

/** What may be said in the place of evidence that is not there yet; whatever the group's own run says counts more. */
function carried(part: JudgedPart, verdict: CarriedVerdict): JudgedPart {
  const { evidence } = part;
  if (evidence.kind !== 'situation' || !['queued', 'running', 'no_run'].includes(evidence.situation.kind)) return part;
  return { ...part, evidence: { kind: 'situation', situation: { kind: 'carried', ...verdict } } };
}

async function changedIn(
  { client, repository, deps }: RepositoryView,
  { sha, baseSha }: MergeGroup,
): Promise<string[] | undefined> {
  const compare = () => comparedFiles(client, repository, baseSha, sha);
  return changedPaths(await deps.caches.changes.take(`${repository.id}:${sha}:${baseSha}`, compare));
}

/** What was accepted of the pull request's head holds for the group that merges it. */
async function acceptedBefore(view: RepositoryView, { pullRequest }: MergeGroup): Promise<readonly Acceptance[]> {
  const pull = await pullRequestIfThere(view, pullRequest);
  const survey = pull?.state === 'open' ? await surveyPullRequest(view, pull, () => Promise.resolve([])) : undefined;
  if (!survey) return [];
  const { client, repository, deps } = view;
  const of = { appId: deps.app.id, name: ACCEPTED_CHECK };
  const [record] = await listChecks(client, repository, survey.pull.headSha, of);
  return [...survey.accepted, ...acceptancesByButton(recordedAcceptances(record), pullRequest)];
}
