import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { UserError } from '../../src/core/errors.js';
import { enginePackages } from '../../src/platform/duckdb/engine-packages.js';
import { fetchPackages } from '../../src/platform/fetch-packages.js';
import type { PinnedPackage } from '../../src/platform/fetch-packages.js';

const LOCK = fileURLToPath(new URL('../../package-lock.json', import.meta.url));

let directory: string;
let registry: string;
let archive: Buffer;
let asked: string[] = [];
const server = createServer((request, response) => {
  asked.push(request.url!);
  if (request.url === '/@a/tool/-/tool-1.2.3.tgz') response.end(archive);
  else response.writeHead(404).end();
});

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'assay-packages-'));
  mkdirSync(join(directory, 'package'));
  writeFileSync(join(directory, 'package/index.js'), 'exports.answer = 42;\n');
  execFileSync('tar', ['-czf', 'tool.tgz', 'package'], { cwd: directory });
  archive = readFileSync(join(directory, 'tool.tgz'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  registry = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
  rmSync(directory, { recursive: true, force: true });
});

const tool = (fields: Partial<PinnedPackage> = {}): PinnedPackage => ({
  name: '@a/tool',
  version: '1.2.3',
  integrity: `sha512-${createHash('sha512').update(archive).digest('base64')}`,
  ...fields,
});
const codeOf = (packages: PinnedPackage[], into: string) =>
  fetchPackages(packages, into, registry).then(
    () => 'fetched',
    (error: unknown) => (error instanceof UserError ? `${error.code} ${error.exitCode}` : String(error)),
  );

test('fetches, unpacks and keeps', async () => {
  const into = join(directory, 'cache/tool');
  asked = [];
  await fetchPackages([tool()], into, registry);
  expect(readFileSync(join(into, 'node_modules/@a/tool/index.js'), 'utf8')).toContain('42');
  await fetchPackages([tool()], into, registry);
  expect(asked).toEqual(['/@a/tool/-/tool-1.2.3.tgz']);
});

test('two at the same time end with one copy', async () => {
  const into = join(directory, 'both/tool');
  await Promise.all([fetchPackages([tool()], into, registry), fetchPackages([tool()], into, registry)]);
  expect(readdirSync(join(directory, 'both'))).toEqual(['tool']);
});

test.each<[string, Partial<PinnedPackage>, string]>([
  ['another archive than was pinned', { integrity: 'sha512-AAAA' }, 'ENGINE_CORRUPT 4'],
  ['a package that is not there', { version: '9.9.9' }, 'ENGINE_NOT_FETCHED 3'],
])('%s leaves nothing behind', async (_, fields, code) => {
  const into = join(directory, 'failed/tool');
  expect(await codeOf([tool(), tool(fields)], into)).toBe(code);
  expect(existsSync(into)).toBe(false);
  expect(existsSync(join(directory, 'failed')) ? readdirSync(join(directory, 'failed')) : []).toEqual([]);
});

test('DuckDB is pinned as in package-lock.json, on every platform it is built for', () => {
  const { packages } = JSON.parse(readFileSync(LOCK, 'utf8')) as { packages: Record<string, PinnedPackage> };
  const libraries = Object.keys(packages).flatMap((path) => /@duckdb\/node-bindings-(.+)$/.exec(path)?.[1] ?? []);
  expect(libraries.length).toBeGreaterThan(5);
  for (const library of libraries) {
    const [platform, arch, musl] = library.split('-');
    const pinned = enginePackages(platform!, arch!, musl !== undefined)!;
    expect(pinned.map(({ name }) => name)).toContain(`@duckdb/node-bindings-${library}`);
    for (const { name, version, integrity } of pinned) {
      expect(packages[`node_modules/${name}`]).toMatchObject({ version, integrity });
    }
  }
  expect(enginePackages('aix', 'ppc64', false)).toBeUndefined();
});
