import * as z from 'zod';
import { ask, inRepository } from './ask.js';
import { askPages } from './ask-pages.js';
import type { GitHubClient, Repository } from './client.js';
import { accountField, idField, nameField, textField } from './fields.js';
import type { RepositoryRef } from './reconcile-key.js';

const MAX_INSTALLATIONS = 10_000;
const MAX_REPOSITORIES = 10_000;

const repositoryFields = z
  .object({
    id: idField,
    name: nameField,
    owner: z.object({ login: nameField, type: textField(40).default('User') }),
    default_branch: nameField,
    private: z.boolean(),
    archived: z.boolean().default(false),
  })
  .transform((found) => ({
    id: found.id,
    owner: found.owner.login,
    name: found.name,
    defaultBranch: found.default_branch,
    isPrivate: found.private,
    isArchived: found.archived,
    ownerType: found.owner.type,
  }));

/** A repository as GitHub describes it. */
export type RepositoryFacts = z.output<typeof repositoryFields>;

/** What GitHub says of one repository. Throws `GitHubError`. */
export function readRepository(client: GitHubClient, repository: Repository): Promise<RepositoryFacts> {
  return ask(client, 'GET /repos/{owner}/{repo}', inRepository(repository), repositoryFields);
}

const installation = z
  .object({ id: idField, account: accountField.nullish().catch(null), suspended_at: textField(40).nullish() })
  .transform(({ id, account, suspended_at: suspendedAt }) => ({
    id,
    /** null for one of a whole enterprise. */
    account: account ?? null,
    isSuspended: typeof suspendedAt === 'string',
  }));

/** An account that has the App. */
export type Installation = z.output<typeof installation>;

/** Who has the App; `client` is the App itself. */
export async function listInstallations(client: GitHubClient): Promise<Installation[]> {
  const options = { limit: MAX_INSTALLATIONS };
  return (await askPages(client, 'GET /app/installations', {}, installation, options)).items;
}

/** The repositories that an installation may see and that can change; `client` is that installation's. */
export async function listInstalledRepositories(
  client: GitHubClient,
  installationId: number,
): Promise<RepositoryRef[]> {
  const options = {
    list: 'repositories',
    limit: MAX_REPOSITORIES,
    isWanted: (found: RepositoryFacts) => !found.isArchived,
  };
  const { items } = await askPages(client, 'GET /installation/repositories', {}, repositoryFields, options);
  return items.map(({ id, owner, name }) => ({ installationId, id, owner, name }));
}
