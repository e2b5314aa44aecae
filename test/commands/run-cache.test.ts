import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { silentProgress } from '../../src/core/progress.js';
import { startWebServer } from '../support/web-server.js';
import { TemporaryRepository } from '../support/temporary-repository.js';

jest.setTimeout(30_000);

const PIPELINE = `stages:
  train:
    cmd: echo train >> log; mkdir -p model && cat in params.yaml > model/weights && echo '{"loss":0.5}' > m.json
    deps: [in]
    params: [lr]
    outs: [model]
    metrics:
    - m.json:
        cache: false
  use:
    cmd: echo use >> log; cp model/weights used
    deps: [model/weights]
    outs: [used]
`;
const created: TemporaryRepository[] = [];
afterEach(() => created.splice(0).forEach((repository) => repository.dispose()));

const repositoryOf = (files: Record<string, string> = {}): TemporaryRepository => {
  const repository = new TemporaryRepository({ 'dvc.yaml': PIPELINE, 'params.yaml': 'lr: 1\n', in: 'x\n', ...files });
  created.push(repository);
  return repository;
};

/** Statuses of all stages, and what was said. */
async function repro(repository: TemporaryRepository, options: Record<string, unknown> = {}, dryRun = false) {
  const notes: string[] = [];
  const progress = { ...silentProgress, note: (line: string) => void notes.push(line) };
  const { json, exitCode } = await repository.run('repro', [], { jobs: 1, ...options }, { dryRun, progress });
  const { stages } = json as { stages: { stage: string; status: string }[] };
  return { exitCode, notes, statuses: Object.fromEntries(stages.map(({ stage, status }) => [stage, status])) };
}
const statusesOf = async (...args: Parameters<typeof repro>) => (await repro(...args)).statuses;

const RUN = { train: 'run', use: 'run' };
const CACHED = { train: 'cached', use: 'cached' };
const log = (repository: TemporaryRepository) => (repository.has('log') ? repository.read('log') : '');

/** Ran with both values of `lr`, and is at the second. */
async function twice(files: Record<string, string> = {}): Promise<TemporaryRepository> {
  const repository = repositoryOf(files);
  expect(await statusesOf(repository)).toEqual(RUN);
  repository.write('params.yaml', 'lr: 2\n');
  expect(await statusesOf(repository)).toEqual(RUN);
  repository.delete('log');
  return repository;
}

/** Paths of all runs below a cache or remote. */
function runsIn(root: string): string[] {
  if (!existsSync(join(root, 'runs'))) return [];
  return readdirSync(join(root, 'runs'), { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) => join(parentPath, name));
}
const cacheOf = ({ root }: TemporaryRepository) => join(root, '.dvc/cache');
const remoteOf = ({ directory }: TemporaryRepository) => join(directory, 'remote');

