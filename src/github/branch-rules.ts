import * as z from 'zod';
import { inRepository } from './ask.js';
import { askPages } from './ask-pages.js';
import type { GitHubClient, Repository } from './client.js';
import { idField, nameField, textField } from './fields.js';

const requiredCheck = z.object({ context: nameField, integration_id: idField.nullish() });
const requiredWorkflow = z.object({
  path: nameField,
  repository_id: idField,
  ref: nameField.nullish(),
  sha: textField(64).nullish(),
});
/** Only the parameters of the two kinds of rules that are looked into; others come out empty. */
const rule = z.object({
  type: textField(100),
  parameters: z
    .object({
      required_status_checks: z.array(requiredCheck).default([]),
      strict_required_status_checks_policy: z.boolean().default(false),
      workflows: z.array(requiredWorkflow).default([]),
    })
    .optional(),
});

/** What rulesets ask of a branch. */
export interface BranchRules {
  /** `appId` null: whoever writes a check or a status of this name satisfies the rule. */
  requiredChecks: { name: string; appId: number | null }[];
  /** A pull request must be up to date with the branch. */
  isStrict: boolean;
  hasMergeQueue: boolean;
  /** Workflows that run on every pull request, from a file that its author does not choose. */
  requiredWorkflows: { path: string; repositoryId: number; ref: string | null; sha: string | null }[];
}

/** The rules of rulesets that hold for a branch; branch protection of the old kind is not among them. Throws `GitHubError`. */
export async function readBranchRules(
  client: GitHubClient,
  repository: Repository,
  branch: string,
): Promise<BranchRules> {
  const route = 'GET /repos/{owner}/{repo}/rules/branches/{branch}';
  const { items } = await askPages(client, route, { ...inRepository(repository), branch }, rule, { limit: 1000 });
  const parametersOf = (kind: string) =>
    items.flatMap(({ type, parameters }) => (type === kind ? (parameters ?? []) : []));
  const checks = parametersOf('required_status_checks');
  const workflows = parametersOf('workflows').flatMap((rules) => rules.workflows);
  return {
    requiredChecks: checks.flatMap((rules) =>
      rules.required_status_checks.map(({ context, integration_id: id }) => ({ name: context, appId: id ?? null })),
    ),
    isStrict: checks.some((rules) => rules.strict_required_status_checks_policy),
    hasMergeQueue: items.some(({ type }) => type === 'merge_queue'),
    requiredWorkflows: workflows.map(({ path, repository_id: repositoryId, ref, sha }) => ({
      path,
      repositoryId,
      ref: ref ?? null,
      sha: sha ?? null,
    })),
  };
}
