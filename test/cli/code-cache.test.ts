import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, expect, test } from '@jest/globals';
import { CLI, assay } from '../support/temporary-repository.js';

const directory = mkdtempSync(join(tmpdir(), 'assay-code-cache-'));
const cache = join(directory, 'cache/assay/code');
beforeEach(() => rmSync(join(directory, 'cache'), { recursive: true, force: true }));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const help = () =>
  assay(['run', '--help'], { cwd: directory, environment: { XDG_CACHE_HOME: join(directory, 'cache') } });
const kept = () =>
  readdirSync(cache).map((name) => {
    const { size, mode, mtimeMs, ino } = statSync(join(cache, name));
    return { name, size, mode, mtimeMs, ino };
  });

test('the first run keeps compiled code for the user alone, the second uses it', () => {
  const first = help();
  expect(first.status).toBe(0);
  const files = kept();
  expect(files.length).toBeGreaterThan(2);
  expect(files.every(({ name }) => name.includes(process.version))).toBe(true);
  expect([statSync(cache).mode & 0o777, ...files.map(({ mode }) => mode & 0o077)]).toEqual([
    0o700,
    ...files.map(() => 0),
  ]);
  expect(help()).toEqual(first);
  expect(kept()).toEqual(files);
});

test.each<[string, (path: string) => void]>([
  ['cut short', (path) => truncateSync(path, 100)],
  [
    'changed in its middle',
    (path) => {
      const bytes = readFileSync(path);
      bytes.fill(0xff, bytes.length >> 1, (bytes.length >> 1) + 64);
      writeFileSync(path, bytes);
    },
  ],
])('what was %s there is compiled anew', (_, damage) => {
  const first = help();
  const good = kept();
  for (const { name } of good) damage(join(cache, name));
  expect(help()).toEqual(first);
  const again = kept();
  expect(again.map(({ name }) => name)).toEqual(good.map(({ name }) => name));
  expect(again.filter(({ ino }, index) => ino === good[index]!.ino)).toEqual([]);
  expect(help()).toEqual(first);
});

test('code that changed is never taken for what was compiled, whatever its size and time say', () => {
  const copy = join(directory, 'program');
  cpSync(dirname(CLI), copy, { recursive: true });
  // The bundler may put the same text into several files.
  const holders = readdirSync(copy)
    .map((name) => join(copy, name))
    .filter((path) => readFileSync(path, 'utf8').includes('Options of every verb'));
  const run = () =>
    spawnSync(process.execPath, [join(copy, 'index.js'), 'run', '--help'], {
      encoding: 'utf8',
      env: { XDG_CACHE_HOME: join(directory, 'cache') },
    }).stdout;
  mkdirSync(join(directory, 'cache'));
  expect(run()).toContain('Options of every verb');
  for (const path of holders) {
    const { atime, mtime } = statSync(path);
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll('Options of every verb', 'Options of evEry vErb'));
    utimesSync(path, atime, mtime);
  }
  expect(run()).toContain('Options of evEry vErb');
});

test('a directory that others could write to is not used', () => {
  mkdirSync(cache, { recursive: true });
  chmodSync(cache, 0o777);
  expect(help().status).toBe(0);
  expect(kept()).toEqual([]);
});

test('it can be done without', () => {
  const environment = { XDG_CACHE_HOME: join(directory, 'cache'), ASSAY_NO_CODE_CACHE: '1' };
  expect(assay(['run', '--help'], { cwd: directory, environment }).status).toBe(0);
  expect(existsSync(cache)).toBe(false);
});

test('a home that does not exist is not made', () => {
  const environment = { HOME: join(directory, 'nobody') };
  expect(assay(['run', '--help'], { cwd: directory, environment }).status).toBe(0);
  expect(existsSync(environment.HOME)).toBe(false);
});
