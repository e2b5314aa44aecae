import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createAccess } from '../../app/github-access.js';
import type { GitHubAccess } from '../../app/github-access.js';
import { judgeFailure } from '../../app/failure.js';
import { createLog } from '../../app/log.js';
import { EVENTS, PERMISSIONS } from '../../app/manifest.js';
import { readSettings } from '../../app/settings.js';
import type { AppSettings } from '../../app/settings.js';
import { GitHubError } from '../../src/github/index.js';
import type { GitHubClient, GitHubErrorKind, RepositoryRef } from '../../src/github/index.js';
import { GitHubSimulator } from '../support/github-simulator/index.js';

const SECRET = '0123456789abcdef0123456789abcdef';
const CHECK = 'POST /repos/{owner}/{repo}/check-runs';
const PULLS = 'GET /repos/{owner}/{repo}/pulls';

let github: GitHubSimulator;
let access: GitHubAccess;
let calls: string[];
let lines: string[];
let churn: { ref: RepositoryRef; head(branch: string): string };
let other: { ref: RepositoryRef };
let client: GitHubClient;

beforeEach(async () => {
  github = new GitHubSimulator({ now: () => new Date() });
  const app = github.addApp({ slug: 'assay', permissions: PERMISSIONS, events: [...EVENTS], webhookSecret: SECRET });
  const [first, second] = [
    github.addRepository('acme/churn', { files: { a: 'b' } }),
    github.addRepository('acme/other', {}),
  ];
  github.install(app, [first, second]);
  [churn, other] = [first, second];
  const settings = readSettings({ APP_ID: String(app.id), PRIVATE_KEY: app.privateKey, WEBHOOK_SECRET: SECRET });
  calls = [];
  lines = [];
  access = createAccess(settings as AppSettings, {
    log: createLog({ level: 'trace', secrets: [], write: (line) => lines.push(line) }),
    fetch: github.fetch,
    now: () => Date.now(),
    isThrottled: false,
    onCall: (route, status) => calls.push(`${status} ${route}`),
  });
  client = await access.repository(churn.ref);
});
afterEach(async () => {
  github.faults.clear();
  await github.close();
});

const at = ({ owner, name }: RepositoryRef) => ({ owner, repo: name });
const sentTo = (route: string) => github.requests.filter((request) => request.route === route);

describe('access to GitHub', () => {
  test('knows who the App is', async () => {
    expect(await access.identity()).toMatchObject({ slug: 'assay', permissions: PERMISSIONS });
  });

  test('opens one repository with a token, which is asked for once', async () => {
    await client.request(PULLS, at(churn.ref));
    await (await access.repository(churn.ref)).request('GET /repos/{owner}/{repo}', at(churn.ref));
    expect(sentTo('POST /app/installations/{installation_id}/access_tokens')).toHaveLength(1);
    await expect(client.request(PULLS, at(other.ref))).rejects.toMatchObject({ status: 404 });
  });

  test('sees all repositories of an installation where that is asked for', async () => {
    const installation = await access.installation(churn.ref.installationId);
    const { data } = await installation.request('GET /installation/repositories');
    expect(data).toMatchObject({ total_count: 2 });
  });

  test('never sends a POST a second time by itself', async () => {
    github.faults.add({ route: CHECK, kind: 'server_error', status: 502, times: 1 });
    const asked = client.request(CHECK, {
      ...at(churn.ref),
      name: 'x',
      head_sha: churn.head('main'),
      status: 'queued',
    });
    await expect(asked).rejects.toMatchObject({ status: 502 });
    expect(sentTo(CHECK)).toHaveLength(1);
  });

  test('reads a second time what a gateway lost', async () => {
    github.faults.add({ route: PULLS, kind: 'server_error', status: 502, times: 1 });
    expect(await client.request(PULLS, at(churn.ref))).toMatchObject({ status: 200, data: [] });
    expect(sentTo(PULLS)).toHaveLength(2);
  });

  test('does not wait for the end of a limit itself, but says how long', async () => {
    github.faults.add({ route: PULLS, kind: 'secondary_limit', status: 429, retryAfterSeconds: 77, times: 1 });
    const error: unknown = await client.request(PULLS, at(churn.ref)).catch((thrown: unknown) => thrown);
    expect(judgeFailure(error)).toEqual({ kind: 'pause', forMs: 77_000 });
    github.faults.add({ route: PULLS, kind: 'primary_limit', times: 1 });
    const second: unknown = await client.request(PULLS, at(churn.ref)).catch((thrown: unknown) => thrown);
    expect(judgeFailure(second)).toMatchObject({ kind: 'pause' });
    expect(sentTo(PULLS)).toHaveLength(2);
  });

  test('asks whether an answer has changed, and reuses it when not', async () => {
    const first = await client.request(PULLS, at(churn.ref));
    const again = await (await access.repository(churn.ref)).request(PULLS, at(churn.ref));
    expect(again).toMatchObject({ status: 200, data: first.data });
    expect(sentTo(PULLS).map(({ status }) => status)).toEqual([200, 304]);
    expect(calls.filter((call) => call.endsWith(PULLS))).toEqual([`200 ${PULLS}`, `304 ${PULLS}`]);
  });

  test('counts calls by the route, and logs no token', async () => {
    await client.request(PULLS, at(churn.ref));
    expect(calls.every((call) => !call.includes('churn'))).toBe(true);
    expect(lines.join()).not.toMatch(/ghs_[A-Za-z0-9]|eyJ[A-Za-z0-9_-]{10}/);
  });
});

