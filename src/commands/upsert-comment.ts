import { GitHubError, createComment, deleteComment, listComments, updateComment } from '../github/index.js';
import type { Account, Comment, GitHubClient, Repository } from '../github/index.js';
import { commentMarker, keptComment, planComment } from './plan-comment.js';
import type { CommentPlan, SeenComment } from './plan-comment.js';

/** Login of whoever comments with the token of a workflow. */
export const ACTIONS_BOT = 'github-actions[bot]';

export interface UpsertRequest {
  project: string;
  /** The text to be there, given the text that is there; undefined: nothing is to be written. */
  desired: (before: string | undefined) => string | undefined;
  /** Whether an account is the one that the client acts for. */
  isUs: (author: Account) => boolean;
}

export type Upserted = 'created' | 'updated' | 'unchanged';

/**
 * Makes the pull request have one comment of the project with the desired text, and writes nothing where it has. After a
 * comment was created the others are looked at again, since somebody may have created one at the same time.
 */
export async function upsertComment(
  client: GitHubClient,
  repository: Repository,
  number: number,
  { project, desired, isUs }: UpsertRequest,
): Promise<Upserted> {
  const seen = await seenComments(client, repository, number, project, isUs);
  const text = desired(keptComment(seen, project)?.body);
  let plan = planComment(seen, project, text);
  let created: Comment | undefined;
  try {
    created = await act(client, repository, number, plan);
  } catch (error) {
    const adopted = seen.find(({ id, authorIsUs }) => id === plan.update?.id && !authorIsUs);
    if (!adopted || !isForbidden(error)) throw error;
    plan = planComment(seen, project, text, { mayEditOthers: false });
    created = await act(client, repository, number, plan);
  }
  if (!created) return plan.update ? 'updated' : 'unchanged';
  const { author } = created;
  const isUsNow = ({ id }: Account) => id === author.id;
  const again = await seenComments(client, repository, number, project, isUsNow);
  await act(client, repository, number, planComment(again, project, text));
  return keptComment(again, project)?.id === created.id ? 'created' : 'updated';
}

async function seenComments(
  client: GitHubClient,
  repository: Repository,
  number: number,
  project: string,
  isUs: UpsertRequest['isUs'],
): Promise<SeenComment[]> {
  const marker = commentMarker(project);
  const comments = await listComments(client, repository, number, ({ body }) => body.startsWith(marker));
  return comments.map(({ id, body, author }) => ({
    id,
    body,
    authorIsUs: isUs(author),
    authorIsActionsBot: author.login === ACTIONS_BOT && author.type === 'Bot',
  }));
}

/** A workflow's comment that the token may not delete stands beside ours. */
async function deleteIfAllowed(client: GitHubClient, repository: Repository, id: number): Promise<void> {
  try {
    await deleteComment(client, repository, id);
  } catch (error) {
    if (!isForbidden(error)) throw error;
  }
}

function isForbidden(error: unknown): boolean {
  return error instanceof GitHubError && error.kind === 'forbidden';
}

/** Resolves to the comment that was created, if one was. */
async function act(
  client: GitHubClient,
  repository: Repository,
  number: number,
  plan: CommentPlan,
): Promise<Comment | undefined> {
  for (const id of plan.delete) await deleteIfAllowed(client, repository, id);
  if (plan.update) await updateComment(client, repository, plan.update.id, plan.update.body);
  return plan.create === undefined ? undefined : createComment(client, repository, number, plan.create);
}
