import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { openRemote } from '../../src/versioning/remotes/index.js';
import type { Remote, Upload } from '../../src/versioning/remotes/remote.js';
import { DataRepository, localConfig, md5, treeOf } from '../support/data-repository.js';
import { startFaultyProxy } from '../support/faulty-proxy.js';
import type { FaultyProxy } from '../support/faulty-proxy.js';
import { describeWithPeer } from '../support/peers.js';
import { S3_KEYS, startS3Server } from '../support/s3-server.js';
import type { S3Server } from '../support/s3-server.js';
import { startWebServer } from '../support/web-server.js';
import type { WebServer } from '../support/web-server.js';

jest.setTimeout(30_000);

const MEBIBYTE = 1024 * 1024;

/** How one kind of remote is set up, looked into and spoiled. */
interface Place {
  config(): string;
  /** Directory that holds the keys as files. */
  directory(): string;
}

/** Puts an object there behind the remote's back. */
function place(directory: string, key: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(directory, key)), { recursive: true });
  writeFileSync(join(directory, key), content);
}

const repositories: DataRepository[] = [];
const remotes: Remote[] = [];

async function open(config: string): Promise<Remote> {
  const repository = new DataRepository(config);
  repositories.push(repository);
  const remote = await openRemote(repository.open());
  remotes.push(remote);
  return remote;
}

afterEach(() => {
  remotes.splice(0).forEach((remote) => remote.close());
  repositories.splice(0).forEach((repository) => repository.dispose());
});

/** A file to store, and what its content is said to be. */
function upload(content: string | Uint8Array, expected = md5(content)): Upload {
  const path = join(repositories.at(-1)!.directory, `upload-${expected}`);
  writeFileSync(path, content);
  return {
    path,
    sizeBytes: Buffer.byteLength(content),
    newCheck() {
      const seen: Uint8Array[] = [];
      return {
        update: (bytes) => void seen.push(Buffer.from(bytes)),
        isIntact: () => md5(Buffer.concat(seen)) === expected,
      };
    },
  };
}

async function contentOf(remote: Remote, key: string): Promise<Buffer | undefined> {
  const content = await remote.read(key);
  if (!content) return undefined;
  const pieces: Uint8Array[] = [];
  for await (const piece of content) pieces.push(Buffer.from(piece));
  return Buffer.concat(pieces);
}

async function listed(remote: Remote, prefix: string): Promise<[string, number][]> {
  const found: [string, number][] = [];
  for await (const { key, sizeBytes } of remote.list(prefix)) found.push([key, sizeBytes]);
  return found;
}

const KEY = `files/md5/ab/${'c'.repeat(30)}`;

const ODD_NAMES = ['é/ñ "q"', '😀/\ufffd', 'sp ace/ lead', 'a#b?c', '%41+b&c=d', "it's", '-x'];

/** What every remote does. */
function canBeRead(there: Place): void {
  test('has nothing at first', async () => {
    const remote = await open(there.config());
    expect(await remote.size(KEY)).toBeUndefined();
    expect(await remote.read(KEY)).toBeUndefined();
  });

  test.each([
    ['an empty file', Buffer.alloc(0)],
    ['a small file', Buffer.from('hello\n')],
    ['a file of several pieces', Buffer.alloc(3 * MEBIBYTE + 12345, 'abcdefg')],
  ])('gives %s', async (_, content) => {
    const remote = await open(there.config());
    place(there.directory(), KEY, content);
    expect(await remote.size(KEY)).toBe(content.length);
    expect((await contentOf(remote, KEY))!.equals(content)).toBe(true);
  });

  test.each(ODD_NAMES)('gives the odd key %j', async (name) => {
    const remote = await open(there.config());
    place(there.directory(), `odd/${name}`, 'odd');
    expect(await remote.size(`odd/${name}`)).toBe(3);
    expect((await contentOf(remote, `odd/${name}`))!.toString()).toBe('odd');
  });

  test('gives sixty at once', async () => {
    const remote = await open(there.config());
    const keys = Array.from({ length: 60 }, (_, index) => `files/md5/${index}`);
    for (const key of keys) place(there.directory(), key, key.repeat(500));
    const contents = await Promise.all(keys.map((key) => contentOf(remote, key)));
    expect(contents.map(String)).toEqual(keys.map((key) => key.repeat(500)));
  });
}

