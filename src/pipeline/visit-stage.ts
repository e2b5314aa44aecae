import { UserError } from '../core/errors.js';
import type { TrackedOutput } from '../core/tracked.js';
import { translateFileError } from '../platform/file-error.js';
import { gatherStage } from './gather-stage.js';
import { restoreEarlierRun } from './run-cache/restore-run.js';
import { isRepeatable } from './run-cache/run-of-stage.js';
import { refuseUnstartable } from './refuse-unstartable.js';
import {
  bringDependencies,
  finishStage,
  recordFrozen,
  recordStage,
  refuseIncomplete,
  restore,
  startStage,
} from './run-stage.js';
import type { Ended, StartedStage } from './run-stage.js';
import type { Stage, StageOutput } from './stage.js';
import { failureOf } from './stage-result.js';
import type { StageFailure, StageResult, StageStatus } from './stage-result.js';
import { decideStage, staleReasons } from './staleness.js';
import type { StageAction, StageState, StaleReason } from './staleness.js';
import type { StageNode, Visit } from './visit.js';

/** A stage whose commands run; `finishVisit` takes what they came to. */
export interface RunningVisit {
  node: StageNode;
  started: StartedStage;
  reasons: StaleReason[];
  beganMs: number;
  /** Of the attempts before this one. */
  peakMemoryBytes: number | null;
}

/** What looking at a stage came to: it is done, its commands run, or others must be visited again before it. */
export type Begun =
  | { kind: 'result'; result: StageResult }
  | { kind: 'running'; running: RunningVisit }
  | { kind: 'again'; producers: string[] };

/**
 * Decides one stage by what is on disk now, and does it, or starts its commands. Its outputs are untouched until its
 * inputs and parameters are known to be there. A stage's failure is a result, not an exception.
 */
export async function beginVisit(node: StageNode, visit: Visit): Promise<Begun> {
  const { stage } = node;
  const { options } = visit;
  const beganMs = performance.now();
  const reasons: StaleReason[] = [];
  const done = (status: StageStatus, failure?: StageFailure): Begun => ({
    kind: 'result',
    result: resultOf(stage, status, reasons, beganMs, failure),
  });
  if (isBlocked(node, visit)) return done('blocked');
  if (options.signal.aborted) return done('failed', interrupted(stage));
  try {
    const look = async () => {
      const assessed = await assess(node, visit);
      reasons.splice(0, reasons.length, ...assessed.reasons);
      return assessed;
    };
    let assessed = await look();
    const takeEarlierRun = () => restoreEarlierRun(stage, assessed, visit);
    if (options.dryRun) {
      if (await takeEarlierRun()) return done('cached');
      if (assessed.action === 'run') refuseUnstartable(node, assessed.state.params, visit);
      if (assessed.action === 'record') refuseIncomplete(stage, assessed.state.params, visit);
      return done(statusOf(assessed.action, stage, visit));
    }
    if (finishCheckouts(stage, assessed.action, visit)) assessed = await look();
    if (assessed.action === 'restore') {
      options.onStart(stage.address, 'restore');
      if (await restoreOutputs(stage, assessed, visit)) return done('cached');
      assessed = { ...assessed, action: stage.frozen ? 'record' : 'run' };
      finishCheckouts(stage, assessed.action, visit);
    }
    // What was absent, or there in part, may turn out to be what is recorded once it is there.
    if (assessed.action === 'run') {
      if (await takeEarlierRun()) return done('cached');
      const brought = await bring(node, visit);
      if (Array.isArray(brought)) return { kind: 'again', producers: brought };
      if (brought) {
        assessed = await look();
        if (assessed.action === 'restore' && (await restoreOutputs(stage, assessed, visit))) return done('cached');
        if (await takeEarlierRun()) return done('cached');
      }
    }
    const { action, state } = assessed;
    if (action === 'skip') return done('skipped');
    if (options.signal.aborted) return done('failed', interrupted(stage));
    options.onStart(stage.address, action === 'record' ? 'record' : 'run');
    if (action === 'record') {
      recordFrozen(stage, state.params, visit);
      return done('cached');
    }
    const started = startStage(stage, state.params, visit);
    return { kind: 'running', running: { node, started, reasons, beganMs, peakMemoryBytes: null } };
  } catch (error) {
    return done('failed', knownFailure(error));
  }
}

/** Records what a stage's commands made, says why there is nothing to record, or lets it run once more. */
export function finishVisit(running: RunningVisit, ended: Ended, visit: Visit): Exclude<Begun, { kind: 'again' }> {
  const { node, reasons, beganMs } = running;
  const peakMemoryBytes = highest(running.peakMemoryBytes, 'result' in ended ? ended.result.peakMemoryBytes : null);
  const done = (failure?: StageFailure) => {
    const result = resultOf(node.stage, failure ? 'failed' : 'run', reasons, beganMs, failure);
    return { kind: 'result' as const, result: { ...result, attempts: running.started.attempt, peakMemoryBytes } };
  };
  try {
    const finished = finishStage(running.started, ended, visit);
    if (finished.kind === 'recorded') return done();
    if (finished.kind === 'failed') return done(finished.failure);
    return { kind: 'running', running: { ...running, started: finished.started, peakMemoryBytes } };
  } catch (error) {
    return done(knownFailure(error));
  }
}

function highest(one: number | null, other: number | null): number | null {
  return one === null || other === null ? (one ?? other) : Math.max(one, other);
}

function resultOf(
  { address, file, line, column }: Stage,
  status: StageStatus,
  reasons: StaleReason[],
  beganMs: number,
  failure?: StageFailure,
): StageResult {
  const seconds = (performance.now() - beganMs) / 1000;
  const location = { file, line, column };
  return { address, status, reasons, seconds, ...(failure && { failure: { ...failure, location } }) };
}

