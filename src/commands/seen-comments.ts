import type { Comment } from '../github/index.js';
import type { SeenComment } from './plan-comment.js';

/** Comments as `planComment` sees them: ours are those of our own bot. */
export function seenComments(comments: readonly Comment[], app: { slug: string }): SeenComment[] {
  const isBot = ({ author }: Comment, login: string) => author.type === 'Bot' && author.login === login;
  return comments.map((comment) => ({
    id: comment.id,
    body: comment.body,
    authorIsUs: isBot(comment, `${app.slug}[bot]`),
    authorIsActionsBot: isBot(comment, 'github-actions[bot]'),
  }));
}
