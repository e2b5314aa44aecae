import type { WorkflowRun } from '../github/index.js';

/** What becomes of a run: it is at work, waits for a maintainer, may have left a report, was cut short, or had nothing to do. */
export type RunState = 'pending' | 'waiting' | 'finished' | 'ended' | 'skipped';

/** The commit whose runs are asked for. */
export interface RunsOfHead {
  headSha: string;
  event: 'pull_request' | 'merge_group';
  /** null where the fork is gone, undefined where it does not matter. */
  headRepositoryId?: number | null;
}

/** GitHub's words for what a run that was cut short came to. */
const CUT_SHORT = ['cancelled', 'timed_out', 'startup_failure', 'stale'];

/** What a run's newest attempt came to. */
export function stateOfRun({ status, conclusion }: Pick<WorkflowRun, 'status' | 'conclusion'>): RunState {
  if (status !== 'completed') return 'pending';
  if (conclusion === 'action_required') return 'waiting';
  if (conclusion === 'skipped') return 'skipped';
  return CUT_SHORT.includes(conclusion ?? '') ? 'ended' : 'finished';
}

/**
 * The runs that count as evidence of a commit, by workflow, each the newest first; workflows in the order of their newest run.
 * `workflows` empty: those of every workflow.
 */
export function evidenceRuns(
  runs: readonly WorkflowRun[],
  { headSha, event, headRepositoryId }: RunsOfHead,
  workflows: readonly string[],
): WorkflowRun[][] {
  const byWorkflow = new Map<number, WorkflowRun[]>();
  for (const run of [...runs].sort((a, b) => b.id - a.id)) {
    const isOthers =
      typeof headRepositoryId === 'number' &&
      run.headRepositoryId !== null &&
      run.headRepositoryId !== headRepositoryId;
    if (run.headSha !== headSha || run.event !== event || isOthers) continue;
    if (workflows.length > 0 && !workflows.includes(run.path)) continue;
    byWorkflow.set(run.workflowId, [...(byWorkflow.get(run.workflowId) ?? []), run]);
  }
  return [...byWorkflow.values()];
}

/** The runs of a head, by workflow, each the newest first. */
export interface HeadRuns {
  /** Of workflows that are named, or that run Assay: these count whatever they come to. */
  runs: readonly (readonly WorkflowRun[])[];
  /** Of all others where none are named: of these nothing counts but a report that one leaves. */
  others: readonly (readonly WorkflowRun[])[];
}

/** Whether nothing was started for the head at all. */
export function hasNoRuns({ runs, others }: HeadRuns): boolean {
  return runs.length === 0 && others.length === 0;
}

/** What a decision hangs on of the runs, as plain data: a first run of the others tells nothing before it is over. */
export function runInputs({ runs, others }: HeadRuns): unknown[] {
  const telling = others.flatMap((group) =>
    group.filter((run) => group.length > 1 || run.attempt > 1 || ['finished', 'waiting'].includes(stateOfRun(run))),
  );
  return [runs.flat(), telling].map((shown) =>
    shown.map(({ id, attempt, status, conclusion }) => [id, attempt, status, conclusion]),
  );
}
