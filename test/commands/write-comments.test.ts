import { afterEach, expect, test } from '@jest/globals';
import { reconcile } from '../../src/commands/index.js';
import type { GitHubClient } from '../../src/github/index.js';
import type { PullRequest } from '../support/github-simulator/index.js';
import { octokitOf } from '../support/octokit-of.js';
import { ReconciledWorld } from '../support/reconciled-world.js';
import type { WorldOptions } from '../support/reconciled-world.js';

const MARKER = '<!-- assay:v1 project=root -->';
const COMMENT = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';

const worlds: ReconciledWorld[] = [];
afterEach(async () => {
  for (const world of worlds.splice(0)) await world.close();
});

/** A pull request with a report that is worth a comment, and the comment of a workflow. */
async function worldOf(options: WorldOptions = {}) {
  const world = new ReconciledWorld({ validate: false, ...options });
  worlds.push(world);
  const pull = world.open();
  world.report(pull, { accuracy: -0.05 });
  return { world, pull, bodies: () => pull.comments().map(({ body }) => body) };
}

/** Reconciles by a client that does something before each call, and may change its answer. */
async function reconcileBy(
  world: ReconciledWorld,
  pull: PullRequest,
  call: (route: string, ask: () => ReturnType<GitHubClient['request']>) => ReturnType<GitHubClient['request']>,
) {
  const deps = world.deps();
  const client: GitHubClient = {
    request: (route, parameters) => call(route, () => deps.client.request(route, parameters)),
  };
  await reconcile(world.key(pull), { ...deps, client });
}

test('a workflow’s comment that the App may not touch stands beside its own', async () => {
  const { world, pull, bodies } = await worldOf({ foreignComments: 'none' });
  const auth = world.github.workflowToken(world.repository, { pull_requests: 'write' });
  const workflow = octokitOf(world.github.fetch, { baseUrl: world.github.apiUrl, auth });
  const body = `${MARKER}\n\nthe workflow’s`;
  await workflow.request(COMMENT, { owner: 'octo', repo: 'churn', issue_number: pull.number, body });
  await world.settle();
  expect(bodies()).toEqual([body, expect.stringContaining('Assay: fail')]);
  expect(world.comments(pull)).toHaveLength(1);
  await world.sweep();
  expect(bodies()).toHaveLength(2);
});

test('a comment that came since the comments were read is edited, not doubled', async () => {
  const { world, pull } = await worldOf();
  let id: number | undefined;
  const posted: string[] = [];
  await reconcileBy(world, pull, (route, ask) => {
    // The first check is written after the survey.
    if (route.startsWith('POST') && route.endsWith('/check-runs'))
      id ??= pull.comment({ by: world.app, body: `${MARKER}\n\nthe other’s` }).id;
    if (route === COMMENT) posted.push(route);
    return ask();
  });
  expect(posted).toEqual([]);
  expect(pull.comments()).toMatchObject([{ id, body: expect.stringContaining('Assay: fail') }]);
});

test('no comment is created where a conversation is too long to see whether there is one', async () => {
  const { world, pull, bodies } = await worldOf();
  await reconcileBy(world, pull, async (route, ask) => {
    const answer = await ask();
    return route === 'GET /repos/{owner}/{repo}/pulls/{pull_number}'
      ? { ...answer, data: { ...(answer.data as object), comments: 3001 } }
      : answer;
  });
  expect(bodies()).toEqual([]);
  expect(world.check(pull.headSha)).toMatchObject({ conclusion: 'failure' });
  expect(world.logs).toContainEqual(expect.objectContaining({ event: 'comment_refused', reason: 'too many comments' }));
});
