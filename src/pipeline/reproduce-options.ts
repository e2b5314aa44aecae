import type { Lock, LockEntry } from './lock.js';
import type { ParamsFile } from './params.js';
import type { RunCache } from './run-cache/run-cache.js';
import type { Capacity } from './scheduler.js';
import type { Stage } from './stage.js';
import type { StageFailure, StageResult } from './stage-result.js';
import type { StageAction } from './staleness.js';

/** How several processes work on one repository without meeting at one path. */
export interface StageExclusion {
  /** Whether no other process uses what the stage reads or writes; says so to the user where one does. */
  isFree: (stage: Stage) => boolean;
  /** Lets others at the repository while `work` goes on, but not at what these stages, which run, read and write. */
  whileReleased: <T>(running: readonly Stage[], work: () => Promise<T>) => Promise<T>;
  /** A stage uses its paths no longer. */
  leave: (stage: Stage) => Promise<void>;
}

/** What reproducing is told, and how it reads and writes what is not its own. */
export interface ReproduceOptions {
  /** Absolute path of the repository root. */
  root: string;
  /** Addresses in the order to visit, as `selectStages` gives them. */
  order: readonly string[];
  force: boolean;
  /** What needs a stage that ran, or was restored, runs too. */
  forceDownstream?: boolean;
  dryRun: boolean;
  /** Bring missing data of stages that must run from the remote. */
  pull: boolean;
  /** Data that is absent but recorded does not make a stage stale. */
  allowMissing: boolean;
  /** Go on with stages that do not depend on a failed one. */
  keepGoing: boolean;
  /** Go on with stages that depend on a failed one, too. */
  ignoreErrors?: boolean;
  /** Record outputs without storing them. */
  noCommit?: boolean;
  /** How much may run at the same time. */
  capacity: Capacity;
  environment: NodeJS.ProcessEnv;
  signal: AbortSignal;
  onLine: (address: string, line: string) => void;
  /** Called before a stage runs, is restored or recorded, and once for each result. */
  onStart: (address: string, action: StageAction) => void;
  /** Called before a stage that failed is tried once more. */
  onRetry: (address: string, failure: StageFailure, attempt: number, most: number) => void;
  onResult: (result: StageResult) => void;
  readParams: (path: string) => ParamsFile | undefined;
  lockOf: (stage: Stage) => Lock;
  /** Reads parameter files and locks again where commands or other processes may have changed them; says whether a lock was. */
  refresh: () => boolean;
  /** Keeps other processes away from what is worked on. */
  exclusion: StageExclusion;
  /** Records a stage's entry on disk, before the next stage begins. */
  saveLock: (stage: Stage, entry: LockEntry) => void;
  /** The record of earlier runs, where it is kept and asked. */
  runCache?: RunCache;
}