/** What remotes do that can be written to. */
function canBeWritten(place: Place): void {
  test('lists nothing at first', async () => {
    const remote = await open(place.config());
    expect(await listed(remote, 'files/md5/')).toEqual([]);
  });

  test.each([
    ['an empty file', Buffer.alloc(0)],
    ['a small file', Buffer.from('hello\n')],
    ['a file of several parts', Buffer.alloc(20 * MEBIBYTE + 12345, 'abcdefg')],
  ])('stores and gives back %s', async (_, content) => {
    const remote = await open(place.config());
    expect(await remote.write(KEY, upload(content))).toBe('written');
    expect(await remote.size(KEY)).toBe(content.length);
    expect((await contentOf(remote, KEY))!.equals(content)).toBe(true);
    expect(await listed(remote, '')).toEqual([[KEY, content.length]]);
  });

  test('replaces what was there', async () => {
    const remote = await open(place.config());
    await remote.write(KEY, upload('one'));
    await remote.write(KEY, upload('second'));
    expect((await contentOf(remote, KEY))!.toString()).toBe('second');
  });

  test.each([
    ['a small file', Buffer.from('hello\n')],
    ['a file of several parts', Buffer.alloc(9 * MEBIBYTE, 'x')],
  ])('stores nothing of %s that is not what it should be', async (_, content) => {
    const remote = await open(place.config());
    expect(await remote.write(KEY, upload(content, md5('other')))).toBe('corrupt');
    expect(await remote.size(KEY)).toBeUndefined();
    expect(Object.keys(treeOf(place.directory())).filter((path) => !path.startsWith('.sgwtmp'))).toEqual([]);
  });

  test.each(ODD_NAMES)('takes the odd key %j', async (name) => {
    const remote = await open(place.config());
    const key = `odd/${name}`;
    await remote.write(key, upload('odd'));
    expect((await contentOf(remote, key))!.toString()).toBe('odd');
    expect(await listed(remote, 'odd/')).toEqual([[key, 3]]);
  });

  test('lists by prefix, in byte order, over several pages', async () => {
    const remote = await open(place.config());
    const keys = Array.from({ length: 1100 }, (_, index) => `files/md5/${md5(String(index)).replace(/^../, '$&/')}`);
    const directory = place.directory();
    for (const key of [...keys, 'runs/k']) {
      mkdirSync(dirname(join(directory, key)), { recursive: true });
      writeFileSync(join(directory, key), 'x');
    }
    const all = await listed(remote, 'files/md5/');
    expect(all.map(([key]) => key)).toEqual([...keys].sort());
    expect((await listed(remote, 'files/md5/ab/')).map(([key]) => key)).toEqual(
      keys.filter((key) => key.startsWith('files/md5/ab/')).sort(),
    );
    expect((await listed(remote, '')).length).toBe(1101);
  });

  test('deletes by key, and what is not there is no error', async () => {
    const remote = await open(place.config());
    const keys = [KEY, ...ODD_NAMES.map((name) => `odd/${name}`)];
    for (const key of [...keys, 'kept']) await remote.write(key, upload(key));
    await remote.delete([...keys, 'never/there']);
    expect(await listed(remote, '')).toEqual([['kept', 4]]);
    await remote.delete([]);
    await remote.delete(Array.from({ length: 1001 }, (_, index) => `many/${index}`).concat('kept'));
    expect(await listed(remote, '')).toEqual([]);
  });

  test('tells when what it lists was stored', async () => {
    const remote = await open(place.config());
    const before = Date.now();
    await remote.write(KEY, upload('x'));
    for await (const { modifiedMs } of remote.list('files/')) {
      expect(Math.abs(modifiedMs! - before)).toBeLessThan(20_000);
    }
    expect.assertions(1);
  });

  test('twenty writers of one key leave one of their contents', async () => {
    const remote = await open(place.config());
    const contents = Array.from({ length: 20 }, (_, index) => `${index}`.repeat(1000));
    await Promise.all(contents.map((content) => remote.write(KEY, upload(content))));
    expect(contents).toContain((await contentOf(remote, KEY))!.toString());
  });

  test('stops when interrupted, and stores nothing', async () => {
    const remote = await open(place.config());
    const aborted = AbortSignal.abort();
    const large = upload(Buffer.alloc(9 * MEBIBYTE, 'y'));
    await expect(remote.write(KEY, large, aborted)).rejects.toMatchObject({ name: 'AbortError' });
    expect(await remote.size(KEY)).toBeUndefined();
  });
}

