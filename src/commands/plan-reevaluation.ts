import type { WorkflowRun } from '../github/index.js';
import { DISPATCHED } from '../github/index.js';
import { stateOfRun } from './evidence-runs.js';
import type { Situation } from './pull-request-evidence.js';
import type { ReevaluationRecord } from './reevaluation-record.js';

/** What is known of the run that is to measure a candidate again. */
export interface ReevaluationFacts {
  /** Of the candidate. */
  key: string;
  record: ReevaluationRecord | undefined;
  /** The run of the record; undefined where GitHub has none by that id, or none was said. */
  run: WorkflowRun | undefined;
  /** The App may start workflows. */
  mayStart: boolean;
  /** It should have ended by now. */
  isOverdue: boolean;
  waitMinutes: number;
  expected: ExpectedRun;
}

/** What a run must be to be the base's own, by GitHub's word. */
export interface ExpectedRun {
  workflow: string;
  baseRef: string;
  baseSha: string;
  repositoryId: number;
  /** Login of the App's bot. */
  actor: string;
}

/** What to do next: start it, wait, say why it failed, or read what the run left. */
export type ReevaluationPlan =
  | { kind: 'start' }
  | { kind: 'wait'; run: WorkflowRun | undefined }
  | { kind: 'failed'; situation: Situation }
  | { kind: 'read'; run: WorkflowRun };

/** Pure: what has to come next of measuring a candidate again. */
export function planReevaluation(facts: ReevaluationFacts): ReevaluationPlan {
  const { key, record, run, mayStart, isOverdue, waitMinutes, expected } = facts;
  const { workflow } = expected;
  if (record?.key !== key) {
    if (mayStart) return { kind: 'start' };
    return failed('The App may not start the workflow that measures the models again', [
      `It lacks the permission \`actions: write\`, which \`trust: trusted_reeval\` needs to start ${workflow}.`,
      'An owner of the organization has to grant it to the App',
    ]);
  }
  if (record.refusal !== undefined) {
    return failed(`${workflow} could not be started on ${expected.baseRef}`, [
      record.refusal,
      'Mend that, then run the workflow of this pull request again; a push to the base has it tried again, too',
    ]);
  }
  const reasons = run ? foreignReasons(run, expected) : [];
  if (reasons.length > 0) return { kind: 'failed', situation: { kind: 'refused', reasons } };
  const state = run ? stateOfRun(run) : 'pending';
  if (state === 'pending' || state === 'waiting') {
    if (!isOverdue) return { kind: 'wait', run };
    const what = run ? `its run ${run.id} is ${run.status} still` : 'GitHub shows no run of it';
    return failed(`${workflow} did not end within ${waitMinutes} minutes, so nobody has measured the models again`, [
      `It was started on ${expected.baseRef} at ${expected.baseSha.slice(0, 10)}, and ${what}.`,
      'See why it is held up; a run that ends later still counts',
    ]);
  }
  if (state !== 'finished') {
    return failed(`The run of ${workflow} that was to measure the models again came to nothing`, [
      `GitHub says of the run ${run!.id}: ${run!.conclusion}.`,
      'Run it again',
    ]);
  }
  return { kind: 'read', run: run! };
}

/** Why a run is not the one that the App started on the base, sentence by sentence. */
export function foreignReasons(run: WorkflowRun, expected: ExpectedRun): string[] {
  const { workflow, baseRef, baseSha, repositoryId, actor } = expected;
  const isOfRepository = run.repositoryId === repositoryId && run.headRepositoryId === repositoryId;
  return [
    ...(run.event !== DISPATCHED ? [`the run ${run.id} was started by ${run.event}, not by the App`] : []),
    ...(run.path !== workflow ? [`the run ${run.id} is of ${run.path}, not of ${workflow}`] : []),
    ...(!isOfRepository ? [`the run ${run.id} is of another repository`] : []),
    ...(run.headBranch !== baseRef ? [`the run ${run.id} is of the branch ${run.headBranch}, not of ${baseRef}`] : []),
    ...(run.headSha !== baseSha
      ? [`the run ${run.id} is of ${run.headSha.slice(0, 10)}, not of the base at ${baseSha.slice(0, 10)}`]
      : []),
    ...(run.actor !== actor ? [`the run ${run.id} was started by ${run.actor ?? 'nobody'}, not by the App`] : []),
  ];
}

/** The last of the sentences is what to do next. */
function failed(title: string, sentences: readonly [...string[], string]): ReevaluationPlan {
  const hint = `${sentences.at(-1)!}.`;
  return { kind: 'failed', situation: { kind: 'failed', title, reasons: sentences.slice(0, -1), hint } };
}
