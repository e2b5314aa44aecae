import { generateKeyPairSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { readSettings, secretsOf } from '../../app/settings.js';
import { UserError } from '../../src/core/errors.js';

const { privateKey: KEY } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
});
const { privateKey: EC_KEY } = generateKeyPairSync('ec', {
  namedCurve: 'P-256',
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
});
const SECRET = '0123456789abcdef0123456789abcdef';
const GOOD = { APP_ID: '12', PRIVATE_KEY: KEY, WEBHOOK_SECRET: SECRET };

type Given = Record<string, string | undefined>;
const read = (given: Given) =>
  readSettings(given, (path) => {
    if (path === '/keys/app.pem') return KEY;
    throw Object.assign(new Error('no'), { code: 'ENOENT' });
  });

function mistakesOf(given: Given): string[] {
  try {
    read(given);
  } catch (error) {
    expect(error).toBeInstanceOf(UserError);
    const { exitCode, mistakes } = error as UserError;
    expect(exitCode).toBe(2);
    for (const { hint } of mistakes) expect(hint).toBeTruthy();
    return mistakes.map(({ message }) => message);
  }
  return [];
}

describe('settings', () => {
  test('have defaults for all but who the App is', () => {
    expect(read(GOOD)).toEqual({
      kind: 'app',
      host: '0.0.0.0',
      port: 3000,
      apiUrl: 'https://api.github.com',
      serverUrl: 'https://github.com',
      logLevel: 'info',
      appId: 12,
      privateKey: expect.stringMatching(/^-----BEGIN PRIVATE KEY-----\n/),
      webhookSecrets: [SECRET],
      sweepMinutes: 20,
      concurrency: 8,
      artifactHosts: undefined,
    });
  });

  test.each<[string, Given, object]>([
    ['a key with \\n for line ends', { PRIVATE_KEY: KEY.replaceAll('\n', '\\n') }, {}],
    ['a key in quotes', { PRIVATE_KEY: `"${KEY.trim().replaceAll('\n', '\\n')}"` }, {}],
    ['a key in base64', { PRIVATE_KEY: Buffer.from(KEY).toString('base64') }, {}],
    ['a key in a file', { PRIVATE_KEY: undefined, PRIVATE_KEY_PATH: '/keys/app.pem' }, {}],
    [
      'the old secret, too',
      { WEBHOOK_SECRET_PREVIOUS: 'f'.repeat(8) + SECRET },
      { webhookSecrets: [SECRET, 'ffffffff' + SECRET] },
    ],
    [
      'an Enterprise Server',
      { GITHUB_API_URL: 'https://git.acme.io/api/v3/' },
      { apiUrl: 'https://git.acme.io/api/v3', serverUrl: 'https://git.acme.io' },
    ],
    ['data residency', { GITHUB_API_URL: 'https://api.acme.ghe.com' }, { serverUrl: 'https://acme.ghe.com' }],
    ['a stand-in on this machine', { GITHUB_API_URL: 'http://127.0.0.1:4000' }, { serverUrl: 'http://127.0.0.1:4000' }],
    ['a server address of its own', { GITHUB_SERVER_URL: 'https://web.acme.io' }, { serverUrl: 'https://web.acme.io' }],
    [
      'artifact hosts',
      { ASSAY_ARTIFACT_HOSTS: ' Blobs.acme.io,*.acme.net, http://10.0.0.1:9000 ' },
      { artifactHosts: ['blobs.acme.io', '*.acme.net', 'http://10.0.0.1:9000'] },
    ],
    ['a listener', { HOST: '::1', PORT: '8080', LOG_LEVEL: 'debug' }, { host: '::1', port: 8080, logLevel: 'debug' }],
    ['how often', { ASSAY_SWEEP_MINUTES: '5', ASSAY_CONCURRENCY: '2' }, { sweepMinutes: 5, concurrency: 2 }],
    [
      'empty as unset',
      { PORT: '', ASSAY_SWEEP_MINUTES: ' ', WEBHOOK_SECRET_PREVIOUS: '' },
      { port: 3000, sweepMinutes: 20 },
    ],
  ])('take %s', (_, given, expected) => {
    expect(read({ ...GOOD, ...given })).toMatchObject({
      privateKey: (read(GOOD) as { privateKey: string }).privateKey,
      ...expected,
    });
  });

  test.each<[string, Given]>([
    ['APP_ID is not set', { APP_ID: undefined }],
    ['APP_ID cannot be "Iv1.abc"', { APP_ID: 'Iv1.abc' }],
    ['APP_ID cannot be "0"', { APP_ID: '0' }],
    ['neither PRIVATE_KEY nor PRIVATE_KEY_PATH is set', { PRIVATE_KEY: ' ' }],
    ['PRIVATE_KEY_PATH "/nowhere" cannot be read (ENOENT)', { PRIVATE_KEY: undefined, PRIVATE_KEY_PATH: '/nowhere' }],
    ['PRIVATE_KEY is not an RSA private key', { PRIVATE_KEY: 'not a key' }],
    ['PRIVATE_KEY is not an RSA private key', { PRIVATE_KEY: EC_KEY }],
    ['PRIVATE_KEY is not an RSA private key', { PRIVATE_KEY: KEY.slice(0, 300) }],
    ['WEBHOOK_SECRET is not set: anyone could send forged events', { WEBHOOK_SECRET: undefined }],
    ['WEBHOOK_SECRET is not set: anyone could send forged events', { WEBHOOK_SECRET: '' }],
    [
      'WEBHOOK_SECRET is "development", which every Probot App has when it is not set',
      { WEBHOOK_SECRET: 'development' },
    ],
    ['WEBHOOK_SECRET has 31 characters; 32 are the least that cannot be guessed', { WEBHOOK_SECRET: SECRET.slice(1) }],
    ['WEBHOOK_SECRET repeats itself and could be guessed', { WEBHOOK_SECRET: 'secret'.repeat(9) }],
    ['WEBHOOK_SECRET begins or ends with white space', { WEBHOOK_SECRET: `${SECRET}\n` }],
    [
      'WEBHOOK_SECRET_PREVIOUS has 5 characters; 32 are the least that cannot be guessed',
      { WEBHOOK_SECRET_PREVIOUS: 'short' },
    ],
    ['GITHUB_API_URL is not a plain https:// address', { GITHUB_API_URL: 'http://git.acme.io/api/v3' }],
    ['GITHUB_API_URL is not a plain https:// address', { GITHUB_API_URL: 'https://me:hidden@git.acme.io/api/v3' }],
    ['GITHUB_API_URL is not a plain https:// address', { GITHUB_API_URL: 'git.acme.io' }],
    ['GITHUB_SERVER_URL is not a plain https:// address', { GITHUB_SERVER_URL: 'https://x.io?a=1' }],
    ['ASSAY_SWEEP_MINUTES cannot be "0"', { ASSAY_SWEEP_MINUTES: '0' }],
    ['ASSAY_SWEEP_MINUTES cannot be "1e3"', { ASSAY_SWEEP_MINUTES: '1e3' }],
    ['ASSAY_CONCURRENCY cannot be "101"', { ASSAY_CONCURRENCY: '101' }],
    [
      'ASSAY_ARTIFACT_HOSTS names "https://x.io/path", which is not a host',
      { ASSAY_ARTIFACT_HOSTS: 'https://x.io/path' },
    ],
    ['PORT cannot be "65536"', { PORT: '65536' }],
    ['LOG_LEVEL cannot be "loud"', { LOG_LEVEL: 'loud' }],
    ['ASSAY_SETUP cannot be "yes"', { ASSAY_SETUP: 'yes' }],
  ])('refuse: %s', (message, given) => {
    expect(mistakesOf({ ...GOOD, ...given })).toEqual([message]);
  });

  test('tell all mistakes at once, and hold no secret', () => {
    const given = {
      PRIVATE_KEY: 'half-a-private-key',
      WEBHOOK_SECRET: 'hunter2-hunter2',
      PORT: 'x',
      GITHUB_API_URL: 'https://me:hidden@x.io',
    };
    expect(mistakesOf(given)).toHaveLength(5);
    expect(mistakesOf(given).join()).not.toMatch(/half|hunter|hidden/);
  });

  test('say what a first start needs', () => {
    expect(() => read({})).toThrow(expect.objectContaining({ hint: expect.stringContaining('ASSAY_SETUP=1') }));
  });

  test('with ASSAY_SETUP need nothing, and listen on this machine only', () => {
    expect(read({ ASSAY_SETUP: '1' })).toMatchObject({
      kind: 'setup',
      host: '127.0.0.1',
      apiUrl: 'https://api.github.com',
    });
  });

  test('name every value that no log may hold', () => {
    const secrets = secretsOf(GOOD, read(GOOD));
    expect(secrets).toContain(SECRET);
    const { privateKey } = read(GOOD) as { privateKey: string };
    for (const line of [...privateKey.split('\n'), ...KEY.split('\n')].filter((each) => each.length >= 6))
      expect(secrets).toContain(line);
  });

  test('are all in .env.example, and nothing else is', () => {
    const example = readFileSync(new URL('../../app/.env.example', import.meta.url), 'utf8');
    const code = readFileSync(new URL('../../app/settings.ts', import.meta.url), 'utf8');
    const shown = [...example.matchAll(/^#?([A-Z_]+)=/gm)].map(([, name]) => name);
    const known = new Set(
      [...code.matchAll(/'((?:APP|PRIVATE|WEBHOOK|GITHUB|ASSAY|LOG)_[A-Z_]+|HOST|PORT)'/g)].map(([, name]) => name),
    );
    known.delete('ASSAY_SETUP');
    known.delete('PRIVATE_KEY');
    known.delete('APP_SETTINGS');
    expect(new Set(shown)).toEqual(known);
  });
});
