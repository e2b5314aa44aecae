import { setTimeout as sleep } from 'node:timers/promises';
import { UserError } from '../../core/errors.js';

export interface RetryOptions {
  signal?: AbortSignal | undefined;
  /** Attempts in all. */
  attempts?: number;
  /** Longest pause before the second attempt, in milliseconds; doubled for each further one. */
  firstPauseMs?: number;
}

const LONGEST_PAUSE_MS = 10_000;

/**
 * Repeats work that failed with a retryable `UserError`, after pauses that double and are drawn at random from their
 * upper half, so that many clients do not come back at once. Any other error, and the last one, is thrown.
 */
export async function withRetries<T>(work: () => Promise<T>, options: RetryOptions = {}): Promise<T> {
  const { signal, attempts = 6, firstPauseMs = 200 } = options;
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof UserError) || !error.retryable || attempt >= attempts || signal?.aborted) throw error;
      const longest = Math.min(LONGEST_PAUSE_MS, firstPauseMs * 2 ** (attempt - 1));
      await sleep(longest * (0.5 + Math.random() / 2), undefined, signal ? { signal } : {}).catch(() => {
        throw error; // interrupted while waiting
      });
    }
  }
}
