import { isAtLeast } from './permission.js';
import type { Permission } from '../permissions.js';
import type { ChatCommand } from './chat-command.js';
import { verbOf } from './chat-commands.js';

/** What GitHub says now of who wrote a comment. */
export interface Actor {
  login: string;
  /** A bot, an App, or an App in a person's name. */
  isBot: boolean;
  /** On this repository, at this moment; `none` for a suspended or removed account. */
  permission: Permission;
  /** The teams of `release_managers` that the actor belongs to; an invitation that is not accepted yet is none. */
  teams: readonly string[];
}

/** `github.release_managers` of the base: logins, and slugs of teams of the organization. */
export interface ReleaseManagers {
  users: readonly string[];
  teams: readonly string[];
}

export type Allowed = { allowed: true } | { allowed: false; why: string };

/** Whether somebody may have a command carried out. `why` is plain text of our own, a whole sentence. */
export function mayDo(command: ChatCommand, actor: Actor, managers: ReleaseManagers): Allowed {
  if (actor.isBot) return no('Only people are listened to.');
  const { verb, needs, isForReleaseManagers } = verbOf(command);
  if (isForReleaseManagers) {
    if (managers.users.length + managers.teams.length === 0) {
      return no(`Nobody may ${verb}: github.release_managers in the base’s assay.yaml names nobody.`);
    }
    if (!isReleaseManager(actor, managers)) return no(`Only release managers of the base’s assay.yaml may ${verb}.`);
  }
  if (needs !== undefined && !isAtLeast(actor.permission, needs)) {
    return no(`/assay ${verb} needs the permission to ${needs} on this repository.`);
  }
  return { allowed: true };
}

/** Whether the base names somebody, as a user or by a team. Letter case does not count, as on GitHub. */
export function isReleaseManager({ login, teams }: Pick<Actor, 'login' | 'teams'>, managers: ReleaseManagers): boolean {
  const isIn = (names: readonly string[], name: string) =>
    names.some((one) => one.toLowerCase() === name.toLowerCase());
  return isIn(managers.users, login) || teams.some((team) => isIn(managers.teams, team));
}

function no(why: string): Allowed {
  return { allowed: false, why };
}
