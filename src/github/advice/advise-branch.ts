import type { Finding } from '../../core/finding.js';
import { GATE } from '../../core/gate-check.js';
import type { BranchRules } from '../branch-rules.js';

/** GitHub's own App: whatever a workflow job writes comes from it. */
const ACTIONS_APP = 15368;

/** What is known of a branch, and of the workflows that run Assay in this checkout. */
export interface BranchFacts {
  branch: string;
  /** Rulesets; with the checks of branch protection of the old kind among the required ones. */
  rules: BranchRules;
  /** Where its rules are changed in a browser. */
  settingsUrl: string;
  /** A workflow that runs Assay has `merge_group` among its triggers. */
  runsInMergeQueue: boolean;
  /** Names of the jobs that run Assay: the checks there are without the App. */
  jobs: readonly string[];
}

/** What is to be said of the rules of a branch. */
export function adviseBranch({ branch, rules, settingsUrl, runsInMergeQueue, jobs }: BranchFacts): Finding[] {
  const findings: Finding[] = [adviseGate(branch, rules, settingsUrl, jobs)];
  if (rules.hasMergeQueue && !runsInMergeQueue) {
    findings.push({
      check: 'branch.merge_queue',
      status: 'problem',
      message: `${branch} has a merge queue, and no workflow that runs Assay answers it: the queue would wait for ever`,
      hint: 'Add merge_group to on: of the workflow.',
    });
  } else if (rules.hasMergeQueue) {
    findings.push({ check: 'branch.merge_queue', status: 'ok', message: `Assay runs in the merge queue of ${branch}` });
  } else if (!rules.isStrict) {
    findings.push({
      check: 'branch.up_to_date',
      status: 'advice',
      message: `pull requests into ${branch} may merge without being up to date, so two that pass alone can fail together`,
      hint: `Require branches to be up to date, or a merge queue: ${settingsUrl}`,
    });
  }
  for (const { path, sha } of rules.requiredWorkflows) {
    const pinned = sha === null ? '' : ` at ${sha.slice(0, 10)}`;
    findings.push({
      check: 'branch.workflows',
      status: 'ok',
      message: `a ruleset runs ${path}${pinned} on every pull request`,
    });
  }
  return findings;
}

function adviseGate(branch: string, rules: BranchRules, settingsUrl: string, jobs: readonly string[]): Finding {
  const check = 'branch.gate';
  const gates = rules.requiredChecks.filter(({ name }) => name === GATE);
  const pinned = gates.find(({ appId }) => appId !== null && appId !== ACTIONS_APP);
  if (pinned) {
    return { check, status: 'ok', message: `${branch} requires "${GATE}" of the App ${pinned.appId}` };
  }
  if (gates.length > 0) {
    return {
      check,
      status: 'problem',
      message: `${branch} requires "${GATE}" of ${gates.some(({ appId }) => appId === null) ? 'any source' : 'GitHub Actions'}: any job that may write checks can make it green`,
      hint: `Choose the App as the check’s source: ${settingsUrl}`,
    };
  }
  const job = rules.requiredChecks.find(({ name }) => jobs.includes(name))?.name;
  if (job !== undefined) {
    return {
      check,
      status: 'advice',
      message: `${branch} requires the job "${job}", whose workflow each pull request can change`,
      hint: `Install the App and require "${GATE}" of it: ${settingsUrl}`,
    };
  }
  return {
    check,
    status: 'problem',
    message: `nothing keeps a pull request that fails from being merged into ${branch}: "${GATE}" is not required`,
    hint: `Require the status check "${GATE}" with the App as its source: ${settingsUrl}`,
  };
}
