import { answerTo } from './answer-to.js';
import { chatRequests } from './chat-comment.js';
import type { ChatComment, ChatReaction } from './chat-comment.js';
import type { ChatContext } from './chat-context.js';
import { MOST_ANSWERED } from './most-answered.js';

/** What is to be done about the commands of a pull request. */
export interface Answers {
  /** Reactions that no one has set yet. */
  reactions: { commentId: number; content: ChatReaction }[];
  /** Ids of the runs to run once more. */
  reRuns: number[];
  /** Sentences for the pull request's comment. They hold words of whoever wrote the command: data, to be escaped. */
  notes: string[];
  /** Somebody asked to be shown something: the comment is written even where nothing moved. */
  isAsked: boolean;
}

/**
 * The answers to the newest commands. What was done already is seen in GitHub itself (a reaction stands, a run began after
 * the comment), so that nothing is done twice, and a lost webhook costs only time. Closed pull requests get none.
 */
export function answersTo(comments: readonly ChatComment[], context: ChatContext): Answers {
  const requests = context.pullRequest.isOpen ? chatRequests(comments).slice(-MOST_ANSWERED) : [];
  const answered = requests.map((request) => ({ request, answer: answerTo(request, context) }));
  const newest = answered.at(-1)?.answer;
  return {
    reactions: answered.flatMap(({ request: { comment }, answer }) => {
      if (!answer?.reaction || comment.reactions[answer.reaction]) return [];
      return [{ commentId: comment.id, content: answer.reaction }];
    }),
    reRuns: [...new Set(answered.flatMap(({ answer }) => answer?.reRuns ?? []))],
    notes: newest?.notes ?? [],
    isAsked: newest?.isAsked ?? false,
  };
}
