/**
 * A GitHub for tests: small, stateful, and stricter than the real one.
 *
 *     const github = new GitHubSimulator({ now: () => time, seed: 1 });
 *     const repository = github.addRepository('acme/churn', { files: { 'assay.yaml': '…' } });
 *     const app = github.addApp({ slug: 'assay', permissions: { checks: 'write', … }, events: ['pull_request', …] });
 *     const installation = github.install(app, [repository]);
 *     const octokit = new Octokit({ baseUrl: github.apiUrl, auth: installation.token(), request: { fetch: github.fetch } });
 *
 *     const { pull } = branchPullRequest(repository);            // or forkPullRequest, dependabotPullRequest, …
 *     const run = repository.startRun({ pull });
 *     run.uploadArtifact('assay-report-1', { 'report.json': text });
 *     run.complete('success');                                    // each act queues the webhooks GitHub would send
 *     await github.deliveries.drain(handle, { lose: 0.3, double: 0.2, shuffle: true });
 *     repository.latestCheck(pull.headSha, 'assay / gate');       // what came of it
 *     await github.close();                                       // throws if anything was not as GitHub describes it
 *
 * Doors: `github.fetch` in this process, or `await github.start()` and real HTTP at `github.apiUrl`; artifacts come from a
 * second origin, `github.blobUrl`. Every request, answer and webhook is held against GitHub's OpenAPI description; what
 * breaks it, a route that is not here, a request to a foreign host or a token sent on to the second origin is in
 * `github.problems` and fails `close()`; a test that does such a thing on purpose takes them by `takeProblems()`.
 *
 * State is plain: `repository.pulls`, `.checkRuns(sha)`, `.runs`, `pull.comments()`. `github.requests` is what was asked.
 * `github.faults.add(…)` lets things go wrong. Chance is the seed's, the clock is the test's, ids only grow.
 *
 * Left out: issues that are no pull requests, reviews, statuses, deployments, writing to git, GraphQL. Stricter than
 * GitHub: public repositories ask for permissions like private ones. Merge conflicts are said (`setConflicted`), not found.
 */
export { GitHubSimulator } from './simulator.js';
export type { SeenRequest } from './api.js';
export type { SimulatorOptions } from './simulator.js';
export type { Delivery, Disorder, Target } from './deliveries.js';
export type { Fault } from './faults.js';
export type { App, CheckRun, Permissions } from './model.js';
export type { Comment } from './comment.js';
export type { Installation } from './installation.js';
export type { MergeGroup } from './merge-group.js';
export type { PullRequest } from './pull-request.js';
export type { Repository } from './repository.js';
export type { WorkflowRun } from './workflow-run.js';
export {
  branchPullRequest,
  dependabotPullRequest,
  draftPullRequest,
  expiredArtifact,
  firstTimeContributor,
  forkPullRequest,
  twoPullRequestsOneHead,
} from './scenarios.js';
