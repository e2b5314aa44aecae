import { GitHubError, readRun } from '../github/index.js';
import type { CheckRun } from '../github/index.js';
import type { RepositoryView } from './reconcile-deps.js';
import { parseReevaluation, reevaluationCheck } from './reevaluation-record.js';
import type { ReevaluationRecord, ReevaluationState } from './reevaluation-record.js';
import type { RulesOfBase } from './rules-file.js';
import type { Survey } from './survey-pull-request.js';

/** While a run is under way nothing else need tell that it is over. */
const POLL_MS = 60_000;

/** Whether the rules of a base ask for numbers that its own workflow has measured again. */
export function asksReevaluation({ isBinding, github }: RulesOfBase): boolean {
  return isBinding && github.trust === 'trusted_reeval';
}

/** Reads what was asked for of a pull request; `checks` are ours on its head. Undefined where the rules do not ask. */
export async function readReevaluation(
  { client, repository }: RepositoryView,
  { pull, rules }: Survey,
  checks: readonly CheckRun[],
): Promise<ReevaluationState | undefined> {
  if (!asksReevaluation(rules)) return undefined;
  const record = parseReevaluation(checks.find(({ name }) => name === reevaluationCheck(pull.number)));
  if (record?.runId === undefined) return { record, run: undefined };
  try {
    return { record, run: await readRun(client, repository, record.runId) };
  } catch (error) {
    if (!(error instanceof GitHubError) || error.kind !== 'not_found') throw error;
    return { record, run: undefined };
  }
}

/** When what was asked for should have ended, in milliseconds since 1970. */
export function reevaluationDueMs({ startedMs }: ReevaluationRecord, { github }: RulesOfBase): number {
  return startedMs + github.wait_minutes * 60_000;
}

function isOverdue({ deps }: RepositoryView, { reevaluation, rules }: Survey): boolean {
  const record = reevaluation?.record;
  return record !== undefined && deps.now().getTime() >= reevaluationDueMs(record, rules);
}

/** When a pull request whose models are being measured again must be looked at, in milliseconds since 1970. */
export function reevaluationTimes(view: RepositoryView, survey: Survey): number[] {
  const { record, run } = survey.reevaluation ?? {};
  const isOver = run?.status === 'completed' || record?.refusal !== undefined;
  if (!record || isOver || isOverdue(view, survey)) return [];
  return [Math.min(reevaluationDueMs(record, survey.rules), view.deps.now().getTime() + POLL_MS)];
}

/** All that a decision by it hangs on and that is cheap to know, as plain data; nothing where the rules do not ask. */
export function reevaluationInputs(view: RepositoryView, survey: Survey): unknown[] {
  const { reevaluation, tip, pull } = survey;
  if (!reevaluation) return [];
  const { record, run } = reevaluation;
  const ofRecord = record ? [record.key, record.runId ?? null, record.refusal ?? null] : null;
  const ofRun = run ? [run.id, run.attempt, run.status, run.conclusion] : null;
  return [[pull.number, tip, ofRecord, ofRun, isOverdue(view, survey)]];
}
