import { GATE } from '../core/gate-check.js';
import { answersTo, pullRequestsOfCommit } from '../github/index.js';
import type { Answers, PullRequest, ReconcileKey } from '../github/index.js';
import { desiredChecks } from './decide-pull-request.js';
import type { JudgedPart } from './decide-pull-request.js';
import { dueMsOf, headDigest, isDecidedByNow, isOverdue, touchedOf } from './head-digest.js';
import { hasNoRuns } from './evidence-runs.js';
import { UNKNOWN_COMMENT, commentsDigest, externalId, parseExternalId } from './head-inputs.js';
import { isLate, isStillSo } from './is-still-so.js';
import type { SeenHead } from './is-still-so.js';
import { onHead } from './on-head.js';
import type { Situation } from './pull-request-evidence.js';
import type { RepositoryView } from './reconcile-deps.js';
import { reevaluationTimes } from './reevaluation-state.js';
import { startReevaluation } from './start-reevaluation.js';
import { commentsKey, freshComments } from './survey-pull-request.js';
import type { Survey } from './survey-pull-request.js';
import { headOfSurvey, pullRequestIfThere, surveysOfHead } from './surveys-of-head.js';
import type { SurveyedHead } from './surveys-of-head.js';
import { weighHead } from './weigh-head.js';
import type { WeighedHead } from './weigh-head.js';
import { writeAnswers } from './write-answers.js';
import { writeChecks } from './write-checks.js';
import { standingBodies, writeComments } from './write-comments.js';

/** When a pull request must be looked at again although nothing happens, in milliseconds since 1970. */
export interface LookAgain {
  lookAgainAtMs?: number;
}

/**
 * Makes the checks and the comment of a pull request say what its evidence says. What stands already is left alone, so that a
 * second time changes nothing. A closed one is left as it is; those that share its head are to be asked for next.
 */
export async function reconcilePullRequest(
  view: RepositoryView,
  number: number,
): Promise<LookAgain & { follow?: ReconcileKey[] }> {
  const pull = await pullRequestIfThere(view, number);
  if (!pull) return {};
  if (pull.state !== 'open') return { follow: await keysOfHead(view, pull) };
  return onHead(view, pull.headSha, async () => {
    const sinceMs = view.deps.now().getTime();
    const surveyed = await surveysOfHead(view, pull);
    return surveyed ? reconcileHead(view, surveyed, sinceMs) : {};
  });
}

/** What shares the head of a pull request that was closed: its gate spoke for that, too. */
async function keysOfHead(
  { client, repository }: RepositoryView,
  { headSha: sha, headOwner, headRef: headBranch }: PullRequest,
): Promise<ReconcileKey[]> {
  const others = await pullRequestsOfCommit(client, repository, { sha, headOwner, headBranch });
  return others.map(({ number }) => ({ kind: 'pull_request', repository, number }));
}

async function reconcileHead(view: RepositoryView, surveyed: SurveyedHead, sinceMs: number): Promise<LookAgain> {
  const { own, surveys } = surveyed;
  const waiting = surveys.filter((survey) => survey.runs.length === 0 && !isOverdue(view, surveyed, survey));
  const again = surveys.flatMap((survey) => reevaluationTimes(view, survey));
  const dueMs = [...waiting.map((survey) => dueMsOf(view, surveyed, survey)), ...again];
  if (await isQuiet(view, surveyed)) return lookAgainAt(dueMs);

  const weighed = new Map<Survey, WeighedHead>();
  for (const survey of surveys) {
    const found = await weighHead(view, await headOfSurvey(view, survey), isOverdue(view, surveyed, survey));
    weighed.set(survey, surveyed.isCrowded ? crowded(found) : found);
  }
  const answers = answer(view, own, weighed.get(own)!);
  const settleMs = [...weighed.values()].flatMap(({ settlesAtMs }) => settlesAtMs ?? []);
  const isBound = [...weighed.values()].some(({ touched }) => touched);
  // Whoever ends before the base's workflow was asked is followed by somebody who asks it.
  const isUnsettled = settleMs.length > 0 || [...weighed.values()].some(({ start }) => start);
  const digest = headDigest(view, surveyed, isBound ? await touchedOf(view, surveys) : null, isUnsettled);
  const isDone = await act(view, surveyed, weighed, { answers, digest, isBound, sinceMs });
  // Nothing is asked for before what stands says that it is waited for.
  const isStarted = isDone && (await startAll(view, weighed));
  return lookAgainAt(isDone && !isStarted ? [...dueMs, ...settleMs] : [view.deps.now().getTime()]);
}

/** Has the base's workflow measure what it was not asked for yet; false where there is nothing. */
async function startAll(view: RepositoryView, weighed: ReadonlyMap<Survey, WeighedHead>): Promise<boolean> {
  let isStarted = false;
  for (const [survey, { start }] of weighed) {
    if (!start) continue;
    await startReevaluation(view, survey, start);
    isStarted = true;
  }
  return isStarted;
}

function lookAgainAt(times: readonly number[]): LookAgain {
  return times.length > 0 ? { lookAgainAtMs: Math.min(...times) } : {};
}

