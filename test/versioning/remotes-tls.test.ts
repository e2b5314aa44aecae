import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer as createPlain } from 'node:http';
import { createServer } from 'node:https';
import { connect } from 'node:net';
import type { AddressInfo, Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, jest, test } from '@jest/globals';
import { openRemote } from '../../src/versioning/remotes/index.js';
import type { Remote } from '../../src/versioning/remotes/index.js';
import { DataRepository, localConfig } from '../support/data-repository.js';

jest.setTimeout(20_000);

let directory: string;
let certificate: string;
let secure: Server;
let proxy: Server;
let port: number;
/** Hosts a connection was asked for, with the password given. */
let tunnels: [string | undefined, string | undefined][];
let refusal: string | undefined;
let location: string | undefined;
const opened: { remote: Remote; data: DataRepository }[] = [];

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'assay-tls-'));
  certificate = join(directory, 'ca.pem');
  const key = join(directory, 'key.pem');
  const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost,DNS:bucket.localhost'];
  const kind = ['-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'];
  execFileSync('openssl', ['req', ...kind, ...subject, '-keyout', key, '-out', certificate], { stdio: 'ignore' });
  secure = createServer({ key: readFileSync(key), cert: readFileSync(certificate) }, (_, response) => {
    response.writeHead(location === undefined ? 200 : 302, { 'content-length': 5, ...(location && { location }) });
    response.end('hello');
  }).listen(0, '127.0.0.1');
  await once(secure, 'listening');
  port = (secure.address() as AddressInfo).port;
  proxy = createPlain()
    .on('connect', ({ url, headers }, socket) => {
      tunnels.push([url, headers['proxy-authorization']]);
      if (refusal !== undefined) {
        socket.end(`HTTP/1.1 ${refusal}\r\n\r\n`);
        return;
      }
      const upstream = connect(port, '127.0.0.1', () => socket.write('HTTP/1.1 200 Connection established\r\n\r\n'));
      upstream.pipe(socket).pipe(upstream);
      socket.on('error', () => upstream.destroy());
      upstream.on('error', () => socket.destroy());
    })
    .listen(0, '127.0.0.1');
  await once(proxy, 'listening');
});
afterAll(async () => {
  for (const server of [secure, proxy]) {
    server.close();
    await once(server, 'close');
  }
  rmSync(directory, { recursive: true });
});
afterEach(() => {
  opened.splice(0).forEach(({ remote, data }) => (remote.close(), data.dispose()));
  refusal = location = undefined;
});

async function open(url: string, options: Record<string, string>, environment: Record<string, string> = {}) {
  tunnels = [];
  const data = new DataRepository(localConfig(url, options));
  const remote = await openRemote(data.open({ HOME: data.directory, ...environment }));
  opened.push({ remote, data });
  return remote;
}
const read = async (remote: Remote) => String(((await remote.read('key')) as Uint8Array[])[0]);
const proxyUrl = () => `http://me:word@127.0.0.1:${(proxy.address() as AddressInfo).port}`;

test('ssl_verify: a certificate of one’s own has to be named, or not looked at', async () => {
  const url = `https://localhost:${port}/data`;
  await expect(read(await open(url, {}))).rejects.toMatchObject({ code: 'REMOTE_FAILED', exitCode: 3 });
  expect(await read(await open(url, { ssl_verify: certificate }))).toBe('hello');
  expect(await read(await open(url, { ssl_verify: 'false' }))).toBe('hello');
});

test('never goes from https to http', async () => {
  location = 'http://localhost/other';
  await expect(read(await open(`https://localhost:${port}/data`, { ssl_verify: certificate }))).rejects.toMatchObject({
    code: 'REMOTE_FAILED',
    message: expect.stringMatching(/from https to http/),
  });
});

test('HTTPS_PROXY leads through a tunnel; the certificate is still the server’s', async () => {
  const options = { ssl_verify: certificate };
  const environment = { HTTPS_PROXY: proxyUrl() };
  const remote = await open('https://localhost:4430/data', options, environment);
  expect(await Promise.all([read(remote), read(remote)])).toEqual(['hello', 'hello']);
  expect(await read(remote)).toBe('hello');
  expect(tunnels).toEqual(Array(2).fill(['localhost:4430', 'Basic bWU6d29yZA==']));
  await expect(read(await open('https://other.localhost/data', options, environment))).rejects.toMatchObject({
    code: 'REMOTE_FAILED',
    message: expect.stringMatching(/ALTNAME/),
  });
});

test('S3 goes through the same tunnel', async () => {
  const options = { ssl_verify: certificate, endpointurl: 'https://localhost:4431', allow_anonymous_login: 'true' };
  const remote = await open('s3://bucket/prefix', options, { https_proxy: proxyUrl() });
  expect(await read(remote)).toBe('hello');
  expect(await remote.size('key')).toBe(5);
  expect(tunnels.map(([host]) => host)).toEqual(['localhost:4431']);
});

test('a proxy that refuses is named, its password is not', async () => {
  refusal = '407 Proxy Authentication Required';
  const remote = await open('https://localhost:4430/data', {}, { HTTPS_PROXY: proxyUrl() });
  const thrown = (await remote.read('key').catch((error: unknown) => error)) as Error;
  expect(thrown).toMatchObject({
    code: 'REMOTE_FAILED',
    exitCode: 3,
    message: expect.stringMatching(/the proxy 127.0.0.1:\d+ refuses.*407/),
  });
  expect(thrown.message).not.toMatch(/word|bWU6/);
});
