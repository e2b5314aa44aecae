import { createHmac } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { createApp } from '../../app/create-app.js';
import type { AppDeps, Perform } from '../../app/create-app.js';
import type { GitHubAccess, Identity } from '../../app/github-access.js';
import { createLog } from '../../app/log.js';
import { EVENTS, PERMISSIONS } from '../../app/manifest.js';
import { createMetrics } from '../../app/metrics.js';
import { workOfKey } from '../../app/work.js';
import type { Work } from '../../app/work.js';
import type { GitHubClient, RepositoryRef } from '../../src/github/index.js';
import { FakeClock, settle } from '../support/fake-clock.js';

const SECRET = '0123456789abcdef0123456789abcdef';
const MINUTE_MS = 60_000;
const SETTINGS = {
  kind: 'app' as const,
  host: '127.0.0.1',
  port: 0,
  apiUrl: 'https://api.github.com',
  serverUrl: 'https://github.com',
  logLevel: 'trace' as const,
  appId: 12,
  privateKey: '',
  webhookSecrets: [SECRET],
  sweepMinutes: 20,
  concurrency: 4,
  artifactHosts: undefined,
};
const IDENTITY: Identity = {
  id: 12,
  slug: 'assay',
  name: 'Assay <of acme>',
  url: 'https://github.com/apps/assay',
  permissions: PERMISSIONS,
  events: EVENTS,
};

const account = { login: 'acme', id: 5, type: 'Organization' };
const repository = (id: number) => ({
  id,
  name: `r${id}`,
  full_name: `acme/r${id}`,
  owner: account,
  archived: false,
  private: true,
  default_branch: 'main',
});

/** GitHub as the sweep sees it: two installations and one that is suspended. */
const ANSWERS: Record<string, unknown> = {
  'GET /app/hook/deliveries': [],
  'GET /app/installations': [1, 2, 3].map((id) => ({
    id,
    account,
    suspended_at: id === 3 ? '2026-01-01T00:00:00Z' : null,
  })),
};

function appOf(
  more: Partial<AppDeps> & { answers?: Record<string, unknown>; identity?: () => Promise<Identity> } = {},
) {
  const clock = new FakeClock();
  const lines: Record<string, unknown>[] = [];
  const calls: string[] = [];
  const performed: [string, number][] = [];
  const client = (whose: string): GitHubClient => ({
    async request(route) {
      calls.push(`${whose} ${route}`);
      const answer = { ...ANSWERS, ...more.answers }[route];
      if (answer instanceof Error) throw answer;
      const found = { repositories: [repository(Number(whose))], total_count: 1 };
      return { status: 200, headers: {}, data: answer ?? found };
    },
  });
  const access: GitHubAccess = {
    app: async () => client('app'),
    installation: async (id) => client(String(id)),
    repository: async () => client('repository'),
    permissions: async () => PERMISSIONS,
    forget: () => {},
    identity: more.identity ?? (async () => IDENTITY),
  };
  const perform: Perform = async (work) => {
    performed.push([work.text, clock.now()]);
    return { follow: [] };
  };
  const app = createApp(SETTINGS, {
    access,
    perform,
    log: createLog({ level: 'trace', secrets: [], write: (line) => lines.push(JSON.parse(line) as never) }),
    clock,
    random: () => 0.5,
    metrics: createMetrics(false),
    ...more,
  });
  const get = async (path: string) => {
    const response = await app.handle(new Request(`http://x${path}`));
    return [response.status, await response.text()] as const;
  };
  const start = async (sweeps = true) => {
    app.start(sweeps);
    await settle(200);
  };
  return { app, clock, lines, calls, performed, get, start };
}

let sent = 0;
function delivery(event: string, payload: object): Request {
  const body = JSON.stringify(payload);
  return new Request('https://x/api/github/webhooks', {
    method: 'POST',
    body,
    headers: {
      'content-type': 'application/json',
      'x-github-event': event,
      'x-github-delivery': `d-${(sent += 1)}`,
      'x-hub-signature-256': `sha256=${createHmac('sha256', SECRET).update(body).digest('hex')}`,
    },
  });
}
const opened = (number: number) =>
  delivery('pull_request', {
    action: 'opened',
    number,
    pull_request: { number },
    repository: repository(1),
    installation: { id: 1 },
  });

