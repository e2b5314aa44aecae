import type { FailureExitCode, Location, UserError } from '../core/errors.js';
import { formatLocation } from '../core/errors.js';
import type { StaleReason } from './staleness.js';

/**
 * run: executed · cached: outputs restored, or of a frozen stage recorded, without running · skipped: up to date ·
 * failed · blocked: something it needs failed.
 */
export type StageStatus = 'run' | 'cached' | 'skipped' | 'failed' | 'blocked';

export interface StageFailure {
  code: string;
  message: string;
  hint?: string;
  exitCode: FailureExitCode;
  /** The last lines the command printed. */
  lastLines: string[];
  /** Where the stage stands. */
  location?: Location;
}

export interface StageResult {
  address: string;
  /** In a dry run: what would happen. */
  status: StageStatus;
  reasons: StaleReason[];
  seconds: number;
  /** How often its commands were started. */
  attempts?: number;
  /** Most resident memory while its commands ran; null where it cannot be had. */
  peakMemoryBytes?: number | null;
  failure?: StageFailure;
}

/** An error as the failure of a stage, with all its mistakes in the message. */
export function failureOf(error: UserError): StageFailure {
  const { code, hint, exitCode, mistakes, location } = error;
  const message = location && mistakes.length === 0 ? `${formatLocation(location)}: ${error.message}` : error.message;
  const details = mistakes.map(({ message: text, location }) =>
    location ? `${formatLocation(location)}: ${text}` : text,
  );
  return {
    code,
    message: details.length === 0 ? message : `${message}: ${details.join('; ')}`,
    ...(hint !== undefined && { hint }),
    exitCode,
    lastLines: [],
  };
}
