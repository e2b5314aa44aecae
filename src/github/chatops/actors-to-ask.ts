import type { ChatCommand, NotUnderstood } from './chat-command.js';
import { verbOf } from './chat-commands.js';
import { chatRequests } from './chat-comment.js';
import type { ChatComment } from './chat-comment.js';
import type { ChatContext } from './chat-context.js';
import { isReleaseManager } from './may-do.js';
import type { Actor, ReleaseManagers } from './may-do.js';
import { MOST_ANSWERED } from './most-answered.js';

const MOST_ASKED = 20;

/**
 * Whose permission must be read before commands can be judged, and in which teams (slugs) each might be. At most 20, and
 * those first whom the base names as users, so that no flood of commands keeps them from being heard.
 */
export function actorsToAsk(
  comments: readonly ChatComment[],
  { pullRequest, releaseManagers }: Pick<ChatContext, 'pullRequest' | 'releaseManagers'>,
): { login: string; teams: readonly string[] }[] {
  const newestFirst = chatRequests(comments).reverse();
  const asked = new Map<string, { login: string; teams: readonly string[] }>();
  for (const [index, { command, comment, login }] of newestFirst.entries()) {
    const isStanding = 'verb' in command && command.verb === 'accept' && command.head === pullRequest.headSha;
    const isAnswered = pullRequest.isOpen && index < MOST_ANSWERED;
    if (comment.isEdited || !(isStanding || isAnswered) || !mustAsk(command, login, releaseManagers)) continue;
    const key = login.toLowerCase();
    const isByTeam = verbOf(command).isForReleaseManagers && !isNamed(login, releaseManagers);
    asked.set(key, { login, teams: isByTeam ? releaseManagers.teams : (asked.get(key)?.teams ?? []) });
  }
  return [...asked.values()].sort((a, b) => a.teams.length - b.teams.length).slice(0, MOST_ASKED);
}

/** What is known of who wrote a command; undefined where it had to be asked and was not. */
export function actorOf(
  command: ChatCommand,
  login: string,
  { actors, releaseManagers }: Pick<ChatContext, 'actors' | 'releaseManagers'>,
): Actor | undefined {
  const known = actors.get(login.toLowerCase());
  if (known || mustAsk(command, login, releaseManagers)) return known;
  return { login, isBot: false, permission: 'none', teams: [] };
}

/** Whether a command's fate hangs on what GitHub says of its writer. */
function mustAsk(
  command: ChatCommand | NotUnderstood,
  login: string,
  managers: ReleaseManagers,
): command is ChatCommand {
  if (!('verb' in command)) return false;
  const { needs, isForReleaseManagers } = verbOf(command);
  if (isForReleaseManagers) return managers.teams.length > 0 || isNamed(login, managers);
  return needs !== undefined;
}

function isNamed(login: string, managers: ReleaseManagers): boolean {
  return isReleaseManager({ login, teams: [] }, managers);
}