describe('the App', () => {
  test('is alive at once and ready when GitHub has said who it is', async () => {
    let isUp = false;
    const { get, start, clock, lines, app } = appOf({
      async identity() {
        if (!isUp) throw Object.assign(new Error('fetch failed'), { code: 'ECONNREFUSED' });
        return IDENTITY;
      },
    });
    expect(await get('/healthz')).toEqual([200, 'ok\n']);
    expect((await get('/readyz'))[0]).toBe(503);
    await start();
    expect(await get('/readyz')).toEqual([503, 'GitHub could not be asked who this App is\n']);
    expect((await app.handle(opened(7))).status).toBe(202);
    isUp = true;
    await clock.advance(2000);
    await settle(200);
    expect(await get('/readyz')).toEqual([200, 'ready\n']);
    expect(lines.map(({ msg }) => msg)).toContain('ready');
    await app.stop();
    expect(await get('/readyz')).toEqual([503, 'stopping\n']);
    expect(await get('/healthz')).toEqual([200, 'ok\n']);
  });

  test('says what is wrong when GitHub does not know it', async () => {
    const identity = () => Promise.reject(Object.assign(new Error('Bad credentials'), { status: 401 }));
    const { get, start, app } = appOf({ identity });
    await start();
    expect((await get('/readyz'))[1]).toContain('APP_ID and PRIVATE_KEY do not belong together');
    await app.stop();
  });

  test('does what a webhook says, what follows, and looks again when it is time', async () => {
    const performed: string[] = [];
    const key = (number: number): Work =>
      workOfKey({ kind: 'pull_request', number, repository: { installationId: 1, id: 1, owner: 'acme', name: 'r1' } });
    const { app, start, clock } = appOf({
      async perform(work) {
        performed.push(`${work.text} ${clock.now() - Date.parse('2026-03-02T09:00:00Z')}`);
        return performed.length === 1
          ? { follow: [key(8)], again: { work: key(7), atMs: clock.now() + 5 * MINUTE_MS } }
          : { follow: [] };
      },
    });
    await start(false);
    expect((await app.handle(opened(7))).status).toBe(202);
    await settle(100);
    await clock.advance(10 * MINUTE_MS);
    expect(performed).toEqual(['acme/r1#7 0', 'acme/r1#8 0', `acme/r1#7 ${5 * MINUTE_MS}`]);
    await app.stop();
  });

  test('waits for what runs when it is stopped, and takes nothing new', async () => {
    let end = () => {};
    const begun: string[] = [];
    const { app, start, clock } = appOf({
      perform: (work) => {
        begun.push(work.text);
        return new Promise((resolve) => (end = () => resolve({ follow: [] })));
      },
    });
    await start(false);
    await app.handle(opened(7));
    await settle(100);
    let isStopped = false;
    const stopped = app.stop().then(() => (isStopped = true));
    expect((await app.handle(opened(8))).status).toBe(503);
    await clock.advance(60 * MINUTE_MS);
    expect([begun, isStopped]).toEqual([['acme/r1#7'], false]);
    end();
    await stopped;
    expect(clock.pending).toBe(0);
  });

  test('has no other doors', async () => {
    const { app, get } = appOf();
    expect((await get('/setup'))[0]).toBe(404);
    expect((await get('/api/github/webhooks/'))[0]).toBe(404);
    expect((await app.handle(new Request('http://x/', { method: 'POST', body: 'x' }))).status).toBe(405);
    expect((await app.handle(new Request('http://x/api/github/webhooks'))).status).toBe(405);
  });

  test('shows its state, as text', async () => {
    const { app, get, start } = appOf();
    await start();
    const [status, page] = await get('/');
    expect(status).toBe(200);
    expect(page).toContain('Assay &#60;of acme&#62;');
    expect(page).toContain('2 installations, 2 repositories');
    expect(page).not.toMatch(/acme\/r1|Missing on GitHub/);
    await app.stop();
  });

  test('shows which permissions and events it lacks', async () => {
    const identity = { ...IDENTITY, permissions: { ...PERMISSIONS, checks: 'read' }, events: EVENTS.slice(1) };
    const { app, get, start } = appOf({ identity: async () => identity });
    await start();
    const [, page] = await get('/');
    expect(page).toContain('<li>permission checks: write</li><li>event check_run</li>');
    await app.stop();
  });

  test('tells Prometheus', async () => {
    const { app, get, start } = appOf();
    expect((await get('/metrics'))[1]).toMatch(/assay_sweep_age_seconds Nan/i);
    await start();
    await app.handle(opened(7));
    await app.handle(delivery(`x${'y'.repeat(20)}`, {}));
    await settle(100);
    const [, text] = await get('/metrics');
    expect(text).toContain('assay_deliveries_total{event="pull_request",result="accepted"} 1');
    expect(text).toContain('assay_deliveries_total{event="other",result="ignored"} 1');
    expect(text).toMatch(/assay_reconcile_seconds_count\{kind="pull_request",result="done"\} \d/);
    expect(text).toContain('assay_sweeps_total{result="done"} 1');
    expect(text).toMatch(/assay_queue_length \d/);
    expect(text).not.toContain('acme');
    await app.stop();
  });
});

