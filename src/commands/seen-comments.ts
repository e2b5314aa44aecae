import { commandLine } from '../github/index.js';
import type { Account, Comment } from '../github/index.js';
import type { SeenComment } from './plan-comment.js';

/** Login of whoever comments with the token of a workflow. */
const ACTIONS_BOT = 'github-actions[bot]';

/** What every comment of ours begins with. */
const MARKER = '<!-- assay:v1 ';

/** Whether anything hangs on a comment: it is meant as a command, or is ours or a workflow's with our marker. */
export function isOfUse({ body, author }: Comment, isUs: (author: Account) => boolean): boolean {
  return body.startsWith('/assay') || (body.startsWith(MARKER) && (isUs(author) || isActionsBot(author)));
}

/** The comment without what is never read of it: of a command that is everything behind its first line. */
export function ofUse(comment: Comment): Comment {
  if (!comment.body.startsWith('/assay')) return comment;
  // A part of a string keeps the whole one in memory.
  return { ...comment, body: structuredClone(commandLine(comment.body)) };
}

/** Comments as `planComment` sees them; `isUs` says whether an account is the one that the client acts for. */
export function seenComments(comments: readonly Comment[], isUs: (author: Account) => boolean): SeenComment[] {
  return comments.map(({ id, body, author }) => ({
    id,
    body,
    authorIsUs: isUs(author),
    authorIsActionsBot: isActionsBot(author),
  }));
}

/** Says whether an account is the App's own. */
export function isAppOf({ slug }: { slug: string }): (author: Account) => boolean {
  return (author) => isBot(author, `${slug}[bot]`);
}

/** Whether somebody comments with the token of a workflow. */
export function isActionsBot(author: Account): boolean {
  return isBot(author, ACTIONS_BOT);
}

/** Whether an account is that bot, and not a person who is called so. */
function isBot({ login, type }: Account, bot: string): boolean {
  return type === 'Bot' && login === bot;
}
