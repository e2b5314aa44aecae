import type { ChatCommand, NotUnderstood } from './chat-command.js';
import { parseCommand } from './parse-command.js';

/** How a comment is acknowledged: seen and waiting, done, refused. */
export type ChatReaction = 'eyes' | 'rocket' | 'confused';

/** What is read of a comment of a pull request. */
export interface ChatComment {
  id: number;
  body: string;
  author: { login: string; type: string };
  /** Set where a program wrote it, be it in a person's name. */
  appId: number | null;
  /** ISO 8601. */
  createdAt: string;
  isEdited: boolean;
  /** How many of each kind stand there, whoever set them: reactions are for people to see, and decide nothing. */
  reactions: Partial<Record<ChatReaction, number>>;
}

/** A comment by a person's own hand that is meant as a command. */
export interface ChatRequest {
  comment: ChatComment;
  login: string;
  command: ChatCommand | NotUnderstood;
}

/** The commands among a pull request's comments, the oldest first. Comments of programs are none. */
export function chatRequests(comments: readonly ChatComment[]): ChatRequest[] {
  const inOrder = [...comments].sort((a, b) => a.id - b.id);
  return inOrder.flatMap((comment) => {
    const { author, appId } = comment;
    if (author.type !== 'User' || appId !== null || /\[bot\]$/i.test(author.login)) return [];
    const command = parseCommand(comment.body);
    return command === undefined ? [] : [{ comment, login: author.login, command }];
  });
}