function knownFailure(error: unknown): StageFailure {
  const known = error instanceof UserError ? error : translateFileError(error);
  if (!known) throw error;
  return failureOf(known);
}

/** Before anything is recorded: finishes what an interrupted checkout left in part; says whether there was any. */
function finishCheckouts({ dependencies, outputs }: Stage, action: StageAction, { store }: Visit): boolean {
  if (action === 'skip') return false;
  const kept = outputs.filter(({ cached, persist }) => cached && (persist || action === 'record'));
  return store.finishCheckouts([...dependencies, ...kept].map(({ path }) => path));
}

/**
 * Brings what the stage reads and says whether there was any. Where cache and remote do not have it: the stages that were
 * skipped although what they made is not here, to be visited again first.
 */
async function bring(node: StageNode, visit: Visit): Promise<boolean | string[]> {
  try {
    return await bringDependencies(node.stage, visit);
  } catch (error) {
    const producers = error instanceof UserError && !error.retryable ? lackingProducers(node, visit) : [];
    if (producers.length === 0) throw error;
    producers.forEach((address) => visit.strict.add(address));
    return producers;
  }
}

function lackingProducers({ needs }: StageNode, visit: Visit): string[] {
  return needs.filter((need) => {
    const node = visit.graph.get(need);
    const isSkipped = node !== undefined && 'stage' in node && visit.done.get(need)?.status === 'skipped';
    return isSkipped && node.stage.outputs.some(({ path }) => visit.store.hash(path, false) === undefined);
  });
}

/** After an interruption one stage says so; the others are blocked by it. */
function isBlocked({ stage, needs }: StageNode, { options, done, failed }: Visit): boolean {
  if (options.signal.aborted) return failed.size > 0;
  if (options.ignoreErrors) return false;
  if (!options.keepGoing) return failed.size > 0;
  return !stage.frozen && needs.some((need) => ['failed', 'blocked'].includes(done.get(need)?.status ?? ''));
}

interface Assessed {
  state: StageState;
  reasons: StaleReason[];
  action: StageAction;
  /** Every output as recorded; empty when one never was, and where nothing is to be done. */
  outputs: StageOutput[];
}

async function assess(node: StageNode, visit: Visit): Promise<Assessed> {
  const { stage } = node;
  const { options, store, recorded } = visit;
  const lock = options.lockOf(stage).get(stage.name);
  const allowMissing = options.allowMissing && !visit.strict.has(stage.address);
  const isStrict = allowMissing !== options.allowMissing;
  const state = await gatherStage(stage, lock, isStrict ? { ...visit, options: { ...options, allowMissing } } : visit);
  const reasons = [...forcedReasons(node, visit), ...staleReasons(stage, lock, state, allowMissing)];
  if (reasons.length === 0) return { state, reasons, action: 'skip', outputs: [] };
  const outputs = recorded.outputsOf(stage) ?? [];
  const isRestorable = (output: StageOutput) =>
    isInPlace(output, state) || (output.cached && (options.pull || store.isCached(output)));
  // Who deletes the output of a stage that reads nothing wants it made anew, as in DVC.
  const isMerelyAbsent = [...state.outputs.values()].every(({ workspace }) => workspace !== 'different');
  const mayRestore = stage.frozen || (options.pull && isMerelyAbsent) || isRepeatable(stage);
  const isAllRestorable = mayRestore && outputs.length > 0 && outputs.every(isRestorable);
  const action = decideStage(stage, reasons, state, isAllRestorable);
  return { state, reasons, action, outputs };
}

function isInPlace({ written }: StageOutput, { outputs }: StageState): boolean {
  const { workspace, inCache } = outputs.get(written)!;
  return workspace === 'recorded' && inCache;
}

function forcedReasons({ stage, needs }: StageNode, { options, done, touched }: Visit): StaleReason[] {
  const forced = options.force ? [{ kind: 'forced' as const }] : [];
  // It never runs; forced, it is recorded with what it would read today, as in DVC.
  if (stage.frozen) return forced;
  const isMade = (need: string) => touched.has(need) || ['run', 'cached'].includes(done.get(need)?.status ?? '');
  // Nothing was written in a dry run, so a producer that would run has to count as a change itself.
  const counts = (need: string) =>
    options.forceDownstream ? isMade(need) : options.dryRun && done.get(need)?.status === 'run';
  return [...forced, ...needs.filter(counts).map((address) => ({ kind: 'upstream' as const, address }))];
}

function statusOf(action: StageAction, stage: Stage, visit: Visit): StageStatus {
  if (action === 'restore') visit.restored.push(...stage.outputs.map(({ path }) => path));
  return action === 'skip' ? 'skipped' : action === 'run' ? 'run' : 'cached';
}

/** Says whether it worked: where the remote does not have the content either, the stage has to run. */
async function restoreOutputs(stage: Stage, { outputs, state }: Assessed, visit: Visit): Promise<boolean> {
  const wanted: TrackedOutput[] = outputs.filter((output) => !isInPlace(output, state));
  try {
    await restore(wanted, visit);
    // What dvc.yaml names no more is forgotten. With `pull` what the stage reads may not be here.
    if (!stage.frozen && !visit.options.pull) recordStage(stage, state.params, visit);
    return true;
  } catch (error) {
    if (error instanceof UserError && !error.retryable && visit.options.pull) return false;
    throw error;
  }
}

function interrupted(stage: Stage): StageFailure {
  return {
    code: 'STAGE_INTERRUPTED',
    message: `interrupted before stage "${stage.address}" began`,
    hint: 'Run `assay repro` to go on.',
    exitCode: 1,
    lastLines: [],
  };
}
