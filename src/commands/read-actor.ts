import { GitHubError, isTeamMember, permissionOf } from '../github/index.js';
import type { Account, Actor } from '../github/index.js';
import type { RepositoryView } from './reconcile-deps.js';

/**
 * What somebody may do in the repository at this moment, and which of these teams they are in. Where the App may not see teams
 * they are in none, and the log says so.
 */
export async function readActor(
  view: RepositoryView,
  { login, type }: Pick<Account, 'login' | 'type'>,
  teams: readonly string[],
): Promise<Actor> {
  const permission = await permissionOf(view.client, view.repository, login);
  const own: string[] = [];
  for (const team of teams) if (await isMember(view, team, login)) own.push(team);
  return { login, isBot: type !== 'User', permission, teams: own };
}

async function isMember({ client, repository, deps }: RepositoryView, team: string, login: string): Promise<boolean> {
  try {
    return await isTeamMember(client, repository.owner, team, login);
  } catch (error) {
    if (!(error instanceof GitHubError) || error.kind !== 'forbidden') throw error;
    deps.log({ level: 'warn', event: 'team_unseen', team, reason: error.message });
    return false;
  }
}
