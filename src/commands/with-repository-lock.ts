import { lockRepository } from '../versioning/index.js';
import type { CommandContext } from './command-context.js';
import { openRepository } from './open-repository.js';

/** Runs a verb while it alone, of all Assay and DVC processes, may change the repository; waits for those that do. */
export async function withRepositoryLock<T>(
  context: CommandContext,
  owner: string,
  run: (context: CommandContext) => Promise<T>,
): Promise<T> {
  const { progress, signal } = context;
  const lock = await lockRepository(openRepository(context), { owner, progress, signal });
  try {
    return await run({ ...context, lock: { owner, whileReleased: (work) => lock.whileReleased(work) } });
  } finally {
    lock.release();
  }
}
