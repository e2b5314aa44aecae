import type { GitHubClient } from '../github/index.js';

/** How often GitHub was asked, and how often it was told. */
export interface CallCount {
  reads: number;
  writes: number;
}

/** The same client, counting. */
export function countingClient(client: GitHubClient, count: CallCount): GitHubClient {
  return {
    request: (route, parameters) => {
      if (route.startsWith('GET ')) count.reads++;
      else count.writes++;
      return client.request(route, parameters);
    },
  };
}
