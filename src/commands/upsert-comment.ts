import { GitHubError, createComment, deleteComment, readComments, updateComment } from '../github/index.js';
import type { Account, Comment, GitHubClient, ReadComments, Repository } from '../github/index.js';
import { commentMarker, keptComment, planComment } from './plan-comment.js';
import type { CommentPlan } from './plan-comment.js';
import { seenComments } from './seen-comments.js';

export interface UpsertRequest {
  project: string;
  /** The text to be there, given the text that is there; undefined: nothing is to be written. */
  desired: (before: string | undefined) => string | undefined;
  /** Whether an account is the one that the client acts for. */
  isUs: (author: Account) => boolean;
  /** The comments as they are now, where the caller knows, and will look again soon; else they are read, now and afterwards. */
  known?: ReadComments;
}

export interface Upserted {
  /** `left`: there are more comments than are looked at. Ours may be among the others, so that none is created. */
  how: 'created' | 'updated' | 'unchanged' | 'left';
  /** The text that stands now; undefined: there is none. */
  body: string | undefined;
}

/**
 * Makes the pull request have one comment of the project with the desired text, and writes nothing where it has. Whoever
 * does not look again later does so after a comment was created, since somebody may have created one at the same time.
 */
export async function upsertComment(
  client: GitHubClient,
  repository: Repository,
  number: number,
  { project, desired, isUs, known }: UpsertRequest,
): Promise<Upserted> {
  const { comments, isCut } = known ?? (await commentsOf(client, repository, number, project));
  const seen = seenComments(comments, isUs);
  const before = keptComment(seen, project)?.body;
  const text = desired(before);
  const body = text ?? before;
  let plan = planComment(seen, project, text);
  let created: Comment | undefined;
  if (isCut && plan.create !== undefined) return { how: 'left', body: before };
  try {
    created = await act(client, repository, number, plan);
  } catch (error) {
    const adopted = seen.find(({ id, authorIsUs }) => id === plan.update?.id && !authorIsUs);
    if (!adopted || !isForbidden(error)) throw error;
    if (isCut) return { how: 'left', body: before };
    plan = planComment(seen, project, text, { mayEditOthers: false });
    created = await act(client, repository, number, plan);
  }
  if (!created) return { how: plan.update ? 'updated' : 'unchanged', body };
  const isKept = known !== undefined || (await collapse(client, repository, number, project, created));
  return { how: isKept ? 'created' : 'updated', body };
}

/** Leaves one of the comments that were created at the same time; resolves to whether it is this one. */
async function collapse(
  client: GitHubClient,
  repository: Repository,
  number: number,
  project: string,
  created: Comment,
): Promise<boolean> {
  const { comments } = await commentsOf(client, repository, number, project);
  // A list may lag behind.
  const all = [...comments.filter(({ id }) => id !== created.id), created];
  const seen = seenComments(all, ({ id }) => id === created.author.id);
  await act(client, repository, number, planComment(seen, project, created.body));
  return keptComment(seen, project)?.id === created.id;
}

function commentsOf(
  client: GitHubClient,
  repository: Repository,
  number: number,
  project: string,
): Promise<ReadComments> {
  const marker = commentMarker(project);
  return readComments(client, repository, number, ({ body }) => body.startsWith(marker));
}

/** A workflow's comment that the token may not delete stands beside ours. */
async function deleteIfAllowed(client: GitHubClient, repository: Repository, id: number): Promise<void> {
  try {
    await deleteComment(client, repository, id);
  } catch (error) {
    if (!isForbidden(error)) throw error;
  }
}

/** Whether GitHub says that the token may not. */
export function isForbidden(error: unknown): error is GitHubError {
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
