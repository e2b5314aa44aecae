import { readTextIfExists, writeFileAtomic } from '../platform/files.js';
import { lockPathOf, parseLock, reproduce, withLockEntry } from '../pipeline/index.js';
import type { StageResult } from '../pipeline/index.js';
import type { CommandContext } from './command.js';
import { createDataStore } from './data-store.js';
import { paramsReader } from './params-reader.js';
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
  return reproduce(workspace.graph, createDataStore(workspace, context), {
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
    lockOf: (stage) => lockOf(workspace, stage),
    saveLock(stage, entry) {
      const path = lockPathOf(stage.file);
      const absolute = `${repository.root}/${path}`;
      // Another process, or the stage itself, may have recorded other stages since the file was read.
      const text = withLockEntry(readTextIfExists(absolute), stage.name, entry);
      writeFileAtomic(absolute, text);
      locks.set(path, { text, lock: parseLock(text, path) });
    },
  });
}