describe('what ran before on the same inputs', () => {
  test('is restored, recorded as when it ran, and not run', async () => {
    const repository = repositoryOf();
    await repro(repository);
    const lock = repository.read('dvc.lock');
    repository.write('params.yaml', 'lr: 2\n');
    await repro(repository);
    repository.write('params.yaml', 'lr: 1\n');
    repository.write('m.json', 'something else\n');
    repository.delete('log');
    expect(await statusesOf(repository, {}, true)).toEqual({ train: 'cached', use: 'cached' });
    expect([repository.read('m.json'), log(repository)]).toEqual(['something else\n', '']);
    expect(await statusesOf(repository)).toEqual(CACHED);
    expect([repository.read('dvc.lock'), repository.read('used'), repository.read('m.json'), log(repository)]).toEqual([
      lock,
      'x\nlr: 1\n',
      '{"loss":0.5}\n',
      '',
    ]);
    expect((await repository.run('status')).json).toEqual({});
  });

  test('comes into the workspace of someone who has neither lock nor .gitignore', async () => {
    const repository = await twice();
    const before = ['dvc.lock', '.gitignore'].map((path) => repository.read(path));
    repository.delete('dvc.lock', '.gitignore', 'model', 'used', 'm.json');
    expect(await statusesOf(repository)).toEqual(CACHED);
    expect(['dvc.lock', '.gitignore'].map((path) => repository.read(path))).toEqual(before);
  });

  test.each([
    ['it is not to be looked for', { noRunCache: true }],
    ['running is forced', { force: true }],
  ])('runs where %s, and is remembered', async (_, options) => {
    const repository = await twice();
    repository.write('params.yaml', 'lr: 1\n');
    expect(await statusesOf(repository, options, true)).toEqual(RUN);
    expect(await statusesOf(repository, options)).toEqual(RUN);
    rmSync(join(cacheOf(repository), 'runs'), { recursive: true });
    repository.write('params.yaml', 'lr: 3\n');
    await repro(repository, options);
    expect(runsIn(cacheOf(repository))).toHaveLength(2);
  });

  test.each<[string, (repository: TemporaryRepository) => void]>([
    ['the cache lost the outputs', ({ root }) => rmSync(join(root, '.dvc/cache/files'), { recursive: true })],
    ['the command is another', (repository) => repository.edit('dvc.yaml', 'echo train', 'echo  train')],
    ['a dependency is new', (repository) => repository.edit('dvc.yaml', 'deps: [in]', 'deps: [in, dvc.yaml]')],
    ['an output is new', (repository) => repository.edit('dvc.yaml', 'outs: [model]', 'outs: [model, log]')],
    ['the input is another', (repository) => repository.write('in', 'y\n')],
  ])('runs where %s', async (_, change) => {
    const repository = await twice();
    repository.write('params.yaml', 'lr: 1\n');
    change(repository);
    expect(await statusesOf(repository)).toMatchObject({ train: 'run' });
  });

  test('is tried newest first, and an older one where the newest is lost', async () => {
    const repository = repositoryOf({
      'dvc.yaml': 'stages:\n  s:\n    cmd: cp unseen out\n    params: [lr]\n    outs: [out]\n',
      unseen: 'a\n',
    });
    await repro(repository);
    repository.write('unseen', 'b\n');
    await repro(repository, { force: true });
    const at = (seconds: number) => (path: string) => utimesSync(path, seconds, seconds);
    const [older, newer] = ['60b725f10c9c85c70d97880dfe8191b3', '3b5d5c3712955042212316173ccf37be'].map((digest) =>
      runsIn(cacheOf(repository)).find((path) => readFileSync(path, 'utf8').includes(digest))!,
    );
    at(1000)(older!);
    at(2000)(newer!);
    const again = async () => {
      repository.delete('dvc.lock', 'out');
      const { statuses } = await repro(repository);
      return [statuses['s'], repository.read('out')];
    };
    expect(await again()).toEqual(['cached', 'b\n']);
    at(3000)(older!);
    expect(await again()).toEqual(['cached', 'a\n']);
    rmSync(join(cacheOf(repository), 'files/md5/60/b725f10c9c85c70d97880dfe8191b3'));
    expect(await again()).toEqual(['cached', 'b\n']);
  });

  test('whose sizes are wrong, which no name vouches for, is recorded with the true ones', async () => {
    const repository = await twice();
    const lock = repository.read('dvc.lock');
    for (const path of runsIn(cacheOf(repository)))
      writeFileSync(path, readFileSync(path, 'utf8').replace(/size: \d+/g, 'size: 77'));
    repository.delete('dvc.lock', 'model', 'used');
    expect(await statusesOf(repository)).toEqual(CACHED);
    expect(repository.read('dvc.lock')).toBe(lock);
  });

  test('of git-kept metrics, leaves files of their own whatever cache.type says', async () => {
    const repository = await twice();
    writeFileSync(join(repository.root, '.dvc/config.local'), '[cache]\n    type = symlink\n');
    repository.write('params.yaml', 'lr: 1\n');
    repository.delete('m.json');
    expect(await statusesOf(repository)).toEqual(CACHED);
    const isLink = (path: string) => lstatSync(join(repository.root, path)).isSymbolicLink();
    expect([isLink('m.json'), isLink('used')]).toEqual([false, true]);
    chmodSync(join(repository.root, 'm.json'), 0o644);
    expect(repository.read('m.json')).toBe('{"loss":0.5}\n');
  });
});

test.each([
  ['always_changed', '    always_changed: true\n', 'outs: [out]'],
  ['a persistent output', '', 'outs: [out: {persist: true}]'],
  ['an output that git keeps', '', 'outs: [out: {cache: false}]'],
  ['no output', '', 'outs: []'],
])('a stage with %s is not remembered', async (_, more, outs) => {
  const repository = repositoryOf({
    'dvc.yaml': `stages:\n  s:\n${more}    cmd: echo made > out\n    params: [lr]\n    ${outs}\n`,
  });
  await repro(repository);
  expect(runsIn(cacheOf(repository))).toEqual([]);
});

