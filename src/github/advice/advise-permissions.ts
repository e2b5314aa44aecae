import type { Finding } from '../../core/finding.js';
import { levelOf, stepUsing } from './workflow.js';
import type { Workflow, WorkflowJob, WorkflowNeeds } from './workflow.js';

/** Actions that sign in without a stored secret, and the input by which they do. */
const SIGN_INS: Record<string, string> = {
  'aws-actions/configure-aws-credentials': 'role-to-assume',
  'google-github-actions/auth': 'workload_identity_provider',
  'azure/login': 'client-id',
};

type Needs = Pick<WorkflowNeeds, 'commits' | 'history'>;

/** What is to be said of what the token of each job may do. */
export function advisePermissions(workflow: Workflow, needs: Needs): Finding[] {
  return workflow.jobs.flatMap((job) => adviseJob(workflow, job, needs));
}

function adviseJob({ triggers, locate }: Workflow, job: WorkflowJob, { commits, history }: Needs): Finding[] {
  const check = 'workflow.permissions';
  const { permissions } = job;
  const where = `job ${job.name}`;
  if (permissions === undefined) {
    const message = `${where}: nothing says what the token may do, so the repository’s setting decides`;
    const hint = 'permissions:\n  contents: read';
    return [{ check, status: 'advice', message, hint, location: locate(job.path) }];
  }
  const location = locate(job.permissionsPath);
  const found = (status: Finding['status'], message: string, hint: string): Finding => ({
    check,
    status,
    message: `${where}: ${message}`,
    hint,
    location,
  });
  const isWritable = (scope: string) => levelOf(permissions, scope) === 'write';
  const findings: Finding[] = [];
  if (permissions === 'write-all') {
    findings.push(found('advice', 'the token may write everything', 'permissions:\n  contents: read'));
  }
  if (levelOf(permissions, 'contents') === 'none') {
    findings.push(found('problem', 'the token may not read the repository', 'Add contents: read.'));
  }
  const given = job.steps.find(({ runsAssay }) => runsAssay)!.with;
  const isCommitting = given['commit'] === undefined ? commits : given['commit'] === 'true';
  if (isCommitting && !isWritable('contents')) {
    findings.push(found('problem', 'results are to be committed, and the token may not write', 'Add contents: write.'));
  }
  if (history && !isCommitting && triggers.has('push') && !isWritable('contents')) {
    const message = 'pushes to the default branch cannot add to the history that rules of assay.yaml use';
    findings.push(found('advice', message, 'Add contents: write, best to a job of its own that runs on push only.'));
  }
  if (triggers.has('pull_request') && given['comment'] !== 'never' && !isWritable('pull-requests')) {
    const message = 'without the App nobody comments on pull requests: the token may not';
    findings.push(found('advice', message, 'Add pull-requests: write, or install the App.'));
  }
  const signIn = Object.entries(SIGN_INS).find(([action, input]) => stepUsing(job, action)?.with[input] !== undefined);
  if (signIn && !isWritable('id-token')) {
    findings.push(found('problem', `${signIn[0]} cannot sign in without a token of its own`, 'Add id-token: write.'));
  }
  const superfluous = superfluousScopes(job, isCommitting || triggers.has('push'), signIn !== undefined);
  if (superfluous.length > 0) {
    const message = `the token may write more than Assay needs: ${superfluous.join(', ')}`;
    findings.push(found('advice', message, 'Take them out, unless another step of the job needs them.'));
  }
  return findings;
}

function superfluousScopes({ permissions }: WorkflowJob, writesContents: boolean, signsIn: boolean): string[] {
  if (typeof permissions !== 'object') return [];
  const needed = new Set(['pull-requests', ...(writesContents ? ['contents'] : []), ...(signsIn ? ['id-token'] : [])]);
  return Object.keys(permissions).filter((scope) => permissions[scope] === 'write' && !needed.has(scope));
}
