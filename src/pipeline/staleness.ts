import type { TrackedContent } from '../core/tracked.js';
import { pythonEquals } from '../platform/yaml/index.js';
import type { LockEntry } from './lock.js';
import type { ParamValues } from './params.js';
import type { ParamsDependency, Stage, StageOutput } from './stage.js';

/** Where an output stands. */
export interface OutputState {
  /** The workspace holds what is recorded, something else, or nothing. */
  workspace: 'recorded' | 'different' | 'absent';
  /** The cache holds what is recorded; true for outputs it does not keep. */
  inCache: boolean;
}

/** What the world looks like around one stage; keys are paths (and params files) as written in dvc.yaml. */
export interface StageState {
  dependencies: Map<string, TrackedContent | undefined>;
  params: Map<string, ParamValues>;
  outputs: Map<string, OutputState>;
}

/** Why a stage is stale, in DVC's words. Paths are relative to the repository root. */
export type StaleReason =
  | { kind: 'dependency'; path: string; change: 'modified' | 'deleted' | 'new' }
  | { kind: 'param'; file: string; key: string; change: 'modified' | 'deleted' | 'new' }
  | { kind: 'output'; path: string; change: 'modified' | 'deleted' | 'not in cache' }
  | { kind: 'always changed' }
  | { kind: 'command' }
  | { kind: 'upstream'; address: string }
  | { kind: 'forced' };

/**
 * Every reason a stage must run again, in the order of `dvc status`; none means it is up to date. Rules of DVC 3
 * (dvc-formats §3.1): content is compared by digest alone, parameters by Python equality, and only what dvc.yaml
 * declares today counts. With `allowMissing` a recorded output that the cache keeps does not count when it is merely
 * absent.
 */
export function staleReasons(
  stage: Stage,
  lock: LockEntry | undefined,
  state: StageState,
  allowMissing: boolean,
): StaleReason[] {
  const reasons: StaleReason[] = [];
  if (!stage.frozen) {
    reasons.push(...dependencyReasons(stage, lock, state));
    reasons.push(...stage.params.flatMap((dependency) => paramReasons(dependency, lock, state)));
  }
  for (const output of stage.outputs) {
    const current = state.outputs.get(output.written)!;
    const isMerelyAbsent = output.cached && isRecorded(output, lock) && current.workspace !== 'different';
    const change = outputChange(output, lock, current);
    if (change !== undefined && !(allowMissing && isMerelyAbsent)) {
      reasons.push({ kind: 'output', path: output.path, change });
    }
  }
  if (!stage.frozen && runsAlways(stage)) reasons.push({ kind: 'always changed' });
  if (lock && !pythonEquals(lock.command, stage.command)) reasons.push({ kind: 'command' });
  return reasons;
}

/** Whether a stage that is not frozen runs each time: it says so, or it neither reads nor makes anything. */
export function runsAlways({ alwaysChanged, dependencies, params, outputs }: Stage): boolean {
  return alwaysChanged || dependencies.length + params.length + outputs.length === 0;
}

function dependencyReasons(stage: Stage, lock: LockEntry | undefined, state: StageState): StaleReason[] {
  return stage.dependencies.flatMap(({ written, path }): StaleReason[] => {
    const current = state.dependencies.get(written);
    if (current === undefined) return [{ kind: 'dependency', path, change: 'deleted' }];
    const isSame = current.digest === lock?.dependencies.get(written)?.digest;
    return isSame ? [] : [{ kind: 'dependency', path, change: 'modified' }];
  });
}

function paramReasons(
  { written, path, keys }: ParamsDependency,
  lock: LockEntry | undefined,
  state: StageState,
): StaleReason[] {
  const current = state.params.get(written);
  const recorded = lock?.params.get(written);
  if (!current) return [{ kind: 'dependency', path, change: 'deleted' }];
  if (!recorded) return [{ kind: 'dependency', path, change: 'new' }];
  const names = new Set(keys ?? [...current.keys(), ...recorded.keys()]);
  return [...names].flatMap((key): StaleReason[] => {
    const [now, before] = [current.get(key), recorded.get(key)];
    if (now === undefined) return [{ kind: 'param', file: path, key, change: 'deleted' }];
    if (before === undefined) return [{ kind: 'param', file: path, key, change: 'new' }];
    return pythonEquals(now, before) ? [] : [{ kind: 'param', file: path, key, change: 'modified' }];
  });
}

/** DVC asks the cache first, whatever the workspace holds. */
function outputChange(output: StageOutput, lock: LockEntry | undefined, { workspace, inCache }: OutputState) {
  if (isRecorded(output, lock) && !inCache) return 'not in cache';
  if (workspace === 'recorded') return undefined;
  return workspace === 'absent' ? 'deleted' : 'modified';
}

function isRecorded({ written }: StageOutput, lock: LockEntry | undefined): boolean {
  return lock?.outputs.get(written)?.digest !== undefined;
}

/**
 * What to do with one stage. `restore`: the recorded outputs are valid, only their files are missing. `record`: a
 * frozen stage never runs; what is there is taken for its outputs.
 */
export type StageAction = 'skip' | 'restore' | 'record' | 'run';

/** Chooses the action; `restorable` says whether the recorded outputs can be had without running. */
export function decideStage(
  stage: Stage,
  reasons: readonly StaleReason[],
  state: StageState,
  restorable: boolean,
): StageAction {
  if (reasons.length === 0) return 'skip';
  const onlyOutputs = reasons.every(({ kind }) => kind === 'output');
  // Somebody may have put other content there on purpose: of a frozen stage it is never overwritten.
  const isReplaced = stage.frozen && [...state.outputs.values()].some(({ workspace }) => workspace === 'different');
  if (onlyOutputs && restorable && !isReplaced) return 'restore';
  return stage.frozen ? 'record' : 'run';
}

/** One line for a person: `data/raw modified`, `params.yaml:lr new`, `command changed`. */
export function describeReason(reason: StaleReason): string {
  switch (reason.kind) {
    case 'command':
      return 'command changed';
    case 'always changed':
    case 'forced':
      return reason.kind;
    case 'upstream':
      return `${reason.address} runs before it`;
    case 'param':
      return `${reason.file}:${reason.key} ${reason.change}`;
    case 'dependency':
    case 'output':
      return `${reason.path} ${reason.change}`;
  }
}
