import { Octokit } from '@octokit/rest';
import type { GitHubClient } from '../../src/github/index.js';

const quiet = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

/** A client whose requests go to `fetch`; it prints nothing when GitHub says no. */
export function octokitOf(
  fetch: typeof globalThis.fetch,
  options: { baseUrl?: string; auth?: string } = {},
): GitHubClient {
  return new Octokit({ ...options, request: { fetch }, log: quiet });
}