/** Whether all that stands says that it was decided by what is known now, and the comments are as they were left. */
async function isQuiet(view: RepositoryView, surveyed: SurveyedHead): Promise<boolean> {
  const { own, surveys, checks, memory } = surveyed;
  if (!memory || memory.comments.size !== surveys.length) return false;
  // Nothing tells that the run of the commit before is over, whose results this one may record.
  if (surveys.some(hasNoRuns) && checks.some(({ status }) => status !== 'completed')) return false;
  if (checks.some(({ externalId: id }) => parseExternalId(id)?.digest !== memory.digest)) return false;
  if (!(await isDecidedByNow(view, surveyed))) return false;
  const left = memory.comments.get(own.pull.number);
  const isLeft = () => left === commentsDigest(standingBodies(view, own));
  if (isLeft() || left === UNKNOWN_COMMENT) return isLeft();
  // Another replica can have written since these were listed: an edit shows nowhere else.
  own.comments = await freshComments(view, own.pull);
  return isLeft();
}

/** The same without a pass: too many pull requests share the commit. */
function crowded(found: WeighedHead): WeighedHead {
  const situation: Situation = {
    kind: 'failed',
    title: 'Too many pull requests share this commit',
    reasons: ['A check is the same for every pull request of its commit, and nobody can judge it for so many.'],
    hint: 'Close the others, or push a commit of its own.',
  };
  const parts = found.parts.map((part) => ({ ...part, evidence: { kind: 'situation' as const, situation } }));
  return { ...found, parts, start: undefined };
}

/** What commands in the comments come to. Their notes go into the first part. */
function answer({ deps }: RepositoryView, survey: Survey, { parts, run }: WeighedHead): Answers {
  const { pull, rules, comments, actors } = survey;
  const counted = survey.runs.flatMap(([newest]) => newest ?? []);
  const runs = run && !counted.some(({ id }) => id === run.id) ? [...counted, run] : counted;
  const judged = parts.flatMap(({ evidence }) => (evidence.kind === 'report' ? [evidence.judged.verdicts] : []));
  const answers = answersTo(comments, {
    pullRequest: { isOpen: true, headSha: pull.headSha },
    releaseManagers: rules.github.release_managers,
    actors,
    gates: judged.length === 0 ? undefined : judged.flat().map(({ rule }) => rule),
    runs: runs.map(({ id, status, updatedAt }) => ({ id, endedAt: status === 'completed' ? updatedAt : undefined })),
    canReRun: deps.mayRerun,
    nowMs: deps.now().getTime(),
  });
  const [first] = parts;
  if (first) first.context = { ...first.context, notes: [...first.context.notes, ...answers.notes] };
  return answers;
}

interface Decided {
  answers: Answers;
  digest: string;
  isBound: boolean;
  /** When GitHub was first asked. */
  sinceMs: number;
}

/** Writes what differs; false where it turned out on the way that something else has to be said. */
async function act(
  view: RepositoryView,
  surveyed: SurveyedHead,
  weighed: ReadonlyMap<Survey, WeighedHead>,
  { answers, digest, isBound, sinceMs }: Decided,
): Promise<boolean> {
  const { own, surveys, checks, memory } = surveyed;
  const { headSha, number } = own.pull;
  const [run] = [...weighed.values()].flatMap((one) => one.run ?? []).sort((a, b) => b.id - a.id);
  // What was decided anew is said by nobody else's comment yet.
  const known = memory?.digest === digest ? memory.comments : new Map<number, string>();
  const comments = new Map(
    surveys.map(({ pull }) => [pull.number, known.get(pull.number) ?? UNKNOWN_COMMENT] as const),
  );
  const remembered = () => externalId({ run, digest, isBound, comments });
  const desired = desiredChecks(
    partsOf(weighed),
    checks.map(({ name }) => name),
  );

  const isGate = ({ name }: { name: string }) => name === GATE;
  const gate = desired.filter(isGate);
  const isGreen = ({ conclusion }: { conclusion?: string | null }) => conclusion === 'success';
  let standing = checks;
  if (checks.filter(isGate).some(isGreen) && !gate.some(isGreen)) {
    // A green that no longer holds must not outlast what may go wrong with the rest.
    standing = await writeChecks(view, headSha, gate, standing, remembered());
  }
  const isAnswered = await writeAnswers(view, answers);
  const ofModels = desired.filter((check) => !isGate(check));
  standing = await writeChecks(view, headSha, ofModels, standing, remembered());
  const left = await writeComments(view, own, weighed.get(own)!.parts, answers.isAsked);
  if (left?.isWritten || isAnswered) view.deps.caches.comments.delete(commentsKey(view, own.pull));
  // Whatever came meanwhile has its own turn.
  if (!left) return true;
  comments.set(number, commentsDigest(left.bodies));
  // What came meanwhile has its own turn, and may be over before a pass that was held up comes to be written.
  const seen = { sha: headSha, gate: standing.find(isGate), runs: surveys.map(runsOfSurvey) };
  if (gate.some(isGreen) && isLate(view, sinceMs) && !(await isStillSo(view, seen))) return false;
  // The gate comes last: it remembers that all the rest is done.
  await writeChecks(view, headSha, gate, standing, remembered());
  return true;
}

function runsOfSurvey({ pull, rules, runs, others }: Survey): SeenHead['runs'][number] {
  const { headSha, headRepositoryId } = pull;
  return { of: { headSha, headRepositoryId, event: 'pull_request' }, rules, seen: { runs, others } };
}

/** All parts, each with a name that tells it from the others. */
function partsOf(weighed: ReadonlyMap<Survey, WeighedHead>): JudgedPart[] {
  return [...weighed].flatMap(([{ pull }, { parts }]) =>
    parts.map((part) => {
      const ofPull = weighed.size > 1 ? [`#${pull.number}`] : [];
      const ofProject = parts.length > 1 || weighed.size === 1 ? [part.project] : [];
      return { ...part, name: [...ofPull, ...ofProject].join(' ') };
    }),
  );
}
