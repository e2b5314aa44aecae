import { readTextIfExists } from '../platform/files.js';
import { parseLock, reproduce } from '../pipeline/index.js';
import type { StageResult, StageStatus } from '../pipeline/index.js';
import type { CommandContext } from './command.js';
import { createDataStore } from './data-store.js';
import { lockSaver } from './lock-saver.js';
import { paramsReader } from './params-reader.js';
import { openRunCache } from './run-cache.js';
import { RecordingOrder } from './recording-order.js';
import { stageCapacity } from './stage-capacity.js';
import { stageExclusion } from './stage-exclusion.js';
import { lockOf } from './workspace.js';
import type { Workspace } from './workspace.js';

export interface ReproduceChoices {
  force: boolean;
  /** What depends on a stage that ran runs too. */
  forceDownstream?: boolean;
  keepGoing: boolean;
  /** Go on with what depends on a failed stage, too. */
  ignoreErrors?: boolean;
  pull: boolean;
  allowMissing: boolean;
  /** Record outputs without storing them. */
  noCommit?: boolean;
  /** Never take the outputs of an earlier run with the same inputs. */
  noRunCache?: boolean;
  /** How many stages run at the same time. */
  jobs?: number;
}

/**
 * Reproduces stages of a workspace; dvc.lock is saved after each, so an interrupted run goes on where it stopped.
 * `written`: the locks and `.gitignore`s that changed, relative to the root; `ended`: when each stage was done.
 */
export async function reproduceStages(
  workspace: Workspace,
  context: CommandContext,
  order: readonly string[],
  choices: ReproduceChoices,
): Promise<{ results: StageResult[]; written: ReadonlySet<string>; ended: ReadonlyMap<string, Date> }> {
  const { repository } = workspace;
  const { progress } = context;
  const params = paramsReader(repository);
  const capacity = await stageCapacity(repository, context, choices.jobs);
  const isPrefixed = !progress.groups && capacity.jobs > 1 && order.length > 1;
  const isStage = (address: string) => 'stage' in workspace.graph.get(address)!;
  const recording = new RecordingOrder(repository, order.filter(isStage));
  const goesOn = choices.keepGoing || choices.ignoreErrors === true;
  const store = createDataStore(workspace, context, recording);
  const { pull, noRunCache = false } = choices;
  const ended = new Map<string, Date>();
  const runCache = await openRunCache(workspace, context, store, { pull, noRunCache });
  try {
    const results = await reproduce(workspace.graph, store, {
      ...choices,
      root: repository.root,
      order,
      dryRun: context.dryRun,
      capacity,
      environment: context.environment,
      signal: context.signal,
      onLine: (address, line) => progress.output(address, isPrefixed ? prefixed(address, line) : line),
      onStart(address, action) {
        if (action === 'run' && progress.groups) progress.groups.begin(address, `Stage ${address}`);
        else progress.note(`${action === 'run' ? 'Running' : 'Restoring the outputs of'} stage ${address}`);
      },
      onRetry: (address, { message }, attempt, most) =>
        progress.note(`${message}; stage ${address} runs again, attempt ${attempt} of ${most}`),
      onResult: ({ address, status }) => {
        progress.groups?.end(address);
        ended.set(address, new Date());
        // What comes after a failed stage would not have been recorded yet, if one came after the other.
        if (goesOn || !isUnfinished(status)) recording.ended(address);
      },
      readParams: params.read,
      refresh() {
        params.forget();
        return readLocksAgain(workspace);
      },
      exclusion: stageExclusion(repository, context),
      lockOf: (stage) => lockOf(workspace, stage),
      saveLock: lockSaver(workspace, recording),
      runCache,
    });
    if (!context.dryRun && !results.some(({ status }) => isUnfinished(status))) recording.forget();
    return { results, written: recording.written, ended };
  } finally {
    await runCache.close();
  }
}

function isUnfinished(status: StageStatus): boolean {
  return status === 'failed' || status === 'blocked';
}

/** A command may span lines. */
function prefixed(address: string, text: string): string {
  return text
    .split('\n')
    .map((line) => `${address} │ ${line}`)
    .join('\n');
}

/** Says whether a lock on disk is another than the one that was read. */
function readLocksAgain({ repository, locks }: Workspace): boolean {
  let isChanged = false;
  for (const [path, { text }] of locks) {
    const now = readTextIfExists(`${repository.root}/${path}`);
    if (now === undefined || now === text) continue;
    locks.set(path, { text: now, lock: parseLock(now, path) });
    isChanged = true;
  }
  return isChanged;
}
