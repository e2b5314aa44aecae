import { once } from 'node:events';
import { connect } from 'node:net';
import { afterEach, expect, test } from '@jest/globals';
import { listen } from '../../app/server.js';
import type { Listening } from '../../app/server.js';

let listening: Listening;
afterEach(() => listening.close());

const begin = async (handle: (request: Request) => Promise<Response>) => {
  listening = await listen(handle, { host: '127.0.0.1', port: 0 });
  return `http://127.0.0.1:${listening.port}`;
};

test('gives a request on as it came: method, path, headers, the bytes of its body', async () => {
  const url = await begin(async (request) =>
    Response.json({
      method: request.method,
      path: new URL(request.url).pathname,
      signature: request.headers.get('x-hub-signature-256'),
      body: Buffer.from(await request.arrayBuffer()).toString('hex'),
    }),
  );
  const body = Buffer.from([0xff, 0x00, 0x7b]);
  const answer = await fetch(`${url}/api/x?y=1`, { method: 'POST', body, headers: { 'x-hub-signature-256': 'abc' } });
  expect(await answer.json()).toEqual({ method: 'POST', path: '/api/x', signature: 'abc', body: 'ff007b' });
});

test('answers HEAD without a body, and keeps the headers', async () => {
  const url = await begin(async () => new Response('ok', { status: 200, headers: { 'x-a': 'b' } }));
  const answer = await fetch(url, { method: 'HEAD' });
  expect([answer.headers.get('x-a'), answer.headers.get('content-length'), await answer.text()]).toEqual([
    'b',
    '2',
    '',
  ]);
});

test('hangs up on who is refused before the body was read', async () => {
  const url = await begin(async () => new Response('no', { status: 413 }));
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  socket.write('POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 999999999\r\n\r\nabc');
  const chunks: Buffer[] = [];
  socket.on('data', (chunk: Buffer) => chunks.push(chunk));
  await once(socket, 'close');
  expect(Buffer.concat(chunks).toString()).toMatch(/^HTTP\/1.1 413 [\s\S]*connection: close/i);
});

test('survives what is no request', async () => {
  const url = await begin(async () => new Response('ok'));
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  socket.write('GET //[ HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n');
  const [data] = (await once(socket, 'data')) as [Buffer];
  expect(data.toString()).toMatch(/^HTTP\/1.1 400/);
  expect((await fetch(url)).status).toBe(200);
});

test('answers what has begun before it closes', async () => {
  let end = () => {};
  const url = await begin(async () => {
    await new Promise<void>((resolve) => (end = resolve));
    return new Response('late');
  });
  const asked = fetch(url);
  await new Promise((resolve) => setTimeout(resolve, 50));
  const closed = listening.close();
  end();
  expect(await (await asked).text()).toBe('late');
  await closed;
  await expect(fetch(url)).rejects.toThrow();
  listening = { port: 0, close: async () => {} };
});
