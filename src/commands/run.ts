import { resolve } from 'node:path';
import { CONFIG_FILE, defaultConfig, parseConfig } from '../config/index.js';
import { boundedText } from '../core/bounded.js';
import { UserError } from '../core/errors.js';
import { REPORT_SCHEMA } from '../core/report.js';
import { resolveInRepository } from '../core/repository-path.js';
import { WHEN } from '../core/when.js';
import { decide } from '../gate/index.js';
import { subjectOf } from '../github/index.js';
import { pipelineSection, selectStages } from '../pipeline/index.js';
import type { StageResult } from '../pipeline/index.js';
import { readTextIfExists } from '../platform/files.js';
import type { Git } from '../platform/git.js';
import { findBase } from './base-revision.js';
import type { BaseRevision } from './base-revision.js';
import { readBase, readBaseConfig } from './base-snapshot.js';
import { choice, count, defineCommand, text } from './command.js';
import { compareData, compareParams } from './compare.js';
import { commitBack } from './commit-back.js';
import { directoryPrefix } from './directory-prefix.js';
import { fitReport } from './fit-report.js';
import { openRepository } from './open-repository.js';
import { readHeadMetrics } from './head-metrics.js';
import { interrupted } from './interrupted.js';
import { measureMetrics, measureStages } from './measure.js';
import { evidenceOfRun } from './run-evidence.js';
import { DEFAULT_OUT, outDirectory } from './out-directory.js';
import { pushMade } from './push-made.js';
import { remotePolicy } from './remote-policy.js';
import { reproduceStages } from './reproduce-stages.js';
import { reproOutcome } from './repro-outcome.js';
import { historyOfRun } from './run-history.js';
import { runOutcome } from './run-outcome.js';
import { misnamedConfig, rulesNotes } from './run-notes.js';
import { chooseRules, judgeBy, protectedChanges } from './run-rules.js';
import type { ReadConfig } from './run-rules.js';
import { Stopwatch } from './stopwatch.js';
import { resolveTargets } from './targets.js';
import { cachedOutputs, openRepositoryGit, openWorkspace } from './workspace.js';
import type { Workspace } from './workspace.js';
import { writeCandidates } from './write-candidates.js';
import { writeLineage } from './write-lineage.js';
import { writeReport } from './write-report.js';

/**
 * `assay run`: everything the repository and assay.yaml declare, ending in a report and a decision. Without assay.yaml it
 * pulls what changed stages need, runs them, compares every metric and parameter with the base, and blocks nothing.
 */
