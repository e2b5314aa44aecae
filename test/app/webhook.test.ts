import { createHmac } from 'node:crypto';
import { describe, expect, jest, test } from '@jest/globals';
import { Deliveries } from '../../app/deliveries.js';
import { createLog } from '../../app/log.js';
import { MAX_BODY_BYTES, readBody } from '../../app/read-body.js';
import { receiveWebhook } from '../../app/webhook.js';
import type { WebhookDeps } from '../../app/webhook.js';
import type { Work } from '../../app/work.js';
import { settle } from '../support/fake-clock.js';

const SECRET = '0123456789abcdef0123456789abcdef';
const OLD_SECRET = 'fedcba9876543210fedcba9876543210';
const APP_ID = 12;
const BODY = JSON.stringify({ action: 'opened', number: 7, title: 'churn – π' });

const sign = (body: string | Uint8Array, secret = SECRET, algorithm = 'sha256') =>
  `${algorithm}=${createHmac(algorithm, secret).update(body).digest('hex')}`;

interface Sent {
  method?: string;
  body?: string | Uint8Array | ReadableStream;
  headers?: Record<string, string | undefined>;
}

function requestOf({ method = 'POST', body = BODY, headers = {} }: Sent): Request {
  const all: Record<string, string | undefined> = {
    'content-type': 'application/json',
    'x-github-event': 'pull_request',
    'x-github-delivery': '72d3162e-cc78-11e3-81ab-4c9367dc0958',
    'x-hub-signature-256': body instanceof ReadableStream ? sign(BODY) : sign(body),
    'x-github-hook-installation-target-id': String(APP_ID),
    'x-github-hook-installation-target-type': 'integration',
    ...headers,
  };
  const given = Object.entries(all).filter((pair): pair is [string, string] => pair[1] !== undefined);
  return new Request('https://assay.example.com/api/github/webhooks', {
    method,
    headers: given,
    ...(method !== 'GET' && method !== 'HEAD' && { body: body as BodyInit, duplex: 'half' }),
  });
}

const WORK: Work[] = [
  {
    kind: 'key',
    text: 'acme/churn#7',
    installationId: 1,
    key: { kind: 'pull_request', number: 7, repository: { installationId: 1, id: 2, owner: 'acme', name: 'churn' } },
  },
];

function door(more: Partial<WebhookDeps> = {}) {
  const lines: Record<string, unknown>[] = [];
  const counted: string[] = [];
  const parsed: unknown[] = [];
  const enqueued: Work[][] = [];
  const deps: WebhookDeps = {
    appId: APP_ID,
    secrets: [SECRET],
    deliveries: new Deliveries(),
    log: createLog({ level: 'debug', secrets: [SECRET], write: (line) => lines.push(JSON.parse(line) as never) }),
    workOf(_event, payload) {
      parsed.push(payload);
      return WORK;
    },
    enqueue(work, delivery) {
      enqueued.push([...work]);
      work.forEach(() => deps.deliveries.ended(delivery, true));
    },
    count: (event, result) => counted.push(`${event} ${result}`),
    ...more,
  };
  return { lines, counted, parsed, enqueued, deps, receive: (sent: Sent) => receiveWebhook(requestOf(sent), deps) };
}

const streamOf = (chunks: number, bytes: number) => {
  let left = chunks;
  return new ReadableStream({
    pull(controller) {
      if ((left -= 1) < 0) controller.close();
      else controller.enqueue(new Uint8Array(bytes));
    },
  });
};
const flipped = (signature: string, at: number) =>
  signature.slice(0, at) + (signature[at] === '0' ? '1' : '0') + signature.slice(at + 1);
const bytes = Buffer.from(BODY);

