import type { Artifact } from './model.js';
import type { PullRequest } from './pull-request.js';
import type { Repository } from './repository.js';
import type { WorkflowRun } from './workflow-run.js';

/** Situations that everybody's tests need, made in one line. Each takes a name of its own for its branch. */

export interface Opened {
  pull: PullRequest;
  /** Where its head branch is. */
  from: Repository;
}

const CHANGE = { 'train.py': 'print("changed")\n' };

/** A pull request of a branch of the repository itself. */
export function branchPullRequest(repository: Repository, branch = 'feature', files = CHANGE, by = 'ana'): Opened {
  if (!repository.collaborators.has(by)) repository.addCollaborator(by, 'write');
  repository.push(branch, { files, by });
  return { pull: repository.openPullRequest({ head: branch, by }), from: repository };
}

/** A pull request of somebody's fork: its runs hold no secrets, and GitHub does not say which pull request they are of. */
export function forkPullRequest(repository: Repository, by = 'mallory', branch = 'patch-1', files = CHANGE): Opened {
  const from = repository.fork(by);
  from.push(branch, { files, by });
  return { pull: repository.openPullRequest({ head: branch, from, by }), from };
}

/** By Dependabot: a branch of the repository, but its runs are treated like a fork's. */
export function dependabotPullRequest(repository: Repository, branch = 'dependabot/pip/numpy-2.0'): Opened {
  const by = 'dependabot[bot]';
  repository.push(branch, { files: { 'requirements.txt': 'numpy==2.0\n' }, by });
  return { pull: repository.openPullRequest({ head: branch, by }), from: repository };
}

export function draftPullRequest(repository: Repository, branch = 'draft', files = CHANGE, by = 'ana'): Opened {
  repository.push(branch, { files, by });
  return { pull: repository.openPullRequest({ head: branch, by, draft: true }), from: repository };
}

/** Somebody's first: the run is completed as `action_required` with no jobs until `run.approve('ana')`. */
export function firstTimeContributor(repository: Repository, by = 'newcomer'): Opened & { run: WorkflowRun } {
  const opened = forkPullRequest(repository, by);
  const run = repository.startRun({ pull: opened.pull, status: 'queued' });
  run.waitForApproval();
  return { ...opened, run };
}

/** Two pull requests of the same head commit, into different bases. */
export function twoPullRequestsOneHead(
  repository: Repository,
  branch = 'shared',
  otherBase = 'release',
): [PullRequest, PullRequest] {
  if (!repository.branches.has(otherBase)) {
    repository.moveBranch(otherBase, repository.head(repository.defaultBranch), repository.owner);
  }
  const { pull } = branchPullRequest(repository, branch);
  return [pull, repository.openPullRequest({ head: branch, base: otherBase, by: 'ana' })];
}

/** A finished run whose report can no longer be had. */
export function expiredArtifact(pull: PullRequest, report: string): { run: WorkflowRun; artifact: Artifact } {
  const run = pull.repository.startRun({ pull });
  const artifact = run.uploadArtifact('assay-report-1', { 'report.json': report });
  run.complete('success');
  artifact.expire();
  return { run, artifact };
}
