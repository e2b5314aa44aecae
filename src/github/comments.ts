import * as z from 'zod';
import { ask, inRepository, send, sendOnce, understood } from './ask.js';
import { askPages } from './ask-pages.js';
import type { GitHubClient, Repository } from './client.js';
import { accountOrGhostField, idField, textField, timeField } from './fields.js';
import { GitHubError } from './github-error.js';

/** Most comments looked at in one conversation, oldest first. */
export const MOST_COMMENTS = 3000;
/** GitHub's own limit of a comment is 65,536 characters. */
const MAX_BODY = 70_000;

const count = z.number().int().nonnegative().default(0);
const NONE = { '+1': 0, '-1': 0, laugh: 0, hooray: 0, confused: 0, heart: 0, rocket: 0, eyes: 0 };

const comment = z
  .object({
    id: idField,
    body: textField(MAX_BODY).nullish(),
    user: accountOrGhostField,
    performed_via_github_app: z.object({ id: idField }).nullish(),
    created_at: timeField,
    updated_at: timeField,
    reactions: z
      .object({
        '+1': count,
        '-1': count,
        laugh: count,
        hooray: count,
        confused: count,
        heart: count,
        rocket: count,
        eyes: count,
      })
      .nullish(),
  })
  .transform((made) => ({
    id: made.id,
    body: made.body ?? '',
    author: made.user,
    /** The App through which it was written; null where a person or the workflow's token wrote. */
    appId: made.performed_via_github_app?.id ?? null,
    createdAt: made.created_at,
    updatedAt: made.updated_at,
    /** Somebody, not always the author, changed the text later. Times are whole seconds. */
    isEdited: made.updated_at !== made.created_at,
    /** How many of each, whoever gave them. */
    reactions: made.reactions ?? NONE,
  }));

/** A comment of a pull request's conversation. `body` is somebody's text. */
export type Comment = z.output<typeof comment>;
export type Reaction = keyof Comment['reactions'];

/** Comments of a pull request; `isCut`: there are more than were looked at. */
export interface ReadComments {
  comments: readonly Comment[];
  isCut: boolean;
}

/**
 * The comments of a pull request that are wanted, oldest first, among the first `MOST_COMMENTS`; of each what `keep` leaves of
 * it. Throws `GitHubError`.
 */
export async function readComments(
  client: GitHubClient,
  repository: Repository,
  number: number,
  isWanted: (comment: Comment) => boolean = () => true,
  keep: (comment: Comment) => Comment = (comment) => comment,
): Promise<{ comments: Comment[]; isCut: boolean }> {
  const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
  const parameters = { ...inRepository(repository), issue_number: number };
  const { items, isCut } = await askPages(client, route, parameters, comment.transform(keep), {
    limit: MOST_COMMENTS,
    isWanted,
  });
  return { comments: items.sort((a, b) => a.id - b.id), isCut };
}

/** The same, for whoever need not know whether there are more. */
export async function listComments(...wanted: Parameters<typeof readComments>): Promise<Comment[]> {
  return (await readComments(...wanted)).comments;
}

/** Writes a comment. Not idempotent: look with `readComments` first, and write none where there are more. Throws `GitHubError`. */
export async function createComment(
  client: GitHubClient,
  repository: Repository,
  number: number,
  body: string,
): Promise<Comment> {
  const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
  const { data } = await sendOnce(client, route, { ...inRepository(repository), issue_number: number, body });
  return understood(data, comment, route);
}

/** Replaces a comment's text. Throws `GitHubError`. */
export function updateComment(
  client: GitHubClient,
  repository: Repository,
  id: number,
  body: string,
): Promise<Comment> {
  const route = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}';
  return ask(client, route, { ...inRepository(repository), comment_id: id, body }, comment);
}

/** Deletes a comment; one that is gone already is no error. */
export async function deleteComment(client: GitHubClient, repository: Repository, id: number): Promise<void> {
  const route = 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}';
  try {
    await send(client, route, { ...inRepository(repository), comment_id: id });
  } catch (error) {
    if (!(error instanceof GitHubError && error.kind === 'not_found')) throw error;
  }
}

/** Reacts to a comment; the same reaction again changes nothing. */
export async function addReaction(
  client: GitHubClient,
  repository: Repository,
  commentId: number,
  content: Reaction,
): Promise<void> {
  const route = 'POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions';
  await send(client, route, { ...inRepository(repository), comment_id: commentId, content });
}
