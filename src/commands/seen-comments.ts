import type { Account, Comment } from '../github/index.js';
import type { SeenComment } from './plan-comment.js';

/** Login of whoever comments with the token of a workflow. */
const ACTIONS_BOT = 'github-actions[bot]';

/** Comments as `planComment` sees them; `isUs` says whether an account is the one that the client acts for. */
export function seenComments(comments: readonly Comment[], isUs: (author: Account) => boolean): SeenComment[] {
  return comments.map(({ id, body, author }) => ({
    id,
    body,
    authorIsUs: isUs(author),
    authorIsActionsBot: isActionsBot(author),
  }));
}

/** Whether somebody comments with the token of a workflow. */
export function isActionsBot(author: Account): boolean {
  return isBot(author, ACTIONS_BOT);
}

/** Whether an account is that bot, and not a person who is called so. */
export function isBot({ login, type }: Account, bot: string): boolean {
  return type === 'Bot' && login === bot;
}
