import { lockRepository } from '../versioning/index.js';
import type { CommandContext, Outcome } from './command.js';
import { openRepository } from './open-repository.js';

/** Runs a verb while it alone, of all Assay and DVC processes, may change the repository; waits for those that do. */
export async function withRepositoryLock(
  context: CommandContext,
  owner: string,
  run: (context: CommandContext) => Promise<Outcome>,
): Promise<Outcome> {
  const { progress, signal } = context;
  const lock = await lockRepository(openRepository(context), { owner, progress, signal });
  try {
    return await run({ ...context, lock: { owner, whileReleased: (work) => lock.whileReleased(work) } });
  } finally {
    lock.release();
  }
}
