import { describeJob, describeRun, describeWorkflow } from '../describe/runs.js';
import { repositoryUrl } from '../describe/repositories.js';
import type { WorkflowRun } from '../workflow-run.js';
import { ApiError, idOf, invalid, notFound, ok, page, repositoryOf, tokenOf } from './route.js';
import type { Answer, Call, Json, Route } from './route.js';

const READ = [{ actions: 'read' as const }];
const WRITE = [{ actions: 'write' as const }];
const MOST_INPUTS = 25;

export const RUN_ROUTES: Route[] = [
  {
    operation: 'GET /repos/{owner}/{repo}/actions/runs',
    needs: READ,
    answer: (call) => listRuns(call, () => true),
  },
  {
    operation: 'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs',
    needs: READ,
    answer(call) {
      const workflow = workflowOf(call);
      return listRuns(call, (run) => run.workflow.id === workflow.id);
    },
  },
  {
    operation: 'GET /repos/{owner}/{repo}/actions/runs/{run_id}',
    needs: READ,
    answer: (call) => ok(describeRun(call.world, runOf(call))),
  },
  {
    operation: 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}',
    needs: READ,
    answer(call) {
      const run = runOf(call);
      const attempt = idOf(call, 'attempt_number');
      if (attempt === run.attempt) return ok(describeRun(call.world, run));
      const past = run.pastAttempts.find((one) => one.attempt === attempt);
      if (!past) throw notFound();
      return ok(describeRun(call.world, run, undefined, past));
    },
  },
  {
    operation: 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs',
    needs: READ,
    answer(call) {
      const run = runOf(call);
      const isAll = call.query.get('filter') === 'all';
      const jobs = run.jobs.filter(({ attempt }) => isAll || attempt === run.attempt);
      return page(call, jobs, (job) => describeJob(call.world, run, job), 'jobs');
    },
  },
  {
    operation: 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs',
    needs: READ,
    answer(call) {
      const run = runOf(call);
      const jobs = run.jobs.filter(({ attempt }) => attempt === idOf(call, 'attempt_number'));
      return page(call, jobs, (job) => describeJob(call.world, run, job), 'jobs');
    },
  },
  {
    operation: 'POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun',
    needs: WRITE,
    answer: rerun,
  },
  {
    operation: 'POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun-failed-jobs',
    needs: WRITE,
    answer: rerun,
  },
  {
    operation: 'POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches',
    needs: WRITE,
    answer: dispatch,
  },
  {
    operation: 'GET /repos/{owner}/{repo}/actions/workflows',
    needs: READ,
    answer(call) {
      const repository = repositoryOf(call);
      const describe = (one: WorkflowRun['workflow']): Json => describeWorkflow(call.world, repository, one);
      return page(call, repository.workflows, describe, 'workflows');
    },
  },
  {
    operation: 'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}',
    needs: READ,
    answer: (call) => ok(describeWorkflow(call.world, repositoryOf(call), workflowOf(call))),
  },
  {
    operation: 'GET /repos/{owner}/{repo}/actions/permissions',
    needs: [{ administration: 'read' }],
    answer(call) {
      const { isEnabled, allowedActions } = repositoryOf(call).settings.actions;
      return ok({ enabled: isEnabled, allowed_actions: allowedActions });
    },
  },
  {
    operation: 'GET /repos/{owner}/{repo}/actions/permissions/workflow',
    needs: [{ administration: 'read' }],
    answer(call) {
      const { defaultPermissions, mayApprovePullRequests } = repositoryOf(call).settings.actions;
      return ok({
        default_workflow_permissions: defaultPermissions,
        can_approve_pull_request_reviews: mayApprovePullRequests,
      });
    },
  },
  {
    operation: 'GET /repos/{owner}/{repo}/actions/permissions/fork-pr-workflows-private-repos',
    needs: [{ administration: 'read' }],
    answer(call) {
      const { isPrivate, settings } = repositoryOf(call);
      if (!isPrivate) throw notFound();
      const { run, sendsWriteTokens, sendsSecrets, needsApproval } = settings.actions.forks;
      return ok({
        run_workflows_from_fork_pull_requests: run,
        send_write_tokens_to_workflows: sendsWriteTokens,
        send_secrets_and_variables: sendsSecrets,
        require_approval_for_fork_pr_workflows: needsApproval,
      });
    },
  },
];

/** The run of the path. */
export function runOf(call: Call): WorkflowRun {
  const id = idOf(call, 'run_id');
  const run = repositoryOf(call).runs.find((one) => one.id === id && !one.isGone);
  if (!run) throw notFound();
  return run;
}

