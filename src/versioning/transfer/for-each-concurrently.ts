import { setMaxListeners } from 'node:events';
import { UserError } from '../../core/errors.js';

/**
 * Does work for each item, `jobs` at a time; items are taken when it is their turn. The first error stops everything:
 * work under way is aborted through the signal it was given and waited for, then the error is thrown. An interrupt by
 * `signal` becomes `TRANSFER_INTERRUPTED` (exit 3).
 */
export async function forEachConcurrently<T>(
  items: Iterable<T>,
  jobs: number,
  signal: AbortSignal | undefined,
  work: (item: T, signal: AbortSignal) => Promise<void>,
): Promise<void> {
  const failure = new AbortController();
  const stop = signal ? AbortSignal.any([signal, failure.signal]) : failure.signal;
  setMaxListeners(0, stop);
  let first: { error: unknown } | undefined;
  const source = items[Symbol.iterator]();
  let next = source.next();
  const worker = async () => {
    while (!next.done && !stop.aborted) {
      const item = next.value;
      next = source.next();
      try {
        await work(item, stop);
      } catch (error) {
        first ??= { error };
        failure.abort();
      }
    }
  };
  const workers: Promise<void>[] = [];
  while (workers.length < jobs && !next.done) workers.push(worker());
  await Promise.all(workers);
  if (signal?.aborted && (first || !next.done)) throw transferInterrupted();
  if (first) throw first.error;
}

/** `TRANSFER_INTERRUPTED` (exit 3). */
export function transferInterrupted(): UserError {
  return new UserError({
    code: 'TRANSFER_INTERRUPTED',
    message: 'the transfer was interrupted; what had arrived whole is kept',
    hint: 'Run the same command again: it continues where this one stopped.',
    exitCode: 3,
    retryable: true,
  });
}
