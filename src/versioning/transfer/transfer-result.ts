import type { Digest } from '../../core/digest.js';
import type { FailureExitCode } from '../../core/errors.js';
import type { Progress } from '../../core/progress.js';
import type { TransferPlan } from './plan-transfer.js';

export interface TransferOptions {
  /** Name of the remote; outputs that name another one are passed over. The default remote otherwise. */
  remote?: string;
  /** How many transfers at once. */
  jobs?: number;
  progress: Progress;
  /** Stops transfers; nothing half-done becomes visible. */
  signal?: AbortSignal;
  /** Say what would be moved and move nothing. */
  dryRun?: boolean;
}

export interface TransferFailure {
  /** Workspace path the content belongs to; POSIX, relative to the root. */
  path: string;
  digest: Digest;
  /** `OBJECT_MISSING`, `OBJECT_CORRUPT`, `DIRECTORY_INCOMPLETE`, or the code of the error that stopped it. */
  code: string;
  reason: string;
  /** 4 for content that is not what its name says, 3 for what is missing or could not be moved, 2 for forged manifests. */
  exitCode: FailureExitCode;
}

export interface TransferResult {
  /** Objects moved, or that would be. */
  transferred: number;
  /** Their bytes. */
  bytes: number;
  /** What could not be moved; everything else was. */
  failed: TransferFailure[];
}

/** Several results as one. */
export function mergeResults(results: readonly TransferResult[]): TransferResult {
  return {
    transferred: results.reduce((sum, { transferred }) => sum + transferred, 0),
    bytes: results.reduce((sum, { bytes }) => sum + bytes, 0),
    failed: results.flatMap(({ failed }) => failed),
  };
}

/** What a dry run says of a plan. `sizes` holds bytes by key, `reason` says why missing objects are missing. */
export function foretold(plan: TransferPlan, sizes: ReadonlyMap<string, number>, reason: string): TransferResult {
  const planned = [...plan.files, ...plan.manifests];
  return {
    transferred: planned.length,
    bytes: planned.reduce((sum, { key }) => sum + (sizes.get(key) ?? 0), 0),
    failed: plan.missing.map(({ path, object }) => ({
      path,
      digest: object.digest,
      code: 'OBJECT_MISSING',
      reason,
      exitCode: 3,
    })),
  };
}
