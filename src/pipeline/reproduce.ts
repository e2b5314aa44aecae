import { UserError } from '../core/errors.js';
import type { TrackedOutput } from '../core/tracked.js';
import { translateFileError } from '../platform/file-error.js';
import type { DataStore } from './data-store.js';
import { gatherStage } from './gather-stage.js';
import type { Graph, GraphNode, Source } from './graph.js';
import { Recorded } from './recorded.js';
import type { ReproduceOptions } from './reproduce-options.js';
import { bringDependencies, recordFrozen, restore, runStage } from './run-stage.js';
import type { RunContext } from './run-stage.js';
import type { Stage, StageOutput } from './stage.js';
import { failureOf } from './stage-result.js';
import type { StageFailure, StageResult, StageStatus } from './stage-result.js';
import { decideStage, staleReasons } from './staleness.js';
import type { StageAction, StageState, StaleReason } from './staleness.js';

/**
 * Visits stages producers first, decides each by what is on disk at that moment, and does it. A stage's outputs are
 * untouched until its inputs and parameters are known to be there. A stage's failure is a result, not an exception.
 */
export async function reproduce(graph: Graph, store: DataStore, options: ReproduceOptions): Promise<StageResult[]> {
  const visit: Visit = {
    graph,
    store,
    options,
    recorded: new Recorded(graph, options.lockOf),
    done: new Map(),
    restored: [],
  };
  for (const address of options.order) {
    const node = graph.get(address)!;
    if ('source' in node) {
      if (!isOver(visit)) await visitSource(node.source, visit);
      continue;
    }
    const result = await visitStage(node, visit);
    visit.done.set(address, result);
    options.onResult(result);
  }
  return [...visit.done.values()];
}

interface Visit extends RunContext {
  graph: Graph;
  done: Map<string, StageResult>;
  /** In a dry run: outputs that would be what is recorded by now. */
  restored: string[];
}

/** Whether nothing more is to be done. */
function isOver({ options, done }: Visit): boolean {
  return options.signal.aborted || (!options.keepGoing && [...done.values()].some(({ status }) => status === 'failed'));
}

/** Re-commits data that was changed in the workspace, so that stages after it see what is recorded. */
async function visitSource(source: Source, { store, options }: Visit): Promise<void> {
  if (!options.dryRun && (await store.importSource?.(source.address))) return;
  const isModified = source.outputs.some((output) => {
    const current = store.hash(output.path, output.legacy === true);
    return current !== undefined && current.digest !== output.digest;
  });
  if (isModified && !options.dryRun) await store.commitSource(source.address);
}

async function visitStage(node: GraphNode & { stage: Stage }, visit: Visit): Promise<StageResult> {
  const { stage } = node;
  const started = performance.now();
  const result = (status: StageStatus, reasons: StaleReason[], failure?: StageFailure): StageResult => ({
    address: stage.address,
    status,
    reasons,
    seconds: (performance.now() - started) / 1000,
    ...(failure && { failure }),
  });
  if (isBlocked(node, visit)) return result('blocked', []);
  if (visit.options.signal.aborted) return result('failed', [], interrupted(stage));
  let reasons: StaleReason[] = [];
  try {
    if (!visit.options.dryRun && (await visit.options.exclusion.awaitPaths(stage))) visit.recorded.readLocks();
    let assessed = await assess(node, visit);
    ({ reasons } = assessed);
    if (visit.options.dryRun) return result(statusOf(assessed.action, stage, visit), reasons);
    if (finishCheckouts(stage, assessed.action, visit)) {
      assessed = await assess(node, visit);
      ({ reasons } = assessed);
    }
    if (assessed.action === 'restore') {
      visit.options.onStart(stage.address, 'restore');
      if (await restoreOutputs(assessed, visit)) return result('cached', reasons);
      assessed = { ...assessed, action: stage.frozen ? 'record' : 'run' };
      finishCheckouts(stage, assessed.action, visit);
    }
    // What was absent, or there in part, may turn out to be what is recorded once it is there.
    if (assessed.action === 'run' && (await bringOrRemake(node, visit))) {
      assessed = await assess(node, visit);
      ({ reasons } = assessed);
      if (assessed.action === 'restore' && (await restoreOutputs(assessed, visit))) return result('cached', reasons);
    }
    const { action, state } = assessed;
    if (action === 'skip') return result('skipped', []);
    if (visit.options.signal.aborted) return result('failed', reasons, interrupted(stage));
    visit.options.onStart(stage.address, action === 'record' ? 'record' : 'run');
    if (action === 'record') {
      recordFrozen(stage, state.params, visit);
      return result('cached', reasons);
    }
    const failure = await runStage(stage, state.params, visit);
    return result(failure ? 'failed' : 'run', reasons, failure);
  } catch (error) {
    const known = error instanceof UserError ? error : translateFileError(error);
    if (!known) throw error;
    return result('failed', reasons, failureOf(known));
  }
}