/** What is wrong, what is sent, the status, the reason in the log. */
const FORGERIES: [string, Sent, number, string][] = [
  ['no signature', { headers: { 'x-hub-signature-256': undefined } }, 401, 'signature_missing'],
  ['an empty signature', { headers: { 'x-hub-signature-256': '' } }, 401, 'signature_malformed'],
  [
    'SHA-1 only',
    { headers: { 'x-hub-signature-256': undefined, 'x-hub-signature': sign(BODY, SECRET, 'sha1') } },
    401,
    'signature_is_sha1_only',
  ],
  [
    'SHA-1 in the place of SHA-256',
    { headers: { 'x-hub-signature-256': sign(BODY, SECRET, 'sha1') } },
    401,
    'signature_malformed',
  ],
  ['SHA-512', { headers: { 'x-hub-signature-256': sign(BODY, SECRET, 'sha512') } }, 401, 'signature_malformed'],
  [
    'SHA-512 named SHA-256',
    { headers: { 'x-hub-signature-256': sign(BODY, SECRET, 'sha512').replace('512', '256') } },
    401,
    'signature_malformed',
  ],
  ['no algorithm', { headers: { 'x-hub-signature-256': sign(BODY).slice(7) } }, 401, 'signature_malformed'],
  [
    'capital digits',
    { headers: { 'x-hub-signature-256': `sha256=${sign(BODY).slice(7).toUpperCase()}` } },
    401,
    'signature_malformed',
  ],
  ['a digit too few', { headers: { 'x-hub-signature-256': sign(BODY).slice(0, -1) } }, 401, 'signature_malformed'],
  ['a digit too many', { headers: { 'x-hub-signature-256': `${sign(BODY)}0` } }, 401, 'signature_malformed'],
  [
    'two signatures',
    { headers: { 'x-hub-signature-256': `${sign(BODY)}, ${sign(BODY)}` } },
    401,
    'signature_malformed',
  ],
  ['only zeros', { headers: { 'x-hub-signature-256': `sha256=${'0'.repeat(64)}` } }, 401, 'signature_wrong'],
  ['the first digit changed', { headers: { 'x-hub-signature-256': flipped(sign(BODY), 7) } }, 401, 'signature_wrong'],
  ['the last digit changed', { headers: { 'x-hub-signature-256': flipped(sign(BODY), 70) } }, 401, 'signature_wrong'],
  ['another secret', { headers: { 'x-hub-signature-256': sign(BODY, OLD_SECRET) } }, 401, 'signature_wrong'],
  [
    'the secret that Probot falls back to',
    { headers: { 'x-hub-signature-256': sign(BODY, 'development') } },
    401,
    'signature_wrong',
  ],
  ['an empty secret', { headers: { 'x-hub-signature-256': sign(BODY, '') } }, 401, 'signature_wrong'],
  [
    'the secret with a line end',
    { headers: { 'x-hub-signature-256': sign(BODY, `${SECRET}\n`) } },
    401,
    'signature_wrong',
  ],
  [
    'a byte of the body changed',
    { body: BODY.replace('7', '8'), headers: { 'x-hub-signature-256': sign(BODY) } },
    401,
    'signature_wrong',
  ],
  [
    'a space more in the body',
    { body: `${BODY} `, headers: { 'x-hub-signature-256': sign(BODY) } },
    401,
    'signature_wrong',
  ],
  [
    'the body written anew',
    { body: JSON.stringify(JSON.parse(BODY), null, 1), headers: { 'x-hub-signature-256': sign(BODY) } },
    401,
    'signature_wrong',
  ],
  [
    'the body in another encoding',
    { body: Buffer.from(BODY, 'latin1'), headers: { 'x-hub-signature-256': sign(BODY) } },
    401,
    'signature_wrong',
  ],
  ['no body', { body: '', headers: { 'x-hub-signature-256': sign(BODY) } }, 401, 'signature_wrong'],
  [
    'another body with its own signature of another day',
    { body: '{}', headers: { 'x-hub-signature-256': sign(BODY) } },
    401,
    'signature_wrong',
  ],
  ['GET', { method: 'GET' }, 405, 'method'],
  ['PUT', { method: 'PUT' }, 405, 'method'],
  ['a form', { headers: { 'content-type': 'application/x-www-form-urlencoded' } }, 415, 'content_type'],
  ['JSON by another name', { headers: { 'content-type': 'application/jsonp' } }, 415, 'content_type'],
  ['plain text', { headers: { 'content-type': 'text/plain' } }, 415, 'content_type'],
  ['no event', { headers: { 'x-github-event': undefined } }, 400, 'event_missing'],
  ['an event that is a path', { headers: { 'x-github-event': '../admin' } }, 400, 'event_missing'],
  ['no delivery id', { headers: { 'x-github-delivery': undefined } }, 400, 'delivery_missing'],
  ['a delivery id that is markup', { headers: { 'x-github-delivery': '<b>1</b>' } }, 400, 'delivery_missing'],
  ['another App with the same secret', { headers: { 'x-github-hook-installation-target-id': '13' } }, 403, 'other_app'],
  [
    'a hook of a repository with the same secret',
    { headers: { 'x-github-hook-installation-target-type': 'repository' } },
    403,
    'other_app',
  ],
  [
    'more bytes announced than GitHub sends',
    { headers: { 'content-length': String(MAX_BODY_BYTES + 1) } },
    413,
    'body_too_large',
  ],
  ['more bytes than announced', { body: streamOf(27, 1024 * 1024) }, 413, 'body_too_large'],
  ['not JSON', { body: '{"action":' }, 400, 'body_not_json'],
  ['JSON that is a list', { body: '[1]' }, 400, 'body_not_json'],
  ['JSON that is a number', { body: '1' }, 400, 'body_not_json'],
  ['bytes that are no text', { body: Buffer.from([0x7b, 0xff, 0x7d]) }, 400, 'body_not_json'],
];