test('a push is about every pull request into its branch: nobody waits for each of them', async () => {
  const begun: string[] = [];
  const ref: RepositoryRef = { installationId: 1, id: 1, owner: 'acme', name: 'r1' };
  const follow = Array.from({ length: 20 }, (_, index) =>
    workOfKey({ kind: 'pull_request', number: 100 + index, repository: ref }),
  );
  const { app, start, clock } = appOf({
    perform: async (work) => {
      begun.push(work.text);
      return { follow: work.text === 'acme/r1:main' ? follow : [] };
    },
  });
  await start(false);
  const pushed = { ref: 'refs/heads/main', repository: repository(1), installation: { id: 1 } };
  await app.handle(delivery('push', pushed));
  await settle(100);
  expect(begun[0]).toBe('acme/r1:main');
  expect(begun.length).toBeLessThan(5);
  await app.handle(opened(7));
  await settle(100);
  expect(begun).toContain('acme/r1#7');
  await clock.advance(20 * 500);
  await settle(200);
  expect(begun).toHaveLength(22);
  await app.stop();
});

describe('the sweep', () => {
  test('asks for every repository of every installation that is not suspended, and says what it cost', async () => {
    const { app, calls, performed, start } = appOf();
    await start();
    expect(performed.map(([text]) => text).sort()).toEqual(['acme/r1', 'acme/r2']);
    expect(calls).toEqual([
      'app GET /app/hook/deliveries',
      'app GET /app/installations',
      '1 GET /installation/repositories',
      '2 GET /installation/repositories',
    ]);
    expect(await app.sweep()).toEqual({ installations: 2, repositories: 2, redelivered: 0, failed: 0, calls: 4 });
    await app.stop();
  });

  test.each([
    [0, 18],
    [0.5, 20],
    [0.999999, 22],
  ])('comes back after its interval, more or less (chance %d: %d minutes)', async (chance, minutes) => {
    const { app, calls, start, clock } = appOf({ random: () => chance });
    await start();
    const sweeps = () => calls.filter((call) => call.endsWith('/app/installations')).length;
    await clock.advance((minutes - 0.1) * MINUTE_MS);
    await settle(200);
    expect(sweeps()).toBe(1);
    await clock.advance(0.2 * MINUTE_MS);
    await settle(200);
    expect(sweeps()).toBe(2);
    await app.stop();
    await clock.advance(100 * MINUTE_MS);
    expect(sweeps()).toBe(2);
  });

  test('goes on where one installation, or the list of deliveries, cannot be read', async () => {
    const { app, start, lines } = appOf({
      answers: { 'GET /app/hook/deliveries': new Error('502'), 'GET /installation/repositories': new Error('403') },
    });
    await start();
    expect(await app.sweep()).toMatchObject({ installations: 2, failed: 2, repositories: 0 });
    expect(lines.filter(({ level }) => level === 'warn').length).toBeGreaterThanOrEqual(3);
    await app.stop();
  });

  test('that failed is followed by the next', async () => {
    const { app, start, clock, calls } = appOf({ answers: { 'GET /app/installations': new Error('502') } });
    await start();
    await clock.advance(21 * MINUTE_MS);
    await settle(200);
    expect(calls.filter((call) => call.endsWith('/app/installations'))).toHaveLength(2);
    await app.stop();
  });

  test('lets webhooks pass', async () => {
    const begun: string[] = [];
    const repositories = Array.from({ length: 20 }, (_, index) => repository(index + 100));
    const { app, start, clock } = appOf({
      answers: { 'GET /installation/repositories': { repositories, total_count: 20 } },
      perform: async (work) => {
        begun.push(work.text);
        return { follow: [] };
      },
    });
    await start();
    expect(begun.length).toBeLessThan(5);
    await app.handle(opened(7));
    await settle(100);
    expect(begun).toContain('acme/r1#7');
    await clock.advance(20 * 500);
    await settle(200);
    expect(new Set(begun).size).toBe(21);
    await app.stop();
  });
});

test('keys of one repository are one work, whoever asks', () => {
  const repository: RepositoryRef = { installationId: 1, id: 2, owner: 'acme', name: 'churn' };
  expect(workOfKey({ kind: 'repository', repository })).toMatchObject({ text: 'acme/churn', installationId: 1 });
});
