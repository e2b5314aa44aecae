import { UserError, formatLocation } from '../core/errors.js';
import { GATE } from '../core/gate-check.js';
import { GitHubError, listChecks, readPullRequest } from '../github/index.js';
import type { GitHubClient } from '../github/index.js';
import { shouldWrite } from './comment-policy.js';
import type { Outcome } from './command.js';
import { pullRequestComment } from './pull-request-comment.js';
import type { Evidence, EvidenceContext } from './pull-request-evidence.js';
import type { Report } from './report-schema.js';
import { isActionsBot } from './seen-comments.js';
import { upsertComment } from './upsert-comment.js';
import type { Upserted } from './upsert-comment.js';

/** What a workflow says of itself and of the pull request that it runs for. */
export interface WorkflowComment {
  /** auto: an App that judges this commit comments, if there is one; else this workflow. */
  when: 'auto' | 'always';
  repository: EvidenceContext['repository'];
  serverUrl: string;
  pullRequest: number;
  headSha: string;
  run?: EvidenceContext['run'];
  project: string;
  /** What the command came to, or what ended it. */
  result: Outcome | UserError;
  /** Takes secrets out. */
  clean: (text: string) => string;
}

/** `left`, beside what `upsertComment` leaves: the App comments, a newer commit is there, or nothing is worth a comment. */
export type Commented = Upserted['how'];

/**
 * Has a workflow put the sticky comment of its run on its pull request: the numbers and verdicts as the workflow itself
 * reports them, the same text and marker as the App's. Throws `GitHubError`.
 */
export async function commentOnPullRequest(client: GitHubClient, request: WorkflowComment): Promise<Commented> {
  const { when, repository, serverUrl, pullRequest, headSha, run, project, result, clean } = request;
  if (!(await isNewest(client, request))) return 'left';
  if (when === 'auto' && (await isJudgedByApp(client, request))) return 'left';
  const evidence = evidenceOf(result);
  const draft = pullRequestComment({
    context: {
      project,
      repository,
      serverUrl,
      pullRequest,
      headSha,
      ...(run && { run }),
      trust: 'self_reported',
      configSha: evidence.kind === 'report' ? evidence.report.inputs.config_sha : null,
      protectedChanges: [],
      notes: [],
      canAccept: false,
    },
    evidence,
  });
  const body = clean(draft.body);
  const policy = when === 'always' ? 'always' : 'on-change';
  const upserted = await upsertComment(client, repository, pullRequest, {
    project,
    desired: (before) => (shouldWrite(policy, before, { ...draft, body }) ? body : undefined),
    isUs: isActionsBot,
  });
  return upserted.body === undefined ? 'left' : upserted.how;
}

/** Whether nobody pushed since, other than the run itself its results. */
async function isNewest(
  client: GitHubClient,
  { repository, pullRequest, headSha, result }: WorkflowComment,
): Promise<boolean> {
  const { headSha: newest } = await readPullRequest(client, repository, pullRequest);
  return newest === headSha || (!(result instanceof UserError) && newest === result.run?.commit);
}

/** Whether the commit carries the gate of an App, other than GitHub's own for workflows. Who may not look sees none. */
async function isJudgedByApp(
  client: GitHubClient,
  { repository, headSha }: Pick<WorkflowComment, 'repository' | 'headSha'>,
): Promise<boolean> {
  try {
    const checks = await listChecks(client, repository, headSha, { name: GATE });
    return checks.some(({ appSlug }) => appSlug !== null && appSlug !== 'github-actions');
  } catch (error) {
    if (error instanceof GitHubError && (error.kind === 'forbidden' || error.kind === 'not_found')) return false;
    throw error;
  }
}

function evidenceOf(result: Outcome | UserError): Evidence {
  if (!(result instanceof UserError)) {
    // The command itself has just made it.
    const report = result.json as Report;
    return { kind: 'report', report, judged: report, accepted: [] };
  }
  const { code, message, mistakes, hint } = result;
  const file = mistakes.find(({ location }) => location)?.location?.file;
  if (file !== undefined && (code === 'CONFIG_INVALID' || code === 'BASE_CONFIG_INVALID')) {
    const ref = code === 'CONFIG_INVALID' ? 'head' : 'base';
    // A file of the base is named `<commit>:<path>`.
    const path = ref === 'base' ? file.replace(/^[0-9a-f]+:/, '') : file;
    return { kind: 'situation', situation: { kind: 'config_broken', file: path, ref, mistakes } };
  }
  const reasons = mistakes.map(
    (one) =>
      `${one.location ? `${formatLocation(one.location)}: ` : ''}${one.message}${one.hint ? ` ${one.hint}` : ''}`,
  );
  return { kind: 'situation', situation: { kind: 'failed', title: message, reasons, ...(hint && { hint }) } };
}
