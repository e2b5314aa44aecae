import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const { forbidden } = createRequire(import.meta.url)(join(ROOT, '.dependency-cruiser.cjs')) as {
  forbidden: { name: string }[];
};

/** One breach, or several of different kinds, for each rule: the importing file, what it says, where that leads. */
const BREACHES: Record<string, [from: string, statement: string, to: string][]> = {
  'core-knows-only-itself': [
    ['src/core/a.ts', "import '../stats/mean.js'", 'src/stats/mean.ts'],
    ['src/core/b.ts', "import '../gate/index.js'", 'src/gate/index.ts'],
  ],
  'stats-knows-only-core': [['src/stats/a.ts', "import '../platform/files.js'", 'src/platform/files.ts']],
  'core-and-stats-do-no-io': [
    ['src/core/c.ts', "import 'node:fs/promises'", 'fs/promises'],
    ['src/core/d.ts', "import 'node:child_process'", 'child_process'],
    ['src/core/e.ts', "import 'https'", 'https'],
    ['src/stats/b.ts', "import { connect } from 'node:net'; connect(1)", 'net'],
    ['src/stats/c.ts', "export const load = () => import('node:fs')", 'fs'],
  ],
  'platform-is-below-rooms': [
    ['src/platform/a.ts', "import type { X } from '../gate/index.js'; export const x: X = 1", 'src/gate/index.ts'],
    ['src/platform/b.ts', "import '../commands/index.js'", 'src/commands/index.ts'],
  ],
  'rooms-are-strangers': [
    ['src/gate/a.ts', "import '../drift/index.js'", 'src/drift/index.ts'],
    [
      'src/gate/b.ts',
      "import type { X } from '../drift/deep/inside.js'; export const x: X = 1",
      'src/drift/deep/inside.ts',
    ],
    ['src/drift/deep/c.ts', "import '../../config/index.js'", 'src/config/index.ts'],
    ['src/drift/d.ts', "export const load = () => import('../commands/index.js')", 'src/commands/index.ts'],
    ['src/gate/e.ts', "import '../../cli/main.js'", 'cli/main.ts'],
  ],
  'config-is-below-commands': [['src/config/a.ts', "import '../commands/index.js'", 'src/commands/index.ts']],
  'commands-are-below-doors': [['src/commands/a.ts', "import '../../action/main.js'", 'action/main.ts']],
  'rooms-have-a-front-door': [
    ['src/commands/b.ts', "import '../drift/deep/inside.js'", 'src/drift/deep/inside.ts'],
    ['src/config/b.ts', "import '../gate/inside.js'", 'src/gate/inside.ts'],
    ['cli/a.ts', "import '../src/drift/deep/inside.js'", 'src/drift/deep/inside.ts'],
    ['cli/b.ts', "export const load = () => import('../src/commands/inside.js')", 'src/commands/inside.ts'],
  ],
  'doors-are-strangers': [['cli/c.ts', "import '../action/main.js'", 'action/main.ts']],
  'engines-load-at-first-use': [
    ['src/drift/e.ts', "import '@aws-sdk/client-s3'", 'node_modules/@aws-sdk/client-s3/index.js'],
    [
      'src/platform/c.ts',
      "import { x } from 'onnxruntime-node'; export const y = x",
      'node_modules/onnxruntime-node/index.js',
    ],
    ['action/a.ts', "export { x } from '@actions/artifact'", 'node_modules/@actions/artifact/index.js'],
  ],
  'only-the-app-starts-with-its-server': [['src/gate/h.ts', "import 'probot'", 'node_modules/probot/index.js']],
  'only-the-action-speaks-to-the-runner': [
    ['src/gate/f.ts', "import '@actions/core'", 'node_modules/@actions/core/index.js'],
  ],
  'product-does-not-know-its-surroundings': [
    ['src/platform/d.ts', "import '../../test/support/a.js'", 'test/support/a.ts'],
  ],
  'no-cycles': [['src/gate/cycle.ts', "import './elcyc.js'", 'src/gate/elcyc.ts']],
  'everything-resolves': [['src/gate/g.ts', "import './nowhere.js'", './nowhere.js']],
};

const PACKAGES = ['@aws-sdk/client-s3', 'onnxruntime-node', '@actions/artifact', '@actions/core', 'probot'];

