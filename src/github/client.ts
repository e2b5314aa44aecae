/**
 * One installation's (or the workflow token's) view of GitHub: the one method of an Octokit that is used here. Structural,
 * so that every kind of Octokit fits, and so does a test's stub.
 */
export interface GitHubClient {
  /** `route` is a template such as `GET /repos/{owner}/{repo}/pulls/{pull_number}`; the values are escaped into it. */
  request(route: string, parameters?: Record<string, unknown>): Promise<GitHubAnswer>;
}

/** What GitHub answered; anything over 399 is thrown by the client. */
export interface GitHubAnswer {
  status: number;
  headers: Record<string, string | number | undefined>;
  data: unknown;
}

/** The repository a call is about. */
export interface Repository {
  owner: string;
  name: string;
}
