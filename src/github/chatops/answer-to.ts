import { nearest } from '../../core/nearest.js';
import { acceptCommand } from './accept.js';
import { actorOf } from './actors-to-ask.js';
import type { AcceptCommand } from './chat-command.js';
import type { ChatComment, ChatReaction, ChatRequest } from './chat-comment.js';
import type { ChatContext } from './chat-context.js';
import { helpText } from './help-text.js';
import { mayDo } from './may-do.js';

/** A wish this old is not carried out any more: whoever wrote it has moved on. */
const STALE_MS = 60 * 60 * 1000;

/** The answer to one command. */
export interface Answer {
  reaction?: ChatReaction;
  reRuns?: number[];
  notes?: string[];
  isAsked?: boolean;
}

/** What to answer to a command; undefined while it cannot be told who wrote it, and for one that was carried out before. */
export function answerTo(request: ChatRequest, context: ChatContext): Answer | undefined {
  const { isEdited, reactions } = request.comment;
  const answer = answerNow(request, context);
  // What was done for another commit, or when there still was a run, is not refused afterwards.
  return answer?.reaction === 'confused' && reactions.rocket && !isEdited ? undefined : answer;
}

function answerNow({ command, comment, login }: ChatRequest, context: ChatContext): Answer | undefined {
  if (comment.isEdited) return refusal(login, 'An edited comment is not read as a command. Write a new one.');
  if (!('verb' in command)) {
    const what = command.unknown === '' ? 'The command is not complete.' : `"${command.unknown}" is not understood.`;
    return refusal(login, `${what} ${command.hint}`);
  }
  const actor = actorOf(command, login, context);
  if (actor === undefined) return undefined;
  const may = mayDo(command, actor, context.releaseManagers);
  if (!may.allowed) return refusal(login, may.why);
  switch (command.verb) {
    case 'help':
      return {
        reaction: 'rocket',
        notes: ['As the first line of a comment, this can be typed:', ...helpText()],
        isAsked: true,
      };
    case 'status':
      return { reaction: 'rocket', isAsked: true };
    case 're-run':
      return answerToReRun(comment, login, context);
    case 'accept':
      return answerToAccept(command, login, context);
  }
}

function answerToReRun(comment: ChatComment, login: string, { runs, canReRun, nowMs }: ChatContext): Answer {
  // GitHub's clock says both: what was under way at that moment, or began since, is what was asked for.
  const due = runs.filter(
    ({ endedAt }) => endedAt !== undefined && Date.parse(endedAt) < Date.parse(comment.createdAt),
  );
  if (runs.length > 0 && due.length < runs.length) return { reaction: 'rocket' };
  if (nowMs - Date.parse(comment.createdAt) > STALE_MS) {
    return refusal(login, 'Nothing could be run again within an hour of the comment. Write it again.');
  }
  if (runs.length === 0) return refusal(login, 'There is no run of this commit that could be run again.');
  if (!canReRun) return refusal(login, 'This App may not re-run workflows: it needs the permission "Actions: write".');
  return { reaction: 'eyes', reRuns: due.map(({ id }) => id) };
}

function answerToAccept(
  { gate, head, reason }: AcceptCommand,
  login: string,
  { pullRequest: { headSha }, gates }: ChatContext,
): Answer {
  const line = acceptCommand(gate, headSha, reason);
  const toAccept = line === undefined ? '' : ` For the commit that is here now, write: ${line}`;
  if (head === undefined) return refusal(login, `Say which commit was looked at, with --head.${toAccept}`);
  if (head !== headSha) {
    return refusal(login, `What is accepted for ${head.slice(0, 7)} does not hold for another commit.${toAccept}`);
  }
  if (gates === undefined) return { reaction: 'eyes' };
  if (gates.includes(gate)) return { reaction: 'rocket' };
  const meant = nearest(gate, gates);
  return refusal(login, `No gate of this commit has the id "${gate}".${meant ? ` Did you mean "${meant}"?` : ''}`);
}

function refusal(login: string, why: string): Answer {
  return { reaction: 'confused', notes: [`${login}: ${why}`], isAsked: true };
}
