import type { App, CheckRun, CheckSuite } from '../model.js';
import type { Repository } from '../repository.js';
import type { World } from '../world.js';
import { timeOf } from './accounts.js';
import type { Json } from './accounts.js';
import { describeApp } from './apps.js';
import { describeSimpleCommit } from './commits.js';
import { minimalPullRequestsOf } from './pulls.js';
import { describeMinimalRepository, repositoryUrl } from './repositories.js';

/** Schema `check-run`; a webhook's has its suite inside. */
export function describeCheckRun(world: World, repository: Repository, check: CheckRun, of?: 'webhook'): Json {
  const url = `${repositoryUrl(world, repository)}/check-runs/${check.id}`;
  const html = `${world.urls.html}/${repository.fullName}/runs/${check.id}`;
  const { title, summary, text, annotations } = check.output;
  return {
    id: check.id,
    name: check.name,
    node_id: `CR_${check.id}`,
    head_sha: check.headSha,
    external_id: check.externalId ?? '',
    url,
    html_url: html,
    details_url: check.detailsUrl ?? `https://example.com/${check.app.slug}`,
    status: check.status,
    conclusion: check.conclusion,
    started_at: timeOf(check.startedAt),
    completed_at: timeOf(check.completedAt),
    output: { title, summary, text, annotations_count: annotations.length, annotations_url: `${url}/annotations` },
    check_suite: of ? suiteInCheck(world, repository, check.suite) : { id: check.suite.id },
    app: describeApp(world, check.app),
    pull_requests: minimalPullRequestsOf(world, repository, check.headSha),
  };
}

/** Schema `check-suite`. */
export function describeCheckSuite(world: World, repository: Repository, suite: CheckSuite, of?: 'webhook'): Json {
  const checks = latestChecks(repository.checks.runsIn(suite));
  const url = `${repositoryUrl(world, repository)}/check-suites/${suite.id}`;
  return {
    id: suite.id,
    node_id: `CS_${suite.id}`,
    head_branch: suite.headBranch,
    head_sha: suite.headSha,
    ...stateOf(repository, suite),
    url,
    before: suite.before,
    after: suite.headSha,
    pull_requests: minimalPullRequestsOf(world, repository, suite.headSha),
    app: of ? appInWebhook(world, suite.app) : describeApp(world, suite.app),
    ...(!of && { repository: describeMinimalRepository(world, repository) }),
    created_at: timeOf(suite.createdAt),
    updated_at: timeOf(suite.updatedAt),
    head_commit: describeSimpleCommit(world, suite.headSha),
    latest_check_runs_count: checks.length,
    check_runs_url: `${url}/check-runs`,
    rerequestable: true,
    runs_rerequestable: true,
  };
}

/** The description's list of events of an App is older here than GitHub's. */
function appInWebhook(world: World, app: App): Json {
  return { ...describeApp(world, app), events: app.events.filter((event) => event !== 'merge_group') };
}

/** Of each name (and App) the newest, newest first: what `filter=latest` lists. */
export function latestChecks(checks: CheckRun[]): CheckRun[] {
  const latest = new Map<string, CheckRun>();
  for (const check of checks) latest.set(`${check.suite.id} ${check.name}`, check);
  return [...latest.values()].sort((a, b) => b.id - a.id);
}

function stateOf(repository: Repository, suite: CheckSuite): { status: string; conclusion: string | null } {
  const checks = latestChecks(repository.checks.runsIn(suite));
  const status =
    checks.length === 0 ? 'queued' : checks.every((c) => c.status === 'completed') ? 'completed' : 'in_progress';
  if (status !== 'completed') return { status, conclusion: null };
  const worst = ['failure', 'timed_out', 'cancelled', 'action_required', 'success', 'neutral', 'skipped'];
  return { status, conclusion: worst.find((word) => checks.some(({ conclusion }) => conclusion === word)) ?? null };
}

/** Schema `simple-check-suite`. */
function suiteInCheck(world: World, repository: Repository, suite: CheckSuite): Json {
  return {
    id: suite.id,
    node_id: `CS_${suite.id}`,
    head_branch: suite.headBranch,
    head_sha: suite.headSha,
    ...stateOf(repository, suite),
    url: `${repositoryUrl(world, repository)}/check-suites/${suite.id}`,
    before: suite.before,
    after: suite.headSha,
    pull_requests: minimalPullRequestsOf(world, repository, suite.headSha),
    app: describeApp(world, suite.app),
    created_at: timeOf(suite.createdAt),
    updated_at: timeOf(suite.updatedAt),
  };
}
