import * as z from 'zod';
import { ask, inRepository } from './ask.js';
import type { GitHubClient, Repository } from './client.js';
import { GitHubError } from './github-error.js';

/** Settings of a repository's Actions, as far as the token may read them: they are an administrator's. */
export interface ActionsSettings {
  /** What a job's token may do where its workflow says nothing. */
  defaultPermissions?: 'read' | 'write';
  /** What workflows on pull requests from forks of a private repository get. */
  forks?: { sendsSecrets: boolean; sendsWriteTokens: boolean };
}

const workflowSettings = z.object({ default_workflow_permissions: z.enum(['read', 'write']) });
const forkSettings = z
  .object({ send_write_tokens_to_workflows: z.boolean(), send_secrets_and_variables: z.boolean() })
  .transform((found) => ({
    sendsSecrets: found.send_secrets_and_variables,
    sendsWriteTokens: found.send_write_tokens_to_workflows,
  }));

/** Reads them; `isPrivate`: forks of a public repository get neither secrets nor a writing token, whatever is set. */
export async function readActionsSettings(
  client: GitHubClient,
  repository: Repository,
  isPrivate: boolean,
): Promise<ActionsSettings> {
  const base = 'GET /repos/{owner}/{repo}/actions/permissions';
  const read = <Schema extends z.ZodType>(route: string, schema: Schema) =>
    ifAllowed(ask(client, route, inRepository(repository), schema));
  const workflow = await read(`${base}/workflow`, workflowSettings);
  const forks = isPrivate ? await read(`${base}/fork-pr-workflows-private-repos`, forkSettings) : undefined;
  return {
    ...(workflow && { defaultPermissions: workflow.default_workflow_permissions }),
    ...(forks && { forks }),
  };
}

async function ifAllowed<T>(asking: Promise<T>): Promise<T | undefined> {
  try {
    return await asking;
  } catch (error) {
    if (error instanceof GitHubError && (error.kind === 'forbidden' || error.kind === 'not_found')) return undefined;
    throw error;
  }
}
