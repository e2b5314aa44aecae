import type { DriftSection } from '../drift/index.js';
import type { StageResult } from '../pipeline/index.js';
import type { Git } from '../platform/git.js';
import type { BaseSnapshot } from './base-snapshot.js';
import type { CommandContext } from './command.js';
import { commitView } from './commit-view.js';
import type { ModelEvidence } from './measure-models.js';
import { resolved } from './revision-scope.js';
import type { EffectiveRules, ReadConfig } from './run-rules.js';
import type { Workspace } from './workspace.js';
import { workspaceView } from './workspace-view.js';

/** What a run knows when its stages are done. */
export interface FinishedStages {
  rules: EffectiveRules | undefined;
  head: ReadConfig | undefined;
  workspace: Workspace;
  git: Git | undefined;
  snapshot: BaseSnapshot | undefined;
  /** Whether remotes may be asked. */
  readFromRemote: boolean;
  results: readonly StageResult[];
}

/** The models of the effective rules, measured; nothing after a stage that failed: its models are those of before. */
export async function evidenceOfModels(
  run: FinishedStages,
  context: CommandContext,
): Promise<ModelEvidence & { drift?: DriftSection | undefined }> {
  const { rules, head, workspace, git, snapshot, readFromRemote, results } = run;
  const models = rules?.config.models ?? {};
  if (Object.keys(models).length === 0 || results.some(({ failure }) => failure)) {
    return { measurements: [], section: undefined, standings: new Map() };
  }
  const { measureModels } = await import('./measure-models.js');
  const revisions = {
    head: workspaceView(workspace, readFromRemote),
    base: snapshot?.view,
    championOf: async (compare: string) => {
      if (compare === 'merge-base' || !git) return snapshot?.view;
      const { trigger } = context;
      const isTarget = compare === 'target-head' && trigger.kind === 'pull_request';
      const name = compare === 'target-head' ? (isTarget ? trigger.baseSha : 'origin/HEAD') : compare;
      const commit = await resolved(git, name);
      return commitView(git, workspace.repository, { name: compare, commit }, readFromRemote);
    },
  };
  const measured = await measureModels(models, head?.config.models ?? {}, revisions, context.progress);
  if (!Object.values(models).some(({ drift }) => drift)) return measured;
  const { measureDrifts } = await import('./measure-drift.js');
  const drift = await measureDrifts(models, revisions.head, revisions.base, context.progress);
  return { ...measured, measurements: [...measured.measurements, ...drift.measurements], drift: drift.section };
}
