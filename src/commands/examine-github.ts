import { UserError } from '../core/errors.js';
import type { Finding } from '../core/finding.js';
import { VERSION } from '../core/version.js';
import {
  adviseBranch,
  adviseSettings,
  readActionsSettings,
  readBranchRules,
  readProtectedChecks,
  readRepository,
  repositoryOfName,
  repositoryOfUrl,
  tokenClient,
} from '../github/index.js';
import type { Repository, Workflow } from '../github/index.js';
import { capture } from '../platform/process.js';
import type { CommandContext } from './command-context.js';

/**
 * What GitHub has set for the repository that `GITHUB_REPOSITORY` or the remote `origin` names, and what is to be said of
 * it. Throws `TOKEN_MISSING` and `REPOSITORY_UNKNOWN` (exit 2), and what calls to GitHub throw (exit 3).
 */
export async function examineGitHub(
  context: CommandContext,
  branch: string | undefined,
  workflows: readonly Workflow[],
): Promise<Finding[]> {
  const { environment } = context;
  const serverUrl = (environment['GITHUB_SERVER_URL'] || 'https://github.com').replace(/\/+$/, '');
  const token = environment['GITHUB_TOKEN'] || environment['GH_TOKEN'];
  if (!token) throw tokenMissing();
  const repository = await repositoryOf(context, serverUrl);
  const apiUrl = environment['GITHUB_API_URL'] || 'https://api.github.com';
  const client = await tokenClient(token, apiUrl, `assay/${VERSION}`);

  const { defaultBranch, isPrivate } = await readRepository(client, repository);
  const name = branch ?? defaultBranch;
  const rules = await readBranchRules(client, repository, name);
  const older = await readProtectedChecks(client, repository, name);
  const settings = await readActionsSettings(client, repository, isPrivate);
  const settingsUrl = `${serverUrl}/${repository.owner}/${repository.name}/settings`;
  const ours = workflows.filter(({ jobs }) => jobs.length > 0);
  return [
    { check: 'github', status: 'ok', message: `GitHub answers for ${repository.owner}/${repository.name}` },
    ...adviseBranch({
      branch: name,
      rules: { ...rules, requiredChecks: [...rules.requiredChecks, ...older] },
      settingsUrl: `${settingsUrl}/rules`,
      runsInMergeQueue: ours.some(({ triggers }) => triggers.has('merge_group')),
      jobs: ours.flatMap(({ jobs }) => jobs.map((job) => job.name)),
    }),
    ...adviseSettings(settings, isPrivate, `${settingsUrl}/actions`),
  ];
}

async function repositoryOf(context: CommandContext, serverUrl: string): Promise<Repository> {
  const named = context.environment['GITHUB_REPOSITORY'];
  const url = named ? '' : await originUrl(context);
  const found = named ? repositoryOfName(named) : repositoryOfUrl(url, serverUrl);
  if (found) return found;
  throw new UserError({
    code: 'REPOSITORY_UNKNOWN',
    message: `nothing says which repository of ${serverUrl} this is`,
    hint: 'Set GITHUB_REPOSITORY=<owner>/<name>; for a server of your own also GITHUB_SERVER_URL and GITHUB_API_URL.',
    exitCode: 2,
  });
}

async function originUrl({ directory, environment }: CommandContext): Promise<string> {
  try {
    const { stdout } = await capture('git', ['remote', 'get-url', 'origin'], { cwd: directory, env: environment });
    return stdout.toString('utf8').trim();
  } catch {
    return '';
  }
}

function tokenMissing(): UserError {
  return new UserError({
    code: 'TOKEN_MISSING',
    message: 'asking GitHub needs a token',
    hint: 'GITHUB_TOKEN=$(gh auth token) assay doctor --github',
    exitCode: 2,
  });
}