describe('a failure', () => {
  const WAIT = { kind: 'pause', forMs: 60_000 };
  const NOW_MS = 1_000_000_000_000;
  const date = new Date(NOW_MS).toUTCString();
  const limited = (status: number, headers: object) =>
    Object.assign(new Error('x'), { status, response: { headers: { date, ...headers } } });
  const translated = (kind: GitHubErrorKind, more: { retryAfterMs?: number; status?: number } = {}) =>
    new GitHubError({ kind, message: 'x', ...more });
  test.each<[string, unknown, object]>([
    ['a limit that says how long', limited(403, { 'retry-after': '30' }), { kind: 'pause', forMs: 30_000 }],
    ['a limit that says how long in a number', limited(429, { 'retry-after': 0 }), { kind: 'pause', forMs: 1000 }],
    ['a limit that does not', limited(429, {}), { kind: 'pause', forMs: 60_000 }],
    [
      'the hourly limit',
      limited(403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(NOW_MS / 1000 + 100) }),
      { kind: 'pause', forMs: 100_000 },
    ],
    ['a limit of a day', limited(429, { 'retry-after': '86400' }), { kind: 'pause', forMs: 3_600_000 }],
    ['a limit, translated', translated('rate_limited', { retryAfterMs: 5000 }), { kind: 'pause', forMs: 5000 }],
    ['a limit, translated, that does not say', translated('rate_limited'), { kind: 'pause', forMs: 60_000 }],
    ['what may not be', limited(403, {}), { kind: 'give_up' }],
    ['what is not there', limited(404, {}), { kind: 'give_up' }],
    ['what is wrong', limited(422, {}), { kind: 'give_up' }],
    ['a gateway', limited(502, {}), { kind: 'again' }],
    ['a limit that only says so', Object.assign(limited(403, {}), { message: 'secondary rate limit' }), WAIT],
    ['an outage, translated', translated('unavailable'), { kind: 'again' }],
    ['something else, translated', translated('not_found', { status: 502 }), { kind: 'give_up' }],
    ['a dropped connection', Object.assign(new Error('x'), { code: 'ECONNRESET' }), { kind: 'again' }],
    ['what fetch says of one', new TypeError('fetch failed', { cause: { code: 'UND_ERR_SOCKET' } }), { kind: 'again' }],
    ['a call that took too long', new DOMException('x', 'TimeoutError'), { kind: 'again' }],
    ['a bug', new TypeError('undefined is not a function'), { kind: 'give_up' }],
    ['nothing', undefined, { kind: 'give_up' }],
  ])('%s', (_, error, expected) => {
    expect(judgeFailure(error)).toEqual(expected);
  });
});
