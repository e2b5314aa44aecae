import { GitHubError } from './github-error.js';
import type { GitHubErrorKind } from './github-error.js';

const MAX_MESSAGE = 300;
const MINUTE_MS = 60_000;
const MAX_WAIT_MS = 60 * MINUTE_MS;

type Headers = Record<string, string | number | undefined>;

/** What an Octokit throws: GitHub's status, or 500 where there was no answer at all. */
interface RequestFailure extends Error {
  status: number;
  response?: { headers?: Headers };
}

/**
 * The error of a call, in our words; `what` names the call. What is translated already, or is no failure of the call (a bug),
 * comes back as it is.
 */
export function translateError(error: unknown, what: string): unknown {
  if (error instanceof GitHubError || !isRequestFailure(error)) return error;
  const headers = error.response?.headers ?? {};
  const status = error.response === undefined ? undefined : error.status;
  const kind = kindOf(error, headers);
  const said = error.message.length > MAX_MESSAGE ? `${error.message.slice(0, MAX_MESSAGE)}…` : error.message;
  const needs = kind === 'forbidden' ? headers['x-accepted-github-permissions'] : undefined;
  return new GitHubError({
    kind,
    message: `GitHub ${status === undefined ? 'gave no answer' : `answered ${status}`} to ${what}: ${said}`,
    status,
    retryAfterMs: kind === 'rate_limited' ? waitOf(headers) : undefined,
    hint: needs === undefined ? undefined : `Give the token or the App one of these permissions: ${needs}.`,
    cause: error,
  });
}

function isRequestFailure(error: unknown): error is RequestFailure {
  return error instanceof Error && 'status' in error && typeof error.status === 'number';
}

function kindOf({ status, message, response }: RequestFailure, headers: Headers): GitHubErrorKind {
  if (response === undefined || status >= 500) return 'unavailable';
  if (status === 429 || (status === 403 && isLimit(message, headers))) return 'rate_limited';
  if (status === 401 || status === 403 || status === 451) return 'forbidden';
  if (status === 404 || status === 410) return 'not_found';
  return 'invalid';
}

/** Both of GitHub's limits come as 403, too, and the secondary one sometimes by its words alone. */
function isLimit(message: string, headers: Headers): boolean {
  return (
    headers['retry-after'] !== undefined ||
    String(headers['x-ratelimit-remaining']) === '0' ||
    /secondary rate limit|rate limit exceeded|abuse detection/i.test(message)
  );
}

/** By GitHub's own rule: `retry-after`, else the reset of a limit that is used up, else a minute. Never over an hour. */
function waitOf(headers: Headers): number {
  const after = Number(headers['retry-after']);
  if (Number.isFinite(after) && after >= 0) return within(after * 1000);
  const reset = Number(headers['x-ratelimit-reset']) * 1000;
  const now = Date.parse(String(headers['date']));
  const isUsedUp = String(headers['x-ratelimit-remaining']) === '0';
  return isUsedUp && Number.isFinite(reset - now) ? within(reset - now) : MINUTE_MS;
}

function within(waitMs: number): number {
  return Math.min(Math.max(waitMs, 1000), MAX_WAIT_MS);
}
