import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { openRemote } from '../../src/versioning/remotes/index.js';
import type { Remote, Upload } from '../../src/versioning/remotes/remote.js';
import { DataRepository, localConfig, md5, treeOf } from '../support/data-repository.js';
import { startFaultyProxy } from '../support/faulty-proxy.js';
import type { FaultyProxy } from '../support/faulty-proxy.js';
import { describeWithPeer } from '../support/peers.js';
import { S3_KEYS, startS3Server } from '../support/s3-server.js';
import type { S3Server } from '../support/s3-server.js';

jest.setTimeout(30_000);

const MEBIBYTE = 1024 * 1024;

/** How one kind of remote is set up, looked into and spoiled. */
interface Place {
  config(): string;
  /** Directory that holds the keys as files. */
  directory(): string;
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

/** What every remote does. */
function behavesAsRemote(place: Place): void {
  test('has nothing at first', async () => {
    const remote = await open(place.config());
    expect(await remote.size(KEY)).toBeUndefined();
    expect(await remote.read(KEY)).toBeUndefined();
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

  test.each(['é/ñ "q"', '😀/\ufffd', 'sp ace/ lead', 'a#b?c', '%41+b&c=d', "it's", '-x'])(
    'takes the odd key %j',
    async (name) => {
      const remote = await open(place.config());
      const key = `odd/${name}`;
      await remote.write(key, upload('odd'));
      expect((await contentOf(remote, key))!.toString()).toBe('odd');
      expect(await listed(remote, 'odd/')).toEqual([[key, 3]]);
    },
  );

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
  behavesAsRemote({
    config: () => localConfig('../../remote'),
    directory: () => {
      const path = join(repositories.at(-1)!.directory, 'remote');
      mkdirSync(path, { recursive: true });
      return path;
    },
  });

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

  behavesAsRemote({ config: () => configAt(server.endpoint), directory });

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

    test('an answer that breaks off is an error that may be repeated', async () => {
      const remote = await open(configAt(proxy.endpoint));
      await remote.write(KEY, upload(Buffer.alloc(MEBIBYTE, 'q')));
      failing(/^GET/, ['cut']);
      await expect(contentOf(remote, KEY)).rejects.toMatchObject({ code: 'REMOTE_UNAVAILABLE', retryable: true });
      expect((await contentOf(remote, KEY))!.length).toBe(MEBIBYTE);
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
