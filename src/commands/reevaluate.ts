import { createHash } from 'node:crypto';
import { CONFIG_FILE } from '../config/index.js';
import type { Config } from '../config/index.js';
import { boundedText } from '../core/bounded.js';
import type { Candidate } from '../core/candidate.js';
import { UserError } from '../core/errors.js';
import { REPORT_SCHEMA } from '../core/report.js';
import type { Standing } from '../core/standing.js';
import type { When } from '../core/when.js';
import { decide } from '../gate/index.js';
import { subjectOf } from '../github/index.js';
import type { Git } from '../platform/git.js';
import { readBaseConfig } from './base-snapshot.js';
import { championRevision } from './champion-revision.js';
import type { CommandContext, Outcome } from './command.js';
import { commitView } from './commit-view.js';
import { fitReport } from './fit-report.js';
import { measureModels } from './measure-models.js';
import { openRepository } from './open-repository.js';
import { outDirectory } from './out-directory.js';
import { remotePolicy } from './remote-policy.js';
import type { RevisionView } from './revision-view.js';
import type { RunEvidence } from './run-evidence.js';
import { historyOfRun } from './run-history.js';
import { runOutcome } from './run-outcome.js';
import { chooseRules, judgeBy } from './run-rules.js';
import type { EffectiveRules } from './run-rules.js';
import { Stopwatch } from './stopwatch.js';
import { openRepositoryGit, openWorkspace } from './workspace.js';
import { writeReport } from './write-report.js';

/** What is measured again. */
export interface ReevaluationRequest {
  candidate: Candidate;
  /** Model → its ONNX bytes; hostile, and used as nothing but data. */
  models: ReadonlyMap<string, Uint8Array>;
  pull: When | undefined;
}

/**
 * Measures models that somebody else made, by what is checked out: its assay.yaml, its test rows, its own models beside them.
 * No stage runs, and nothing of the change is read but the models. The decision is for readers: the exit code is 0 whatever it
 * is. Throws `CANDIDATE_INVALID` (exit 2) where the checkout or the models are not those that the candidate names.
 */
export async function reevaluate(
  context: CommandContext,
  { candidate, models, pull }: ReevaluationRequest,
): Promise<Outcome> {
  const watch = new Stopwatch();
  const repository = openRepository(context);
  const out = outDirectory(repository, undefined);
  const git = await openRepositoryGit(repository, context);
  const commit = await git?.resolve('HEAD');
  if (!git || commit !== candidate.base_sha) throw elsewhere(candidate, commit);
  const rules = chooseRules(undefined, await readBaseConfig(git, commit, repository, CONFIG_FILE), 'base');
  if (!rules) throw invalid(`there is no ${CONFIG_FILE} at ${commit.slice(0, 10)}`);
  requireModels(rules.config.models, models);
  const { pipeline } = rules.config;
  const policy = await remotePolicy(repository, context.trigger, { pull, push: 'never' }, pipeline);
  const base = await commitView(git, repository, { name: 'the base', commit }, policy.pull);
  watch.lap('base');

  const evidence = await measure(context, rules, { git, base, models, readFromRemote: policy.pull });
  watch.lap('evidence');
  const workspace = openWorkspace(context, repository);
  const { measurements } = evidence;
  const finished = { rules, head: undefined, workspace, git, snapshot: undefined, results: [] };
  const history = await historyOfRun({ ...finished, readFromRemote: policy.pull }, context, evidence, measurements);
  // What files of the change say is no part of this.
  const ofModels = { ...rules, config: { ...rules.config, metrics: [] } };
  const verdicts = judgeBy(ofModels, measurements, true, { ...evidence, past: history.past });
  const { decision, reason } = decide(verdicts, undefined);
  watch.lap('history');

  const report = fitReport({
    schema: REPORT_SCHEMA,
    subject: subjectOf(context.workflow, context.trigger, commit, commit),
    trust: 'self_reported',
    candidate,
    inputs: { config_sha: rules.sha, data: {}, models: digestsOf(models) },
    decision,
    reason: boundedText(reason),
    measurements,
    verdicts,
    sections: { ...evidence.sections, ...history.sectionOf(verdicts) },
    timings: watch.laps(),
  });
  const files = writeReport(report, out);
  const nothing = { pushed: { transferred: 0, failed: [] }, committed: {} };
  const parts = { report, results: [], rules, head: undefined, configFile: CONFIG_FILE, workspace, files, ...nothing };
  return { ...runOutcome(parts), exitCode: 0 };
}

interface Source {
  git: Git;
  base: RevisionView;
  models: ReadonlyMap<string, Uint8Array>;
  readFromRemote: boolean;
}

/** One by one: two models may have their files at the same path. */
async function measure(
  context: CommandContext,
  { config }: EffectiveRules,
  { git, base, models, readFromRemote }: Source,
): Promise<RunEvidence> {
  const { trigger, progress } = context;
  const source = { git, repository: openRepository(context), base, trigger, readFromRemote };
  const championOf = (model: Config['models'][string]) => championRevision(model, source);
  const measurements: RunEvidence['measurements'] = [];
  const standings = new Map<string, Standing>();
  const evaluated: NonNullable<RunEvidence['sections']['evaluation']>['models'] = [];
  for (const [name, model] of Object.entries(config.models)) {
    const head = withFile(base, model.model!, Buffer.from(models.get(name)!));
    const found = await measureModels({ [name]: model }, {}, { head, base, championOf }, progress);
    measurements.push(...found.measurements);
    evaluated.push(...found.section.models);
    for (const [of, standing] of found.standings) standings.set(of, standing);
  }
  return {
    measurements,
    verdicts: [],
    standings,
    changedTests: [],
    tables: new Map(),
    datasets: new Map(),
    sections: { evaluation: { models: evaluated } },
  };
}

/** The base, with another file at one path. */
function withFile(base: RevisionView, path: string, bytes: Buffer): RevisionView {
  return {
    name: 'the candidate',
    pipelines: base.pipelines,
    get outputs() {
      return base.outputs;
    },
    unread: base.unread,
    filesAt: (at) => base.filesAt(at),
    read: async (at) => (at === path ? bytes : base.read(at)),
  };
}

function requireModels(known: Config['models'], given: ReadonlyMap<string, Uint8Array>): void {
  const [names, have] = [Object.keys(known).sort(), [...given.keys()].sort()];
  if (names.join() !== have.join() || names.length === 0) {
    throw invalid(
      `${CONFIG_FILE} names the models ${names.join(', ') || 'none'}, the candidate ${have.join(', ') || 'none'}`,
    );
  }
  const without = names.find((name) => known[name]!.model === undefined);
  if (without !== undefined) throw invalid(`${without} has no ONNX file in ${CONFIG_FILE}`);
}

/** In DVC's words, as dvc.lock records them. */
function digestsOf(models: ReadonlyMap<string, Uint8Array>): Record<string, string> {
  return Object.fromEntries([...models].map(([name, bytes]) => [name, createHash('md5').update(bytes).digest('hex')]));
}

function elsewhere({ base_sha: asked }: Candidate, commit: string | undefined): UserError {
  const found = commit === undefined ? 'this is no git checkout' : `${commit.slice(0, 10)} is checked out`;
  return invalid(`the candidate is to be measured at ${asked.slice(0, 10)}, and ${found}`);
}

function invalid(message: string): UserError {
  return new UserError({
    code: 'CANDIDATE_INVALID',
    message,
    hint: 'Let the App start this workflow: it names the newest commit of the base, which actions/checkout brings as it is.',
    exitCode: 2,
  });
}
