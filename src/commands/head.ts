import type { Acceptance, BranchRules, WorkflowRun } from '../github/index.js';
import type { RulesOfBase } from './rules-file.js';

/** A commit that is to be judged: the head of a pull request, or of a merge group. */
export interface Head {
  sha: string;
  /** Of the pull request. */
  number: number;
  baseRef: string;
  /** The base's newest commit. */
  baseTip: string;
  /** Of a merge group: what its run must have compared with. */
  groupBase?: string;
  isConflicted: boolean;
  rules: RulesOfBase;
  /** As `evidenceRuns` sorts them. */
  runs: readonly (readonly WorkflowRun[])[];
  /** Of the base branch; none where the rules do not ask. */
  requiredWorkflows: BranchRules['requiredWorkflows'];
  accepted: readonly Acceptance[];
  /** Changed paths from git's root, new names and old; undefined where there is no telling. */
  changed: readonly string[] | undefined;
}
