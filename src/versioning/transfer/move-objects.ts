import { setImmediate } from 'node:timers/promises';
import type { Digest } from '../../core/digest.js';
import type { FailureExitCode } from '../../core/errors.js';
import { UserError } from '../../core/errors.js';
import type { Phase } from '../../core/progress.js';
import { translateFileError } from '../../platform/file-error.js';
import { forEachConcurrently, transferInterrupted } from './for-each-concurrently.js';
import { byDirectory, eachObject } from './plan-transfer.js';
import type { TransferPlan, WantedManifest, WantedObject } from './plan-transfer.js';
import type { TransferFailure, TransferResult } from './transfer-result.js';

/** What became of one object: its bytes arrived, or why not. */
export type Moved = { bytes: number } | { code: string; reason: string; exitCode: FailureExitCode };

/** How objects are moved. */
export interface Mover {
  /** Objects under way at once. */
  jobs: number;
  one(wanted: WantedObject, signal: AbortSignal): Promise<Moved>;
  /** Moves what can be moved together; undefined for what has to be moved alone. */
  many?(wanted: readonly WantedObject[]): (Moved | undefined)[];
}

/** So many objects in a row that fail after all their attempts mean that the remote is gone. */
const MAX_STRIKES = 5;
/** Errors that would meet every object. */
const HOPELESS = ['REMOTE_NO_CREDENTIALS', 'REMOTE_BUCKET_MISSING', 'DISK_FULL', 'READ_ONLY', 'TRANSFER_INTERRUPTED'];

/**
 * Carries a plan out: files first, side by side, then the manifests whose members all arrived. A failure of one object
 * does not stop the others; errors that meet every object (no access, no such bucket, a remote that stays unreachable)
 * are thrown.
 */
export async function moveObjects(
  plan: TransferPlan,
  mover: Mover,
  options: { signal: AbortSignal | undefined; phase: Phase; missingReason: string },
): Promise<TransferResult> {
  const { signal, phase, missingReason } = options;
  const result: TransferResult = { transferred: 0, bytes: 0, failed: [] };
  const failed = new Set<Digest>();
  let strikes = 0;
  let refusal: UserError | undefined;

  const fail = ({ path, object: { digest } }: WantedObject, failure: Omit<TransferFailure, 'path' | 'digest'>) => {
    failed.add(digest);
    result.failed.push({ path, digest, ...failure });
  };
  const note = (wanted: WantedObject, moved: Moved) => {
    phase.advance(1);
    if (!('bytes' in moved)) return fail(wanted, moved);
    result.transferred++;
    result.bytes += moved.bytes;
  };
  const moveOne = async (wanted: WantedObject, stop: AbortSignal) => {
    try {
      note(wanted, await mover.one(wanted, stop));
      strikes = 0;
    } catch (thrown) {
      const error = ofOneObject(thrown);
      if (!error || ++strikes >= MAX_STRIKES) throw thrown;
      if (!error.retryable) refusal ??= error;
      note(wanted, { code: error.code, reason: error.message, exitCode: error.exitCode });
    }
  };
  const isComplete = (manifest: WantedManifest) => {
    const lacking = failed.size === 0 ? 0 : manifest.members.filter(({ digest }) => failed.has(digest)).length;
    if (lacking === 0) return true;
    const reason = `the list of its files was held back, since ${lacking} of them could not be moved`;
    fail(manifest, { code: 'DIRECTORY_INCOMPLETE', reason, exitCode: 3 });
    return false;
  };

  for (const wanted of eachObject(plan.missing)) {
    fail(wanted, { code: 'OBJECT_MISSING', reason: missingReason, exitCode: 3 });
  }
  const alone = mover.many
    ? await moveTogether(byDirectory(plan.files), mover.many, note, signal)
    : eachObject(plan.files);
  await forEachConcurrently(alone, mover.jobs, signal, moveOne);
  await forEachConcurrently(plan.manifests.filter(isComplete), mover.jobs, signal, moveOne);
  if (refusal && result.transferred === 0) throw refusal;
  return result;
}

const FIRST_BATCH = 512;
const MAX_BATCH = 4096;
/** How long a batch should take: progress is seen, and an interrupt heard, after each. */
const BATCH_MS = 250;

/** Moves objects many at a time, and returns those that have to be moved alone. */
async function moveTogether(
  objects: Iterable<WantedObject>,
  many: NonNullable<Mover['many']>,
  note: (wanted: WantedObject, moved: Moved) => void,
  signal: AbortSignal | undefined,
): Promise<WantedObject[]> {
  const alone: WantedObject[] = [];
  let size = FIRST_BATCH;
  let batch: WantedObject[] = [];
  const flush = async () => {
    await setImmediate();
    if (signal?.aborted) throw transferInterrupted();
    const started = performance.now();
    const moved = manyOrNone(many, batch);
    size = Math.max(8, Math.min(MAX_BATCH, Math.round((batch.length * BATCH_MS) / (performance.now() - started + 1))));
    for (const [index, wanted] of batch.entries()) {
      const one = moved[index];
      if (one) note(wanted, one);
      else alone.push(wanted);
    }
    batch = [];
  };
  for (const wanted of objects) {
    batch.push(wanted);
    if (batch.length >= size) await flush();
  }
  if (batch.length > 0) await flush();
  return alone;
}

/** Where one file of a batch cannot be read or written, each is tried alone to find out which. */
function manyOrNone(many: NonNullable<Mover['many']>, batch: readonly WantedObject[]): (Moved | undefined)[] {
  try {
    return many(batch);
  } catch (error) {
    if (ofOneObject(error)) return [];
    throw error;
  }
}

/** What was thrown, where it need not meet the next object as well. */
function ofOneObject(thrown: unknown): UserError | undefined {
  const error = thrown instanceof UserError ? thrown : translateFileError(thrown);
  return error && !HOPELESS.includes(error.code) ? error : undefined;
}
