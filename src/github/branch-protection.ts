import * as z from 'zod';
import { askIfThere, inRepository } from './ask.js';
import type { GitHubClient, Repository } from './client.js';
import { nameField } from './fields.js';

const check = z.object({ context: nameField, app_id: z.number().int().nullish() });
const branchFields = z.object({
  protection: z
    .object({
      required_status_checks: z
        .object({ contexts: z.array(nameField).default([]), checks: z.array(check).default([]) })
        .nullish(),
    })
    .optional(),
});

/**
 * The checks that branch protection of the old kind asks for, which stands beside rulesets; none where the branch is not
 * there. `appId` null: any App's. Throws `GitHubError`.
 */
export async function readProtectedChecks(
  client: GitHubClient,
  repository: Repository,
  branch: string,
): Promise<{ name: string; appId: number | null }[]> {
  const route = 'GET /repos/{owner}/{repo}/branches/{branch}';
  const found = await askIfThere(client, route, { ...inRepository(repository), branch }, branchFields);
  const required = found?.protection?.required_status_checks;
  const checks = (required?.checks ?? []).map(({ context, app_id: id }) => ({
    name: context,
    appId: id && id > 0 ? id : null,
  }));
  const named = new Set(checks.map(({ name }) => name));
  const others = (required?.contexts ?? []).filter((name) => !named.has(name));
  return [...checks, ...others.map((name) => ({ name, appId: null }))];
}
