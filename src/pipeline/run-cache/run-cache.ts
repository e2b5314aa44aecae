import type { TrackedContent } from '../../core/tracked.js';
import type { LockEntry } from '../lock.js';
import type { Stage } from '../stage.js';
import type { StageState } from '../staleness.js';

/** What a stage is about to read. */
export type RunInputs = Pick<StageState, 'dependencies' | 'params'>;

/** The record of earlier runs (dvc-formats §1.6): what a stage made of the same inputs before need not be made again. */
export interface RunCache {
  /**
   * The newest run of this command on these inputs whose outputs can all be had, as a lock entry for this run; undefined
   * where there is none. `recorded`: the outputs of the lock, where it is of the same inputs; they come first. Once it
   * returns, the outputs are in the cache (in a dry run: could be brought there). The workspace is not touched.
   */
  find(stage: Stage, inputs: RunInputs, recorded?: ReadonlyMap<string, TrackedContent>): Promise<LockEntry | undefined>;
  /** Puts the outputs of what `find` returned into the workspace. Throws where one of them is gone. */
  place(stage: Stage, entry: LockEntry): Promise<void>;
  /** Remembers a run that ended well. The outputs that the cache keeps are in it; those it does not keep are copied. */
  save(stage: Stage, entry: LockEntry): void;
}