export const run = defineCommand({
  name: 'run',
  summary: 'run what changed, compare with the base, judge the gates, write the report',
  positionals: '[targets...]',
  locks: true,
  options: {
    base: text('--base <revision>', 'what to compare with; found from the event or the default branch otherwise'),
    rules: choice('--rules <revision>', 'whose assay.yaml judges', ['base', 'head']),
    pull: choice('--pull <when>', 'bring data of stages that must run', WHEN),
    push: choice('--push <when>', 'store new data in the remote', WHEN),
    commit: choice('--commit <answer>', 'in a workflow: write dvc.lock and metrics to the branch', ['true', 'false']),
    jobs: count('-j, --jobs <number>', 'so many stages at the same time; default: as many as the machine has cores'),
    out: text('--out <directory>', `where the report goes, from the repository root (default ${DEFAULT_OUT})`),
  },
  async run(context, targets, options) {
    const watch = new Stopwatch();
    const repository = openRepository(context);
    const out = outDirectory(repository, options.out);
    const opening = inBackground(openRepositoryGit(repository, context));
    const workspace = openWorkspace(context, repository);
    const configFile = resolveInRepository('', context.configFile ?? CONFIG_FILE, '--config');
    const head = readHeadConfig(workspace, configFile);
    if (!head && context.configFile !== undefined) throw configMissing(configFile);
    const git = await opening;
    if (!git && (options.base !== undefined || context.trigger.kind !== 'manual')) throw gitMissing(repository.root);
    const base = git && (await findBase(git, context.trigger, options.base, context.progress));
    context.progress.note(baseLine(git, base));
    const changing = inBackground(git && base ? git.changedFiles(base.commit) : Promise.resolve([]));
    watch.lap('base');

    const rulesOf = options.rules ?? 'base';
    const before =
      rulesOf === 'base' && git && base ? await readBaseConfig(git, base.commit, repository, configFile) : undefined;
    const rules = chooseRules(head, before, rulesOf);
    const { pipeline } = rules?.config ?? defaultConfig();
    const policy = await remotePolicy(
      repository,
      context.trigger,
      { pull: options.pull, push: options.push },
      pipeline,
    );
    const snapshot = git && base && (await readBase(git, base.commit, repository, policy.pull));
    const changed = await changing;
    const named = resolveTargets(workspace, context.directory, targets);
    const order = selectStages(workspace.graph, named.length > 0 ? named : pipeline.targets);
    const { jobs } = options;
    const choices = { force: false, keepGoing: false, pull: policy.pull, allowMissing: true, ...(jobs && { jobs }) };
    const { results, ended } = await reproduceStages(workspace, context, order, choices);
    watch.lap('stages');
    if (context.dryRun) return reproOutcome(results, true);
    if (context.signal.aborted) throw interrupted(results);

    const visited = new Set(results.map(({ address }) => address));
    const { notes: unread, ...written } = await readHeadMetrics(workspace, visited, policy.pull);
    const finished = { rules, head, workspace, git, snapshot, readFromRemote: policy.pull, results };
    const evidence = await evidenceOfRun(finished, context);
    watch.lap('evidence');
    const measurements = [
      ...evidence.measurements,
      ...measureMetrics({ ...written, base: snapshot?.metrics ?? new Map() }, rules?.config.metrics ?? []),
      ...measureStages(results, rules?.config.metrics),
    ];
    const history = await historyOfRun(finished, context, evidence, measurements);
    const verdicts = judgeBy(rules, measurements, base !== undefined, { ...evidence, past: history.past });
    const { decision, reason } = decide(verdicts, stageFailure(results));
    const data = await compareData(workspace, snapshot?.outputs ?? [], policy.pull);
    watch.lap('compare');

    const pushed = await pushMade(workspace, policy, context, results);
    watch.lap('push');

    const isCommitWanted = options.commit === undefined ? pipeline.commit : options.commit === 'true';
    const committed = isCommitWanted && git ? await commitBack(git, workspace, context, { results, pushed }) : {};
    watch.lap('commit');

    const commit = (await git?.resolve('HEAD')) ?? null;
    const subject = subjectOf(context.workflow, context.trigger, commit, base?.commit ?? null);
    const unrecorded = await history.record({ decision, measurements, verdicts, subject });
    watch.lap('history');

    const prefix = git ? directoryPrefix(git, repository) : '';
    const touched = [...new Set([...protectedChanges(rules, changed, prefix), ...evidence.changedTests])];
    const notes = [
      ...rulesNotes(rules, touched, base !== undefined),
      ...(head ? [] : misnamedConfig(repository.root)),
      ...policy.notes,
      ...(snapshot?.notes ?? []),
      ...unread,
      ...pushed.notes,
      ...(committed.note === undefined ? [] : [committed.note]),
      ...unrecorded,
    ];
    const report = fitReport({
      schema: REPORT_SCHEMA,
      subject,
      trust: 'self_reported',
      inputs: { config_sha: rules?.sha ?? null, data: recordedData(workspace), models: {} },
      decision,
      reason: boundedText(reason),
      measurements,
      verdicts,
      sections: {
        pipeline: pipelineSection(workspace.graph, results, compareParams(workspace, snapshot?.params), notes),
        data,
        ...evidence.sections,
        ...history.sectionOf(verdicts),
      },
      timings: watch.laps(),
    });
    const files = writeReport(report, out);
    const isMade = !results.some(({ failure }) => failure);
    const candidates = isMade ? await writeCandidates(finished, context, out) : {};
    writeLineage(workspace, context, { results, ended, tables: evidence.tables, subject, prefix }, out);
    if (evidence.datasets.size > 0) {
      const { writeSchemaPages } = await import('./write-schema-pages.js');
      writeSchemaPages(workspace, evidence.datasets, out);
    }
    return runOutcome({ report, results, rules, head, configFile, workspace, files, candidates, pushed, committed });
  },
});

/** Work that goes on beside other work until it is awaited; only then does its failure count. */
function inBackground<T>(work: Promise<T>): Promise<T> {
  work.catch(() => {});
  return work;
}

function baseLine(git: Git | undefined, base: BaseRevision | undefined): string {
  if (base) return `Base: ${base.commit.slice(0, 10)} (${base.how})`;
  return git ? 'Base: none, there is no earlier revision' : 'Base: none, this is no git checkout';
}

function readHeadConfig({ repository }: Workspace, configFile: string): ReadConfig | undefined {
  const source = readTextIfExists(resolve(repository.root, configFile));
  return source === undefined ? undefined : { config: parseConfig(source, configFile), text: source };
}

function configMissing(configFile: string): UserError {
  return new UserError({
    code: 'CONFIG_MISSING',
    message: `there is no ${configFile} in this repository`,
    hint: 'Correct the path; it counts from the root of the DVC repository.',
    exitCode: 2,
  });
}

/** Rules come from the base: where one was named or an event implies one, a run without git must not pass for want of it. */
function gitMissing(root: string): UserError {
  return new UserError({
    code: 'GIT_MISSING',
    message: `${root} is no git checkout, so there is no base to compare with and no rules to judge by`,
    hint: 'Check the repository out with git; in a container job install git before actions/checkout.',
    exitCode: 3,
  });
}

function stageFailure(results: readonly StageResult[]): string | undefined {
  const failure = results.find((result) => result.failure)?.failure;
  return failure && `${failure.exitCode === 1 ? 'stage_failed: ' : ''}${failure.message}`;
}

function recordedData(workspace: Workspace): Record<string, string> {
  return Object.fromEntries(cachedOutputs(workspace).map(({ path, digest }) => [boundedText(path), digest!]));
}
