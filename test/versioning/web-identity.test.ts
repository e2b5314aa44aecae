import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { openRemote, remoteReadiness } from '../../src/versioning/remotes/index.js';
import { DataRepository, localConfig } from '../support/data-repository.js';

jest.setTimeout(30_000);

let data: DataRepository;
let service: Server;
let address: string;
/** What was asked of the token service. */
let exchanges: URLSearchParams[];
/** Token of each request to S3. */
let tokens: (string | undefined)[];
let stsAnswer: () => { status: number; body: string };
let s3Answer: (request: IncomingMessage) => { status: number; body?: string };
const saved = { ...process.env };

/** One server stands in for the token service (POST) and for S3. */
beforeEach(async () => {
  [exchanges, tokens] = [[], []];
  stsAnswer = () => ({ status: 200, body: assumed(exchanges.length) });
  s3Answer = () => ({ status: 200 });
  service = createServer((request, response) => {
    let body = '';
    request.on('data', (piece: Buffer) => (body += piece.toString()));
    request.on('end', () => {
      const isExchange = request.method === 'POST';
      if (isExchange) exchanges.push(new URLSearchParams(body));
      else tokens.push(request.headers['x-amz-security-token'] as string);
      const answer = isExchange ? stsAnswer() : s3Answer(request);
      response.writeHead(answer.status, { 'content-length': Buffer.byteLength(answer.body ?? '') }).end(answer.body);
    });
  }).listen(0, '127.0.0.1');
  await once(service, 'listening');
  address = `http://127.0.0.1:${(service.address() as AddressInfo).port}`;
  data = new DataRepository(localConfig('s3://bucket/prefix', { endpointurl: address }));
  const tokenFile = join(data.directory, 'token');
  writeFileSync(tokenFile, 'the-web-identity-token');
  const environment = {
    HOME: data.directory,
    AWS_WEB_IDENTITY_TOKEN_FILE: tokenFile,
    AWS_ROLE_ARN: 'arn:aws:iam::123456789012:role/ci',
    AWS_REGION: 'eu-west-1',
    AWS_ENDPOINT_URL_STS: address,
    AWS_EC2_METADATA_DISABLED: 'true',
  };
  for (const name of Object.keys(process.env)) if (name.startsWith('AWS_')) delete process.env[name];
  Object.assign(process.env, environment);
});
afterEach(async () => {
  service.closeAllConnections();
  service.close();
  await once(service, 'close');
  data.dispose();
  for (const name of Object.keys(process.env)) if (!(name in saved)) delete process.env[name];
  Object.assign(process.env, saved);
});

/** Keys number so-and-so, good for an hour. */
function assumed(number: number): string {
  const expiration = new Date(Date.now() + 3_600_000).toISOString();
  return `<AssumeRoleWithWebIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><AssumeRoleWithWebIdentityResult>
    <Credentials><AccessKeyId>ASIA${number}</AccessKeyId><SecretAccessKey>assumed-secret-${number}</SecretAccessKey>
    <SessionToken>token-${number}</SessionToken><Expiration>${expiration}</Expiration></Credentials>
    <AssumedRoleUser><AssumedRoleId>x:y</AssumedRoleId><Arn>arn:aws:sts::123456789012:assumed-role/ci/y</Arn></AssumedRoleUser>
    </AssumeRoleWithWebIdentityResult></AssumeRoleWithWebIdentityResponse>`;
}

const open = () => openRemote(data.open(process.env as Record<string, string>));

test('the token of a job is exchanged once for the keys of its role', async () => {
  expect(await remoteReadiness(data.open(process.env as Record<string, string>))).toEqual({ ready: true, reason: '' });
  const remote = await open();
  expect(exchanges).toHaveLength(0);
  s3Answer = ({ headers }) => ({ status: headers.authorization!.includes('Credential=ASIA1/') ? 200 : 403 });
  expect(await Promise.all(['a', 'b', 'c'].map((key) => remote.size(key)))).toEqual([0, 0, 0]);
  expect(exchanges.map((exchange) => exchange.get('WebIdentityToken'))).toEqual(['the-web-identity-token']);
  expect(exchanges[0]!.get('RoleArn')).toBe('arn:aws:iam::123456789012:role/ci');
  expect(tokens).toEqual(['token-1', 'token-1', 'token-1']);
  remote.close();
});

test('expired keys are renewed once for many requests', async () => {
  const remote = await open();
  const expired = '<Error><Code>ExpiredToken</Code><Message>old</Message></Error>';
  s3Answer = ({ headers }) =>
    headers['x-amz-security-token'] === 'token-1' ? { status: 400, body: expired } : { status: 200, body: 'content' };
  const contents = await Promise.all(['a', 'b', 'c'].map((key) => remote.read(key)));
  expect(contents.map((content) => String((content as Uint8Array[])[0]))).toEqual(['content', 'content', 'content']);
  expect(exchanges).toHaveLength(2);
  s3Answer = () => ({ status: 400, body: expired });
  await expect(remote.read('d')).rejects.toMatchObject({ code: 'REMOTE_CREDENTIALS_EXPIRED', exitCode: 3 });
  remote.close();
});

test('a role that does not trust the job is said, without the token', async () => {
  const remote = await open();
  const denied = 'Not authorized to perform sts:AssumeRoleWithWebIdentity';
  stsAnswer = () => ({
    status: 403,
    body: `<ErrorResponse><Error><Type>Sender</Type><Code>AccessDenied</Code><Message>${denied}</Message></Error></ErrorResponse>`,
  });
  const thrown = (await remote.size('a').catch((error: unknown) => error)) as Error;
  expect(thrown).toMatchObject({ code: 'REMOTE_NO_CREDENTIALS', exitCode: 3 });
  expect(thrown.message).toContain(denied);
  expect(JSON.stringify(thrown) + thrown.message).not.toContain('the-web-identity-token');
  remote.close();
});
