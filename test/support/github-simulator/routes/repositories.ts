import { describeAccount } from '../describe/accounts.js';
import { describeFullRepository } from '../describe/repositories.js';
import type { Ruleset } from '../model.js';
import type { Repository } from '../repository.js';
import { ApiError, idOf, notFound, ok, page, repositoryOf } from './route.js';
import type { Call, Json, Route } from './route.js';

const METADATA = [{ metadata: 'read' as const }];
/** The role in the words of the older field. */
const OLD_WORDS = { admin: 'admin', maintain: 'write', write: 'write', triage: 'read', read: 'read' };

export const REPOSITORY_ROUTES: Route[] = [
  {
    operation: 'GET /repos/{owner}/{repo}',
    needs: METADATA,
    answer: (call) => ok(describeFullRepository(call.world, repositoryOf(call))),
  },
  {
    operation: 'GET /repos/{owner}/{repo}/collaborators/{username}/permission',
    needs: METADATA,
    answer(call) {
      const account = call.world.accounts.get(call.parameters['username']!.toLowerCase());
      if (!account) throw new ApiError(404, `${call.parameters['username']} is not a user`);
      const role = repositoryOf(call).roleOf(account);
      const rank = ['read', 'triage', 'write', 'maintain', 'admin'].indexOf(role ?? '');
      const permissions = {
        pull: rank >= 0,
        triage: rank >= 1,
        push: rank >= 2,
        maintain: rank >= 3,
        admin: rank >= 4,
      };
      return ok({
        permission: role === undefined ? 'none' : OLD_WORDS[role],
        role_name: role ?? '',
        user: { ...describeAccount(call.world, account), permissions, role_name: role ?? '' },
      });
    },
  },
  {
    operation: 'GET /orgs/{org}/teams/{team_slug}/memberships/{username}',
    needs: [{ members: 'read' }],
    answer(call) {
      const { org, team_slug: slug, username } = call.parameters;
      const same = (one: string, other = ''): boolean => one.toLowerCase() === other.toLowerCase();
      const team = call.world.teams.find((one) => same(one.organization.login, org) && one.slug === slug);
      const state = team?.members.get(username!.toLowerCase());
      if (state === undefined) throw notFound();
      const url = `${call.world.urls.api}/organizations/${team!.organization.id}/team/1/memberships/${username}`;
      return ok({ url, role: 'member', state });
    },
  },
  {
    operation: 'GET /repos/{owner}/{repo}/rules/branches/{branch}',
    needs: METADATA,
    answer(call) {
      const repository = repositoryOf(call);
      const rules = repository.settings.rulesets
        .filter(({ branch }) => branch === call.parameters['branch'])
        .flatMap((ruleset) =>
          ruleset.rules.map((rule) => ({
            ...rule,
            ruleset_source_type: 'Repository',
            ruleset_source: repository.fullName,
            ruleset_id: ruleset.id,
          })),
        );
      return page(call, rules, (rule) => rule);
    },
  },
  {
    operation: 'GET /repos/{owner}/{repo}/rulesets',
    needs: METADATA,
    answer(call) {
      const repository = repositoryOf(call);
      return page(call, repository.settings.rulesets, (ruleset) => describeRuleset(call, repository, ruleset));
    },
  },
  {
    operation: 'GET /repos/{owner}/{repo}/rulesets/{ruleset_id}',
    needs: METADATA,
    answer(call) {
      const repository = repositoryOf(call);
      const ruleset = repository.settings.rulesets.find(({ id }) => id === idOf(call, 'ruleset_id'));
      if (!ruleset) throw notFound();
      const conditions = { ref_name: { include: [`refs/heads/${ruleset.branch}`], exclude: [] } };
      return ok({ ...describeRuleset(call, repository, ruleset), conditions, rules: ruleset.rules });
    },
  },
];

function describeRuleset(call: Call, repository: Repository, ruleset: Ruleset): Json {
  const { urls } = call.world;
  return {
    id: ruleset.id,
    name: ruleset.name,
    target: 'branch',
    source_type: 'Repository',
    source: repository.fullName,
    enforcement: 'active',
    node_id: `RS_${ruleset.id}`,
    current_user_can_bypass: 'never',
    created_at: ruleset.createdAt.toISOString(),
    updated_at: ruleset.createdAt.toISOString(),
    _links: {
      self: { href: `${urls.api}/repos/${repository.fullName}/rulesets/${ruleset.id}` },
      html: { href: `${urls.html}/${repository.fullName}/rules/${ruleset.id}` },
    },
  };
}