describe('a local directory', () => {
  const here: Place = {
    config: () => localConfig('../../remote'),
    directory: () => {
      const path = join(repositories.at(-1)!.directory, 'remote');
      mkdirSync(path, { recursive: true });
      return path;
    },
  };
  canBeRead(here);
  canBeWritten(here);

  test('keeps objects read-only, as DVC does', async () => {
    const remote = await open(localConfig('../../remote'));
    await remote.write(KEY, upload('x'));
    expect(statSync(join(remote.url, KEY)).mode & 0o777).toBe(0o444);
    expect(readdirSync(dirname(join(remote.url, KEY)))).toHaveLength(1);
  });

  test('does not list what writers have not finished', async () => {
    const remote = await open(localConfig('../../remote'));
    await remote.write(KEY, upload('x'));
    writeFileSync(join(remote.url, 'files/md5/ab/.0123.tmp'), 'half');
    expect(await listed(remote, 'files/')).toEqual([[KEY, 1]]);
  });

  test('shared = group makes directories for the group', async () => {
    const remote = await open(localConfig('../../remote', { shared: 'group' }));
    await remote.write(KEY, upload('x'));
    expect(statSync(dirname(join(remote.url, KEY))).mode & 0o7777).toBe(0o2775);
  });
});

describe('HTTP', () => {
  let served: string;
  let web: WebServer;
  let other: WebServer;
  beforeEach(async () => {
    served = mkdtempSync(join(tmpdir(), 'assay-web-'));
    web = await startWebServer(served);
    other = await startWebServer(served);
  });
  afterEach(async () => {
    await Promise.all([web.stop(), other.stop()]);
    rmSync(served, { recursive: true });
  });
  const directory = () => join(served, 'some/prefix');
  const configAt = (options: Record<string, string> = {}, url = web.url) => localConfig(`${url}/some/prefix/`, options);

  canBeRead({ config: configAt, directory });

  test('refuses all but reading', async () => {
    const remote = await open(configAt());
    const readOnly = { code: 'REMOTE_READ_ONLY', exitCode: 2 };
    expect(remote.readOnly).toBe(true);
    await expect(remote.write(KEY, upload('x'))).rejects.toMatchObject(readOnly);
    await expect(remote.delete([KEY])).rejects.toMatchObject(readOnly);
    await expect(listed(remote, '')).rejects.toMatchObject(readOnly);
    expect(web.seen).toEqual([]);
  });

  test.each([
    ['basic', { auth: 'basic', user: 'ada', password: 'pass:word' }, { authorization: 'Basic YWRhOnBhc3M6d29yZA==' }],
    ['custom', { auth: 'Custom', custom_auth_header: 'X-Token', password: 'abc' }, { token: 'abc' }],
    ['nothing without auth, as DVC', { user: 'ada', password: 'word' }, { authorization: undefined }],
  ])('proves who asks: %s; to no other host', async (_, options, expected) => {
    place(directory(), KEY, 'content');
    const remote = await open(configAt(options));
    web.decide = () => ({ location: `${other.url}/some/prefix/${KEY}` });
    expect(String(await contentOf(remote, KEY))).toBe('content');
    expect(web.seen).toMatchObject([expected]);
    expect(other.seen).toEqual([{ method: 'GET', path: `/some/prefix/${KEY}` }]);
  });

  test('user and password of the url count, and are never shown', async () => {
    const remote = await open(configAt({}, web.url.replace('//', '//ada:hunter22@')));
    web.decide = () => 403;
    const thrown = (await remote.size(KEY).catch((error: unknown) => error)) as Error;
    expect(thrown).toMatchObject({ code: 'REMOTE_ACCESS_DENIED', exitCode: 3 });
    expect(`${thrown.message} ${remote.url}`).not.toMatch(/hunter22|ada/);
    expect(web.seen[0]!.authorization).toBe(`Basic ${Buffer.from('ada:hunter22').toString('base64')}`);
  });

  test.each<[string, ReturnType<WebServer['decide']>, object]>([
    ['401', 401, { code: 'REMOTE_ACCESS_DENIED', hint: expect.stringMatching(/auth.*user.*password/) }],
    ['400', 400, { code: 'REMOTE_FAILED' }],
    [
      'a redirect in a circle',
      { location: '#' },
      { code: 'REMOTE_FAILED', message: expect.stringMatching(/redirects/) },
    ],
    ['a redirect to a file', { location: 'file:///etc/passwd' }, { code: 'REMOTE_FAILED' }],
  ])('%s is an error', async (_, answer, expected) => {
    const remote = await open(configAt());
    web.decide = () => answer;
    await expect(remote.read(KEY)).rejects.toMatchObject({ exitCode: 3, ...expected });
    await expect(remote.size(KEY)).rejects.toMatchObject({ exitCode: 3, ...expected });
  });

  test('a server without HEAD is asked by GET, 503 is repeated', async () => {
    place(directory(), KEY, 'content');
    const remote = await open(configAt());
    const answers = [503, 405];
    web.decide = ({ method }) => (method === 'HEAD' ? answers.shift() : undefined);
    expect(await remote.size(KEY)).toBe(7);
    expect(web.seen.map(({ method }) => method)).toEqual(['HEAD', 'HEAD', 'GET']);
  });

  test('a large answer that breaks off goes on from there', async () => {
    const content = Buffer.alloc(4 * MEBIBYTE, 'abcdefg');
    place(directory(), KEY, content);
    const proxy = await startFaultyProxy(Number(new URL(web.url).port));
    const ranges: (string | undefined)[] = [];
    proxy.decide = (request) => (ranges.push(request.headers.range) < 3 ? 'cut' : 'pass');
    const remote = await open(configAt({}, proxy.endpoint));
    expect((await contentOf(remote, KEY))!.equals(content)).toBe(true);
    expect(ranges).toHaveLength(3);
    await proxy.stop();
  });

  test('goes through the proxy the environment names, with its password', async () => {
    place(directory(), KEY, 'content');
    const repository = new DataRepository(localConfig('http://storage.invalid/some/prefix'));
    repositories.push(repository);
    const environment = { http_proxy: web.url.replace('//', '//me:proxy-pass@'), NO_PROXY: 'other.invalid' };
    const remote = await openRemote(repository.open(environment));
    remotes.push(remote);
    expect(String(await contentOf(remote, KEY))).toBe('content');
  });
});

