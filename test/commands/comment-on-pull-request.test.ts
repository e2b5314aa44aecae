import { afterEach, describe, expect, test } from '@jest/globals';
import { Octokit } from '@octokit/rest';
import { commentOnPullRequest } from '../../src/commands/comment-on-pull-request.js';
import type { WorkflowComment } from '../../src/commands/comment-on-pull-request.js';
import { upsertComment } from '../../src/commands/upsert-comment.js';
import { UserError } from '../../src/core/errors.js';
import type { Outcome } from '../../src/commands/index.js';
import type { GitHubClient } from '../../src/github/index.js';
import { GitHubSimulator } from '../support/github-simulator/index.js';
import { churnEvidence } from '../support/churn-report.js';

const MARKER = '<!-- assay:v1 project=root -->';

/** Refused requests are part of these tests. */
const SILENT = { debug() {}, info() {}, warn() {}, error() {} };

const open: GitHubSimulator[] = [];
afterEach(async () => {
  for (const github of open.splice(0)) await github.close();
});

/** A pull request of the repository itself, and the token that its workflow gets. */
function world(options: ConstructorParameters<typeof GitHubSimulator>[0] = {}) {
  const github = new GitHubSimulator({ seed: 1, ...options });
  open.push(github);
  const app = github.addApp({
    slug: 'assay',
    permissions: { checks: 'write', contents: 'read', pull_requests: 'write', metadata: 'read' },
    events: ['pull_request'],
    webhookSecret: 's'.repeat(40),
  });
  const repository = github.addRepository('octo/churn', { files: { 'a.txt': 'a' } });
  repository.addCollaborator('ana', 'write');
  repository.push('feature', { files: { 'a.txt': 'b' }, by: 'ana' });
  const pull = repository.openPullRequest({ head: 'feature', by: 'ana' });
  const clientOf = (token: string) =>
    new Octokit({ baseUrl: github.apiUrl, auth: token, request: { fetch: github.fetch }, log: SILENT });
  const workflow = clientOf(
    github.workflowToken(repository, { contents: 'read', pull_requests: 'write', checks: 'read' }),
  );
  const comment = (fields: Partial<WorkflowComment> = {}, client: GitHubClient = workflow) =>
    commentOnPullRequest(client, {
      when: 'auto',
      repository: { owner: 'octo', name: 'churn' },
      serverUrl: 'https://github.com',
      pullRequest: pull.number,
      headSha: pull.headSha,
      project: 'root',
      result: outcomeOf('pass'),
      clean: (text) => text,
      ...fields,
    });
  const bodies = () => pull.comments().map(({ body }) => body);
  const writes = () => github.requests.filter(({ isWrite }) => isWrite).map(({ method }) => method);
  return { github, app, repository, pull, clientOf, workflow, comment, bodies, writes };
}

function outcomeOf(story: 'pass' | 'fail'): Outcome {
  const { evidence } = churnEvidence(story);
  return { exitCode: 0, json: evidence.report, text: '' };
}

