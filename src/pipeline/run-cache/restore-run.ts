import { UserError } from '../../core/errors.js';
import type { TrackedContent } from '../../core/tracked.js';
import { hashAgainst } from '../gather-stage.js';
import type { RunContext } from '../run-stage.js';
import type { Stage } from '../stage.js';
import type { StageAction, StageState, StaleReason } from '../staleness.js';

/** What was found out about a stage. */
interface Assessed {
  state: StageState;
  reasons: readonly StaleReason[];
  action: StageAction;
}

/**
 * Takes the outputs of an earlier run with the same inputs instead of running a stage, and records them; says whether
 * there was such a run. What is asked to run in any case runs. In a dry run the workspace and the lock stay as they are,
 * and what would be recorded is taken for recorded.
 */
export async function restoreEarlierRun(
  stage: Stage,
  { state, reasons, action }: Assessed,
  context: RunContext & { restored: string[] },
): Promise<boolean> {
  const { store, options, recorded, restored } = context;
  const { runCache } = options;
  const isForced = reasons.some(({ kind }) => kind === 'forced' || kind === 'upstream' || kind === 'always changed');
  if (!runCache || action !== 'run' || isForced) return false;
  const isAsRecorded = reasons.every(({ kind }) => kind === 'output');
  const lock = isAsRecorded ? options.lockOf(stage).get(stage.name) : undefined;
  const entry = await runCache.find(stage, state, lock?.outputs);
  if (!entry) return false;
  if (options.dryRun) {
    recorded.assume(stage, entry);
    restored.push(...stage.outputs.map(({ path }) => path));
    return true;
  }
  options.onStart(stage.address, 'restore');
  try {
    await runCache.place(stage, entry);
  } catch (error) {
    if (error instanceof UserError && LOST.includes(error.code)) return false;
    throw error;
  }
  const outputs = new Map<string, TrackedContent>();
  for (const { written, path } of stage.outputs) {
    const content = hashAgainst(store, path, entry.outputs.get(written));
    if (content?.digest !== entry.outputs.get(written)!.digest) return false;
    outputs.set(written, content!);
  }
  const run = { ...entry, outputs };
  if (!options.noCommit) runCache.save(stage, run);
  options.saveLock(stage, run);
  recorded.assume(stage, run);
  return true;
}

/** What was in the cache a moment ago is gone or broken: the stage can still run. */
const LOST = ['DATA_MISSING', 'OBJECT_CORRUPT'];
