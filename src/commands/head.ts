import type { Acceptance, BranchRules } from '../github/index.js';
import type { HeadRuns } from './evidence-runs.js';
import type { ReevaluationState } from './reevaluation-record.js';
import type { RulesOfBase } from './rules-file.js';

/** A commit that is to be judged: the head of a pull request, or of a merge group. */
export interface Head extends HeadRuns {
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
  /** Of the base branch; none where the rules do not ask. */
  requiredWorkflows: BranchRules['requiredWorkflows'];
  accepted: readonly Acceptance[];
  /** Of a pull request whose base asks for it. */
  reevaluation?: ReevaluationState;
  /** Of a merge group: the commit whose verdict it may take over. */
  carriedFrom?: string;
  /** Changed paths from git's root, new names and old; undefined where there is no telling. */
  changed: readonly string[] | undefined;
}
