import { readBranchRules } from '../github/index.js';
import type { BranchRules } from '../github/index.js';
import type { RepositoryView } from './reconcile-deps.js';
import type { RulesOfBase } from './rules-file.js';

/** The workflows that rulesets require of a branch; asked only where the rules of the base go by them. */
export async function requiredWorkflowsOf(
  { client, repository }: RepositoryView,
  { github }: RulesOfBase,
  baseRef: string,
): Promise<BranchRules['requiredWorkflows']> {
  if (github.trust !== 'pinned_workflow') return [];
  return (await readBranchRules(client, repository, baseRef)).requiredWorkflows;
}
