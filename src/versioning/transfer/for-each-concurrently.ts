import { setMaxListeners } from 'node:events';
import { UserError } from '../../core/errors.js';

/**
 * Does work for each item, `jobs` at a time. The first error stops everything: work under way is aborted through the
 * signal it was given and waited for, then the error is thrown. An interrupt by `signal` becomes
 * `TRANSFER_INTERRUPTED` (exit 3).
 */
export async function forEachConcurrently<T>(
  items: readonly T[],
  jobs: number,
  signal: AbortSignal | undefined,
  work: (item: T, signal: AbortSignal) => Promise<void>,
): Promise<void> {
  const failure = new AbortController();
  const stop = signal ? AbortSignal.any([signal, failure.signal]) : failure.signal;
  setMaxListeners(0, stop);
  let first: { error: unknown } | undefined;
  let next = 0;
  const worker = async () => {
    while (next < items.length && !stop.aborted) {
      try {
        await work(items[next++]!, stop);
      } catch (error) {
        first ??= { error };
        failure.abort();
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(jobs, items.length) }, worker));
  if (signal?.aborted && (first || next < items.length)) throw interrupted();
  if (first) throw first.error;
}

function interrupted(): UserError {
  return new UserError({
    code: 'TRANSFER_INTERRUPTED',
    message: 'the transfer was interrupted; what had arrived whole is kept',
    hint: 'Run the same command again: it continues where this one stopped.',
    exitCode: 3,
    retryable: true,
  });
}