describe('a broken or hostile run is passed over', () => {
  const HOSTILE = `cmd: echo made > out
params:
  params.yaml:
    lr: 1
outs:
- path: ../../out
  hash: md5
  md5: b026324c6904b2a9cb4b88d6d61c81d1
  size: 2
`;
  test.each<[string, (path: string) => void]>([
    ['empty', (path) => writeFileSync(path, '')],
    ['cut off', (path) => writeFileSync(path, readFileSync(path, 'utf8').slice(0, -20))],
    [
      'changed',
      (path) => writeFileSync(path, readFileSync(path, 'utf8').replace(/md5: \w+/, `md5: ${'0'.repeat(32)}`)),
    ],
    [
      'with a digest that is a path',
      (path) => writeFileSync(path, readFileSync(path, 'utf8').replace(/md5: \w+/, 'md5: ../../../../etc/passwd')),
    ],
    ['of other paths', (path) => writeFileSync(path, HOSTILE)],
    ['no YAML', (path) => writeFileSync(path, '{'.repeat(100_000))],
    ['binary', (path) => writeFileSync(path, Buffer.alloc(1000, 255))],
  ])('%s', async (_, breakRun) => {
    const repository = repositoryOf({
      'dvc.yaml': 'stages:\n  s:\n    cmd: echo made > out\n    params: [lr]\n    outs: [out]\n',
    });
    await repro(repository);
    const [path] = runsIn(cacheOf(repository));
    breakRun(path!);
    repository.delete('dvc.lock', 'out');
    const { statuses, notes } = await repro(repository);
    expect(statuses).toEqual({ s: 'run' });
    expect(notes).toContainEqual(expect.stringMatching(/^Passed over: run [0-9a-f]{10}…\/[0-9a-f]{10}…: /));
    // and the run after it mends it
    repository.delete('dvc.lock', 'out');
    expect(await statusesOf(repository)).toEqual({ s: 'cached' });
    expect(existsSync(join(repository.directory, 'out'))).toBe(false);
  });

  test.each<[string, (path: string, outside: string) => void]>([
    ['a link', (path, outside) => (renameSync(path, outside), symlinkSync(outside, path))],
    ['a directory', (path) => (rmSync(path), mkdirSync(path))],
    ['a leftover', (path) => renameSync(path, join(dirname(path), '.half.tmp'))],
    ['too large', (path) => writeFileSync(path, ' '.repeat(17 * 2 ** 20))],
  ])('%s', async (_, breakRun) => {
    const repository = repositoryOf({
      'dvc.yaml': 'stages:\n  s:\n    cmd: echo made > out\n    params: [lr]\n    outs: [out]\n',
    });
    await repro(repository);
    const [path] = runsIn(cacheOf(repository));
    breakRun(path!, join(repository.directory, 'outside'));
    repository.delete('dvc.lock', 'out');
    expect(await statusesOf(repository, { noRunCache: false }, true)).toEqual({ s: 'run' });
  });
});

