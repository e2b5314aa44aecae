import type { Lock, LockEntry } from './lock.js';
import type { ParamsFile } from './params.js';
import type { Stage } from './stage.js';
import type { StageResult } from './stage-result.js';
import type { StageAction } from './staleness.js';

/** How several processes work on one repository without meeting at one path. */
export interface StageExclusion {
  /** Waits until no other process uses what the stage reads or writes; says whether the locks may hold more since. */
  awaitPaths: (stage: Stage) => Promise<boolean>;
  /** Keeps others off what the stage reads and writes until the returned function is called. */
  mark: (stage: Stage) => Promise<() => Promise<void>>;
  /** Lets others at the rest of the repository while `work` goes on. */
  whileReleased: <T>(work: () => Promise<T>) => Promise<T>;
}

/** What reproducing is told, and how it reads and writes what is not its own. */
export interface ReproduceOptions {
  /** Absolute path of the repository root. */
  root: string;
  /** Addresses in the order to visit, as `selectStages` gives them. */
  order: readonly string[];
  force: boolean;
  dryRun: boolean;
  /** Bring missing data of stages that must run from the remote. */
  pull: boolean;
  /** Data that is absent but recorded does not make a stage stale. */
  allowMissing: boolean;
  /** Go on with stages that do not depend on a failed one. */
  keepGoing: boolean;
  environment: NodeJS.ProcessEnv;
  signal: AbortSignal;
  onLine: (address: string, line: string) => void;
  /** Called before a stage runs, is restored or recorded, and once for each result. */
  onStart: (address: string, action: StageAction) => void;
  onResult: (result: StageResult) => void;
  readParams: (path: string) => ParamsFile | undefined;
  lockOf: (stage: Stage) => Lock;
  /** Keeps other processes away from what is worked on. */
  exclusion: StageExclusion;
  /** Records a stage's entry on disk, before the next stage begins. */
  saveLock: (stage: Stage, entry: LockEntry) => void;
}
