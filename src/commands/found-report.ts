import type { WorkflowRun } from '../github/index.js';
import type { RunState } from './evidence-runs.js';
import type { Report } from './report-schema.js';

/** What a run left of one project. */
export type FoundReport =
  | { kind: 'report'; run: WorkflowRun; report: Report }
  /** It is no evidence, and why. */
  | { kind: 'refused'; run: WorkflowRun; reasons: readonly string[] }
  | { kind: 'expired'; run: WorkflowRun };

/** What the runs of a commit came to for one project. */
export interface ProjectEvidence {
  /** At most one a workflow, the newest run's first. */
  reports: readonly FoundReport[];
  /** The newest run of each state that left no report of the project, of those that no newer run of their workflow replaces. */
  newest: Partial<Record<RunState, WorkflowRun>>;
}

/** What the runs of a commit came to. */
export interface FoundEvidence {
  /** By the slug of the project. */
  projects: ReadonlyMap<string, ProjectEvidence>;
  /** Until then (milliseconds since 1970) a run that is over may turn out to have left a report. */
  settlesAtMs?: number;
}
