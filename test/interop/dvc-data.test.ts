import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { silentProgress } from '../../src/core/progress.js';
import {
  addPath,
  checkoutOutputs,
  fetchOutputs,
  findPipelineFiles,
  hashWorkspacePath,
  outputState,
  pushOutputs,
  readDvcFiles,
} from '../../src/versioning/index.js';
import type { Repository } from '../../src/versioning/index.js';
import { DataRepository, localConfig, md5, ODD_FILES, treeOf } from '../support/data-repository.js';
import { describeWithPeer, peer } from '../support/peers.js';
import { S3_KEYS, startS3Server } from '../support/s3-server.js';
import type { S3Server } from '../support/s3-server.js';

jest.setTimeout(180_000);

const progress = silentProgress;
const outputsOf = (repository: Repository) =>
  readDvcFiles(repository, findPipelineFiles(repository).dvcFiles).flatMap(({ outputs }) => outputs);

describeWithPeer('dvc', 'data shared with DVC', (program) => {
  const made: DataRepository[] = [];
  let server: S3Server | undefined;

  beforeAll(async () => {
    const versitygw = peer('versitygw');
    server = versitygw === undefined ? undefined : await startS3Server(versitygw);
    server?.createBucket('bucket');
  });
  afterAll(async () => {
    made.forEach((repository) => repository.dispose());
    await server?.stop();
  });

  function repositoryWith(config: string): DataRepository {
    const repository = new DataRepository(config);
    made.push(repository);
    repository.git('init', '--quiet');
    repository.write('.dvc/.gitignore', '/config.local\n/tmp\n/cache\n');
    return repository;
  }

  /** Runs the real DVC; throws what it says when it fails. */
  function dvc(repository: DataRepository, ...args: string[]): string {
    const env = {
      PATH: process.env['PATH'],
      HOME: repository.directory,
      DVC_NO_ANALYTICS: '1',
      DVC_SITE_CACHE_DIR: join(repository.directory, 'site'),
    };
    const { status, stdout, stderr } = spawnSync(program, args, { cwd: repository.root, env, encoding: 'utf8' });
    if (status !== 0) throw new Error(`dvc ${args.join(' ')}: ${stdout}${stderr}`);
    return stdout;
  }

  function fill(repository: DataRepository): void {
    for (const [path, content] of Object.entries(ODD_FILES)) repository.write(`data/${path}`, content);
    repository.write('data/run.sh', '#!/bin/sh\n', 0o755);
    repository.write('tool', '#!/bin/sh\necho\n', 0o755);
    repository.write('nested/a: b#c.txt', 'odd name of an output\n');
    repository.write('nested/[br]*.txt', 'wildcards\n');
    repository.write('nested/digits.txt', '46793');
    repository.write('nested/empty.bin', '');
    mkdirSync(join(repository.root, 'void/inside'), { recursive: true });
  }

  const TARGETS = [
    'data',
    'tool',
    'nested/a: b#c.txt',
    'nested/[br]*.txt',
    'nested/digits.txt',
    'nested/empty.bin',
    'void',
  ];
  const WRITTEN = [...TARGETS.map((target) => `${target}.dvc`), '.gitignore', 'nested/.gitignore'];

  /** `.dvc` files, `.gitignore` files and cache as they are. */
  function written(repository: DataRepository) {
    return {
      files: Object.fromEntries(WRITTEN.map((path) => [path, repository.read(path)])),
      cache: treeOf(join(repository.root, '.dvc/cache/files/md5')),
    };
  }

  /** Everything but what git brings is gone. */
  function forgetData(repository: DataRepository): void {
    for (const path of [...TARGETS, '.dvc/cache'])
      rmSync(join(repository.root, path), { recursive: true, force: true });
  }

  const localRemote = () => localConfig('../../remote');
  const s3Remote = () =>
    localConfig(`s3://bucket/${md5(String(made.length))}`, {
      endpointurl: server!.endpoint,
      access_key_id: S3_KEYS.accessKeyId,
      secret_access_key: S3_KEYS.secretAccessKey,
      region: 'us-east-1',
    });

  const takeTurns = (config: () => string) => {
    test('DVC reads what we add and push; we read what DVC adds and pushes; both write the same bytes', async () => {
      const [ours, theirs] = [repositoryWith(config()), repositoryWith(config())];
      fill(ours);
      fill(theirs);
      const repository = ours.open();
      for (const target of TARGETS) await addPath(repository, target);
      dvc(theirs, 'add', '--quiet', ...TARGETS);
      expect(written(ours)).toEqual(written(theirs));

      const pushed = await pushOutputs(repository, outputsOf(repository), { progress });
      expect(pushed.failed).toEqual([]);
      expect(pushed.transferred).toBe(Object.keys(written(ours).cache).length);
      dvc(theirs, 'push', '--quiet');

      const wanted = treeOf(join(ours.root, 'data'));
      forgetData(ours);
      dvc(ours, 'pull', '--quiet');
      expect(JSON.parse(dvc(ours, 'status', '--json'))).toEqual({});
      expect(JSON.parse(dvc(ours, 'status', '--cloud', '--json'))).toEqual({});
      const digests = (tree: Record<string, string>) =>
        Object.fromEntries(Object.entries(tree).map(([path, text]) => [path, text.slice(4)]));
      expect(digests(treeOf(join(ours.root, 'data')))).toEqual(digests(wanted));
      expect(statSync(join(ours.root, 'tool')).mode & 0o100).toBe(0o100);

      forgetData(theirs);
      const other = theirs.open();
      const outputs = outputsOf(other);
      expect((await fetchOutputs(other, outputs, { progress })).failed).toEqual([]);
      const placed = checkoutOutputs(other, outputs, { progress });
      expect(placed.failed).toEqual([]);
      expect(outputs.map((output) => outputState(other, output))).toEqual(outputs.map(() => 'ok'));
      for (const output of outputs) {
        expect(hashWorkspacePath(other, output.path)!.content.digest).toBe(output.digest);
      }
      expect(statSync(join(theirs.root, 'tool')).mode & 0o100).toBe(0o100);
      expect(JSON.parse(dvc(theirs, 'status', '--json'))).toEqual({});
      expect((await pushOutputs(other, outputs, { progress })).transferred).toBe(0);
    });
  };
  describe('by a local directory', () => takeTurns(localRemote));
  describeWithPeer('versitygw', 'by S3', () => takeTurns(s3Remote));

  test('an updated .dvc file keeps comments and annotations, as DVC leaves them', async () => {
    const text = `# where it comes from\nouts:\n- md5: 401b30e3b8b5d629635a5c613cdb7919   # first\n  size: 2\n  path: f\n  desc: a file\n  hash: md5\nmeta:\n  owner: Ada\n`;
    const [ours, theirs] = [repositoryWith(localConfig('../../remote')), repositoryWith(localConfig('../../remote'))];
    for (const repository of [ours, theirs]) {
      repository.write('f', 'changed\n', 0o755);
      repository.write('f.dvc', text);
    }
    await addPath(ours.open(), 'f');
    dvc(theirs, 'add', '--quiet', 'f');
    expect(ours.read('f.dvc')).toBe(theirs.read('f.dvc'));
    expect(ours.read('f.dvc')).toContain('# where it comes from');
  });

  test('data of DVC 2 is read from its own layout, and stays as it is while it does not change', async () => {
    const repository = repositoryWith(localConfig('../../remote'));
    const [text, folded] = ['a,b\r\n1,2\r\n', 'a,b\n1,2\n'];
    const manifest = `[{"md5": "${md5(folded)}", "relpath": "t.csv"}]`;
    const store = (name: string, content: string) => {
      const place = join(repository.directory, 'remote', name.slice(0, 2));
      mkdirSync(place, { recursive: true });
      repository.write(`../remote/${name.slice(0, 2)}/${name.slice(2)}`, content, 0o444);
    };
    store(md5(folded), text);
    store(`${md5(manifest)}.dir`, manifest);
    repository.write('old.csv.dvc', `outs:\n- md5: ${md5(folded)}\n  size: 10\n  path: old.csv\n`);
    repository.write('dir.dvc', `outs:\n- md5: ${md5(manifest)}.dir\n  size: 10\n  nfiles: 1\n  path: dir\n`);
    const opened = repository.open();
    expect(await fetchOutputs(opened, outputsOf(opened), { progress })).toMatchObject({ transferred: 2, failed: [] });
    checkoutOutputs(opened, outputsOf(opened), { progress });
    expect(repository.read('old.csv')).toBe(text);
    expect(repository.read('dir/t.csv')).toBe(text);
    expect(JSON.parse(dvc(repository, 'status', '--json'))).toEqual({});
    expect(JSON.parse(dvc(repository, 'status', '--cloud', '--json'))).toEqual({});

    const before = repository.read('old.csv.dvc');
    await addPath(opened, 'old.csv');
    expect(repository.read('old.csv.dvc')).toBe(before);
    repository.write('old.csv', 'new\n');
    const copy = join(repository.directory, 'copy');
    cpSync(repository.root, copy, { recursive: true });
    await addPath(opened, 'old.csv');
    const ours = repository.read('old.csv.dvc');
    rmSync(repository.root, { recursive: true });
    cpSync(copy, repository.root, { recursive: true });
    dvc(repository, 'add', '--quiet', 'old.csv');
    expect(ours).toBe(repository.read('old.csv.dvc'));
    expect(existsSync(join(repository.root, '.dvc/cache/files/md5'))).toBe(true);
    expect(readFileSync(join(repository.root, 'old.csv'), 'utf8')).toBe('new\n');
  });
});