/** What the breaches lead to, and imports that every rule must allow. */
const TREE: Record<string, string> = {
  'tsconfig.json': JSON.stringify({
    compilerOptions: { module: 'nodenext', target: 'es2022', verbatimModuleSyntax: true },
  }),
  'package.json': JSON.stringify({
    type: 'module',
    dependencies: Object.fromEntries(PACKAGES.map((name) => [name, '1.0.0'])),
  }),
  'src/core/good.ts': "import 'node:crypto'; export const x = 1",
  'src/stats/mean.ts': "import '../core/good.js'",
  'src/platform/files.ts': "import 'node:fs'; import '../core/good.js'; import '../stats/mean.js'",
  'src/platform/s3.ts':
    "import type { X } from '@aws-sdk/client-s3'; export const load = (): Promise<X> => import('@aws-sdk/client-s3')",
  'src/gate/index.ts': "export * from './inside.js'; export type X = 1",
  'src/gate/inside.ts': "import '../platform/files.js'; import '../core/good.js'",
  'src/gate/elcyc.ts': "import './cycle.js'",
  'src/drift/index.ts': "export * from './deep/inside.js'",
  'src/drift/deep/inside.ts': "import '../beside.js'; export type X = 1",
  'src/drift/beside.ts': "import '../stats/mean.js'",
  'src/config/index.ts': "import '../gate/index.js'; import '../core/good.js'",
  'src/commands/index.ts':
    "import './inside.js'; import '../config/index.js'; import '../drift/index.js'; import '../platform/files.js'",
  'src/commands/inside.ts': "import '../gate/index.js'",
  'action/main.ts': "import '@actions/core'; import '../src/commands/index.js'; import '../src/core/good.js'",
  'app/main.ts': "import 'probot'; import '../src/commands/index.js'",
  'cli/main.ts': "import '../src/commands/index.js'; import './inside.js'",
  'cli/inside.ts': 'export const x = 1',
  'test/support/a.ts': 'export const x = 1',
};

function check(...args: string[]): { status: number | null; lines: string[]; read: number } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'scripts/boundaries.mjs'), ...args], {
    encoding: 'utf8',
  });
  return { status, lines: stderr.split('\n').filter(Boolean), read: Number(/^(\d+) files read/m.exec(stdout)?.[1]) };
}

describe('the direction of dependencies', () => {
  test('holds in this repository, and its files were read', () => {
    const { status, lines, read } = check();
    expect(lines).toEqual([]);
    expect(read).toBeGreaterThan(60);
    expect(status).toBe(0);
  });

  test('every rule has a planted breach', () => {
    expect(Object.keys(BREACHES).sort()).toEqual(forbidden.map((rule) => rule.name).sort());
  });
});

describe('planted breaches', () => {
  const directory = mkdtempSync(join(tmpdir(), 'boundaries-'));
  let lines: string[];

  beforeAll(() => {
    const plant = (path: string, text: string) => {
      mkdirSync(dirname(join(directory, path)), { recursive: true });
      writeFileSync(join(directory, path), text);
    };
    for (const [path, text] of Object.entries(TREE)) plant(path, text);
    for (const name of PACKAGES) {
      plant(
        `node_modules/${name}/package.json`,
        JSON.stringify({ name, version: '1.0.0', type: 'module', exports: './index.js' }),
      );
      plant(`node_modules/${name}/index.js`, 'export const x = 1');
    }
    for (const [from, statement] of Object.values(BREACHES).flat()) plant(from, statement);
    lines = check(directory).lines;
  });
  afterAll(() => rmSync(directory, { recursive: true, force: true }));

  const each = Object.entries(BREACHES).flatMap(([rule, breaches]) =>
    breaches.map(([from, statement, to]) => ({ rule, from, statement, to })),
  );
  test.each(each)('$rule: $from may not say $statement', ({ rule, from, to }) => {
    expect(lines).toContain(`${rule}: ${from} → ${to}`);
  });

  test('and nothing else is reported', () => {
    const planted = new Set(each.map(({ from }) => from));
    expect(lines.filter((line) => !planted.has(/^[\w-]+: (\S+) →/.exec(line)?.[1] ?? ''))).toEqual([]);
  });
});

test('a tree of which nothing is read fails', () => {
  const directory = mkdtempSync(join(tmpdir(), 'boundaries-'));
  try {
    mkdirSync(join(directory, 'src'));
    expect(check(directory).status).toBe(1);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
});