/** Before anything is recorded: finishes what an interrupted checkout left in part; says whether there was any. */
function finishCheckouts({ dependencies, outputs }: Stage, action: StageAction, { store }: Visit): boolean {
  if (action === 'skip') return false;
  const kept = outputs.filter(({ cached, persist }) => cached && (persist || action === 'record'));
  return store.finishCheckouts([...dependencies, ...kept].map(({ path }) => path));
}

/** Brings what the stage reads; where cache and remote do not have it, the stages that make it run again. */
async function bringOrRemake(node: GraphNode & { stage: Stage }, visit: Visit): Promise<boolean> {
  try {
    return await bringDependencies(node.stage, visit);
  } catch (error) {
    if (!(error instanceof UserError) || error.retryable || !(await remakeProducers(node, visit))) throw error;
    await bringDependencies(node.stage, visit);
    return true;
  }
}

/** Visits once more the stages that were skipped although what they made is not here; says whether there were any. */
async function remakeProducers({ needs }: GraphNode, visit: Visit): Promise<boolean> {
  const strict = { ...visit, options: { ...visit.options, allowMissing: false } };
  const lacking = needs.flatMap((need) => {
    const node = visit.graph.get(need);
    const isSkipped = node !== undefined && 'stage' in node && visit.done.get(need)?.status === 'skipped';
    return isSkipped && node.stage.outputs.some(({ path }) => visit.store.hash(path, false) === undefined)
      ? [node]
      : [];
  });
  for (const node of lacking) {
    const result = await visitStage(node, strict);
    visit.done.set(node.address, result);
    visit.options.onResult(result);
    if (result.status === 'failed' || result.status === 'blocked') return false;
  }
  return lacking.length > 0;
}

/** After an interruption one stage says so; the others are blocked by it. */
function isBlocked({ stage, needs }: GraphNode & { stage: Stage }, { options, done }: Visit): boolean {
  const hasFailed = [...done.values()].some(({ status }) => status === 'failed');
  if (!options.keepGoing || options.signal.aborted) return hasFailed;
  return !stage.frozen && needs.some((need) => ['failed', 'blocked'].includes(done.get(need)?.status ?? ''));
}

interface Assessed {
  state: StageState;
  reasons: StaleReason[];
  action: StageAction;
  /** Every output as recorded; empty when one never was. */
  outputs: StageOutput[];
}

async function assess(node: GraphNode & { stage: Stage }, visit: Visit): Promise<Assessed> {
  const { stage } = node;
  const { options, store, recorded } = visit;
  const lock = options.lockOf(stage).get(stage.name);
  const state = await gatherStage(stage, lock, visit);
  const reasons = [...forcedReasons(node, visit), ...staleReasons(stage, lock, state, options.allowMissing)];
  const outputs = recorded.outputsOf(stage) ?? [];
  const isRestorable = (output: StageOutput) =>
    isInPlace(output, state) || (output.cached && (options.pull || store.isCached(output)));
  const action = decideStage(stage, reasons, state, outputs.length > 0 && outputs.every(isRestorable));
  return { state, reasons, action, outputs };
}

function isInPlace({ written }: StageOutput, { outputs }: StageState): boolean {
  const { workspace, inCache } = outputs.get(written)!;
  return workspace === 'recorded' && inCache;
}

function forcedReasons({ stage, needs }: GraphNode & { stage: Stage }, { options, done }: Visit): StaleReason[] {
  if (stage.frozen) return [];
  const reasons: StaleReason[] = options.force ? [{ kind: 'forced' }] : [];
  if (!options.dryRun) return reasons;
  // Nothing was written in a dry run, so a producer that would run has to count as a change itself.
  const running = needs.filter((need) => done.get(need)?.status === 'run');
  return [...reasons, ...running.map((address) => ({ kind: 'upstream' as const, address }))];
}

function statusOf(action: StageAction, stage: Stage, visit: Visit): StageStatus {
  if (action === 'restore') visit.restored.push(...stage.outputs.map(({ path }) => path));
  return action === 'skip' ? 'skipped' : action === 'run' ? 'run' : 'cached';
}

/** Says whether it worked: where the remote does not have the content either, the stage has to run. */
async function restoreOutputs({ outputs, state }: Assessed, visit: Visit): Promise<boolean> {
  const wanted: TrackedOutput[] = outputs.filter((output) => !isInPlace(output, state));
  try {
    await restore(wanted, visit);
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
