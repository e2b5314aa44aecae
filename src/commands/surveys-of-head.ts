import { GATE } from '../core/gate-check.js';
import { GitHubError, listChecks, listRuns, pullRequestsOfCommit, readPullRequest } from '../github/index.js';
import type { CheckRun, PullRequest, WorkflowRun } from '../github/index.js';
import { runInputs } from './evidence-runs.js';
import { parseExternalId } from './head-inputs.js';
import type { CheckMemory } from './head-inputs.js';
import { ACCEPTED_CHECK, acceptancesByButton, recordedAcceptances } from './recorded-acceptances.js';
import type { RepositoryView } from './reconcile-deps.js';
import { isReevaluationCheck } from './reevaluation-record.js';
import { readReevaluation } from './reevaluation-state.js';
import { changesOf, surveyPullRequest } from './survey-pull-request.js';
import type { Survey } from './survey-pull-request.js';
import type { Head } from './head.js';

/** A pull request with its head's checks, and the other pull requests that share the head. */
export interface SurveyedHead {
  own: Survey;
  /** By number, `own` among them: the checks of a commit speak for all of them. */
  surveys: readonly Survey[];
  /** Ours. */
  checks: readonly CheckRun[];
  /** What the gate says it was decided by. */
  memory: CheckMemory | undefined;
  /** When the gate was first shown, in milliseconds since 1970; undefined where there is none yet. */
  startedMs: number | undefined;
  /** So many share the head that nobody can speak for all of them: no pass. */
  isCrowded: boolean;
}

/** So many pull requests may share a head: those that the gate names must fit into its `external_id`, and one more. */
const MOST_SHARING = 40;

/** The pull request as it is now; undefined where it is gone. */
export async function pullRequestIfThere(
  { client, repository }: RepositoryView,
  number: number,
): Promise<PullRequest | undefined> {
  try {
    return await readPullRequest(client, repository, number);
  } catch (error) {
    if (error instanceof GitHubError && error.kind === 'not_found') return undefined;
    throw error;
  }
}

/** Surveys the head of an open pull request; undefined where neither base nor head knows Assay. */
export async function surveysOfHead(view: RepositoryView, pull: PullRequest): Promise<SurveyedHead | undefined> {
  const { client, repository, deps } = view;
  const { headSha } = pull;
  let listed: Promise<WorkflowRun[]> | undefined;
  const runsOfHead = () => (listed ??= listRuns(client, repository, headSha));
  const own = await surveyPullRequest(view, pull, runsOfHead);
  if (!own) return undefined;
  const listedChecks = await listChecks(client, repository, headSha, { appId: deps.app.id });
  const recorded = recordedAcceptances(listedChecks.find(({ name }) => name === ACCEPTED_CHECK));
  const checks = listedChecks.filter(({ name }) => name !== ACCEPTED_CHECK && !isReevaluationCheck(name));
  const gate = checks.find(({ name }) => name === GATE);
  const memory = parseExternalId(gate?.externalId);
  const surveys = [own];
  const others = await othersOfHead(view, pull, memory);
  for (const other of others.slice(0, MOST_SHARING)) {
    const survey = await surveyPullRequest(view, other, runsOfHead);
    if (survey) surveys.push(survey);
  }
  for (const survey of surveys) {
    survey.accepted = [...survey.accepted, ...acceptancesByButton(recorded, survey.pull.number)];
    const reevaluation = await readReevaluation(view, survey, listedChecks);
    if (reevaluation) survey.reevaluation = reevaluation;
  }
  surveys.sort((a, b) => a.pull.number - b.pull.number);
  const startedMs = gate?.startedAt ? Date.parse(gate.startedAt) : undefined;
  return { own, surveys, checks, memory, startedMs, isCrowded: others.length >= MOST_SHARING };
}

/**
 * Looked for where there is no gate yet, and where it was written for another one: pull requests rarely share a head. Those it
 * names are asked for by their number, since no list has all of them.
 */
async function othersOfHead(
  view: RepositoryView,
  { number, headSha, headOwner, headRef, isFork }: PullRequest,
  memory: CheckMemory | undefined,
): Promise<PullRequest[]> {
  const named = [...(memory?.comments.keys() ?? [])];
  if (memory && named.every((one) => one === number)) return [];
  // The list of a commit misses those of forks alone.
  const of = { sha: headSha, ...(isFork && { headOwner, headBranch: headRef }) };
  const listed = await pullRequestsOfCommit(view.client, view.repository, of);
  const numbers = new Set([...named, ...listed.map((one) => one.number)]);
  numbers.delete(number);
  const others = await Promise.all([...numbers].map((one) => pullRequestIfThere(view, one)));
  return others
    .filter((one) => one?.state === 'open' && one.headSha === headSha)
    .map((one) => one!)
    .sort((a, b) => a.number - b.number);
}

/** The head of a surveyed pull request, with what it changes. */
export async function headOfSurvey(view: RepositoryView, survey: Survey): Promise<Head> {
  const { pull, tip, rules, runs, others, requiredWorkflows, accepted, reevaluation } = survey;
  const changed = changedPaths(await changesOf(view, pull, tip));
  return {
    sha: pull.headSha,
    number: pull.number,
    baseRef: pull.baseRef,
    baseTip: tip,
    isConflicted: pull.isMergeable === false,
    rules,
    runs,
    others,
    requiredWorkflows,
    accepted,
    ...(reevaluation && { reevaluation }),
    changed,
  };
}

/** New names and old; undefined where some may be missing. */
export function changedPaths({ files, isCut }: Awaited<ReturnType<typeof changesOf>>): string[] | undefined {
  if (isCut) return undefined;
  return files.flatMap(({ path, previousPath }) => (previousPath === undefined ? [path] : [path, previousPath]));
}

/** All that the decision about a pull request hangs on and that is cheap to know, as plain data. */
export function inputsOfSurvey(survey: Survey, isOverdue: boolean): unknown {
  const { pull, rules, runs, requiredWorkflows, comments, actors, accepted } = survey;
  const commands = comments.filter(({ body }) => body.startsWith('/assay'));
  return [
    pull.number,
    pull.baseRef,
    rules.isBinding,
    rules.projects.map(({ slug, rules: own }) => [slug, own.kind, own.sha]),
    rules.github,
    requiredWorkflows,
    runInputs(survey),
    // Nothing else hangs on a conflict.
    runs.length === 0 && [pull.isMergeable === false, isOverdue],
    commands.map(({ id, updatedAt }) => [id, updatedAt]),
    [...actors.values()],
    accepted.map(({ rule, commentId }) => [rule, commentId]),
  ];
}
