import type { GitHubClient } from './client.js';
import { timedClient } from './timed-client.js';

/** An Octokit prints every request that fails, unless told not to. */
const quiet = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

/** A client that speaks with a token, of a person or a workflow; `apiUrl` is https://api.github.com, or a server's own. */
export async function tokenClient(token: string, apiUrl: string, userAgent: string): Promise<GitHubClient> {
  const { Octokit } = await import('@octokit/rest');
  return timedClient(new Octokit({ auth: token, baseUrl: apiUrl.replace(/\/+$/, ''), userAgent, log: quiet }));
}
