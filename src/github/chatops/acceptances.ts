import { actorOf } from './actors-to-ask.js';
import { chatRequests } from './chat-comment.js';
import type { ChatComment } from './chat-comment.js';
import type { ChatContext } from './chat-context.js';
import { mayDo } from './may-do.js';

/** A gate's no that a release manager lets pass for the head of a pull request. */
export interface Acceptance {
  /** Id of the rule. */
  rule: string;
  /** Login. */
  by: string;
  /** Somebody's words, one line: data. */
  reason: string;
  commentId: number;
  /** ISO 8601. */
  at: string;
}

/**
 * What is accepted for the head, read anew from the comments each time: a comment counts as long as it stands unedited,
 * names the head in full, and its writer may accept. The oldest comment for a rule counts.
 */
export function acceptances(
  comments: readonly ChatComment[],
  context: Pick<ChatContext, 'pullRequest' | 'releaseManagers' | 'actors' | 'gates'>,
): Acceptance[] {
  const { pullRequest, releaseManagers, gates } = context;
  const accepted = new Map<string, Acceptance>();
  for (const { comment, login, command } of chatRequests(comments)) {
    if (!('verb' in command) || command.verb !== 'accept') continue;
    const { gate, reason, head } = command;
    if (comment.isEdited || head !== pullRequest.headSha || accepted.has(gate) || gates?.includes(gate) === false)
      continue;
    const actor = actorOf(command, login, context);
    if (!actor || !mayDo(command, actor, releaseManagers).allowed) continue;
    accepted.set(gate, { rule: gate, by: login, reason, commentId: comment.id, at: comment.createdAt });
  }
  return [...accepted.values()];
}