describe('a forged delivery', () => {
  test.each(FORGERIES)('is refused: %s', async (_, sent, status, reason) => {
    const { receive, lines, counted, parsed, enqueued } = door();
    const answer = await receive(sent);
    expect([answer.status, ((await answer.json()) as { error: string }).error]).toEqual([status, reason]);
    expect(lines).toMatchObject([{ level: 'warn', msg: 'delivery refused', reason }]);
    expect(counted).toEqual([expect.stringMatching(new RegExp(` ${reason}$`))]);
    expect([parsed, enqueued]).toEqual([[], []]);
    expect(JSON.stringify(lines)).not.toContain(SECRET);
  });

  test('is of many kinds', () => {
    expect(FORGERIES.length).toBeGreaterThanOrEqual(40);
    expect(new Set(FORGERIES.map(([name]) => name)).size).toBe(FORGERIES.length);
  });

  test('is refused where no secret is set', async () => {
    const { receive } = door({ secrets: ['', ''] });
    expect((await receive({ headers: { 'x-hub-signature-256': sign(BODY, '') } })).status).toBe(401);
  });

  test('is refused before its body is read', async () => {
    const { receive } = door();
    let isRead = false;
    const body = new ReadableStream({ pull: () => void (isRead = true) }, { highWaterMark: 0 });
    expect((await receive({ body, headers: { 'x-hub-signature-256': undefined } })).status).toBe(401);
    expect(isRead).toBe(false);
  });

  test('that is cut is refused', async () => {
    const { receive } = door();
    const body = new ReadableStream({ pull: (controller) => controller.error(new Error('reset')) });
    expect((await receive({ body })).status).toBe(400);
  });
});

describe('many bodies', () => {
  const LIMITS = { bytes: 100, bytesInFlight: 250, ms: 60_000 };
  const post = (body: BodyInit) => new Request('https://x', { method: 'POST', body, duplex: 'half' } as RequestInit);
  /** So many bytes, and its end when it is told to. */
  const held = (size: number) => {
    let end = () => {};
    const start = (controller: ReadableStreamDefaultController) => {
      controller.enqueue(new Uint8Array(size));
      end = () => controller.close();
    };
    return { body: readBody(post(new ReadableStream({ start })), LIMITS), end };
  };

  test('that together are too large: the largest goes, not whoever comes', async () => {
    const [first, second] = [held(98), held(99)];
    await settle();
    expect(await readBody(post(new Uint8Array(80)), LIMITS)).toEqual({ bytes: Buffer.alloc(80) });
    expect(await second.body).toEqual({ fault: 'busy' });
    first.end();
    expect(await first.body).toEqual({ bytes: Buffer.alloc(98) });
    expect(await readBody(post(new Uint8Array(100)), LIMITS)).toEqual({ bytes: Buffer.alloc(100) });
  });

  test('that come slowly are not waited for', async () => {
    jest.useFakeTimers();
    try {
      const answer = door().receive({ body: new ReadableStream() });
      await jest.advanceTimersByTimeAsync(10_000);
      expect((await answer).status).toBe(408);
    } finally {
      jest.useRealTimers();
    }
  });
});

