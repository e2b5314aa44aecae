import * as z from 'zod';
import { inRepository, send, sendOnce, understood } from './ask.js';
import { askPages } from './ask-pages.js';
import { outputsOf } from './check-draft.js';
import type { CheckDraft } from './check-draft.js';
import type { GitHubClient, Repository } from './client.js';
import { idField, nameField, shaField, textField, timeField } from './fields.js';

const MAX_CHECKS = 1000;
const CREATE = 'POST /repos/{owner}/{repo}/check-runs';
const UPDATE = 'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}';

const outputText = textField(70_000).nullish();

const checkRun = z
  .object({
    id: idField,
    name: nameField,
    head_sha: shaField,
    app: z.object({ id: idField, slug: textField(100).optional() }).nullish(),
    status: textField(40),
    conclusion: textField(40).nullish(),
    external_id: textField(1024).nullish(),
    details_url: textField(2048).nullish(),
    started_at: timeField.nullish(),
    completed_at: timeField.nullish(),
    output: z.object({ title: outputText, summary: outputText, text: outputText }),
  })
  .transform(({ app, output, ...check }) => ({
    id: check.id,
    name: check.name,
    headSha: check.head_sha,
    /** The App that made it: the only thing that tells ours from a namesake. */
    appId: app?.id ?? null,
    appSlug: app?.slug ?? null,
    status: check.status,
    conclusion: check.conclusion ?? null,
    externalId: check.external_id ?? null,
    title: output.title ?? null,
    summary: output.summary ?? null,
    text: output.text ?? null,
    detailsUrl: check.details_url ?? null,
    startedAt: check.started_at ?? null,
    completedAt: check.completed_at ?? null,
  }));

/** A check run as it stands on a commit. */
export type CheckRun = z.output<typeof checkRun>;

/**
 * The check runs of a commit: of each name and App the latest, which is the one that counts. With `appId` another App's are
 * left out whatever they are called; with `name` other names are.
 */
export async function listChecks(
  client: GitHubClient,
  repository: Repository,
  sha: string,
  { appId, name }: { appId?: number; name?: string } = {},
): Promise<CheckRun[]> {
  const parameters = {
    ...inRepository(repository),
    ref: sha,
    filter: 'latest',
    ...(appId !== undefined && { app_id: appId }),
    ...(name !== undefined && { check_name: name }),
  };
  const isWanted = (check: CheckRun) =>
    check.headSha === sha &&
    (appId === undefined || check.appId === appId) &&
    (name === undefined || check.name === name);
  const route = 'GET /repos/{owner}/{repo}/commits/{ref}/check-runs';
  const options = { list: 'check_runs', limit: MAX_CHECKS, isWanted };
  const { items } = await askPages(client, route, parameters, checkRun, options);
  return latest(items);
}

/** Two replicas may each have made one: the higher id is what GitHub shows. */
function latest(checks: CheckRun[]): CheckRun[] {
  const byName = new Map<string, CheckRun>();
  for (const check of checks.sort((a, b) => a.id - b.id)) byName.set(`${check.appId} ${check.name}`, check);
  return [...byName.values()];
}

/** Makes a check run. Not idempotent: look with `listChecks` first. Throws `GitHubError`. */
export async function createCheck(client: GitHubClient, repository: Repository, draft: CheckDraft): Promise<CheckRun> {
  const [first, ...more] = outputsOf(draft);
  const parameters = { ...inRepository(repository), ...fieldsOf(draft), head_sha: draft.headSha, output: first };
  const { data } = await sendOnce(client, CREATE, parameters);
  const made = understood(data, checkRun, CREATE);
  return annotate(client, repository, made, more);
}

/**
 * Makes a check run say what the draft says. Its annotations are added to those that are there, so that with any it is not
 * idempotent. Throws `GitHubError`.
 */
export async function updateCheck(
  client: GitHubClient,
  repository: Repository,
  id: number,
  draft: CheckDraft,
): Promise<CheckRun> {
  const [first, ...more] = outputsOf(draft);
  const parameters = { ...inRepository(repository), check_run_id: id, ...fieldsOf(draft), output: first };
  const sendIt = draft.annotations?.length ? sendOnce : send;
  const { data } = await sendIt(client, UPDATE, parameters);
  return annotate(client, repository, understood(data, checkRun, UPDATE), more);
}

/** GitHub takes fifty annotations at a time and adds them. Sent again they would stand there twice. */
async function annotate(
  client: GitHubClient,
  repository: Repository,
  check: CheckRun,
  outputs: readonly object[],
): Promise<CheckRun> {
  for (const output of outputs)
    await sendOnce(client, UPDATE, { ...inRepository(repository), check_run_id: check.id, output });
  return check;
}

function fieldsOf(draft: CheckDraft): Record<string, unknown> {
  return {
    name: draft.name,
    external_id: draft.externalId,
    status: draft.status,
    ...(draft.conclusion !== undefined && { conclusion: draft.conclusion }),
    ...(draft.detailsUrl !== undefined && { details_url: draft.detailsUrl }),
    ...(draft.startedAt !== undefined && { started_at: draft.startedAt }),
    ...(draft.completedAt !== undefined && { completed_at: draft.completedAt }),
    ...(draft.actions !== undefined && { actions: draft.actions }),
  };
}
