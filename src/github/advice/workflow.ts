import type { Location } from '../../core/errors.js';

/** `permissions:` of a workflow or job: one word for all, or a level for each scope, the others being `none`. */
export type TokenPermissions = 'read-all' | 'write-all' | Readonly<Record<string, string>>;

/** The parts of a workflow file that advice is about. Everything in it is data. */
export interface Workflow {
  /** POSIX, from git's root. */
  path: string;
  /** Events of `on:` with their filters. */
  triggers: ReadonlyMap<string, unknown>;
  /** Jobs with a step that runs Assay. */
  jobs: readonly WorkflowJob[];
  locate(path: WorkflowPath): Location;
}

export type WorkflowPath = readonly (string | number)[];

export interface WorkflowJob {
  name: string;
  path: WorkflowPath;
  /** Its own, or the workflow's; undefined where neither says anything. */
  permissions: TokenPermissions | undefined;
  permissionsPath: WorkflowPath;
  steps: readonly WorkflowStep[];
}

export interface WorkflowStep {
  path: WorkflowPath;
  uses: string;
  run: string;
  with: Readonly<Record<string, string>>;
  continuesOnError: boolean;
  /** It runs Assay, as an action or by its command. */
  runsAssay: boolean;
}

/** What assay.yaml says that workflows must fit to. */
export interface WorkflowNeeds {
  /** `pipeline.commit`. */
  commits: boolean;
  /** `github.workflows`: whose runs count as evidence; empty where it is not said. */
  evidence: readonly string[];
  /** Rules that compare with the past. */
  history: boolean;
}

/** What a job's token may do in a scope; undefined where the repository's setting decides. */
export function levelOf(permissions: TokenPermissions | undefined, scope: string): string | undefined {
  if (permissions === undefined) return undefined;
  if (typeof permissions === 'string') return permissions === 'write-all' ? 'write' : 'read';
  return Object.hasOwn(permissions, scope) ? permissions[scope] : 'none';
}

/** The job's step of an action, whatever its version. */
export function stepUsing(job: WorkflowJob, action: string): WorkflowStep | undefined {
  return job.steps.find(({ uses }) => uses.split('@')[0]!.toLowerCase() === action);
}
