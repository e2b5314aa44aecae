import { describe, expect, test } from '@jest/globals';
import { JSDOM } from 'jsdom';
import { createLog } from '../../app/log.js';
import { createSetup } from '../../app/setup.js';

const MADE = {
  id: 12,
  slug: 'assay-acme',
  html_url: 'https://github.com/apps/assay-acme',
  pem: '-----BEGIN RSA PRIVATE KEY-----\nabcdefgh\n-----END RSA PRIVATE KEY-----\n',
  webhook_secret: 'f00df00df00df00df00df00df00df00df00df00d',
  client_secret: 'not-needed',
};

function setup(answer: () => Response = () => Response.json(MADE, { status: 201 })) {
  const lines: string[] = [];
  const called: string[] = [];
  let nowMs = 0;
  const handle = createSetup(
    { host: '', port: 0, apiUrl: 'https://api.github.com', serverUrl: 'https://github.com', logLevel: 'trace' },
    {
      log: createLog({ level: 'trace', secrets: [], write: (line) => lines.push(line) }),
      async fetch(input, init) {
        called.push(`${init?.method} ${input as string}`);
        return answer();
      },
      now: () => nowMs,
    },
  );
  const get = async (path: string, method = 'GET') => {
    const response = await handle(new Request(`http://127.0.0.1:3000${path}`, { method }));
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, document: new JSDOM(text).window.document };
  };
  return { get, lines, called, wait: (ms: number) => (nowMs += ms) };
}

const QUESTIONS = '/setup?url=https%3A%2F%2Fassay.acme.io%2F&name=assay-acme&organization=acme';
const stateOf = (document: Document) =>
  new URL(document.querySelector('form')!.getAttribute('action')!).searchParams.get('state')!;

describe('the registration', () => {
  test('leads from two questions to GitHub and back', async () => {
    const { get, called, lines } = setup();
    expect((await get('/')).text).toContain('href="/setup"');
    expect((await get('/setup')).document.querySelectorAll('input')).toHaveLength(4);
    const { document, headers } = await get(QUESTIONS);
    const form = document.querySelector('form')!;
    expect(form.getAttribute('action')).toMatch(
      /^https:\/\/github\.com\/organizations\/acme\/settings\/apps\/new\?state=[\w-]{32}$/,
    );
    expect(form.method).toBe('post');
    expect(JSON.parse(document.querySelector<HTMLInputElement>('input[name=manifest]')!.value)).toMatchObject({
      name: 'assay-acme',
      hook_attributes: { url: 'https://assay.acme.io/api/github/webhooks' },
      redirect_url: 'http://127.0.0.1:3000/setup/callback',
      default_permissions: { actions: 'read' },
    });
    expect(headers.get('content-security-policy')).toContain('form-action https://github.com');

    const done = await get(`/setup/callback?code=abc123&state=${stateOf(document)}`);
    expect(called).toEqual(['POST https://api.github.com/app-manifests/abc123/conversions']);
    expect(done.document.querySelector('pre')!.textContent).toBe(
      `APP_ID=12\nWEBHOOK_SECRET=${MADE.webhook_secret}\nPRIVATE_KEY="-----BEGIN RSA PRIVATE KEY-----\\nabcdefgh\\n-----END RSA PRIVATE KEY-----"`,
    );
    expect(done.document.querySelector('a')!.href).toBe('https://github.com/apps/assay-acme/installations/new');
    expect(done.headers.get('cache-control')).toBe('no-store');
    expect(lines.join()).toContain('assay-acme');
    expect(lines.join()).not.toMatch(/abcdefgh|f00d|abc123|not-needed/);
  });

  test('offers to start runs again, which needs one permission more', async () => {
    const { document } = await setup().get(`${QUESTIONS}&reruns=on`);
    expect(document.querySelector<HTMLInputElement>('input[name=manifest]')!.value).toContain('"actions":"write"');
  });

  test.each([
    ['a callback nobody began here', '/setup/callback?code=abc&state=guess', 400],
    ['a callback without state', '/setup/callback?code=abc', 400],
    ['an address that is not https', '/setup?url=http%3A%2F%2Fx.io&name=a&organization=', 200],
    ['an organization that is a path', '/setup?url=https%3A%2F%2Fx.io&name=a&organization=a%2Fb', 200],
    ['another path', '/setup/other', 404],
  ])('refuses %s', async (_, path, status) => {
    const { get, called } = setup();
    const { status: answered, document } = await get(path);
    expect(answered).toBe(status);
    expect(document.querySelector('input[name=manifest]')).toBeNull();
    expect(called).toEqual([]);
  });

  test('takes a state once, and within the hour', async () => {
    const { get, wait, called } = setup();
    const [first, second] = [stateOf((await get(QUESTIONS)).document), stateOf((await get(QUESTIONS)).document)];
    expect((await get(`/setup/callback?code=a&state=${first}`)).status).toBe(200);
    expect((await get(`/setup/callback?code=a&state=${first}`)).status).toBe(400);
    wait(3600_001);
    expect((await get(`/setup/callback?code=a&state=${second}`)).status).toBe(400);
    expect(
      (await get(`/setup/callback?code=..%2F..%2Fapp&state=${stateOf((await get(QUESTIONS)).document)}`)).status,
    ).toBe(400);
    expect(called).toHaveLength(1);
  });

  test.each([
    ['an error', () => new Response('{"message":"secret-of-github"}', { status: 422 })],
    ['something else', () => Response.json({ ...MADE, pem: 5 })],
  ])('says so when GitHub answers with %s, and logs none of it', async (_, answer) => {
    const { get, lines } = setup(answer);
    const { document } = await get(QUESTIONS);
    expect((await get(`/setup/callback?code=a&state=${stateOf(document)}`)).status).toBe(502);
    expect(lines.join()).not.toMatch(/f00d|secret-of-github/);
  });

  test('writes what it is told as text', async () => {
    const { text, document } = await setup().get('/setup?url=%22%3E%3Cscript%3Ex&name=%3Cb%3E&organization=');
    expect(text).not.toMatch(/<script|<b>/);
    expect(document.querySelectorAll('[role=alert] li')).toHaveLength(2);
  });

  test('is alive, never ready, and takes no webhook', async () => {
    const { get } = setup();
    expect([(await get('/healthz')).status, (await get('/readyz')).status]).toEqual([200, 503]);
    expect((await get('/api/github/webhooks', 'POST')).status).toBe(405);
  });
});
