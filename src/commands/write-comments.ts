import { MOST_COMMENTS } from '../github/index.js';
import { shouldWrite } from './comment-policy.js';
import type { JudgedPart } from './decide-pull-request.js';
import { keptComment, planComment } from './plan-comment.js';
import type { CommentPlan, SeenComment } from './plan-comment.js';
import { pullRequestComment } from './pull-request-comment.js';
import type { RepositoryView } from './reconcile-deps.js';
import { isAppOf, seenComments } from './seen-comments.js';
import { commentsKey } from './survey-pull-request.js';
import type { Survey } from './survey-pull-request.js';
import { pullRequestIfThere } from './surveys-of-head.js';
import { isForbidden, upsertComment } from './upsert-comment.js';
import type { UpsertRequest } from './upsert-comment.js';

/** The comments of a pull request as they were left. */
export interface LeftComments {
  /** One a project, undefined where there is none. */
  bodies: (string | undefined)[];
  isWritten: boolean;
}

/**
 * Makes the comments of a pull request, one a project, say what its parts say, as far as the policy wants it (or somebody
 * asked). Undefined where the head has moved meanwhile: nothing is then said of the old one.
 */
export async function writeComments(
  view: RepositoryView,
  { pull, rules, comments }: Survey,
  parts: readonly JudgedPart[],
  isAsked: boolean,
): Promise<LeftComments | undefined> {
  const isUs = isAppOf(view.deps.app);
  const seen = seenComments(comments, isUs);
  const policy = rules.github.comment;
  const wishes = parts.map((part) => {
    const draft = pullRequestComment(part);
    const isWanted = isAsked && policy !== 'never';
    const desired = (before: string | undefined) =>
      isWanted || shouldWrite(policy, before, draft) ? draft.body : undefined;
    const before = keptComment(seen, part.project)?.body;
    return { project: part.project, desired, before, plan: planComment(seen, part.project, desired(before)) };
  });
  if (!wishes.some(({ plan }) => hasWork(plan)))
    return { bodies: wishes.map(({ desired, before }) => desired(before) ?? before), isWritten: false };

  const now = await pullRequestIfThere(view, pull.number);
  if (now?.headSha !== pull.headSha || now.state !== 'open') return undefined;
  const isCurrent = commentsKey(view, now) === commentsKey(view, pull);
  const known = isCurrent && { known: { comments, isCut: (pull.commentsCount ?? 0) > MOST_COMMENTS } };
  const bodies: LeftComments['bodies'] = [];
  for (const { project, desired, before } of wishes) {
    bodies.push(await writeComment(view, pull.number, { project, desired, isUs, ...known }, before));
  }
  return { bodies, isWritten: true };
}

/** Resolves to the text that stands afterwards. */
async function writeComment(
  { client, repository, deps }: RepositoryView,
  number: number,
  request: UpsertRequest,
  before: string | undefined,
): Promise<string | undefined> {
  const { project } = request;
  try {
    const { how, body } = await upsertComment(client, repository, number, request);
    if (how === 'left') deps.log({ level: 'warn', event: 'comment_refused', number, reason: 'too many comments' });
    else deps.log({ level: 'info', event: 'comment', number, project, what: how });
    return body;
  } catch (error) {
    // A conversation can be locked: the checks say the same.
    if (!isForbidden(error)) throw error;
    deps.log({ level: 'warn', event: 'comment_refused', number, reason: error.message });
    return before;
  }
}

/** The bodies of the comments as they stand, one a project. */
export function standingBodies(view: RepositoryView, { comments, rules }: Survey): (string | undefined)[] {
  const seen = seenComments(comments, isAppOf(view.deps.app));
  return rules.projects.map(({ slug }) => (hasDuplicates(seen, slug) ? '(several)' : keptComment(seen, slug)?.body));
}

function hasDuplicates(seen: readonly SeenComment[], project: string): boolean {
  return planComment(seen, project, undefined).delete.length > 0;
}

function hasWork({ delete: gone, update, create }: CommentPlan): boolean {
  return gone.length > 0 || update !== undefined || create !== undefined;
}
