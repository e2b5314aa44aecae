import { UserError } from '../core/errors.js';
import type { DataStore } from './data-store.js';
import { gatherStage } from './gather-stage.js';
import type { GatherContext } from './gather-stage.js';
import type { Graph } from './graph.js';
import type { LockEntry } from './lock.js';
import { refuseMissingParams } from './params.js';
import type { ParamValues } from './params.js';
import { Recorded } from './recorded.js';
import { recordStage } from './run-stage.js';
import type { RecordContext } from './run-stage.js';
import type { Stage } from './stage.js';
import { staleReasons } from './staleness.js';
import type { StaleReason } from './staleness.js';

/**
 * In what a stage and the files around it differ from its lock entry; whether the cache keeps anything does not matter,
 * nor does `frozen`.
 */
export async function uncommittedReasons(
  stage: Stage,
  lock: LockEntry | undefined,
  context: GatherContext,
): Promise<StaleReason[]> {
  const state = await gatherStage(stage, lock, context);
  const outputs = new Map([...state.outputs].map(([path, output]) => [path, { ...output, inCache: true }]));
  const reasons = staleReasons({ ...stage, frozen: false }, lock, { ...state, outputs }, false);
  return reasons.filter(({ kind }) => kind !== 'always changed');
}

/**
 * Records stages as they and the files around them are, without running anything: stores outputs, writes lock entries as
 * a run would. Throws `OUTPUT_MISSING`, `DEPENDENCY_MISSING` and `PARAM_MISSING` (exit 2) before anything is stored.
 */
export async function commitStages(
  stages: readonly Stage[],
  graph: Graph,
  { store, options }: { store: DataStore; options: RecordContext['options'] & GatherContext['options'] },
): Promise<void> {
  const context = { store, options, recorded: new Recorded(graph, options.lockOf) };
  const params = new Map<Stage, ReadonlyMap<string, ParamValues>>();
  for (const stage of stages) {
    refuseMissing(stage, context);
    const state = await gatherStage(stage, options.lockOf(stage).get(stage.name), { store, options });
    refuseMissingParams(stage.address, stage.params, state.params);
    params.set(stage, state.params);
  }
  for (const stage of stages) recordStage(stage, params.get(stage)!, context);
}

function refuseMissing(stage: Stage, { store }: { store: DataStore }): void {
  const isMissing = ({ path }: { path: string }) => store.hash(path, false) === undefined;
  const output = stage.outputs.find(isMissing);
  const missing = output ?? stage.dependencies.find(isMissing);
  if (!missing) return;
  throw new UserError({
    code: output ? 'OUTPUT_MISSING' : 'DEPENDENCY_MISSING',
    message: `stage "${stage.address}" cannot be committed: "${missing.path}" is not there`,
    hint: 'Bring it with `assay pull`, or make it with `assay repro`.',
    exitCode: 2,
  });
}
