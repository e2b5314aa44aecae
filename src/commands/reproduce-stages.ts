import { readTextIfExists } from '../platform/files.js';
import { parseLock, reproduce } from '../pipeline/index.js';
import type { StageResult } from '../pipeline/index.js';
import type { CommandContext } from './command.js';
import { createDataStore } from './data-store.js';
import { lockSaver } from './lock-saver.js';
import { paramsReader } from './params-reader.js';
import { stageExclusion } from './stage-exclusion.js';
import { lockOf } from './workspace.js';
import type { Workspace } from './workspace.js';

export interface ReproduceChoices {
  force: boolean;
  keepGoing: boolean;
  pull: boolean;
  allowMissing: boolean;
}

/** Reproduces stages of a workspace; dvc.lock is saved after each, so an interrupted run goes on where it stopped. */
export async function reproduceStages(
  workspace: Workspace,
  context: CommandContext,
  order: readonly string[],
  choices: ReproduceChoices,
): Promise<StageResult[]> {
  const { repository, locks } = workspace;
  const params = paramsReader(repository.root);
  const store = createDataStore(workspace, context);
  const read = (path: string) => readTextIfExists(`${repository.root}/${path}`);
  const exclusion = stageExclusion(repository, context, () => {
    store.forgetHashes();
    params.forget();
    for (const [path, { text }] of locks) {
      const now = read(path);
      if (now !== undefined && now !== text) locks.set(path, { text: now, lock: parseLock(now, path) });
    }
  });
  return reproduce(workspace.graph, store, {
    ...choices,
    root: repository.root,
    order,
    dryRun: context.dryRun,
    environment: context.environment,
    signal: context.signal,
    onLine: (address, line) => context.progress.output(address, line),
    onStart: (address, action) =>
      context.progress.note(
        action === 'run' ? `Running stage ${address}` : `Restoring the outputs of stage ${address}`,
      ),
    onResult: ({ address, status }) => {
      if (status === 'skipped') context.progress.note(`Stage ${address} is unchanged`);
      // A stage may write a parameter file that a later one reads.
      if (status === 'run') params.forget();
    },
    readParams: params.read,
    exclusion,
    lockOf: (stage) => lockOf(workspace, stage),
    saveLock: lockSaver(workspace),
  });
}
