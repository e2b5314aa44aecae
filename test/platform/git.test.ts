import { execFileSync } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { openGit } from '../../src/platform/git.js';
import type { Git } from '../../src/platform/git.js';
import { QUIET_ENVIRONMENT } from '../support/temporary-repository.js';

const top = realpathSync(mkdtempSync(join(tmpdir(), 'git-')));
afterAll(() => rmSync(top, { recursive: true, force: true }));

const run = (cwd: string, ...args: string[]) =>
  execFileSync('git', ['-c', 'protocol.file.allow=always', ...args], {
    cwd,
    env: QUIET_ENVIRONMENT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim();
const create = (name: string) => {
  const root = join(top, name);
  mkdirSync(root, { recursive: true });
  run(root, 'init', '-q', '--initial-branch=main');
  return root;
};
const commit = (root: string, files: Record<string, string | undefined>) => {
  for (const [path, text] of Object.entries(files)) {
    if (text === undefined) {
      rmSync(join(root, path));
      continue;
    }
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  run(root, 'add', '--all');
  run(root, 'commit', '-q', '--allow-empty', '-m', 'x');
  return run(root, 'rev-parse', 'HEAD');
};
const open = async (directory: string): Promise<Git> => (await openGit(directory, process.env))!;

const STRANGE = [
  'with space',
  'é😀',
  'tab\tname',
  'q"uote',
  '-dash',
  ':colon',
  'back\\slash',
  '*.star',
  'a blob 5',
  'x missing',
];
let root: string;
let git: Git;
let first: string;
let second: string;
beforeAll(async () => {
  root = create('main');
  first = commit(root, { a: 'one\n', 'dir/b': 'b', 'dirt/c': 'c', gone: 'x', 'old name': 'the same text in both\n' });
  run(root, 'mv', 'old name', 'new name');
  const files = Object.fromEntries(STRANGE.map((name) => [`odd/${name}`, name]));
  second = commit(root, { a: 'two\r\n', gone: undefined, bytes: 'é\u0000\n', empty: '', ...files });
  git = await open(join(root, 'dir'));
});

describe('openGit', () => {
  test('finds the top from below', () => {
    expect(git.root).toBe(root);
  });

  const noGit = { ...QUIET_ENVIRONMENT, PATH: join(top, 'nowhere') };

  test('is undefined outside and where there is no directory, with or without a program git', async () => {
    const outside = join(top, 'outside');
    mkdirSync(outside);
    for (const directory of [outside, join(top, 'nowhere')]) {
      expect(await openGit(directory, process.env)).toBeUndefined();
      expect(await openGit(directory, noGit)).toBeUndefined();
    }
  });

  test('without a program git is an error where there is a repository', async () => {
    await expect(openGit(join(root, 'dir'), noGit)).rejects.toMatchObject({ code: 'GIT_MISSING', exitCode: 3 });
  });

  test.each<[string, RegExp, (at: string) => void]>([
    ['a broken configuration', /config/, (at) => writeFileSync(join(at, '.git/config'), '[core\n')],
    ['no HEAD', /not a git repository/, (at) => rmSync(join(at, '.git/HEAD'))],
    [
      'a gitdir that is gone',
      /not a git repository/,
      (at) => {
        rmSync(join(at, '.git'), { recursive: true });
        writeFileSync(join(at, '.git'), 'gitdir: gone\n');
      },
    ],
  ])('a repository with %s is an error, not none', async (name, message, breakIt) => {
    const broken = create(`broken ${name}`);
    mkdirSync(join(broken, 'below'));
    breakIt(broken);
    await expect(openGit(join(broken, 'below'), process.env)).rejects.toMatchObject({
      code: 'GIT_FAILED',
      exitCode: 3,
      message: expect.stringMatching(message),
    });
  });

  test('a bare repository among the files of a commit is refused, and nothing of it runs', async () => {
    const outer = create('planted');
    const project = join(outer, 'project');
    run(outer, 'init', '-q', '--bare', 'project');
    const witness = join(top, 'planted ran');
    const program = `[core]\n\tbare = false\n\tworktree = .\n\tfsmonitor = "echo >'${witness}'; false"\n`;
    writeFileSync(join(project, 'config'), program);
    writeFileSync(join(project, 'tracked'), 'x');
    run(project, '--git-dir=.', '-c', 'core.fsmonitor=false', 'add', 'tracked');
    const seen = openGit(project, process.env).then((opened) => opened!.changedFiles('HEAD'));
    await expect(seen).rejects.toMatchObject({
      code: 'GIT_FAILED',
      message: expect.stringContaining('bareRepository'),
    });
    expect(existsSync(witness)).toBe(false);
  });

  test('neither a file system monitor nor a hook of the repository runs', async () => {
    const own = create('monitored');
    const sha = commit(own, { a: '1' });
    const witness = join(top, 'monitor ran');
    const script = `#!/bin/sh\necho >'${witness}'\n`;
    writeFileSync(join(own, '.git/hooks/reference-transaction'), script, { mode: 0o755 });
    writeFileSync(join(own, '.git/monitor'), script, { mode: 0o755 });
    run(own, 'config', 'core.fsmonitor', join(own, '.git/monitor'));
    const opened = await open(own);
    await opened.changedFiles(sha);
    await opened.fetch(['.', 'main:refs/fetched']);
    expect([await opened.resolve('refs/fetched'), existsSync(witness)]).toEqual([sha, false]);
  });

  describe('with a hook’s variables around', () => {
    const saved = { ...process.env };
    afterEach(() => {
      process.env = { ...saved };
    });
    test('still reads the checkout asked for', async () => {
      const other = create('other');
      const sha = commit(other, { a: 'other' });
      process.env['GIT_DIR'] = join(root, '.git');
      process.env['GIT_INDEX_FILE'] = join(root, '.git/index');
      const opened = await open(other);
      expect([opened.root, await opened.resolve('HEAD')]).toEqual([other, sha]);
    });

    test('a checkout of another user is refused with what to type', async () => {
      process.env['GIT_TEST_ASSUME_DIFFERENT_OWNER'] = '1';
      await expect(openGit(root, process.env)).rejects.toMatchObject({
        code: 'GIT_UNSAFE',
        exitCode: 3,
        hint: expect.stringContaining('safe.directory'),
      });
    });
  });
});

describe('resolve', () => {
  test('knows shas, branches, tags and ancestors', async () => {
    run(root, 'tag', '-a', 'v1', '-m', 'x', first);
    for (const revision of [first, first.slice(0, 10), 'v1', 'HEAD~1', 'main^']) {
      expect(await git.resolve(revision)).toBe(first);
    }
  });

  test.each([
    'nothing',
    '',
    '--all',
    '-h',
    '--output=x',
    'HEAD..HEAD~1',
    '^HEAD',
    'HEAD:a',
    'f'.repeat(40),
    'a\0b',
    'x y',
    'HEAD\nHEAD',
  ])('%j is nothing', async (revision) => {
    expect(await git.resolve(revision)).toBeUndefined();
  });

  test('an unborn HEAD is nothing, a detached one is its commit', async () => {
    expect(await (await open(create('unborn'))).resolve('HEAD')).toBeUndefined();
    run(root, 'worktree', 'add', '-q', '--detach', join(top, 'detached'), first);
    const detached = await open(join(top, 'detached'));
    expect([detached.root, await detached.resolve('HEAD')]).toEqual([join(top, 'detached'), first]);
  });
});

test('a commit names its parents, also those that a shallow clone lacks', async () => {
  const merged = create('merged');
  commit(merged, { a: '1' });
  run(merged, 'checkout', '-q', '-b', 'side');
  const side = commit(merged, { b: '1' });
  run(merged, 'checkout', '-q', 'main');
  const main = commit(merged, { c: '1' });
  run(merged, 'merge', '-q', '--no-ff', '-m', `not one:\n\nparent ${'f'.repeat(40)}`, 'side');
  const clone = join(top, 'merged-shallow');
  run(top, 'clone', '-q', '--depth=1', `file://${merged}`, clone);
  const opened = await open(clone);
  expect(await opened.commit('HEAD')).toEqual({ sha: run(merged, 'rev-parse', 'HEAD'), parents: [main, side] });
  expect(await opened.resolve(side)).toBeUndefined();
  expect(await git.commit(first)).toEqual({ sha: first, parents: [] });
  expect(await git.commit('nothing')).toBeUndefined();
});

describe('mergeBase', () => {
  test('finds the fork, and nothing between strangers', async () => {
    const fork = create('fork');
    const base = commit(fork, { a: '1' });
    run(fork, 'checkout', '-q', '-b', 'side');
    const side = commit(fork, { b: '1' });
    run(fork, 'checkout', '-q', 'main');
    const main = commit(fork, { c: '1' });
    run(fork, 'checkout', '-q', '--orphan', 'stranger');
    const stranger = commit(fork, { d: '1' });
    const opened = await open(fork);
    expect(await opened.mergeBase(side, main)).toBe(base);
    expect(await opened.mergeBase(side, base)).toBe(base);
    expect(await opened.mergeBase(side, stranger)).toBeUndefined();
    expect(await opened.mergeBase('--all', main)).toBeUndefined();
  });

  test('a shallow clone lacks it until it is fetched, and nothing else is touched by that', async () => {
    const origin = create('origin');
    const base = commit(origin, { a: '1' });
    run(origin, 'checkout', '-q', '-b', 'side');
    const side = commit(origin, { b: '1' });
    run(origin, 'checkout', '-q', 'main');
    const main = commit(origin, { c: '1' });
    const clone = join(top, 'shallow');
    run(top, 'clone', '-q', '--depth=1', '--branch=side', `file://${origin}`, clone);
    const opened = await open(clone);
    expect(opened.isShallow()).toBe(true);
    expect(await opened.resolve(main)).toBeUndefined();
    expect(await opened.mergeBase(side, main)).toBeUndefined();
    const before = run(clone, 'for-each-ref');
    expect(await opened.fetch(['--depth=10', 'origin', main, side])).toEqual({ ok: true, message: '' });
    expect(await opened.mergeBase(side, main)).toBe(base);
    expect([run(clone, 'for-each-ref'), run(clone, 'status', '--porcelain')]).toEqual([before, '']);
    expect((await open(origin)).isShallow()).toBe(false);
  });

  test('a fetch that fails says why', async () => {
    const { ok, message } = await git.fetch(['origin', 'main']);
    expect([ok, message]).toEqual([false, expect.stringMatching(/origin/)]);
  });
});

describe('fetch', () => {
  test('sends the token once, and only to its own server', async () => {
    const seen: string[][] = [];
    const server = createServer(({ rawHeaders }, response) => {
      seen.push(rawHeaders.filter((_, i) => rawHeaders[i - 1]?.toLowerCase() === 'authorization'));
      response.writeHead(404).end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    try {
      const clone = create('authorized');
      // What actions/checkout leaves behind.
      run(clone, 'config', `http.${url}/.extraheader`, 'AUTHORIZATION: basic b2xk');
      const opened = await openGit(clone, process.env, { serverUrl: url, token: 'secret' });
      const { ok, message } = await opened!.fetch([`${url}/o/r`, 'main']);
      expect([ok, message.includes('secret')]).toEqual([false, false]);
      const elsewhere = await openGit(clone, process.env, { serverUrl: 'http://example.invalid', token: 'secret' });
      await elsewhere!.fetch([`${url}/o/r`, 'main']);
    } finally {
      server.close();
    }
    const ours = `basic ${Buffer.from('x-access-token:secret').toString('base64')}`;
    expect(seen[0]).toEqual([ours]);
    expect(seen.at(-1)).toEqual(['basic b2xk']);
  });
});

describe('files of a commit', () => {
  test('are read as they are, whatever their names; missing ones, directories and strange names are left out', async () => {
    const odd = STRANGE.map((name) => `odd/${name}`);
    const files = await git.readFiles(second, [
      'nope',
      'a',
      'dir',
      ...odd,
      'line\nend',
      'bytes',
      'empty',
      'nope blob 3',
    ]);
    expect(files).toEqual(
      new Map([
        ['a', 'two\r\n'],
        ...odd.map((path) => [path, path.slice(4)] as const),
        ['bytes', 'é\u0000\n'],
        ['empty', ''],
      ]),
    );
    expect(await git.readFiles(second, [])).toEqual(new Map());
    expect(await git.readFiles(first, ['a', 'gone'])).toEqual(
      new Map([
        ['a', 'one\n'],
        ['gone', 'x'],
      ]),
    );
  });

  test('are listed from the root, below a directory or everywhere', async () => {
    expect(await git.listFiles(first, '')).toEqual(['a', 'dir/b', 'dirt/c', 'gone', 'old name']);
    expect(await git.listFiles(first, 'dir')).toEqual(['dir/b']);
    expect(await git.listFiles(first, 'none')).toEqual([]);
    expect((await git.listFiles(second, 'odd')).sort()).toEqual(STRANGE.map((name) => `odd/${name}`).sort());
  });

  test.each<[string, (at: string) => Promise<unknown>]>([
    ['listFiles', (at) => git.listFiles(at, '')],
    ['changedFiles', (at) => git.changedFiles(at)],
  ])('%s of an unknown commit is an error', async (_, ask) => {
    await expect(ask('f'.repeat(40))).rejects.toMatchObject({ code: 'GIT_FAILED', exitCode: 3 });
  });

  test('a submodule is one entry without text', async () => {
    const outer = create('outer');
    run(outer, 'submodule', 'add', '-q', root, 'sub');
    const sha = commit(outer, { 'own.txt': 'own' });
    const opened = await open(outer);
    expect(await opened.listFiles(sha, '')).toEqual(['.gitmodules', 'own.txt', 'sub']);
    expect(await opened.readFiles(sha, ['sub', 'sub/a', 'own.txt'])).toEqual(new Map([['own.txt', 'own']]));
    expect((await open(join(outer, 'sub'))).root).toBe(join(outer, 'sub'));
  });
});

test('changedFiles names both ends of a move, edits on disk, and no untracked file', async () => {
  writeFileSync(join(root, 'untracked'), 'x');
  writeFileSync(join(root, 'dir/b'), 'edited');
  const odd = STRANGE.map((name) => `odd/${name}`);
  const expected = ['a', 'bytes', 'dir/b', 'empty', 'gone', 'new name', 'old name', ...odd];
  expect((await git.changedFiles(first)).sort()).toEqual(expected.sort());
  expect(await git.changedFiles(second)).toEqual(['dir/b']);
});

test('changedFiles names a submodule at another commit, whatever .gitmodules says', async () => {
  const outer = create('outer-ignoring');
  run(outer, 'submodule', 'add', '-q', root, 'sub');
  run(outer, 'config', '-f', '.gitmodules', 'submodule.sub.ignore', 'all');
  const sha = commit(outer, {});
  const opened = await open(outer);
  writeFileSync(join(outer, 'sub/a'), 'edited inside');
  expect(await opened.changedFiles(sha)).toEqual([]);
  run(join(outer, 'sub'), 'checkout', '-q', '--force', first);
  expect(await opened.changedFiles(sha)).toEqual(['sub']);
});
