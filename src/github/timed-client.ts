import type { GitHubClient } from './client.js';

/** Longer than any answer of GitHub takes. */
const CALL_TIMEOUT_MS = 30_000;

/** The same client, where a call that has no answer after so many milliseconds has failed: an Octokit waits for ever. */
export function timedClient(client: GitHubClient, timeoutMs = CALL_TIMEOUT_MS): GitHubClient {
  return {
    request: (route, parameters = {}) => {
      const request = { ...(parameters['request'] as object | undefined), signal: AbortSignal.timeout(timeoutMs) };
      return client.request(route, { ...parameters, request });
    },
  };
}