describe('a true delivery', () => {
  test('is accepted at once, and what it may have changed is queued', async () => {
    const { receive, enqueued, parsed, counted, deps } = door({ enqueue: () => {} });
    const answer = await receive({});
    expect([answer.status, await answer.json()]).toEqual([202, { delivery: expect.any(String), result: 'accepted' }]);
    expect(parsed).toEqual([JSON.parse(BODY)]);
    expect(enqueued).toEqual([]);
    expect(counted).toEqual(['pull_request accepted']);
    expect(deps.deliveries.isKnown('72d3162e-cc78-11e3-81ab-4c9367dc0958')).toBe(true);
  });

  test.each([
    ['bytes', { body: bytes }],
    ['a content type with its character set', { headers: { 'content-type': 'Application/JSON; charset=utf-8' } }],
    [
      'no word on whose hook it is',
      {
        headers: {
          'x-github-hook-installation-target-id': undefined,
          'x-github-hook-installation-target-type': undefined,
        },
      },
    ],
    ['the largest body', { body: `{"a":"${'x'.repeat(MAX_BODY_BYTES - 8)}"}` }],
  ])('may have %s', async (_, sent) => {
    expect((await door().receive(sent)).status).toBe(202);
  });

  test('may be signed with the new or the old secret while the secret is replaced', async () => {
    const { receive } = door({ secrets: [SECRET, OLD_SECRET] });
    for (const [index, secret] of [SECRET, OLD_SECRET].entries()) {
      const headers = { 'x-hub-signature-256': sign(BODY, secret), 'x-github-delivery': `d-${index}` };
      expect((await receive({ headers })).status).toBe(202);
    }
  });

  test('is done once, however often it comes', async () => {
    const { receive, enqueued, lines } = door();
    expect((await receive({})).status).toBe(202);
    await settle();
    expect((await receive({})).status).toBe(200);
    expect(enqueued).toHaveLength(1);
    expect(lines.at(-1)).toMatchObject({ reason: 'replayed' });
  });

  test('that failed is done when it comes again', async () => {
    const results = [false, true];
    const { receive, counted, deps } = door({
      workOf: () => [...WORK, ...WORK],
      enqueue(_, delivery) {
        deps.deliveries.ended(delivery, results.shift()!);
        deps.deliveries.ended(delivery, true);
      },
    });
    for (let time = 0; time < 3; time += 1) {
      await receive({});
      await settle();
    }
    expect(counted).toEqual(['pull_request accepted', 'pull_request accepted', 'pull_request replayed']);
  });

  test('a forged one with its id changes nothing', async () => {
    const { receive, enqueued } = door();
    await receive({ headers: { 'x-hub-signature-256': sign(BODY, OLD_SECRET) } });
    await receive({});
    expect(enqueued).toHaveLength(1);
  });

  test('that concerns nothing of ours is answered so', async () => {
    const { receive, enqueued } = door({ workOf: () => [] });
    expect((await receive({ headers: { 'x-github-event': 'star' } })).status).toBe(202);
    const pong = await receive({ headers: { 'x-github-event': 'ping', 'x-github-delivery': 'p' } });
    expect([pong.status, await pong.json()]).toEqual([200, { delivery: 'p', result: 'pong' }]);
    expect(enqueued).toEqual([]);
  });

  test('is remembered as long as ten thousand others', () => {
    const deliveries = new Deliveries();
    for (let index = 0; index <= 10_000; index += 1) deliveries.received(`d-${index}`, 1);
    expect([deliveries.isKnown('d-0'), deliveries.isKnown('d-1')]).toEqual([false, true]);
  });
});
