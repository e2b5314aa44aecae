import type { Comment } from '../comment.js';
import { describeComment, describeReaction, REACTIONS } from '../describe/comments.js';
import type { PullRequest } from '../pull-request.js';
import type { Role } from '../model.js';
import { ApiError, idOf, invalid, lengthOf, notFound, ok, page, repositoryOf, tokenOf } from './route.js';
import type { Call, Route } from './route.js';

/** A pull request is an issue: either permission opens its conversation. */
const READ = [{ issues: 'read' as const }, { pull_requests: 'read' as const }];
const WRITE = [{ issues: 'write' as const }, { pull_requests: 'write' as const }];
const MOST_BODY = 65_536;
const WRITERS: (Role | undefined)[] = ['admin', 'maintain', 'write'];

/** What an App may do with comments that are not its own. */
export type ForeignComments = 'edit' | 'delete' | 'none';

export function commentRoutes(foreignComments: ForeignComments): Route[] {
  return [
    {
      operation: 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
      needs: READ,
      answer(call) {
        const since = call.query.get('since');
        const comments = issueOf(call)
          .comments()
          .filter(({ updatedAt }) => since === null || updatedAt >= new Date(since));
        return page(call, comments, (comment) => describeComment(call.world, comment));
      },
    },
    {
      operation: 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
      needs: WRITE,
      answer(call) {
        const { actor, app } = tokenOf(call);
        const body = bodyOf(call);
        const comment = issueOf(call).comment({ by: app ?? actor.login, body });
        return ok(describeComment(call.world, comment), 201);
      },
    },
    {
      operation: 'GET /repos/{owner}/{repo}/issues/comments/{comment_id}',
      needs: READ,
      answer: (call) => ok(describeComment(call.world, commentOf(call))),
    },
    {
      operation: 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
      needs: WRITE,
      answer(call) {
        const comment = commentOf(call);
        refuseForeign(call, comment, ['edit'], foreignComments);
        const { actor, app } = tokenOf(call);
        comment.edit(bodyOf(call), app ?? actor.login);
        return ok(describeComment(call.world, comment));
      },
    },
    {
      operation: 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}',
      needs: WRITE,
      answer(call) {
        const comment = commentOf(call);
        refuseForeign(call, comment, ['edit', 'delete'], foreignComments);
        const { actor, app } = tokenOf(call);
        comment.remove(app ?? actor.login);
        return { status: 204 };
      },
    },
    {
      operation: 'GET /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions',
      needs: READ,
      answer(call) {
        const content = call.query.get('content');
        const found = commentOf(call).reactions.filter((reaction) => content === null || reaction.content === content);
        return page(call, found, (reaction) => describeReaction(call.world, reaction));
      },
    },
    {
      operation: 'POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions',
      needs: WRITE,
      answer(call) {
        const content = call.body['content'];
        if (typeof content !== 'string' || !REACTIONS.includes(content)) {
          throw invalid('Reaction', 'content', 'no such reaction', 'invalid');
        }
        const { reaction, isNew } = commentOf(call).react(tokenOf(call).actor, content);
        return ok(describeReaction(call.world, reaction), isNew ? 201 : 200);
      },
    },
    {
      operation: 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions/{reaction_id}',
      needs: WRITE,
      answer(call) {
        const { reactions } = commentOf(call);
        const at = reactions.findIndex(
          ({ id, user }) => id === idOf(call, 'reaction_id') && user === tokenOf(call).actor,
        );
        if (at < 0) throw notFound();
        reactions.splice(at, 1);
        return { status: 204 };
      },
    },
  ];
}

function issueOf(call: Call): PullRequest {
  const pull = repositoryOf(call).pull(idOf(call, 'issue_number'));
  if (!pull) throw notFound();
  return pull;
}

function commentOf(call: Call): Comment {
  const id = idOf(call, 'comment_id');
  const comments = repositoryOf(call).pulls.flatMap((pull) => pull.comments());
  const comment = comments.find((one) => one.id === id);
  if (!comment) throw notFound();
  return comment;
}

function bodyOf(call: Call): string {
  const { body } = call.body;
  if (typeof body !== 'string' || body.trim() === '') throw invalid('IssueComment', 'body', "body can't be blank");
  if (lengthOf(body) > MOST_BODY) {
    throw invalid('IssueComment', 'body', `body is too long (maximum is ${MOST_BODY} characters)`);
  }
  return body;
}

/** Authors change their own comments; of others', who writes to the repository. */
function refuseForeign(call: Call, comment: Comment, opened: string[], foreignComments: ForeignComments): void {
  const { actor, app } = tokenOf(call);
  if (comment.user === actor) return;
  const mayWrite = app ? opened.includes(foreignComments) : WRITERS.includes(repositoryOf(call).roleOf(actor));
  if (!mayWrite) throw new ApiError(403, 'Resource not accessible by integration');
}
