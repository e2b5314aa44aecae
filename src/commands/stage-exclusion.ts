import type { Stage, StageExclusion } from '../pipeline/index.js';
import { markPaths, pathUsers } from '../versioning/index.js';
import type { Repository } from '../versioning/index.js';
import type { CommandContext } from './command.js';

/**
 * Keeps other processes off the paths of the stages that are worked on, and lets them at everything else while commands
 * run, as DVC does.
 */
export function stageExclusion(repository: Repository, context: CommandContext): StageExclusion {
  const { lock, progress, signal } = context;
  if (!lock) return { isFree: () => true, whileReleased: (_, work) => work(), leave: async () => {} };
  const told = new Map<Stage, number>();
  let userOf: ReturnType<typeof pathUsers> | undefined;
  const marks = new Map<Stage, () => Promise<void>>();
  const mark = async (stage: Stage) => {
    if (marks.has(stage)) return;
    marks.set(stage, await markPaths(repository, pathsOf(stage), { owner: lock.owner, progress, signal }));
  };
  return {
    isFree(stage) {
      const user = signal.aborted ? undefined : (userOf ??= pathUsers(repository))(pathsOf(stage));
      if (user && told.get(stage) !== user.pid) {
        told.set(stage, user.pid);
        progress.note(`Stage ${stage.address} waits for ${user.cmd} (process ${user.pid}), which uses ${user.path} …`);
      }
      return user === undefined;
    },
    async whileReleased(running, work) {
      for (const stage of running) await mark(stage);
      userOf = undefined;
      return lock.whileReleased(work);
    },
    async leave(stage) {
      await marks.get(stage)?.();
      marks.delete(stage);
    },
  };
}

function pathsOf({ dependencies, outputs }: Stage) {
  return { read: dependencies.map(({ path }) => path), write: outputs.map(({ path }) => path) };
}
