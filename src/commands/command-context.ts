import type { Progress } from '../core/progress.js';
import type { Trigger } from '../core/trigger.js';

/** What a door gives every command. Commands read the world through this and nothing else. */
export interface CommandContext {
  /** Absolute path of the directory the command works in. */
  directory: string;
  /** Handed on to stages and credential look-ups. */
  environment: NodeJS.ProcessEnv;
  /** `--config`: another file than assay.yaml at the root. */
  configFile?: string;
  /** Print the plan, change nothing. */
  dryRun: boolean;
  /** Answer by the exit code. */
  quiet: boolean;
  /** The door prints `json`: what only a reader of `text` needs is not made. */
  answersInJson?: boolean;
  progress: Progress;
  /** Aborted when the user interrupts. */
  signal: AbortSignal;
  /**
   * From now on an interrupt ends the process at once: for work that leaves nothing half-done wherever it stops, and
   * during which no signal could be answered.
   */
  endOnInterrupt?: () => void;
  trigger: Trigger;
  /** The event's payload and names, for the report's subject. */
  workflow: NodeJS.ProcessEnv;
  /** Lets git fetch missing history from a private repository. */
  gitAuthorization?: { serverUrl: string; token: string };
  /** Set while the verb alone may change the repository. */
  lock?: {
    /** What others who wait are told: `assay pull`. */
    owner: string;
    /** Lets others at the repository while `work` goes on, then waits for it again. */
    whileReleased<T>(work: () => Promise<T>): Promise<T>;
  };
}
