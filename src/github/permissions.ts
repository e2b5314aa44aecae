import * as z from 'zod';
import { askIfThere, inRepository } from './ask.js';
import type { GitHubClient, Repository } from './client.js';
import { textField } from './fields.js';

const ROLES = ['admin', 'maintain', 'write', 'triage', 'read', 'none'] as const;

/** What somebody may do in a repository, most first. */
export type Permission = (typeof ROLES)[number];

/** GitHub says one of four, and the role beside it. */
const BASE_OF: Readonly<Record<Permission, string>> = {
  admin: 'admin',
  maintain: 'write',
  write: 'write',
  triage: 'read',
  read: 'read',
  none: 'none',
};

const permission = z.object({ permission: z.enum(ROLES), role_name: textField(100).optional() });

/**
 * What a person may do in the repository at this moment; `none` for strangers and names that are nobody's. A role that an
 * organization made itself counts as the permission it gives, whatever it is called.
 */
export async function permissionOf(client: GitHubClient, repository: Repository, login: string): Promise<Permission> {
  const route = 'GET /repos/{owner}/{repo}/collaborators/{username}/permission';
  const found = await askIfThere(client, route, { ...inRepository(repository), username: login }, permission);
  if (found === undefined) return 'none';
  const named = ROLES.find((role) => role === found.role_name);
  return named !== undefined && BASE_OF[named] === found.permission ? named : found.permission;
}

const membership = z.object({ state: textField(40) });

/** Whether somebody is in a team, for real: an invitation that is pending is not. Throws `GitHubError`. */
export async function isTeamMember(
  client: GitHubClient,
  organization: string,
  teamSlug: string,
  login: string,
): Promise<boolean> {
  const route = 'GET /orgs/{org}/teams/{team_slug}/memberships/{username}';
  const parameters = { org: organization, team_slug: teamSlug, username: login };
  return (await askIfThere(client, route, parameters, membership))?.state === 'active';
}