function listRuns(call: Call, isWanted: (run: WorkflowRun) => boolean): Answer {
  const { query, world } = call;
  const is = (name: string, value: string): boolean => !query.has(name) || query.get(name) === value;
  const created = query.get('created');
  const runs = repositoryOf(call).runs.filter(
    (run) =>
      !run.isGone &&
      isWanted(run) &&
      is('head_sha', run.headSha) &&
      is('event', run.event) &&
      is('branch', run.headBranch) &&
      is('actor', run.actor.login) &&
      is('check_suite_id', String(run.suite.id)) &&
      // One word for both, as in the description.
      (!query.has('status') || [run.status, run.conclusion].includes(query.get('status'))) &&
      (created === null || inRange(run.createdAt, created)),
  );
  runs.sort((a, b) => b.id - a.id);
  const withoutPulls = query.get('exclude_pull_requests') === 'true';
  const describe = (run: WorkflowRun): Json => ({
    ...describeRun(world, run),
    ...(withoutPulls && { pull_requests: [] }),
  });
  return page(call, runs, describe, 'workflow_runs');
}

/** `>=time`, `<time`, `from..to` or a time's beginning. */
function inRange(time: Date, range: string): boolean {
  const found = /^(>=|<=|>|<)?(.+)$/.exec(range)!;
  const [from, to] = found[2]!.split('..');
  if (to !== undefined) return time >= new Date(from!) && time <= new Date(to);
  const other = new Date(from!);
  switch (found[1]) {
    case '>=':
      return time >= other;
    case '<=':
      return time <= other;
    case '>':
      return time > other;
    case '<':
      return time < other;
    default:
      return time.toISOString().startsWith(from!);
  }
}

function rerun(call: Call): Answer {
  const run = runOf(call);
  if (run.status !== 'completed') throw new ApiError(403, 'This workflow is already running');
  if (run.conclusion === 'action_required' && run.jobs.length === 0) {
    throw new ApiError(403, 'This workflow run is not approved to run');
  }
  const { actor, app } = tokenOf(call);
  run.rerun(app ?? actor.login);
  return ok({}, 201);
}

function dispatch(call: Call): Answer {
  const repository = repositoryOf(call);
  const workflow = workflowOf(call);
  const {
    ref,
    inputs = {},
    return_run_details: hasDetails,
  } = call.body as {
    ref?: string;
    inputs?: Record<string, unknown>;
    return_run_details?: boolean;
  };
  if (ref === undefined) throw invalid('Workflow', 'ref', 'ref is missing', 'missing_field');
  const branch = ref.replace(/^refs\/heads\//, '');
  if (!repository.branches.has(branch)) throw new ApiError(422, `No ref found for: ${ref}`);
  const text = repository.fileAt(branch, workflow.path);
  if (text !== undefined && !text.includes('workflow_dispatch')) {
    throw new ApiError(422, "Workflow does not have 'workflow_dispatch' trigger");
  }
  if (Object.keys(inputs).length > MOST_INPUTS)
    throw new ApiError(422, `No more than ${MOST_INPUTS} inputs are allowed`);
  // Declared inputs alone are taken.
  const unexpected = Object.keys(inputs).filter(
    (name) => text !== undefined && !new RegExp(`^\\s+${name}:`, 'm').test(text),
  );
  if (unexpected.length > 0) throw new ApiError(422, `Unexpected inputs provided: ${JSON.stringify(unexpected)}`);
  const { actor, app } = tokenOf(call);
  const run = repository.startRun({
    branch,
    event: 'workflow_dispatch',
    workflow: workflow.path,
    by: app ?? actor.login,
    status: 'queued',
    ...titleOf(text ?? '', inputs),
  });
  run.inputs = inputs;
  if (!hasDetails) return { status: 204 };
  return ok({
    workflow_run_id: run.id,
    run_url: `${repositoryUrl(call.world, repository)}/actions/runs/${run.id}`,
    html_url: `${call.world.urls.html}/${repository.fullName}/actions/runs/${run.id}`,
  });
}

/** `run-name:` with the inputs it names, which is all that is evaluated here. */
function titleOf(workflow: string, inputs: Record<string, unknown>): { title?: string } {
  const said = /^run-name:\s*(.+?)\s*$/m.exec(workflow)?.[1];
  if (said === undefined) return {};
  const title = said.replace(/\$\{\{\s*inputs\.(\w+)\s*\}\}/g, (_, name: string) => {
    const value = inputs[name];
    return typeof value === 'string' ? value : '';
  });
  return { title };
}

/** By id, or by the name of its file. */
function workflowOf(call: Call): WorkflowRun['workflow'] {
  const asked = call.parameters['workflow_id']!;
  const found = repositoryOf(call).workflows.find(
    ({ id, path }) => String(id) === asked || path === `.github/workflows/${asked}`,
  );
  if (!found) throw notFound();
  return found;
}
