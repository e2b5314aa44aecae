import { spawn, spawnSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, expect, test } from '@jest/globals';
import { freePort } from '../support/free-port.js';
import { ROOT } from '../support/repository-root.js';

/** app/Dockerfile without a builder: what it copies, into a directory with nothing else, started as it says. */
const directory = mkdtempSync(join(tmpdir(), 'assay-image-'));
afterAll(() => rmSync(directory, { recursive: true }));

const lines = readFileSync(join(ROOT, 'app/Dockerfile'), 'utf8').split('\n');

/** The words behind an instruction, one list for each time it is there. */
const instructions = (name: string): string[][] =>
  lines.flatMap((line) => (line.startsWith(`${name} `) ? [line.slice(name.length).trim().split(/\s+/)] : []));
const commandOf = (name: string): string[] => {
  const [words] = instructions(name);
  return JSON.parse(words!.join(' ').replace(/^.*?(?=\[)/, '')) as string[];
};

const [from] = instructions('FROM');
const copies = instructions('COPY').map((words) => ({ from: words.slice(0, -1), to: words.at(-1)! }));
const environment = Object.fromEntries(
  instructions('ENV')
    .flat()
    .map((word) => word.split('=') as [string, string]),
);

test('is of a Node that the package runs on, as nobody of note, and copies nothing but the bundle', () => {
  const [, major] = /^node:(\d+)-slim$/.exec(from!.join(' ')) ?? [];
  const { engines } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { engines: { node: string } };
  const [, least] = /^>=(\d+)/.exec(engines.node) ?? [];
  expect(Number(major)).toBeGreaterThanOrEqual(Number(least));
  expect(instructions('USER')).toEqual([['node']]);
  expect(instructions('EXPOSE')).toEqual([[environment['PORT']]]);
  expect(copies.flatMap((copy) => copy.from)).toEqual(['dist/app/']);
  const sent = readFileSync(join(ROOT, '.dockerignore'), 'utf8')
    .split('\n')
    .filter((line) => /^[^#]/.test(line));
  expect(sent).toEqual(['*', '!dist/app']);
});

test('starts from what it copies, is found healthy, and ends when it is told to', async () => {
  for (const { from: sources, to } of copies) {
    for (const source of sources) {
      expect(existsSync(join(ROOT, source))).toBe(true);
      cpSync(join(ROOT, source), join(directory, to), { recursive: true });
    }
  }
  const { privateKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
  });
  const env = {
    ...environment,
    HOST: '127.0.0.1',
    PORT: String(await freePort()),
    APP_ID: '12',
    PRIVATE_KEY: privateKey,
    WEBHOOK_SECRET: '0123456789abcdef0123456789abcdef',
    // Nobody listens there.
    GITHUB_API_URL: 'http://127.0.0.1:9',
  };
  const [program, ...args] = commandOf('CMD');
  const [checker, ...check] = commandOf('HEALTHCHECK');
  expect([program, checker]).toEqual(['node', 'node']);
  const isHealthy = () => spawnSync(process.execPath, check, { cwd: directory, env }).status === 0;
  expect(isHealthy()).toBe(false);
  const child = spawn(process.execPath, args, { cwd: directory, env, stdio: ['ignore', 'ignore', 'inherit'] });
  const ended = once(child, 'exit');
  try {
    for (let tries = 0; tries < 100 && child.exitCode === null && !isHealthy(); tries += 1) await setTimeout(50);
    expect(isHealthy()).toBe(true);
  } finally {
    child.kill('SIGTERM');
  }
  expect(await ended).toEqual([0, null]);
}, 60_000);
