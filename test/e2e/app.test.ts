import { spawnSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, test } from '@jest/globals';
import { APP, killApps, runApp, startApp } from '../support/app-process.js';

const SECRET = '0123456789abcdef0123456789abcdef';
const { privateKey: KEY } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
});
/** Nobody listens there. */
const SETTINGS = { APP_ID: '12', PRIVATE_KEY: KEY, WEBHOOK_SECRET: SECRET, GITHUB_API_URL: 'http://127.0.0.1:9' };

afterEach(killApps);

describe('the App, bundled', () => {
  test('is alive without GitHub, says that it is not ready, and ends when it is told to', async () => {
    const app = await startApp(SETTINGS);
    expect((await fetch(`${app.url}/healthz`)).status).toBe(200);
    expect((await fetch(`${app.url}/readyz`)).status).toBe(503);
    expect(await (await fetch(`${app.url}/metrics`)).text()).toContain('process_resident_memory_bytes');
    expect((await fetch(`${app.url}/api/github/webhooks`, { method: 'POST', body: '{}' })).status).toBe(401);
    expect(await app.stop()).toEqual({ code: 0, signal: null });
    const lines = app
      .output()
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { msg: string });
    expect(lines.map(({ msg }) => msg)).toEqual(expect.arrayContaining(['listening', 'delivery refused', 'stopped']));
    expect(app.output()).not.toMatch(/eyJ|0123456789abcdef/);
  });

  test('needs nothing beside it', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'assay-app-'));
    try {
      cpSync(dirname(APP), directory, { recursive: true });
      const app = await startApp(SETTINGS, join(directory, 'index.js'));
      expect((await fetch(`${app.url}/healthz`)).status).toBe(200);
      await app.stop();
    } finally {
      rmSync(directory, { recursive: true });
    }
  });

  test('refuses to start without its settings, and says all of them at once', async () => {
    const app = runApp({ WEBHOOK_SECRET: 'development', PORT: 'x' });
    expect(await app.ended).toEqual({ code: 2, signal: null });
    for (const part of ['APP_ID', 'PRIVATE_KEY', 'WEBHOOK_SECRET is "development"', 'PORT', 'openssl rand -hex 32'])
      expect(app.output()).toContain(part);
  });

  test('refuses a port that is taken', async () => {
    const first = await startApp(SETTINGS);
    const second = runApp({ ...SETTINGS, HOST: '127.0.0.1', PORT: new URL(first.url).port });
    expect(await second.ended).toEqual({ code: 2, signal: null });
    expect(second.output()).toContain('EADDRINUSE');
    await first.stop();
  });

  test('that breaks ends with 70, and keeps its secrets', async () => {
    const code = `const timer = setInterval(() => {
      if (process.listenerCount('uncaughtException') === 0) return;
      clearInterval(timer);
      throw new Error('it broke: ' + process.env.WEBHOOK_SECRET);
    }, 20)`;
    const NODE_OPTIONS = `--import data:text/javascript,${encodeURIComponent(code)}`;
    const app = runApp({ ...SETTINGS, HOST: '127.0.0.1', PORT: '0', NODE_OPTIONS });
    expect(await app.ended).toEqual({ code: 70, signal: null });
    expect(app.output()).toContain('it broke: ***');
    expect(app.output()).not.toContain(SECRET);
  });

  test('serves the page that registers an App, and nothing else, when told to', async () => {
    const app = await startApp({ ASSAY_SETUP: '1' });
    expect(await (await fetch(`${app.url}/setup`)).text()).toContain('Register an App');
    expect((await fetch(`${app.url}/metrics`)).status).toBe(404);
    await app.stop();
  });

  test('is a handler when it is imported', () => {
    const code = `
      const { handle } = await import(${JSON.stringify(pathToFileURL(APP).href)});
      const answer = await handle(new Request('https://x/healthz'));
      const refused = await handle(new Request('https://x/api/github/webhooks', { method: 'POST', body: '{}' }));
      console.log('answered', answer.status, refused.status);
      process.exit(0);`;
    const env = { PATH: process.env['PATH'], ...SETTINGS };
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', code], { env, encoding: 'utf8' });
    expect(stdout).toContain('answered 200 401');
  });
});
