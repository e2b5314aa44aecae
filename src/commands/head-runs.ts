import type { WorkflowRun } from '../github/index.js';
import { assayWorkflows } from './assay-workflows.js';
import { evidenceRuns } from './evidence-runs.js';
import type { HeadRuns, RunsOfHead } from './evidence-runs.js';
import type { RepositoryView } from './reconcile-deps.js';
import type { RulesOfBase } from './rules-file.js';

/**
 * Which of the runs `listed` count for a head: those of the workflows that the rules name. Where they name none, what a
 * workflow is for is read from its file at the commit that the rules come from.
 */
export async function headRuns(
  view: RepositoryView,
  listed: readonly WorkflowRun[],
  head: RunsOfHead,
  { github, commit }: Pick<RulesOfBase, 'github' | 'commit'>,
): Promise<HeadRuns> {
  const all = evidenceRuns(listed, head, github.workflows);
  if (github.workflows.length > 0 || all.length === 0) return { runs: all, others: [] };
  const known = await assayWorkflows(
    view,
    commit,
    all.flatMap(([newest]) => newest?.path ?? []),
  );
  const isKnown = ([newest]: readonly WorkflowRun[]) => newest !== undefined && known.has(newest.path);
  return { runs: all.filter(isKnown), others: all.filter((runs) => !isKnown(runs)) };
}
