import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { Outcome } from '../../src/commands/index.js';
import { describeWithPeer, peer } from '../support/peers.js';
import { S3_KEYS, startS3Server } from '../support/s3-server.js';
import type { S3Server } from '../support/s3-server.js';
import { QUIET_ENVIRONMENT, TemporaryRepository } from '../support/temporary-repository.js';
import { md5, treeOf } from '../support/data-repository.js';

jest.setTimeout(300_000);

/** A verb's options as they are typed, for both programs. */
type Typed = Record<string, string | true | string[]>;

describeWithPeer('dvc', 'imports shared with DVC', (program) => {
  /** Holds sources, remotes, and the two repositories that take turns. */
  let home: TemporaryRepository;
  let theirs: string;
  let ours: string;
  let s3: S3Server | undefined;
  let web: Server;
  let webUrl: string;

  const environment = () => ({
    ...QUIET_ENVIRONMENT,
    HOME: home.directory,
    DVC_SITE_CACHE_DIR: join(home.directory, 'site'),
    AWS_ACCESS_KEY_ID: S3_KEYS.accessKeyId,
    AWS_SECRET_ACCESS_KEY: S3_KEYS.secretAccessKey,
    AWS_DEFAULT_REGION: 'us-east-1',
  });

  /** Runs the real DVC while this process goes on serving; throws what it says when it fails. */
  async function dvc(root: string, ...args: string[]): Promise<string> {
    try {
      return (await promisify(execFile)(program, args, { cwd: root, env: environment() })).stdout;
    } catch (error) {
      const { stdout, stderr } = error as { stdout: string; stderr: string };
      throw new Error(`dvc ${args.join(' ')}: ${stdout}${stderr}`);
    }
  }

  function assay(root: string, verb: string, targets: string[] = [], options: Typed = {}): Promise<Outcome> {
    return home.run(verb, targets, options, { directory: root, environment: environment() });
  }

  const put = (path: string, content: string, mode = 0o644) => {
    mkdirSync(dirname(join(home.directory, path)), { recursive: true });
    writeFileSync(join(home.directory, path), content, { mode });
  };
  const read = (root: string, path: string) => readFileSync(join(root, path), 'utf8');
  const gone = (root: string, ...paths: string[]) =>
    paths.forEach((path) => rmSync(join(root, path), { recursive: true, force: true }));
  const statusOf = async (root: string) => ({
    dvc: JSON.parse(await dvc(root, 'status', '--json')) as object,
    assay: (await assay(root, 'status')).json,
  });

  /** Several commands in one process of DVC, which takes half a second to start. */
  async function dvcAll(root: string, commands: string[][]): Promise<string> {
    const python = join(dirname(program), 'python');
    const run = [
      'import json, sys',
      'from dvc.cli import main',
      'sys.exit(max([main(args) for args in json.loads(sys.argv[1])]))',
    ].join('\n');
    const options = { cwd: root, env: environment() };
    try {
      return (await promisify(execFile)(python, ['-c', run, JSON.stringify(commands)], options)).stdout;
    } catch (error) {
      const { stdout, stderr } = error as { stdout: string; stderr: string };
      throw new Error(`dvc: ${stdout}${stderr}`);
    }
  }

  /** Imports by both programs, DVC's into `theirs`. */
  async function both(...imports: [verb: string, targets: string[], options: Typed, output: string][]): Promise<void> {
    await dvcAll(
      theirs,
      imports.map(([verb, targets, options]) => [verb, ...targets, ...flagsOf(options)]),
    );
    for (const [verb, targets, options, output] of imports) {
      await assay(ours, verb, targets, options);
      expect([output, read(ours, `${output}.dvc`)]).toEqual([output, read(theirs, `${output}.dvc`)]);
    }
  }

  const CONFIG = () =>
    [
      '[core]\n    remote = store',
      '[\'remote "store"\']\n    url = ../../store',
      '[\'remote "bucket"\']\n    url = s3://bucket/data',
      `    endpointurl = ${s3?.endpoint ?? 'http://127.0.0.1:1'}`,
      '[\'remote "near"\']\n    url = ../../ext\n',
    ].join('\n');

  function newRepository(name: string): string {
    const root = join(home.directory, name);
    home.git('init', '--quiet', '--initial-branch=main', root);
    put(`${name}/.dvc/config`, CONFIG());
    put(`${name}/.dvc/.gitignore`, '/config.local\n/tmp\n/cache\n');
    put(`${name}/in/file`, 'inside\n');
    return root;
  }

  beforeAll(async () => {
    home = new TemporaryRepository();
    const versitygw = peer('versitygw');
    s3 = versitygw === undefined ? undefined : await startS3Server(versitygw);
    s3?.createBucket('bucket');
    web = createServer((request, response) => {
      const { pathname, searchParams } = new URL(request.url!, 'http://here');
      const body = readFileSync(join(home.directory, 'www', pathname));
      const etag = searchParams.has('plain') ? {} : { etag: `"${md5(body).slice(0, 12).toUpperCase()}"` };
      response.writeHead(200, { 'content-length': body.length, ...etag });
      response.end(request.method === 'HEAD' ? undefined : body);
    }).listen(0, '127.0.0.1');
    await once(web, 'listening');
    webUrl = `http://127.0.0.1:${(web.address() as AddressInfo).port}`;
    [theirs, ours] = [newRepository('theirs'), newRepository('ours')];
    put('ext/f.txt', 'hello\n');
    put('ext/run.sh', '#!/bin/sh\n', 0o755);
    put('ext/dir/é/b', '2');
    put('ext/dir/a', '1');
    put('www/w.txt', 'web\n');
    if (s3) {
      await store('data/one.txt', 'one\n');
      await store('data/sub/two.txt', 'two\n');
      await store('data/sub/three.txt', 'three\n');
    }
  });
  afterAll(async () => {
    web.close();
    await s3?.stop();
    home.dispose();
  });

  async function store(key: string, body: string): Promise<void> {
    const { PutObjectCommand, S3Client } = await import('@aws-sdk/client-s3');
    const client = new S3Client({
      endpoint: s3!.endpoint,
      region: 'us-east-1',
      forcePathStyle: true,
      credentials: S3_KEYS,
    });
    await client.send(new PutObjectCommand({ Bucket: 'bucket', Key: key, Body: body }));
    client.destroy();
  }

  test('import-url: both write the same bytes, and each updates what the other imported', async () => {
    const fsConfig = [`endpointurl=${s3?.endpoint ?? ''}`];
    await both(
      ['import-url', ['../ext/f.txt'], {}, 'f.txt'],
      ['import-url', [join(home.directory, 'ext/dir'), 'absolute'], {}, 'absolute'],
      ['import-url', ['../ext/run.sh', 'tool'], {}, 'tool'],
      ['import-url', ['in/file', 'copy'], {}, 'copy'],
      ['import-url', ['remote://near/dir', 'near'], {}, 'near'],
      ['import-url', [`${webUrl}/w.txt`], {}, 'w.txt'],
      ['import-url', [`${webUrl}/w.txt?plain`, 'plain'], {}, 'plain'],
      ['import-url', ['../ext/f.txt', 'partial'], { noDownload: true }, 'partial'],
      ['import-url', ['../ext/f.txt', 'unseen'], { noExec: true }, 'unseen'],
      ...(s3
        ? ([
            ['import-url', ['remote://bucket/one.txt'], {}, 'one.txt'],
            ['import-url', ['remote://bucket/sub'], {}, 'sub'],
            ['import-url', ['s3://bucket/data', 's3-all'], { fsConfig }, 's3-all'],
          ] as [string, string[], Typed, string][])
        : []),
    );
    expect(read(ours, '.gitignore')).toBe(read(theirs, '.gitignore'));
    const deleted = {
      'partial.dvc': [{ 'changed outs': { partial: 'deleted' } }],
      'unseen.dvc': [{ 'changed outs': { unseen: 'deleted' } }, 'changed checksum'],
    };
    expect(await statusOf(ours)).toEqual({ dvc: deleted, assay: deleted });
    expect((await assay(theirs, 'status')).json).toEqual(deleted);

    appendFileSync(join(home.directory, 'ext/f.txt'), 'more\n');
    appendFileSync(join(home.directory, 'www/w.txt'), 'more\n');
    if (s3) await store('data/sub/four.txt', 'four\n');
    const files = ['f.txt', 'w.txt', 'near', 'partial', 'unseen', ...(s3 ? ['sub', 's3-all'] : [])];
    const names = files.map((name) => `${name}.dvc`);
    await dvc(ours, 'update', ...names);
    await assay(theirs, 'update', names);
    for (const name of names) expect([name, read(theirs, name)]).toEqual([name, read(ours, name)]);
    expect(await statusOf(theirs)).toEqual({ dvc: {}, assay: {} });
    expect(await statusOf(ours)).toEqual({ dvc: {}, assay: {} });
    expect(read(theirs, 'partial')).toBe('hello\nmore\n');
  });

  test('an unfrozen import-url shows that its source changed, and repro takes it over', async () => {
    const name = 'f.txt.dvc';
    for (const root of [ours, theirs]) {
      writeFileSync(join(root, name), read(root, name).replace('frozen: true\n', ''));
    }
    appendFileSync(join(home.directory, 'ext/f.txt'), 'again\n');
    const expected = { [name]: [{ 'changed deps': { [join(home.directory, 'ext/f.txt')]: 'modified' } }] };
    expect(await statusOf(ours)).toEqual({ dvc: expected, assay: expected });
    await dvc(theirs, 'repro', name);
    await assay(ours, 'repro', [name]);
    expect(read(ours, name)).toBe(read(theirs, name));
    expect(read(ours, 'f.txt')).toBe('hello\nmore\nagain\n');
    expect(await statusOf(ours)).toEqual({ dvc: {}, assay: {} });
  });

  test('import: both write the same bytes, see the same updates, and bring what the other imported', async () => {
    const source = newRepository('source');
    put('source/.dvc/config', '[core]\n    remote = own\n[\'remote "own"\']\n    url = ../../source-remote\n');
    put('source/data/in/a', 'a\n');
    put('source/data/b', 'b\n');
    put('source/model.bin', 'model\n', 0o755);
    put('source/code/x.py', 'code\n', 0o755);
    put('source/code/sub/y', 'y\n');
    put('source/linked/z', 'z\n');
    symlinkSync('z', join(source, 'linked/link'));
    await assay(source, 'add', ['data', 'model.bin']);
    await assay(source, 'push');
    const commit = (message: string) => {
      home.git('-C', source, 'add', '--all');
      home.git('-C', source, 'commit', '--quiet', '--message', message);
    };
    commit('one');
    home.git('-C', source, 'tag', '--annotate', '--message', 'v1', 'v1');

    // of a commit DVC takes the text of a link, of a work tree what it leads to
    await both(
      ['import', ['../source', 'data'], {}, 'data'],
      ['import', ['../source', 'data/in'], { out: 'part' }, 'part'],
      ['import', [`file://${source}`, 'code'], {}, 'code'],
      ['import', [source, 'model.bin'], { rev: 'v1' }, 'model.bin'],
      ['import', ['../source', 'linked'], {}, 'linked'],
      ['import', ['../source', '.'], { out: 'whole' }, 'whole'],
      ['import', ['../source', 'data'], { out: 'later', noDownload: true }, 'later'],
      ['import', ['../source', 'data'], { out: 'unseen-too', noExec: true, rev: 'main' }, 'unseen-too'],
      ['import', ['../source', 'model.bin'], { out: 'set', remote: 'own' }, 'set'],
    );
    for (const name of ['data', 'code', 'whole', 'model.bin']) {
      expect([name, contents(ours, name)]).toEqual([name, contents(theirs, name)]);
    }

    put('source/data/c', 'c\n');
    await assay(source, 'add', ['data']);
    await assay(source, 'push');
    commit('two');
    const { dvc: seen, assay: found } = await statusOf(ours);
    expect(found).toEqual(seen);
    expect(seen).toMatchObject({
      'data.dvc': [{ 'changed deps': { 'data (../source)': 'update available' } }],
      'later.dvc': [
        { 'changed deps': { 'data (../source)': 'update available' } },
        { 'changed outs': { later: 'deleted' } },
      ],
    });
    expect(seen).not.toHaveProperty(['model.bin.dvc']);

    const names = ['data.dvc', 'code.dvc', 'later.dvc', 'unseen-too.dvc'];
    await dvc(ours, 'update', ...names);
    await assay(theirs, 'update', names);
    await dvc(ours, 'update', '--rev', 'main', 'part.dvc', 'model.bin.dvc');
    await assay(theirs, 'update', ['part.dvc', 'model.bin.dvc'], { rev: 'main' });
    for (const name of [...names, 'part.dvc', 'model.bin.dvc']) {
      expect([name, read(theirs, name)]).toEqual([name, read(ours, name)]);
    }

    const outputs = ['data', 'part', 'code', 'model.bin', 'later', 'set']; // DVC itself cannot bring `whole` again
    const wanted = outputs.map((name) => [name, contents(ours, name)]);
    await assay(ours, 'push');
    await dvc(theirs, 'push');
    for (const root of [ours, theirs]) gone(root, '.dvc/cache', ...outputs);
    expect((await assay(theirs, 'pull', outputs)).exitCode).toBe(0);
    await dvc(ours, 'pull', ...outputs);
    for (const root of [ours, theirs]) {
      expect(outputs.map((name) => [name, contents(root, name)])).toEqual(wanted);
    }
    const stored = Object.values(treeOf(join(home.directory, 'store'))).map((text) => text.slice(4));
    expect(stored).not.toContain(md5('model\n'));
    expect(stored).not.toContain(md5('c\n'));
  });

  test('ls and get give what DVC gives', async () => {
    const source = join(home.directory, 'source');
    const bare = join(home.directory, 'source.git');
    home.git('clone', '--quiet', '--bare', source, bare);
    const withoutSizes = (entries: unknown) =>
      (entries as { isdir: boolean; size: unknown; path: string }[])
        .filter(({ path }) => !path.endsWith('link'))
        .map((entry) => ({ ...entry, size: entry.isdir ? null : entry.size }));
    const lists: [string[], Typed, string[]][] = [
      [['../source'], {}, []],
      [['../source', 'data'], {}, []],
      [['../source'], { recursive: true, level: '2' }, ['-R', '-L', '2']],
      [['../source'], { recursive: true, dvcOnly: true, rev: 'v1' }, ['-R', '--dvc-only', '--rev', 'v1']],
      [[bare, 'code'], {}, []],
      [[bare], { dvcOnly: true }, ['--dvc-only']],
    ];
    const printed = await dvcAll(ours, [
      ...lists.map(([targets, , typed]) => ['ls', ...targets, '--json', ...typed]),
      ['ls', '../source', '-T'],
    ]);
    const lines = printed.trimEnd().split('\n');
    for (const [targets, options, typed] of lists) {
      const expected = JSON.parse(lines.shift()!) as unknown;
      const found = (await assay(ours, 'ls', targets, options)).json;
      expect([targets, typed, withoutSizes(found)]).toEqual([targets, typed, withoutSizes(expected)]);
    }
    expect((await assay(ours, 'ls', ['../source'], { tree: true })).text).toBe(lines.join('\n'));

    const wanted = [['data', 'v1'], ['data/in'], ['code'], ['model.bin']] as const;
    await dvcAll(
      home.directory,
      wanted.map(([path, rev], index) => [
        ...['get', 'source', path, '-o', `theirs-${index}`],
        ...(rev === undefined ? [] : ['--rev', rev]),
      ]),
    );
    for (const [index, [path, rev]] of wanted.entries()) {
      await assay(home.directory, 'get', ['source', path], { out: `ours-${index}`, ...(rev && { rev }) });
      expect([path, contents(home.directory, `ours-${index}`)]).toEqual([
        path,
        contents(home.directory, `theirs-${index}`),
      ]);
    }
  });
});

/** Files and their digests, whatever their modes are. */
function contents(root: string, name: string): Record<string, string> | string {
  const path = join(root, name);
  try {
    return md5(readFileSync(path));
  } catch {
    return Object.fromEntries(Object.entries(treeOf(path)).map(([file, text]) => [file, text.slice(-32)]));
  }
}

function flagsOf(options: Typed): string[] {
  return Object.entries(options).flatMap(([key, value]) => {
    const flag = `--${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
    return value === true ? [flag] : typeof value === 'string' ? [flag, value] : [flag, ...value];
  });
}
