import { spawnSync } from 'node:child_process';
import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, jest, test } from '@jest/globals';
import { treeOf } from '../support/data-repository.js';
import { describeWithPeer, peer } from '../support/peers.js';
import { TemporaryRepository } from '../support/temporary-repository.js';

jest.setTimeout(180_000);

const PIPELINE = `stages:
  join:
    cmd: cat data/a.csv crlf.csv > joined.csv
    deps:
    - crlf.csv
    - data
    outs:
    - joined.csv
`;
const DATA = ['data', 'crlf.csv', 'big.log', 'joined.csv', '.dvc/cache', '.dvc/tmp'];

describeWithPeer('dvc2', 'a repository of DVC 2.58', (dvc2) => {
  const dvc3 = peer('dvc');
  const made: TemporaryRepository[] = [];
  afterAll(() => made.forEach((repository) => repository.dispose()));

  function run(program: string, repository: TemporaryRepository, ...args: string[]): string {
    const env = {
      PATH: process.env['PATH'],
      HOME: repository.directory,
      DVC_NO_ANALYTICS: '1',
      DVC_SITE_CACHE_DIR: join(repository.directory, 'site'),
    };
    const { status, stdout, stderr } = spawnSync(program, args, { cwd: repository.root, env, encoding: 'utf8' });
    if (status !== 0) throw new Error(`${program} ${args.join(' ')}: ${stdout}${stderr}`);
    return stdout;
  }

  /** Added data, a run pipeline, all pushed: everything by DVC 2. */
  function oldRepository(): TemporaryRepository {
    const repository = new TemporaryRepository({ 'dvc.yaml': PIPELINE, 'crlf.csv': 'a,b\r\n1,2\r\n' });
    made.push(repository);
    repository.write('data/a.csv', 'x\r\ny\r\n');
    repository.write('data/same-when-folded.csv', 'x\ny\n');
    writeFileSync(join(repository.root, 'data/bytes.bin'), Buffer.from([0, 13, 10, 255]));
    // Text in the first 512 bytes, and something else further on.
    const later = Buffer.concat([
      Buffer.from('text\r\n'.repeat(200_000)),
      Buffer.alloc(200_000, 0),
      Buffer.from('\r\n'),
    ]);
    writeFileSync(join(repository.root, 'big.log'), later);
    run(dvc2, repository, 'add', '--quiet', 'data', 'crlf.csv', 'big.log');
    run(dvc2, repository, 'repro', '--quiet');
    run(dvc2, repository, 'push', '--quiet');
    repository.commit('made by DVC 2');
    return repository;
  }

  function twinOf(repository: TemporaryRepository): TemporaryRepository {
    const twin = new TemporaryRepository();
    made.push(twin);
    rmSync(twin.directory, { recursive: true });
    cpSync(repository.directory, twin.directory, { recursive: true, preserveTimestamps: true });
    return twin;
  }

  const statusOf = async (repository: TemporaryRepository) => (await repository.run('status')).json;

  test('is pulled, clean for every tool, and goes on as DVC 3 would take it on', async () => {
    const repository = oldRepository();
    const wanted = treeOf(join(repository.root, 'data'));
    repository.delete(...DATA);
    expect(await repository.run('pull')).toMatchObject({ exitCode: 0 });
    expect(Object.keys(treeOf(join(repository.root, 'data')))).toEqual(Object.keys(wanted));
    expect(repository.git('status', '--porcelain')).toBe('');
    expect(await statusOf(repository)).toEqual({});
    expect(JSON.parse(run(dvc2, repository, 'status', '--json'))).toEqual({});
    expect(await repository.run('push')).toMatchObject({ pushed: 0, exitCode: 0 });
    if (dvc3 === undefined) return;
    expect(JSON.parse(run(dvc3, repository, 'status', '--json'))).toEqual({});

    const twin = twinOf(repository);
    for (const one of [repository, twin]) one.write('data/new.csv', 'only in DVC 3\r\n');
    await repository.run('add', ['data']);
    await repository.run('repro');
    run(dvc3, twin, 'add', '--quiet', 'data');
    run(dvc3, twin, 'repro', '--quiet');
    for (const path of ['data.dvc', 'crlf.csv.dvc', 'dvc.lock']) expect(repository.read(path)).toBe(twin.read(path));
    expect(treeOf(join(repository.root, '.dvc/cache/files'))).toEqual(treeOf(join(twin.root, '.dvc/cache/files')));
    expect(await statusOf(twin)).toEqual({});
    expect(JSON.parse(run(dvc3, repository, 'status', '--json'))).toEqual({});

    expect(await repository.run('push')).toMatchObject({ exitCode: 0 });
    const now = treeOf(join(repository.root, 'data'));
    repository.delete(...DATA);
    run(dvc3, repository, 'pull', '--quiet');
    expect(treeOf(join(repository.root, 'data'))).toEqual(now);
  });
});