describeWithPeer('versitygw', 'S3', (program) => {
  let server: S3Server;
  let proxy: FaultyProxy;
  let bucket = 0;
  beforeAll(async () => {
    server = await startS3Server(program);
    proxy = await startFaultyProxy(server.port);
  });
  afterAll(async () => {
    await proxy.stop();
    await server.stop();
  });
  afterEach(() => {
    proxy.decide = () => 'pass';
    proxy.seen.length = 0;
  });

  const configAt = (endpoint: string, options: Record<string, string> = {}) => {
    server.createBucket(`bucket-${++bucket}`);
    return localConfig(`s3://bucket-${bucket}/some/prefix/`, {
      endpointurl: endpoint,
      access_key_id: S3_KEYS.accessKeyId,
      secret_access_key: S3_KEYS.secretAccessKey,
      ...options,
    });
  };
  const directory = () => {
    const path = join(server.directory, `bucket-${bucket}`, 'some/prefix');
    mkdirSync(path, { recursive: true });
    return path;
  };

  const here = { config: () => configAt(server.endpoint), directory };
  canBeRead(here);
  canBeWritten(here);

  describe('through a network that fails', () => {
    /** Each of the first requests that match meets a fault. */
    const failing = (pattern: RegExp, faults: FaultyProxy['decide'] extends (r: never) => infer F ? F[] : never) => {
      const left = [...faults];
      proxy.decide = (request) =>
        pattern.test(`${request.method} ${request.url}`) ? (left.shift() ?? 'pass') : 'pass';
    };

    test.each([
      ['HEAD', /^HEAD/, async (remote: Remote) => expect(await remote.size(KEY)).toBe(2)],
      ['listing', /^GET .*list-type/, async (remote: Remote) => expect(await listed(remote, '')).toEqual([[KEY, 2]])],
      ['PUT', /^PUT/, async (remote: Remote) => expect(await remote.write(KEY, upload('new'))).toBe('written')],
    ] as const)('a %s is repeated after resets, 503 and 429', async (_, pattern, check) => {
      const remote = await open(configAt(proxy.endpoint));
      await remote.write(KEY, upload('ok'));
      failing(pattern, ['reset', 503, 429]);
      await check(remote);
    });

    test('parts of a large file are repeated one by one', async () => {
      const remote = await open(configAt(proxy.endpoint));
      failing(/^PUT .*partNumber=2/, ['reset', 500]);
      const content = Buffer.alloc(20 * MEBIBYTE, 'z');
      expect(await remote.write(KEY, upload(content))).toBe('written');
      expect((await contentOf(remote, KEY))!.equals(content)).toBe(true);
      expect(proxy.seen.filter((request) => /^PUT .*partNumber=1&/.test(request))).toHaveLength(1);
    });

    test('a small answer that breaks off is an error that may be repeated', async () => {
      const remote = await open(configAt(proxy.endpoint));
      await remote.write(KEY, upload(Buffer.alloc(1024, 'q')));
      failing(/^GET/, ['cut']);
      await expect(contentOf(remote, KEY)).rejects.toMatchObject({ code: 'REMOTE_UNAVAILABLE', retryable: true });
      expect((await contentOf(remote, KEY))!.length).toBe(1024);
    });

    test('a large answer that breaks off goes on from there', async () => {
      const remote = await open(configAt(proxy.endpoint));
      const content = Buffer.alloc(4 * MEBIBYTE, 'abcdefg');
      await remote.write(KEY, upload(content));
      const ranges: (string | undefined)[] = [];
      proxy.decide = (request) => (ranges.push(request.headers.range) === 1 ? 'cut' : 'pass');
      expect((await contentOf(remote, KEY))!.equals(content)).toBe(true);
      expect(ranges).toEqual([undefined, expect.stringMatching(/^bytes=[1-9]\d*-$/)]);
    });

    test('gives up after six attempts', async () => {
      const remote = await open(configAt(proxy.endpoint));
      proxy.decide = () => 503;
      await expect(remote.size(KEY)).rejects.toMatchObject({
        code: 'REMOTE_UNAVAILABLE',
        exitCode: 3,
        retryable: true,
      });
      expect(proxy.seen).toHaveLength(6);
    });

    test('an interrupt ends the wait for the next attempt', async () => {
      const remote = await open(configAt(proxy.endpoint));
      const controller = new AbortController();
      proxy.decide = () => {
        setTimeout(() => controller.abort(), 20);
        return 503;
      };
      await expect(remote.size(KEY, controller.signal)).rejects.toThrow();
      expect(proxy.seen).toHaveLength(1);
    });
  });

  test('names a wrong secret, a missing bucket and a key nobody knows', async () => {
    const wrong = await open(configAt(server.endpoint, { secret_access_key: 'wrong' }));
    await expect(wrong.write(KEY, upload('x'))).rejects.toMatchObject({
      code: 'REMOTE_ACCESS_DENIED',
      retryable: false,
    });
    const lost = await open(configAt(server.endpoint).replace(/bucket-\d+/, 'nowhere'));
    await expect(lost.write(KEY, upload('x'))).rejects.toMatchObject({ code: 'REMOTE_BUCKET_MISSING' });
    await expect(contentOf(lost, KEY)).rejects.toMatchObject({ code: 'REMOTE_BUCKET_MISSING' });
  });

  test('signs nothing when access is anonymous', async () => {
    const headers: (string | undefined)[] = [];
    proxy.decide = (request) => {
      headers.push(request.headers.authorization);
      return 404;
    };
    const remote = await open(configAt(proxy.endpoint, { allow_anonymous_login: 'true' }));
    expect(await remote.size(KEY)).toBeUndefined();
    expect(headers).toEqual([undefined]);
  });

  test('an unfinished upload leaves nothing behind', async () => {
    const remote = await open(configAt(proxy.endpoint));
    proxy.decide = (request) => (/partNumber=2/.test(request.url!) ? 400 : 'pass');
    await expect(remote.write(KEY, upload(Buffer.alloc(20 * MEBIBYTE)))).rejects.toMatchObject({
      code: 'REMOTE_FAILED',
    });
    expect(proxy.seen.some((request) => /^DELETE .*uploadId/.test(request))).toBe(true);
    expect(existsSync(join(directory(), KEY))).toBe(false);
  });

  test('what it stores is a plain object', async () => {
    const remote = await open(configAt(server.endpoint));
    await remote.write(KEY, upload('plain'));
    expect(readFileSync(join(directory(), KEY), 'utf8')).toBe('plain');
  });
});
