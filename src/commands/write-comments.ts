import { GitHubError, createComment, deleteComment, updateComment } from '../github/index.js';
import { shouldWrite } from './comment-policy.js';
import type { JudgedPart } from './decide-pull-request.js';
import { keptComment, planComment } from './plan-comment.js';
import type { CommentPlan, SeenComment } from './plan-comment.js';
import { pullRequestComment } from './pull-request-comment.js';
import type { RepositoryView } from './reconcile-deps.js';
import { seenComments } from './seen-comments.js';
import type { Survey } from './survey-pull-request.js';
import { pullRequestIfThere } from './surveys-of-head.js';

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
  const seen = seenComments(comments, view.deps.app);
  const plans = parts.map((part) => {
    const draft = pullRequestComment(part);
    const before = keptComment(seen, part.project)?.body;
    const isWanted = isAsked && rules.github.comment !== 'never';
    const desired = isWanted || shouldWrite(rules.github.comment, before, draft) ? draft.body : undefined;
    return { project: part.project, desired, left: desired ?? before };
  });
  const isWritten = plans.some(({ project, desired }) => hasWork(planComment(seen, project, desired)));
  if (isWritten) {
    const now = await pullRequestIfThere(view, pull.number);
    if (now?.headSha !== pull.headSha || now.state !== 'open') return undefined;
    for (const plan of plans) {
      try {
        await carryOut(view, pull.number, seen, plan.project, plan.desired);
      } catch (error) {
        // A conversation can be locked: the checks say the same.
        if (!isForbidden(error)) throw error;
        view.deps.log({ level: 'warn', event: 'comment_refused', number: pull.number, reason: error.message });
        plan.left = keptComment(seen, plan.project)?.body;
      }
    }
  }
  return { bodies: plans.map(({ left }) => left), isWritten };
}

/** The bodies of the comments as they stand, one a project. */
export function standingBodies(view: RepositoryView, { comments, rules }: Survey): (string | undefined)[] {
  const seen = seenComments(comments, view.deps.app);
  return rules.projects.map(({ slug }) => (hasDuplicates(seen, slug) ? '(several)' : keptComment(seen, slug)?.body));
}

function isForbidden(error: unknown): error is GitHubError {
  return error instanceof GitHubError && error.kind === 'forbidden';
}

function hasDuplicates(seen: readonly SeenComment[], project: string): boolean {
  return planComment(seen, project, undefined).delete.length > 0;
}

function hasWork({ delete: gone, update, create }: CommentPlan): boolean {
  return gone.length > 0 || update !== undefined || create !== undefined;
}

async function carryOut(
  view: RepositoryView,
  number: number,
  seen: readonly SeenComment[],
  project: string,
  desired: string | undefined,
  mayEditOthers = true,
): Promise<void> {
  const { client, repository, deps } = view;
  const plan = planComment(seen, project, desired, { mayEditOthers });
  try {
    for (const id of plan.delete) await deleteComment(client, repository, id);
    if (plan.update) await updateComment(client, repository, plan.update.id, plan.update.body);
  } catch (error) {
    if (!isForbidden(error) || !mayEditOthers) throw error;
    return carryOut(view, number, seen, project, desired, false);
  }
  if (plan.create !== undefined) await createComment(client, repository, number, plan.create);
  if (hasWork(plan)) {
    const what = plan.create !== undefined ? 'created' : plan.update ? 'edited' : 'collapsed';
    deps.log({ level: 'info', event: 'comment', number, project, what });
  }
}
