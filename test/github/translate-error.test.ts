import { describe, expect, test } from '@jest/globals';
import {
  createCheck,
  createComment,
  GitHubError,
  readPullRequest,
  readRepository,
  translateError,
  updateCheck,
} from '../../src/github/index.js';
import type { CheckDraft, GitHubClient } from '../../src/github/index.js';
import { octokitOf } from '../support/octokit-of.js';

const repository = { owner: 'acme', name: 'churn' };
const date = 'Mon, 02 Mar 2026 09:00:00 GMT';
const nowSeconds = Date.parse(date) / 1000;

/** A client to which GitHub answers this, whatever is asked. */
function answering(status: number, body: unknown, headers: Record<string, string> = {}): GitHubClient {
  const fetch = async () =>
    new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json', date, ...headers } });
  return octokitOf(fetch);
}

const thrownBy = (client: GitHubClient) =>
  readRepository(client, repository).then(
    () => undefined,
    (error: unknown) => error,
  );

describe('an answer that is an error', () => {
  const limited = 'API rate limit exceeded for installation ID 5.';
  const secondary = 'You have exceeded a secondary rate limit.';
  test.each<[string, number, string, Record<string, string>, object]>([
    ['a bad token', 401, 'Bad credentials', {}, { kind: 'forbidden', retryable: false }],
    ['a missing permission', 403, 'Resource not accessible by integration', {}, { kind: 'forbidden' }],
    ['something that is not there', 404, 'Not Found', {}, { kind: 'not_found', status: 404 }],
    ['something that is gone', 410, 'This issue was deleted', {}, { kind: 'not_found', status: 410 }],
    ['a conflict', 409, 'Git Repository is empty.', {}, { kind: 'invalid', retryable: false }],
    ['a mistake of ours', 422, 'Validation Failed', {}, { kind: 'invalid' }],
    ['a legal block', 451, 'Repository access blocked', {}, { kind: 'forbidden' }],
    ['a broken server', 502, 'Server Error', {}, { kind: 'unavailable', retryable: true }],
    [
      'the limit of an hour',
      403,
      limited,
      { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(nowSeconds + 90) },
      { kind: 'rate_limited', retryAfterMs: 90_000, retryable: true },
    ],
    [
      'a limit that has passed',
      429,
      limited,
      { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(nowSeconds - 9) },
      { kind: 'rate_limited', retryAfterMs: 1000 },
    ],
    ['a secondary limit', 403, secondary, { 'retry-after': '30' }, { kind: 'rate_limited', retryAfterMs: 30_000 }],
    [
      'a secondary limit by its words',
      403,
      secondary,
      { 'x-ratelimit-remaining': '4000' },
      { kind: 'rate_limited', retryAfterMs: 60_000 },
    ],
    ['a limit of days', 429, secondary, { 'retry-after': '999999' }, { kind: 'rate_limited', retryAfterMs: 3_600_000 }],
    [
      'a limit without end',
      429,
      secondary,
      { 'retry-after': 'Infinity' },
      { kind: 'rate_limited', retryAfterMs: 60_000 },
    ],
  ])('%s', async (_, status, message, headers, fields) => {
    const error = await thrownBy(answering(status, { message }, headers));
    expect(error).toBeInstanceOf(GitHubError);
    expect(error).toMatchObject({ exitCode: 3, status, ...fields });
    expect(error).toMatchObject({
      message: expect.stringContaining(`GitHub answered ${status} to GET /repos/{owner}/{repo} of acme/churn`),
    });
  });

  test('names the permission that GitHub asks for', async () => {
    const headers = { 'x-accepted-github-permissions': 'checks=write' };
    const error = await thrownBy(answering(403, { message: 'Resource not accessible by integration' }, headers));
    expect(error).toMatchObject({ hint: expect.stringContaining('checks=write') });
  });

  test('holds no secret and no long text', async () => {
    const error = (await thrownBy(answering(422, { message: `ghs_${'a1B2'.repeat(20)} ${'x'.repeat(900)}` }))) as Error;
    expect(error.message).not.toContain('a1B2');
    expect(error.message.length).toBeLessThan(500);
  });
});

test('no answer is worth another try', async () => {
  const fetch = () => Promise.reject(new TypeError('fetch failed'));
  const error = await thrownBy(octokitOf(fetch));
  expect(error).toMatchObject({ kind: 'unavailable', retryable: true, status: undefined });
});

test('what is translated already stays as it is', () => {
  const error = new GitHubError({ kind: 'expired', message: 'gone', status: 410 });
  expect(translateError(error, 'x')).toBe(error);
});

test('a mistake in our own code stays one', async () => {
  const client: GitHubClient = { request: () => Promise.reject(new TypeError('x is not a function')) };
  expect(await thrownBy(client)).toBeInstanceOf(TypeError);
});

describe('an answer that is not as described', () => {
  test.each<[string, unknown]>([
    ['a list', []],
    ['no id', { name: 'churn', owner: { login: 'acme' }, default_branch: 'main', private: true }],
    [
      'an id that is a text',
      { id: '1', name: 'churn', owner: { login: 'acme' }, default_branch: 'main', private: true },
    ],
  ])('%s', async (_, body) => {
    expect(await thrownBy(answering(200, body))).toMatchObject({ kind: 'invalid', retryable: false });
  });

  test('a page, or half an answer, is worth another try', async () => {
    expect(await thrownBy(answering(200, '<html>'))).toMatchObject({ kind: 'unavailable', retryable: true });
  });

  test('a pull request with a head that is no commit', async () => {
    const side = { ref: 'main', sha: '../../x', repo: { id: 1, owner: { login: 'acme' } } };
    const times = { created_at: date, updated_at: date };
    const body = { number: 7, title: 'x', state: 'open', user: null, head: side, base: side, ...times };
    await expect(readPullRequest(answering(200, body), repository, 7)).rejects.toMatchObject({
      kind: 'invalid',
      message: expect.stringContaining('head.sha'),
    });
  });
});

test('what makes something new is sent once', async () => {
  const sent: unknown[] = [];
  const client: GitHubClient = {
    async request(_route, parameters) {
      sent.push(parameters?.['request']);
      throw Object.assign(new Error('Bad gateway'), { status: 502, response: { headers: {} } });
    },
  };
  const draft: CheckDraft = {
    name: 'assay / gate',
    headSha: 'a'.repeat(40),
    externalId: 'x',
    status: 'queued',
    title: 't',
    summary: 's',
  };
  await expect(createCheck(client, repository, draft)).rejects.toMatchObject({ kind: 'unavailable' });
  await expect(createComment(client, repository, 7, 'x')).rejects.toMatchObject({ kind: 'unavailable' });
  expect(sent).toEqual([{ retries: 0 }, { retries: 0 }]);
  // GitHub adds annotations to those that are there.
  const remark = { path: 'a', start_line: 1, end_line: 1, annotation_level: 'failure', message: 'm' } as const;
  await expect(updateCheck(client, repository, 1, { ...draft, annotations: [remark] })).rejects.toThrow();
  await expect(updateCheck(client, repository, 1, { ...draft, annotations: [] })).rejects.toThrow();
  expect(sent.slice(2)).toEqual([{ retries: 0 }, undefined]);
});