describe('a workflow', () => {
  test('writes one comment, edits it, and leaves it where nothing changed', async () => {
    const { comment, bodies, writes, github } = world();
    expect(await comment({ result: outcomeOf('fail') })).toBe('created');
    expect(bodies()).toEqual([expect.stringMatching(/^<!-- assay:v1 project=root -->\n\n## ❌ Assay: fail\n/)]);
    expect(await comment()).toBe('updated');
    expect(bodies()).toEqual([expect.stringMatching(/^<!-- assay:v1 project=root -->\n\n## ✅ Assay: pass\n/)]);
    github.forgetRequests();
    expect(await comment()).toBe('unchanged');
    expect(writes()).toEqual([]);
  });

  test('has one comment for each project', async () => {
    const { comment, bodies } = world();
    await comment();
    await comment({ project: 'pricing' });
    await comment({ result: outcomeOf('fail') });
    expect(bodies().map((body) => body.split('\n')[0])).toEqual([MARKER, '<!-- assay:v1 project=pricing -->']);
  });

  test('leaves the comment to an App that judges the commit, not to another workflow of that name', async () => {
    const { comment, bodies, github, repository, pull, app, clientOf } = world();
    const check = { owner: 'octo', repo: 'churn', name: 'assay / gate', head_sha: pull.headSha };
    const other = clientOf(github.workflowToken(repository, { checks: 'write' }));
    await other.request('POST /repos/{owner}/{repo}/check-runs', check);
    expect(await comment()).toBe('created');
    const installed = clientOf(github.install(app, [repository]).token());
    await installed.request('POST /repos/{owner}/{repo}/check-runs', check);
    expect(await comment({ result: outcomeOf('fail') })).toBe('left');
    expect(bodies()).toEqual([expect.stringContaining('Assay: pass')]);
    expect(await comment({ result: outcomeOf('fail'), when: 'always' })).toBe('updated');
  });

  test('comments where it may not see checks', async () => {
    const { comment, github, repository, clientOf } = world();
    const token = github.workflowToken(repository, { contents: 'read', pull_requests: 'write' });
    expect(await comment({}, clientOf(token))).toBe('created');
  });

  test('says nothing of a commit that is no longer the head, unless it pushed the newer one itself', async () => {
    const { comment, bodies, pull } = world();
    const { headSha } = pull;
    const newer = pull.push({ files: { 'a.txt': 'c' } });
    expect(await comment({ headSha })).toBe('left');
    expect(bodies()).toEqual([]);
    const run = { commit: newer } as NonNullable<Outcome['run']>;
    expect(await comment({ headSha, result: { ...outcomeOf('pass'), run } })).toBe('created');
  });

  test('takes no notice of somebody else’s marker', async () => {
    const { comment, bodies, pull } = world();
    pull.comment({ by: 'ana', body: `${MARKER}\n\nforged` });
    expect(await comment()).toBe('created');
    expect(bodies()).toEqual([`${MARKER}\n\nforged`, expect.stringContaining('Assay: pass')]);
  });

  test('with a token of its own writes no second comment either', async () => {
    const { comment, bodies, github, clientOf } = world();
    const client = clientOf(github.userToken('ana'));
    expect(await comment({}, client)).toBe('created');
    expect(await comment({ result: outcomeOf('fail') }, client)).toBe('updated');
    expect(bodies()).toEqual([expect.stringContaining('Assay: fail')]);
  });

  test('tells what ended the run, and keeps secrets to itself', async () => {
    const { comment, bodies } = world();
    const result = new UserError({
      code: 'BASE_CONFIG_INVALID',
      message: 'the rules of the base are broken',
      exitCode: 2,
      mistakes: [{ message: 'unknown key "hunter2"', location: { file: 'abcdef0123:assay.yaml', line: 3, column: 1 } }],
    });
    const clean = (text: string) => text.replaceAll('hunter2', '***');
    expect(await comment({ result, clean })).toBe('created');
    expect(bodies()[0]).toContain('assay.yaml of the base branch has a mistake: unknown key');
    expect(bodies()[0]).toContain('assay.yaml:3:1: unknown key "***"');
    expect(bodies()[0]).not.toContain('hunter2');
    const other = new UserError({ code: 'X', message: 'no bucket', hint: 'Make one.', exitCode: 3 });
    expect(await comment({ result: other })).toBe('updated');
    expect(bodies()[0]).toMatch(/Assay: fail\n\nno bucket\n\nNext: Make one\./);
  });

  test('fails where the token may not write', async () => {
    const { comment, github, repository, clientOf } = world();
    const token = github.workflowToken(repository, { contents: 'read', pull_requests: 'read', checks: 'read' });
    await expect(comment({}, clientOf(token))).rejects.toMatchObject({ code: 'GITHUB_FORBIDDEN' });
  });
});

describe('a list of comments', () => {
  const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
  type Answer = Awaited<ReturnType<GitHubClient['request']>>;
  const hearing = (client: GitHubClient, change: (answer: Answer) => Answer): GitHubClient => ({
    async request(asked, parameters) {
      const answer = await client.request(asked, parameters);
      return asked === route ? change(answer) : answer;
    },
  });

  test('that goes on beyond what is looked at may hold ours: none is created', async () => {
    const { comment, workflow, pull, bodies } = world({ validate: false });
    for (let left = 100; left > 0; left -= 1) pull.comment({ by: 'ana', body: 'hello' });
    const endless = hearing(workflow, (answer) => ({ ...answer, headers: { link: '<https://x>; rel="next"' } }));
    const pages: GitHubClient = {
      request: (asked, parameters) => endless.request(asked, { ...parameters, ...(asked === route && { page: 1 }) }),
    };
    expect(await comment({}, pages)).toBe('left');
    expect(new Set(bodies())).toEqual(new Set(['hello']));
  });

  test('that lags behind makes no second comment', async () => {
    const { comment, workflow, bodies } = world();
    const lagging = hearing(workflow, (answer) => ({ ...answer, data: [] }));
    expect(await comment({}, lagging)).toBe('created');
    expect(bodies()).toEqual([expect.stringContaining('Assay: pass')]);
  });
});

describe('an App that comes later', () => {
  /** The App's text, after a workflow's comment. */
  async function adopted(foreignComments?: 'delete' | 'none') {
    const all = world(foreignComments ? { foreignComments } : {});
    await all.comment();
    const client = all.clientOf(all.github.install(all.app, [all.repository]).token());
    const text = `${MARKER}\n\nthe App’s\n`;
    const upserted = async () => {
      const { how } = await upsertComment(client, { owner: 'octo', name: 'churn' }, all.pull.number, {
        project: 'root',
        desired: () => text,
        isUs: ({ login }) => login === all.app.botLogin,
      });
      return how;
    };
    return { ...all, upserted, text };
  }

  test('takes the workflow’s comment over', async () => {
    const { upserted, bodies, text, github, writes } = await adopted();
    expect(await upserted()).toBe('updated');
    expect(bodies()).toEqual([text]);
    github.forgetRequests();
    expect(await upserted()).toBe('unchanged');
    expect(writes()).toEqual([]);
  });

  test('puts its own in its place where it may not edit it', async () => {
    const { upserted, pull, app, text } = await adopted('delete');
    expect(await upserted()).toBe('created');
    expect(pull.comments().map(({ user, body }) => [user.login, body])).toEqual([[app.botLogin, text]]);
    expect(await upserted()).toBe('unchanged');
  });

  test('puts its own beside it where it may not even delete it', async () => {
    const { upserted, bodies, text } = await adopted('none');
    expect(await upserted()).toBe('created');
    expect(bodies()).toEqual([expect.stringContaining('Assay: pass'), text]);
  });

  test('makes one of two that were written at the same time', async () => {
    const { upserted, bodies, text, pull, app } = await adopted();
    pull.comment({ by: app, body: `${MARKER}\n\nfirst` });
    pull.comment({ by: app, body: `${MARKER}\n\nsecond` });
    await upserted();
    expect(bodies()).toEqual([text]);
  });
});
