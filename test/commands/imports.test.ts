import { appendFileSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { UserError } from '../../src/core/errors.js';
import { silentProgress } from '../../src/core/progress.js';
import { TemporaryRepository } from '../support/temporary-repository.js';

let ours: TemporaryRepository;

beforeEach(() => {
  ours = new TemporaryRepository();
});
afterEach(() => ours.dispose());

/** Writes beside the repository. */
function put(path: string, content: string): string {
  const absolute = join(ours.directory, path);
  mkdirSync(dirname(absolute), { recursive: true });
  writeFileSync(absolute, content);
  return absolute;
}

/** Another repository beside ours, with a commit. */
function otherRepository(files: Record<string, string>, name = 'other'): string {
  const root = join(ours.directory, name);
  ours.git('init', '--quiet', '--initial-branch=main', root);
  for (const [path, content] of Object.entries(files)) put(`${name}/${path}`, content);
  commit(root);
  return root;
}

function commit(root: string): string {
  ours.git('-C', root, 'add', '--all', '--force');
  ours.git('-C', root, 'commit', '--quiet', '--allow-empty', '--message', 'x');
  return ours.git('-C', root, 'rev-parse', 'HEAD');
}

async function failure(work: Promise<unknown>): Promise<UserError> {
  try {
    await work;
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error('no error');
}

describe('import-url', () => {
  test.each([
    ['a source that is not there', ['../nothing'], {}, 'SOURCE_MISSING'],
    ['a scheme nobody speaks', ['ftp://host/x'], {}, 'SOURCE_UNSUPPORTED'],
    ['an unknown remote', ['remote://nope/x'], {}, 'REMOTE_UNKNOWN'],
    ['a place outside', ['../ext', '../out'], {}, 'PATH_OUTSIDE'],
    ['a place that is taken', ['../ext', 'taken'], {}, 'FILE_EXISTS'],
    ['a reserved place', ['../ext', '.git/hooks/x'], {}, 'PATH_RESERVED'],
    ['a place git tracks', ['../ext', 'tracked'], { force: true }, 'TRACKED_BY_GIT'],
    ['a url without a name', ['https://host/'], {}, 'USAGE'],
    ['versions of the cloud', ['../ext'], { versionAware: true }, 'OPTION_UNSUPPORTED'],
    ['options that exclude each other', ['../ext'], { noExec: true, noDownload: true }, 'USAGE'],
    ['--remote alone', ['../ext'], { remote: 'local' }, 'USAGE'],
    ['a broken option', ['../ext'], { fsConfig: ['a'] }, 'OPTION_INVALID'],
  ])('refuses %s, and writes nothing', async (_, targets, options, code) => {
    put('ext', 'x');
    ours.write('taken', 'mine');
    ours.write('tracked', 'mine');
    ours.git('add', 'tracked');
    const error = await failure(ours.run('import-url', targets, options));
    expect(error).toMatchObject({ code, exitCode: 2 });
    expect(error.hint).toBeTruthy();
    expect(ours.git('status', '--porcelain', '--untracked-files=all').split('\n').sort()).toEqual(
      ['?? .dvc/.gitignore', '?? .dvc/config', '?? taken', 'A  tracked'].sort(),
    );
  });

  test.each<[string, string[], Record<string, unknown>]>([
    ['what holds it', ['.', 'here'], {}],
    ['what holds the repository', ['/', 'here'], { noExec: true }],
    ['itself', ['data'], { force: true }],
    ['itself, by a remote', ['remote://here/data'], { force: true }],
    ['what holds it, through a link', ['../link', 'data/new'], {}],
    ['what lies in it', ['data/data', '.'], { force: true, noDownload: true }],
  ])('refuses as its own source %s, and writes nothing', async (_, targets, options) => {
    ours.write('data/sub/f', 'x');
    symlinkSync(join(ours.root, 'data'), join(ours.directory, 'link'));
    ours.write('.dvc/config', '[\'remote "here"\']\n    url = ..\n');
    ours.write('data/data', 'x');
    const before = ours.git('status', '--porcelain', '--untracked-files=all');
    const error = await failure(ours.run('import-url', targets, options));
    expect(error).toMatchObject({ code: 'IMPORT_OF_ITSELF', exitCode: 2, hint: expect.any(String) });
    expect(ours.git('status', '--porcelain', '--untracked-files=all')).toBe(before);
  });

  test('--to-remote stores in the remote and leaves nothing here; pull brings it', async () => {
    put('ext/a', 'a');
    put('ext/b/c', 'c');
    await ours.run('import-url', ['../ext', 'data'], { toRemote: true });
    expect(ours.has('data')).toBe(false);
    expect(existsSync(join(ours.root, '.dvc/cache/files'))).toBe(false);
    expect((await ours.run('pull')).exitCode).toBe(0);
    expect(ours.read('data/b/c')).toBe('c');
    expect((await ours.run('status')).json).toEqual({});
  });

  test('a server that breaks off is asked again, and what never comes whole is never recorded', async () => {
    let broken = 1;
    const server = createServer((request, response) => {
      response.writeHead(200, { 'content-length': 5, etag: '"e"' });
      if (request.method === 'HEAD') response.end();
      else if (broken-- > 0) response.write('ha', () => response.destroy());
      else response.end('whole');
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/f`;
    try {
      await ours.run('import-url', [url]);
      expect(ours.read('f')).toBe('whole');
      broken = 100;
      const signal = AbortSignal.timeout(500);
      await expect(ours.run('import-url', [url, 'g'], {}, { signal })).rejects.toBeInstanceOf(Error);
      expect(ours.has('g')).toBe(false);
      expect(ours.has('g.dvc')).toBe(false);
    } finally {
      server.closeAllConnections();
      server.close();
    }
  });

  test.each<[string, string, string[], (string | undefined)[]]>([
    ['in the address', 'ada:s3cret-word@', [], ['Basic YWRhOnMzY3JldC13b3Jk', undefined]],
    ['as options', '', ['auth=basic', 'user=ada', 'password=s3cret-word'], ['Basic YWRhOnMzY3JldC13b3Jk', undefined]],
    ['as options without auth, as in DVC', '', ['user=ada', 'password=s3cret-word'], [undefined, undefined]],
  ])('credentials %s go to the first server only, wherever it leads', async (_, user, fsConfig, expected) => {
    const seen: (string | undefined)[] = [];
    const second = createServer((request, response) => {
      seen[1] = request.headers.authorization;
      response.writeHead(200, { 'content-length': 4, etag: '"e"' }).end(request.method === 'HEAD' ? '' : 'text');
    }).listen(0, '127.0.0.1');
    await once(second, 'listening');
    const portOf = (server: typeof second) => (server.address() as AddressInfo).port;
    const first = createServer((request, response) => {
      seen[0] = request.headers.authorization;
      response.writeHead(302, { location: `http://127.0.0.1:${portOf(second)}${request.url}` }).end();
    }).listen(0, '127.0.0.1');
    await once(first, 'listening');
    try {
      await ours.run('import-url', [`http://${user}127.0.0.1:${portOf(first)}/f?version=2`, 'f'], { fsConfig });
      expect(ours.read('f')).toBe('text');
      expect([seen[0], seen[1]]).toEqual(expected);
    } finally {
      for (const server of [first, second]) {
        server.closeAllConnections();
        server.close();
      }
    }
  });

  test('a password in the address is kept, warned of, and never said', async () => {
    const notes: string[] = [];
    const progress = { ...silentProgress, note: (line: string) => notes.push(line) };
    const url = 'http://ada:s3cret-word@127.0.0.1:1/f';
    const error = await failure(ours.run('import-url', [url], {}, { progress, signal: AbortSignal.timeout(300) }));
    expect(notes.join()).toContain('holds a password');
    expect(`${notes.join()}${error.message}${error.hint ?? ''}`).not.toContain('s3cret-word');
    await ours.run('import-url', [url], { noExec: true }, { progress });
    expect(ours.read('f.dvc')).toContain(url);
  });

  test('an update keeps comments and notes, and does not lose changes nobody saved', async () => {
    put('ext', 'one');
    await ours.run('import-url', ['../ext', 'data']);
    ours.edit('data.dvc', 'frozen: true', 'frozen: true # on purpose\ndesc: a note');
    appendFileSync(join(ours.directory, 'ext'), ' two');
    writeFileSync(join(ours.root, 'data'), 'mine');
    expect(await failure(ours.run('update', ['data.dvc']))).toMatchObject({ code: 'UNSAVED_FILES' });
    expect(ours.read('data')).toBe('mine');
    await ours.run('update', ['data.dvc'], { force: true });
    expect(ours.read('data')).toBe('one two');
    expect(ours.read('data.dvc')).toContain('frozen: true # on purpose\ndesc: a note\n');
    expect((await ours.run('status')).json).toEqual({});
  });

  test('a partial import is brought by pull and stays partial; gone from its source it is a failure', async () => {
    put('ext/a', 'a');
    await ours.run('import-url', ['../ext', 'data'], { noDownload: true });
    const text = ours.read('data.dvc');
    const pulled = await ours.run('pull');
    expect(pulled).toMatchObject({ exitCode: 0, json: { added: ['data/'] } });
    expect(ours.read('data/a')).toBe('a');
    expect(ours.read('data.dvc')).toBe(text);
    expect((await ours.run('status')).json).toEqual({ 'data.dvc': [{ 'changed outs': { data: 'modified' } }] });
    expect((await ours.run('push')).exitCode).toBe(0);
    ours.delete('../ext', 'data', '.dvc/cache');
    expect(await ours.run('fetch')).toMatchObject({ exitCode: 3, json: { failed: ['data'] } });
  });
});

describe('import', () => {
  test.each(['ext::sh -c id', '-oProxyCommand=id', 'ssh://-oProxyCommand=id/x', '-u@host:x', 'fd::7', 'ftp://h/x'])(
    'never hands %s to git',
    async (url) => {
      expect(await failure(ours.run('import', [url, 'x']))).toMatchObject({ code: 'GIT_URL_REFUSED', exitCode: 2 });
      ours.write('x.dvc', `deps:\n- path: x\n  repo: {url: '${url}'}\nouts:\n- {hash: md5, path: x}\n`);
      expect(await ours.run('fetch')).toMatchObject({ exitCode: 2, json: { failed: ['x'] } });
    },
  );

  test.each([['../x'], ['/etc/passwd'], ['a/../../x']])('refuses the path %s', async (path) => {
    const url = otherRepository({ a: 'a' });
    const error = await failure(ours.run('import', [url, path]));
    expect(error).toMatchObject({ code: 'PATH_OUTSIDE', exitCode: 2 });
    expect(error.hint).toContain('top of that repository');
  });

  test('refuses what this very repository has at the place, whatever --force says', async () => {
    ours.write('d', 'x');
    await ours.run('add', ['d']);
    ours.commit('d');
    const before = ours.read('d.dvc');
    for (const url of ['.', ours.root, '.dvc']) {
      const error = await failure(ours.run('import', [url, 'd'], { force: true }));
      expect(error).toMatchObject({ code: 'IMPORT_OF_ITSELF', exitCode: 2 });
    }
    expect(ours.read('d.dvc')).toBe(before);
    await ours.run('import', ['.', 'd'], { out: 'copy' });
    expect(ours.read('copy')).toBe('x');
  });

  test('links of another repository are followed inside it and never out of it', async () => {
    const url = otherRepository({ 'd/a': 'inside' });
    const outside = put('secret', 'secret');
    for (const [name, target] of Object.entries({ ok: 'a', up: '../../secret', absolute: outside, loop: 'loop' })) {
      symlinkSync(target, join(url, 'd', name));
    }
    commit(url);
    for (const address of [url, `file://${url}`]) {
      await ours.run('import', [address, 'd'], { force: true });
      expect(ours.read('d/ok')).toBe('inside');
      expect(['up', 'absolute', 'loop'].filter((name) => ours.has(`d/${name}`))).toEqual([]);
    }
  });

  test('forged names in a commit and forged paths in a lock are refused', async () => {
    const url = otherRepository({ a: 'a', 'dvc.lock': '', '.dvc/config': '' });
    const blob = ours.git('-C', url, 'hash-object', '-w', 'a');
    const tree = Buffer.concat([Buffer.from('100644 ..\0'), Buffer.from(blob, 'hex')]);
    writeFileSync(join(ours.directory, 'tree'), tree);
    const inner = ours.git('-C', url, 'hash-object', '-w', '--literally', '-t', 'tree', join(ours.directory, 'tree'));
    const outer = Buffer.concat([Buffer.from('40000 d\0'), Buffer.from(inner, 'hex')]);
    writeFileSync(join(ours.directory, 'tree'), outer);
    const top = ours.git('-C', url, 'hash-object', '-w', '--literally', '-t', 'tree', join(ours.directory, 'tree'));
    const forged = ours.git('-C', url, 'commit-tree', top, '-m', 'forged');
    const error = await failure(ours.run('import', [url, 'd'], { rev: forged }));
    expect(error).toMatchObject({ code: 'MANIFEST_PATH_UNSAFE', exitCode: 2 });

    const lock = ["schema: '2.0'", 'stages:', '  s:', '    cmd: x', '    outs:', '    - path: ../../escape'];
    put('other/dvc.lock', [...lock, '      hash: md5', `      md5: ${'a'.repeat(32)}`, ''].join('\n'));
    commit(url);
    await ours.run('import', [url, '.'], { out: 'all' });
    expect(ours.has('all/a')).toBe(true);
  });

  test('what another repository imported comes from where it has it, but never from a path of this machine', async () => {
    otherRepository({ 'd/a': 'deep' }, 'first');
    const second = otherRepository({ '.dvc/config': '' }, 'second');
    await ours.run('import', ['../first', 'd'], {}, { directory: second });
    commit(second);
    ours.delete('../second/.dvc/cache', '../second/d');
    await ours.run('import', ['../second', 'd']);
    expect(ours.read('d/a')).toBe('deep');
    ours.delete('.dvc/cache');
    const error = await failure(ours.run('import', [`file://${second}`, 'd'], { out: 'e' }));
    expect(error.message).toContain('another repository names');
  });

  test('content that is not what was recorded is a failure of integrity', async () => {
    const url = otherRepository({ f: 'one' });
    await ours.run('import', [url, 'f']);
    ours.edit('f.dvc', /md5: (\w+)\n {2}size/.exec(ours.read('f.dvc'))![1]!, 'a'.repeat(32));
    const fetched = await ours.run('fetch');
    expect(fetched).toMatchObject({ exitCode: 4, json: { failed: ['f'] } });
    expect((await ours.run('status')).json).toMatchObject({
      'f.dvc': [{ 'changed outs': { f: 'not in cache' } }, 'changed checksum'],
    });
  });

  test('typed in a sub-directory a relative address counts from the repository', async () => {
    otherRepository({ f: 'one' });
    ours.write('sub/x', '');
    await ours.run('import', ['../../other', 'f'], {}, { directory: join(ours.root, 'sub') });
    expect(ours.read('sub/f.dvc')).toContain('url: ../other\n');
    ours.delete('sub/f', '.dvc/cache');
    await ours.run('pull', [], {}, { directory: join(ours.root, 'sub') });
    expect(ours.read('sub/f')).toBe('one');
  });

  test('status says that another repository moved on, unless told not to ask', async () => {
    const url = otherRepository({ f: 'one' });
    await ours.run('import', [url, 'f']);
    commit(url);
    const moved = { 'f.dvc': [{ 'changed deps': { [`f (${url})`]: 'update available' } }] };
    expect((await ours.run('status')).json).toEqual(moved);
    expect((await ours.run('status', [], { noUpdates: true })).json).toEqual({});
    await ours.run('update', ['.'], { recursive: true });
    expect((await ours.run('status')).json).toEqual({});
    expect(await failure(ours.run('update', ['f.dvc'], { rev: 'nope' }))).toMatchObject({ code: 'REVISION_UNKNOWN' });
  });
});

test('update refuses what is no import, and --rev for what has no revisions', async () => {
  put('ext', 'x');
  ours.write('data', 'x');
  await ours.run('add', ['data']);
  await ours.run('import-url', ['../ext']);
  expect(await failure(ours.run('update', ['data.dvc']))).toMatchObject({ code: 'NOT_AN_IMPORT', exitCode: 2 });
  expect(await failure(ours.run('update', ['ext.dvc'], { rev: 'main' }))).toMatchObject({ code: 'USAGE', exitCode: 2 });
  expect((await ours.run('update', ['ext.dvc'])).text).toContain('is up to date');
});

test('get replaces only with --force, leaves nothing beside, and needs no repository of its own', async () => {
  const url = otherRepository({ 'd/a': 'one' });
  const here = put('here/keep', '').replace('/keep', '');
  const context = { directory: here };
  await ours.run('get', [url, 'd'], {}, context);
  expect(readFileSync(join(here, 'd/a'), 'utf8')).toBe('one');
  put('other/d/a', 'two');
  commit(url);
  expect(await failure(ours.run('get', [url, 'd'], {}, context))).toMatchObject({ code: 'FILE_EXISTS' });
  await ours.run('get', [url, 'd'], { force: true }, context);
  expect(readFileSync(join(here, 'd/a'), 'utf8')).toBe('two');
  expect(await failure(ours.run('get', [url, 'nope'], {}, context))).toMatchObject({ code: 'PATH_UNKNOWN' });
  expect(await failure(ours.run('get', [url, 'd/a'], { out: 'x.dvc' }, context))).toMatchObject({
    code: 'PATH_RESERVED',
  });
  expect((await ours.run('ls', [here])).json).toMatchObject([{ path: 'd', isdir: true }, { path: 'keep' }]);
});

describe('a password of the user’s own configuration', () => {
  const content = 'x';
  const digest = '9dd4e461268c8034f5c8564e155c67a6';

  /** What a server, which another repository names, was told by a `get`. */
  async function toldTo(
    other: (url: string) => string,
    user: (url: string) => string,
    options = {},
  ): Promise<unknown[]> {
    const told: unknown[] = [];
    const server = createServer((request, response) => {
      told.push(request.headers.authorization);
      response.end(content);
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/data`;
    put('user/config', `['remote "mine"']\n${user(url)}`);
    const root = otherRepository({
      '.dvc/config': `[core]\n    remote = mine\n['remote "mine"']\n${other(url)}`,
      'f.dvc': `outs:\n- md5: ${digest}\n  size: 1\n  hash: md5\n  path: f\n`,
    });
    const environment = { ...process.env, DVC_GLOBAL_CONFIG_DIR: join(ours.directory, 'user') };
    try {
      await ours.run('get', [root, 'f'], { out: 'got', ...options }, { environment });
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
    } finally {
      server.close();
    }
    return [...new Set(told)];
  }

  const login = '    auth = basic\n    user = me\n    password = secret\n';
  const basic = `Basic ${Buffer.from('me:secret').toString('base64')}`;

  test.each([undefined, 'HEAD'])('does not go where another repository says (%s)', async (rev) => {
    expect(
      await toldTo(
        (url) => `    url = ${url}\n`,
        () => login,
        { rev },
      ),
    ).toEqual([undefined]);
  });

  test('goes where the user says', async () => {
    expect(
      await toldTo(
        () => '    jobs = 2\n',
        (url) => `    url = ${url}\n${login}`,
      ),
    ).toEqual([basic]);
  });

  test('goes along when it is named', async () => {
    const remoteConfig = ['auth=basic', 'user=me', 'password=secret'];
    expect(
      await toldTo(
        (url) => `    url = ${url}\n`,
        () => '',
        { remoteConfig },
      ),
    ).toEqual([basic]);
  });
});
