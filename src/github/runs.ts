import * as z from 'zod';
import { ask, inRepository, sendOnce } from './ask.js';
import { askPages } from './ask-pages.js';
import type { GitHubClient, Repository } from './client.js';
import { idField, nameField, shaField, textField, timeField } from './fields.js';

/** Most runs looked at of one commit. */
const MAX_RUNS = 300;
/** The event of a run that somebody started by hand. */
export const DISPATCHED = 'workflow_dispatch';

const workflowRun = z
  .object({
    id: idField,
    run_attempt: idField.optional(),
    event: textField(100),
    path: nameField,
    head_sha: shaField,
    head_branch: nameField.nullish(),
    repository: z.object({ id: idField }),
    head_repository: z.object({ id: idField, owner: z.object({ login: nameField }).nullish() }).nullish(),
    display_title: textField(1024).nullish(),
    actor: z.object({ login: nameField }).nullish(),
    status: textField(40).nullish(),
    conclusion: textField(40).nullish(),
    workflow_id: idField,
    created_at: timeField,
    updated_at: timeField,
  })
  .transform((run) => ({
    id: run.id,
    attempt: run.run_attempt ?? 1,
    event: run.event,
    /** The workflow's file, from the repository's root. */
    path: workflowPath(run.path),
    headSha: run.head_sha,
    headBranch: run.head_branch ?? null,
    repositoryId: run.repository.id,
    /** null where the fork is gone. */
    headRepositoryId: run.head_repository?.id ?? null,
    headOwner: run.head_repository?.owner?.login ?? null,
    /** What GitHub calls it: of a pull request its title, else what `run-name` says. Anybody may choose it. */
    title: run.display_title ?? '',
    /** Login of who started it. */
    actor: run.actor?.login ?? null,
    status: run.status ?? 'unknown',
    conclusion: run.conclusion ?? null,
    workflowId: run.workflow_id,
    createdAt: run.created_at,
    updatedAt: run.updated_at,
  }));

/** One attempt of a workflow's run. */
export type WorkflowRun = z.output<typeof workflowRun>;

/**
 * GitHub may write `<file>@<ref>`. Where the text itself ends like a workflow's file it is left whole, because a file can be
 * called `ml.yml@x.yml`: doubtful names equal no workflow.
 */
export function workflowPath(path: string): string {
  if (/\.ya?ml$/.test(path)) return path;
  return /^(.*\.ya?ml)@./.exec(path)?.[1] ?? path;
}

/** The runs of a commit, each in its newest attempt, newest first. */
export async function listRuns(client: GitHubClient, repository: Repository, headSha: string): Promise<WorkflowRun[]> {
  const parameters = { ...inRepository(repository), head_sha: headSha };
  const { items } = await askPages(client, 'GET /repos/{owner}/{repo}/actions/runs', parameters, workflowRun, {
    list: 'workflow_runs',
    limit: MAX_RUNS,
    isWanted: (run) => run.headSha === headSha,
  });
  return items.sort((a, b) => b.id - a.id);
}

/** One run, in its newest attempt or the one asked for. Throws `GitHubError`. */
export function readRun(
  client: GitHubClient,
  repository: Repository,
  id: number,
  attempt?: number,
): Promise<WorkflowRun> {
  const parameters = { ...inRepository(repository), run_id: id };
  if (attempt === undefined)
    return ask(client, 'GET /repos/{owner}/{repo}/actions/runs/{run_id}', parameters, workflowRun);
  const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}';
  return ask(client, route, { ...parameters, attempt_number: attempt }, workflowRun);
}

/** Runs every job of a run again, as its next attempt. */
export async function rerunWorkflow(client: GitHubClient, repository: Repository, runId: number): Promise<void> {
  const parameters = { ...inRepository(repository), run_id: runId };
  await sendOnce(client, 'POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun', parameters);
}

const dispatched = z.object({ workflow_run_id: idField });

/** Runs of a workflow that somebody started by hand at a commit of a branch, the oldest first. Throws `GitHubError`. */
export async function listDispatchedRuns(
  client: GitHubClient,
  repository: Repository,
  { workflow, branch, headSha }: { workflow: string; branch: string; headSha: string },
): Promise<WorkflowRun[]> {
  const filter = { workflow_id: fileOf(workflow), event: DISPATCHED, branch, head_sha: headSha };
  const route = 'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs';
  const { items } = await askPages(client, route, { ...inRepository(repository), ...filter }, workflowRun, {
    list: 'workflow_runs',
    limit: MAX_RUNS,
    isWanted: (run) => run.event === DISPATCHED && run.headSha === headSha && run.headBranch === branch,
  });
  return items.sort((a, b) => a.id - b.id);
}

/** Starts a workflow by hand at a branch; resolves to the run's id where the server says it. */
export async function dispatchWorkflow(
  client: GitHubClient,
  repository: Repository,
  { workflow, ref, inputs }: { workflow: string; ref: string; inputs: Readonly<Record<string, string>> },
): Promise<number | undefined> {
  const parameters = {
    ...inRepository(repository),
    workflow_id: fileOf(workflow),
    ref,
    inputs,
    return_run_details: true,
  };
  const route = 'POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches';
  const { data } = await sendOnce(client, route, parameters);
  return dispatched.safeParse(data).data?.workflow_run_id;
}

function fileOf(workflow: string): string {
  return workflow.slice(workflow.lastIndexOf('/') + 1);
}

/** Where a reader looks at a run, built from its ids; `serverUrl` has no slash at its end. */
export function runUrl(
  { owner, name }: Repository,
  { id, attempt }: Pick<WorkflowRun, 'id' | 'attempt'>,
  serverUrl = 'https://github.com',
): string {
  return `${serverUrl}/${encodeURIComponent(owner)}/${encodeURIComponent(name)}/actions/runs/${id}/attempts/${attempt}`;
}
