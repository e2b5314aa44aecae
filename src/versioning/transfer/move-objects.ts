import type { FailureExitCode } from '../../core/errors.js';
import { UserError } from '../../core/errors.js';
import type { Phase } from '../../core/progress.js';
import { forEachConcurrently } from './for-each-concurrently.js';
import type { TransferPlan, WantedObject } from './plan-transfer.js';
import type { TransferFailure, TransferResult } from './transfer-result.js';

/** What became of one object: its bytes arrived, or why not. */
export type Moved = { bytes: number } | { code: string; reason: string; exitCode: FailureExitCode };

export type MoveObject = (wanted: WantedObject, signal: AbortSignal) => Promise<Moved>;

/** So many objects in a row that fail after all their attempts mean that the remote is gone. */
const MAX_STRIKES = 5;

/**
 * Carries a plan out: files first, side by side, then the manifests whose members all arrived. A failure of one object
 * does not stop the others; errors that would meet every object (no access, no such bucket, a remote that stays
 * unreachable) are thrown.
 */
export async function moveObjects(
  plan: TransferPlan,
  move: MoveObject,
  options: { jobs: number; signal: AbortSignal | undefined; phase: Phase; missingReason: string },
): Promise<TransferResult> {
  const { jobs, signal, phase } = options;
  const result: TransferResult = { transferred: 0, bytes: 0, failed: [] };
  const failedKeys = new Set<string>();
  const fail = (wanted: WantedObject, failure: Omit<TransferFailure, 'path' | 'digest'>) => {
    failedKeys.add(wanted.key);
    result.failed.push({ path: wanted.path, digest: wanted.object.digest, ...failure });
  };
  for (const wanted of plan.missing) {
    fail(wanted, { code: 'OBJECT_MISSING', reason: options.missingReason, exitCode: 3 });
  }
  let strikes = 0;
  const moveOne = async (wanted: WantedObject, stop: AbortSignal) => {
    try {
      const moved = await move(wanted, stop);
      strikes = 0;
      if ('bytes' in moved) {
        result.transferred++;
        result.bytes += moved.bytes;
      } else {
        fail(wanted, moved);
      }
    } catch (error) {
      if (!(error instanceof UserError) || !error.retryable || ++strikes >= MAX_STRIKES) throw error;
      fail(wanted, { code: error.code, reason: error.message, exitCode: error.exitCode });
    }
    phase.advance(1);
  };
  await forEachConcurrently(plan.files, jobs, signal, moveOne);
  const complete = plan.manifests.filter((manifest) => {
    const lacking = manifest.members.filter((key) => failedKeys.has(key)).length;
    if (lacking === 0) return true;
    const reason = `the list of its files was held back, since ${lacking} of them could not be moved`;
    fail(manifest, { code: 'DIRECTORY_INCOMPLETE', reason, exitCode: 3 });
    return false;
  });
  await forEachConcurrently(complete, jobs, signal, moveOne);
  return result;
}
