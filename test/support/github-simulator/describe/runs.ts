import type { Artifact, Job } from '../model.js';
import type { Repository } from '../repository.js';
import type { PastAttempt, WorkflowRun } from '../workflow-run.js';
import type { World } from '../world.js';
import { describeAccount, timeOf } from './accounts.js';
import type { Json } from './accounts.js';
import { describeSimpleCommit } from './commits.js';
import { describeMinimalPullRequest } from './pulls.js';
import { describeMinimalRepository, repositoryUrl } from './repositories.js';

/** Schema `workflow-run`: the newest attempt, or an older one. */
export function describeRun(world: World, run: WorkflowRun, of?: 'webhook', past?: PastAttempt): Json {
  const { repository, headRepository } = run;
  const { attempt, status, conclusion, startedAt, updatedAt } = past ?? run;
  const base = repositoryUrl(world, repository);
  const url = `${base}/actions/runs/${run.id}`;
  const html = `${world.urls.html}/${repository.fullName}/actions/runs/${run.id}`;
  return {
    id: run.id,
    name: run.workflow.name,
    node_id: `WFR_${run.id}`,
    check_suite_id: run.suite.id,
    check_suite_node_id: `CS_${run.suite.id}`,
    head_branch: run.headBranch,
    head_sha: run.headSha,
    path: run.workflow.path,
    display_title: run.title ?? run.pulls[0]?.title ?? run.workflow.name,
    run_number: run.number,
    run_attempt: attempt,
    referenced_workflows: [],
    event: run.event,
    status,
    conclusion,
    workflow_id: run.workflow.id,
    url: past ? `${url}/attempts/${attempt}` : url,
    html_url: html,
    pull_requests: run.pulls
      .filter((pull) => pull.state === 'open')
      .map((pull) => describeMinimalPullRequest(world, pull)),
    created_at: timeOf(run.createdAt),
    updated_at: timeOf(updatedAt),
    actor: describeAccount(world, run.actor),
    triggering_actor: describeAccount(world, run.triggeringActor),
    run_started_at: timeOf(startedAt),
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    check_suite_url: `${base}/check-suites/${run.suite.id}`,
    artifacts_url: `${url}/artifacts`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    previous_attempt_url: attempt > 1 ? `${url}/attempts/${attempt - 1}` : null,
    workflow_url: `${base}/actions/workflows/${run.workflow.id}`,
    head_commit: describeSimpleCommit(world, run.headSha),
    repository: describeMinimalRepository(world, repository),
    head_repository: headRepository.isGone ? null : describeMinimalRepository(world, headRepository),
    ...(!of && !headRepository.isGone && { head_repository_id: headRepository.id }),
  };
}

/** Schema `webhooks_workflow`. */
export function describeWorkflow(world: World, repository: Repository, workflow: WorkflowRun['workflow']): Json {
  const html = `${world.urls.html}/${repository.fullName}`;
  return {
    id: workflow.id,
    node_id: `W_${workflow.id}`,
    name: workflow.name,
    path: workflow.path,
    state: 'active',
    created_at: timeOf(repository.createdAt),
    updated_at: timeOf(repository.createdAt),
    url: `${repositoryUrl(world, repository)}/actions/workflows/${workflow.id}`,
    html_url: `${html}/blob/${repository.defaultBranch}/${workflow.path}`,
    badge_url: `${html}/workflows/${encodeURIComponent(workflow.name)}/badge.svg`,
  };
}

/** Schema `job`. */
export function describeJob(world: World, run: WorkflowRun, job: Job): Json {
  const { repository } = run;
  const base = repositoryUrl(world, repository);
  const [started, completed] = [timeOf(job.startedAt), timeOf(job.completedAt)];
  const { status, conclusion } = job;
  return {
    id: job.id,
    run_id: run.id,
    run_url: `${base}/actions/runs/${run.id}`,
    run_attempt: job.attempt,
    node_id: `J_${job.id}`,
    head_sha: run.headSha,
    head_branch: run.headBranch,
    url: `${base}/actions/jobs/${job.id}`,
    html_url: `${world.urls.html}/${repository.fullName}/actions/runs/${run.id}/job/${job.id}`,
    status,
    conclusion,
    created_at: started,
    started_at: started,
    completed_at: completed,
    name: job.name,
    steps: [{ name: 'Assay', status, conclusion, number: 1, started_at: started, completed_at: completed }],
    check_run_url: `${base}/check-runs/${job.checkRunId}`,
    labels: ['ubuntu-latest'],
    runner_id: 1,
    runner_name: 'GitHub Actions 1',
    runner_group_id: 2,
    runner_group_name: 'GitHub Actions',
    workflow_name: run.workflow.name,
  };
}

/** Schema `artifact`. */
export function describeArtifact(world: World, run: WorkflowRun, artifact: Artifact): Json {
  const url = `${repositoryUrl(world, run.repository)}/actions/artifacts/${artifact.id}`;
  return {
    id: artifact.id,
    node_id: `AR_${artifact.id}`,
    name: artifact.name,
    size_in_bytes: artifact.sizeInBytes,
    url,
    archive_download_url: `${url}/zip`,
    expired: artifact.isExpired || artifact.expiresAt <= world.now(),
    digest: artifact.digest,
    created_at: timeOf(artifact.createdAt),
    expires_at: timeOf(artifact.expiresAt),
    updated_at: timeOf(artifact.createdAt),
    workflow_run: {
      id: run.id,
      repository_id: run.repository.id,
      head_repository_id: run.headRepository.id,
      head_branch: run.headBranch,
      head_sha: run.headSha,
      ...artifact.claims,
    },
  };
}
