import { setTimeout as sleep } from 'node:timers/promises';
import type { Stage, StageExclusion } from '../pipeline/index.js';
import { markPaths, pathUser } from '../versioning/index.js';
import type { Repository } from '../versioning/index.js';
import type { CommandContext } from './command.js';

const POLL_MS = 250;

/**
 * Keeps other processes off the paths of the stage that is worked on, and lets them at everything else while its
 * commands run, as DVC does. `onReturn` is called when others may have changed the repository meanwhile.
 */
export function stageExclusion(
  repository: Repository,
  { lock, progress, signal }: CommandContext,
  onReturn: () => void,
): StageExclusion {
  if (!lock)
    return { awaitPaths: async () => false, mark: async () => async () => {}, whileReleased: (work) => work() };
  const whileReleased = async <T>(work: () => Promise<T>): Promise<T> => {
    const result = await lock.whileReleased(work);
    onReturn();
    return result;
  };
  return {
    async awaitPaths(stage) {
      let told: number | undefined;
      for (;;) {
        const user = pathUser(repository, pathsOf(stage));
        if (!user || signal.aborted) return told !== undefined;
        if (user.pid !== told) {
          progress.note(
            `Stage ${stage.address} waits for ${user.cmd} (process ${user.pid}), which uses ${user.path} …`,
          );
          told = user.pid;
        }
        await whileReleased(() => sleep(POLL_MS, undefined, { signal }).catch(() => {}));
      }
    },
    mark: (stage) => markPaths(repository, pathsOf(stage), { owner: lock.owner, progress, signal }),
    whileReleased,
  };
}

function pathsOf({ dependencies, outputs }: Stage) {
  return { read: dependencies.map(({ path }) => path), write: outputs.map(({ path }) => path) };
}
