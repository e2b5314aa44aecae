import type { Config } from '../config/index.js';
import type { Measurement } from '../core/measurement.js';
import type { Standing } from '../core/standing.js';
import type { Verdict } from '../core/verdict.js';
import type { StageResult, TableFacts } from '../pipeline/index.js';
import type { Git } from '../platform/git.js';
import type { DescribedTable } from '../validation/index.js';
import type { BaseSnapshot } from './base-snapshot.js';
import type { CommandContext } from './command.js';
import type { Report } from './report-schema.js';
import type { EffectiveRules, ReadConfig } from './run-rules.js';
import type { Workspace } from './workspace.js';
import { workspaceView } from './workspace-view.js';

type ModelConfig = Config['models'][string];

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

/** What rooms have found, for gates and report. */
export interface RunEvidence {
  measurements: Measurement[];
  /** Of rules on data, which are judged where they are measured. */
  verdicts: Verdict[];
  /** Model → how far it could be measured. */
  standings: ReadonlyMap<string, Standing>;
  /** Test sets that the change alters: whatever they hold, models are judged on those of the base. */
  changedTests: readonly string[];
  /** Tables of the work tree that were opened, by path. */
  tables: ReadonlyMap<string, TableFacts>;
  /** Datasets of assay.yaml that could be read, by name. */
  datasets: ReadonlyMap<string, DescribedTable>;
  sections: Pick<Report['sections'], 'evaluation' | 'drift' | 'validation'>;
}

/**
 * The data and models of the effective rules, measured; nothing after a stage that failed: what is there then is of before.
 * Loads only what the rules ask for.
 */
export async function evidenceOfRun(run: FinishedStages, context: CommandContext): Promise<RunEvidence> {
  const { rules, head: headConfig, workspace, git, snapshot, readFromRemote, results } = run;
  const { models = {}, data = {} } = rules?.config ?? {};
  const evidence: RunEvidence = {
    measurements: [],
    verdicts: [],
    standings: new Map(),
    changedTests: [],
    tables: new Map(),
    datasets: new Map(),
    sections: {},
  };
  if (results.some(({ failure }) => failure)) return evidence;
  const base = snapshot?.view;
  const tables = new Map<string, TableFacts>();
  const head = workspaceView(workspace, readFromRemote);
  // What was validated is described best.
  head.noteTable = (path, facts) => void (tables.has(path) || tables.set(path, facts));
  evidence.tables = tables;
  if (Object.keys(data).length > 0) {
    const { validateData } = await import('./validate-data.js');
    const { measurements, verdicts, section, described } = await validateData(data, head, base, context.progress);
    evidence.measurements.push(...measurements);
    evidence.verdicts.push(...verdicts);
    evidence.sections.validation = section;
    evidence.datasets = described;
  }
  if (Object.keys(models).length > 0) {
    const { measureModels } = await import('./measure-models.js');
    const { championRevision } = await import('./champion-revision.js');
    const { repository } = workspace;
    const source = { git, repository, base, trigger: context.trigger, readFromRemote };
    const championOf = (model: ModelConfig) => championRevision(model, source);
    const ofHead = headConfig?.config.models ?? {};
    const measured = await measureModels(models, ofHead, { head, base, championOf }, context.progress);
    evidence.measurements.push(...measured.measurements);
    evidence.standings = measured.standings;
    evidence.changedTests = measured.changedTests;
    evidence.sections.evaluation = measured.section;
  }
  if (Object.values(models).some(({ drift }) => drift)) {
    const { measureDrifts } = await import('./measure-drift.js');
    const { measurements, section } = await measureDrifts(models, head, base, context);
    evidence.measurements.push(...measurements);
    if (section) evidence.sections.drift = section;
  }
  return evidence;
}
