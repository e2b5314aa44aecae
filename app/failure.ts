import type { AfterFailure } from './queue.js';
import { GitHubError, translateError } from '../src/github/index.js';

/** GitHub's advice where a limit does not say how long. */
const UNSAID_PAUSE_MS = 60_000;

/**
 * What to do after a reconciliation threw: wait as long as GitHub says (every key of the installation, else all of them run
 * into the same limit), try again what may pass, give up what will not: the next sweep looks again anyway.
 */
export function judgeFailure(thrown: unknown): AfterFailure {
  const failure = translateError(thrown, 'a call of the App');
  if (failure instanceof GitHubError && failure.kind === 'rate_limited')
    return { kind: 'pause', forMs: failure.retryAfterMs ?? UNSAID_PAUSE_MS };
  return mayPass(failure) ? { kind: 'again' } : { kind: 'give_up' };
}

function mayPass(failure: unknown): boolean {
  if (typeof failure !== 'object' || failure === null) return false;
  const { retryable, code, name, cause } = failure as Record<string, unknown>;
  if (retryable !== undefined) return retryable === true;
  if (name === 'AbortError' || name === 'TimeoutError') return true;
  // fetch wraps what the network said.
  const codes = [code, (cause as { code?: unknown } | null | undefined)?.code];
  return codes.some(
    (each) => typeof each === 'string' && /^(?:E(?:CONN|HOST|NET|PIPE|TIMEDOUT|AI_)|UND_ERR)/.test(each),
  );
}