describe('runs in a remote', () => {
  const forget = (repository: TemporaryRepository) =>
    repository.delete('.dvc/cache', 'dvc.lock', 'model', 'used', 'm.json', 'log');

  test('are pushed once, with the copies they need, and brought for the stages that must run alone', async () => {
    const repository = await twice();
    expect((await repository.run('push', [], {})).text).toMatch(/^2 objects/);
    expect(runsIn(remoteOf(repository))).toEqual([]);
    expect((await repository.run('push', [], { runCache: true }, { dryRun: true })).text).toMatch(/^5 objects/);
    expect((await repository.run('push', [], { runCache: true })).text).toMatch(/^5 objects pushed/); // 4 runs, m.json
    expect((await repository.run('push', [], { runCache: true })).text).toBe('Everything is in the remote.');
    expect(runsIn(remoteOf(repository))).toHaveLength(4);

    forget(repository);
    expect(await statusesOf(repository, {}, true)).toEqual(RUN);
    expect(await statusesOf(repository, { pull: true }, true)).toEqual(CACHED);
    expect(existsSync(cacheOf(repository))).toBe(false);
    expect(await statusesOf(repository, { pull: true })).toEqual(CACHED);
    expect([repository.read('m.json'), log(repository)]).toEqual(['{"loss":0.5}\n', '']);
    expect(runsIn(cacheOf(repository))).toHaveLength(2);

    forget(repository);
    expect(await statusesOf(repository, { pull: true, noRunCache: true })).toEqual(RUN);
  });

  test.each(['fetch', 'pull'])('all come with %s --run-cache', async (verb) => {
    const repository = await twice();
    const time = new Date('2024-02-03T04:05:06Z');
    await repository.run('push', [], { runCache: true });
    for (const path of runsIn(remoteOf(repository))) utimesSync(path, time, time);
    const before = runsIn(cacheOf(repository)).sort();
    rmSync(join(cacheOf(repository), 'runs'), { recursive: true });
    expect((await repository.run(verb, [], { runCache: true, noRunCache: true })).exitCode).toBe(0);
    expect((await repository.run(verb, [], { runCache: true }, { dryRun: true })).text).toContain('4 objects');
    expect(runsIn(cacheOf(repository))).toEqual([]);
    expect((await repository.run(verb, [], { runCache: true })).text).toContain('4 objects fetched');
    expect(runsIn(cacheOf(repository)).sort()).toEqual(before);
    expect(statSync(before[0]!).mode & 0o777).toBe(0o644);
    expect((await repository.run(verb, [], { runCache: true })).text).toContain('Everything is in the cache.');
  });

  test('that are broken, or no runs, stay there', async () => {
    const repository = await twice();
    await repository.run('push', [], { runCache: true });
    const [broken, ...others] = runsIn(remoteOf(repository));
    const text = readFileSync(broken!, 'utf8');
    chmodSync(broken!, 0o644);
    writeFileSync(broken!, text.slice(0, -40));
    writeFileSync(join(dirname(broken!), '..', 'notes.txt'), 'x');
    writeFileSync(join(dirname(broken!), '.half.tmp'), text);
    rmSync(join(cacheOf(repository), 'runs'), { recursive: true });
    const notes: string[] = [];
    const progress = { ...silentProgress, note: (line: string) => void notes.push(line) };
    const outcome = await repository.run('fetch', [], { runCache: true }, { progress });
    expect([outcome.exitCode, outcome.text]).toEqual([0, expect.stringContaining('3 objects fetched')]);
    expect(notes).toEqual([expect.stringMatching(/^Passed over: run /)]);
    expect(runsIn(cacheOf(repository))).toHaveLength(others.length);
  });

  test('that cannot be asked are no reason to fail', async () => {
    const repository = await twice();
    writeFileSync(
      join(repository.root, '.dvc/config'),
      '[core]\n    remote = r\n[\'remote "r"\']\n    url = s3://b/p\n',
    );
    forget(repository);
    const { statuses, notes } = await repro(repository, { pull: true });
    expect(statuses).toEqual(RUN);
    expect(notes.filter((line) => line.startsWith('Earlier runs are looked for in the cache only: '))).toHaveLength(1);
  });

  test('over HTTP are refused by name, and done without by repro', async () => {
    const repository = await twice();
    const server = await startWebServer(join(repository.directory));
    try {
      writeFileSync(
        join(repository.root, '.dvc/config'),
        `[core]\n    remote = web\n['remote "web"']\n    url = ${server.url}/remote\n`,
      );
      for (const verb of ['push', 'fetch', 'pull']) {
        await expect(repository.run(verb, [], { runCache: true })).rejects.toMatchObject({
          code: 'RUNS_UNSUPPORTED',
          exitCode: 2,
        });
      }
      forget(repository);
      expect(await statusesOf(repository, { pull: true })).toEqual(RUN);
    } finally {
      await server.stop();
    }
  });
});

test('`run` leaves in the remote what lets the next job skip the stages', async () => {
  const repository = repositoryOf();
  mkdirSync(remoteOf(repository));
  repository.commit('start');
  await repository.run('run', [], { push: 'always' });
  expect(runsIn(remoteOf(repository))).toHaveLength(2);
  repository.delete('.dvc/cache', 'dvc.lock', 'model', 'used', 'm.json', 'log');
  const { json } = await repository.run('run', [], { pull: 'always' });
  expect([log(repository), repository.read('m.json')]).toEqual(['', '{"loss":0.5}\n']);
  expect(json).toMatchObject({ sections: { pipeline: expect.anything() } });
});

test('gc leaves runs, and the copies that the recorded ones need', async () => {
  const repository = await twice();
  await repository.run('gc', [], { workspace: true, force: true });
  expect(runsIn(cacheOf(repository))).toHaveLength(4);
  repository.delete('m.json');
  expect(await statusesOf(repository)).toEqual({ train: 'cached', use: 'skipped' });
  repository.write('params.yaml', 'lr: 1\n');
  expect(await statusesOf(repository)).toMatchObject({ train: 'run' });
});

test('commit remembers as a run does', async () => {
  const repository = await twice();
  repository.write('params.yaml', 'lr: 3\n');
  await repository.run('commit', [], { force: true });
  expect(runsIn(cacheOf(repository))).toHaveLength(5);
  repository.write('params.yaml', 'lr: 1\n');
  await repro(repository);
  repository.write('params.yaml', 'lr: 3\n');
  expect(await statusesOf(repository)).toMatchObject({ train: 'cached' });
});
