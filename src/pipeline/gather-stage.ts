import { isInside } from '../core/repository-path.js';
import type { TrackedContent } from '../core/tracked.js';
import type { DataStore } from './data-store.js';
import type { LockEntry } from './lock.js';
import { pickParams } from './params.js';
import type { ParamsFile } from './params.js';
import type { Recorded } from './recorded.js';
import type { Stage, StageOutput } from './stage.js';
import type { OutputState, StageState } from './staleness.js';

export interface GatherContext {
  store: DataStore;
  /** Where recorded contents stand in for absent ones, with `allowMissing`. */
  recorded?: Recorded;
  options: { allowMissing: boolean; readParams: (path: string) => ParamsFile | undefined };
  /** Paths that a dry run takes for restored, whatever the workspace holds. */
  restored?: readonly string[];
}

/** Looks at the workspace around one stage: contents of its dependencies, parameter values, states of its outputs. */
export async function gatherStage(
  stage: Stage,
  lock: LockEntry | undefined,
  context: GatherContext,
): Promise<StageState> {
  const dependencies = new Map<string, TrackedContent | undefined>();
  for (const { written, path } of stage.dependencies) {
    const isRestored = context.restored?.some((place) => isInside(path, place));
    const current = isRestored ? undefined : hashAgainst(context.store, path, lock?.dependencies.get(written));
    const mayBeAbsent = isRestored || context.options.allowMissing;
    dependencies.set(written, current ?? (mayBeAbsent ? await recordedContent(path, context) : undefined));
  }
  return {
    dependencies,
    params: new Map(
      stage.params.map(({ written, path, keys }) => [written, pickParams(context.options.readParams(path), keys)]),
    ),
    outputs: new Map(stage.outputs.map((output) => [output.written, stateOf(output, lock, context.store)])),
  };
}

/** Hashes by the rule the record was made with; content that changed since is hashed by today's. */
export function hashAgainst(
  store: DataStore,
  path: string,
  recorded: TrackedContent | undefined,
): TrackedContent | undefined {
  if (!recorded?.legacy) return store.hash(path, false);
  return store.hash(path, true)?.digest === recorded.digest ? recorded : store.hash(path, false);
}

async function recordedContent(path: string, { recorded, store }: GatherContext): Promise<TrackedContent | undefined> {
  const around = recorded?.around(path) ?? [];
  const exact = around.find((output) => output.path === path);
  if (exact) return exact;
  const directory = around.find((output) => isInside(path, output.path));
  return directory && (await store.contentInside(directory, path));
}

function stateOf(output: StageOutput, lock: LockEntry | undefined, store: DataStore): OutputState {
  const recorded = lock?.outputs.get(output.written);
  const current = hashAgainst(store, output.path, recorded);
  const isSame = current !== undefined && current.digest === recorded?.digest;
  return {
    workspace: current === undefined ? 'absent' : isSame ? 'recorded' : 'different',
    inCache: !output.cached || (recorded?.digest !== undefined && store.isCached(recorded)),
  };
}
