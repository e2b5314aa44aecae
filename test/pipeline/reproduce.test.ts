import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { silentProgress } from '../../src/core/progress.js';
import { QUIET_ENVIRONMENT, TemporaryRepository } from '../support/temporary-repository.js';

jest.setTimeout(30_000); // real shells on a busy machine

const created: TemporaryRepository[] = [];
afterEach(() => created.splice(0).forEach((repository) => repository.dispose()));

const CHAIN = `stages:
  one:
    cmd: echo ran >> one.log && cat in > a
    deps: [in]
    params: [lr]
    outs: [a]
  two:
    cmd: echo ran >> two.log && sed s/^/b-/ a > b && cp a m.json
    deps: [a]
    outs: [b]
    metrics: [m.json: {cache: false}]
  apart:
    cmd: echo ran >> apart.log && cat other > c
    deps: [other]
    outs: [c]
`;
const repositoryOf = (files: Record<string, string>): TemporaryRepository => {
  const repository = new TemporaryRepository(files);
  created.push(repository);
  return repository;
};
const chain = (files: Record<string, string> = {}) =>
  repositoryOf({ 'dvc.yaml': CHAIN, 'params.yaml': 'lr: 1\n', in: 'first\n', other: 'x\n', ...files });
interface Stage {
  stage: string;
  status: string;
  reasons: string[];
  failure?: { code: string; message: string; hint?: string; lastLines: string[] };
}
const repro = async (
  repository: TemporaryRepository,
  options: Record<string, unknown> = {},
  targets: string[] = [],
  context: object = {},
) => {
  const { dry: dryRun = false, ...flags } = options;
  const outcome = await repository.run('repro', targets, flags, { dryRun, ...context } as object);
  const { stages } = outcome.json as { stages: Stage[] };
  const statuses = Object.fromEntries(stages.map(({ stage, status }) => [stage, status]));
  const by = (name: string) => stages.find(({ stage }) => stage === name)!;
  return { exitCode: outcome.exitCode, statuses, by };
};
const runs = (repository: TemporaryRepository, name: string) =>
  repository.has(`${name}.log`) ? repository.read(`${name}.log`).split('\n').length - 1 : 0;
const done = async (files?: Record<string, string>) => {
  const repository = chain(files);
  expect((await repro(repository)).exitCode).toBe(0);
  return repository;
};

describe('repro', () => {
  test('runs everything once, then nothing', async () => {
    const repository = await done();
    const lock = repository.read('dvc.lock');
    expect((await repro(repository)).statuses).toEqual({ one: 'skipped', two: 'skipped', apart: 'skipped' });
    expect(['one', 'two', 'apart'].map((name) => runs(repository, name))).toEqual([1, 1, 1]);
    expect(repository.read('dvc.lock')).toBe(lock);
    expect(repository.read('.gitignore')).toBe('/a\n/b\n/c\n');
  });

  test('runs what a change reaches, and stops where a stage makes the same as before', async () => {
    const repository = await done();
    repository.write('params.yaml', 'lr: 2\n');
    const { statuses, by } = await repro(repository);
    expect(statuses).toEqual({ one: 'run', two: 'skipped', apart: 'skipped' });
    expect(by('one').reasons).toEqual(['params.yaml:lr modified']);
    repository.write('in', 'second\n');
    expect((await repro(repository)).statuses).toEqual({ one: 'run', two: 'run', apart: 'skipped' });
    expect(repository.read('b')).toBe('b-second\n');
  });

  test.each<[string, Record<string, unknown>, string[], Record<string, string>]>([
    ['a target brings what it needs', {}, ['two'], { one: 'run', two: 'run' }],
    ['an output is a target', {}, ['a'], { one: 'run' }],
    ['single runs the target alone', { single: true }, ['apart'], { apart: 'run' }],
    ['nothing but a dry run', { dry: true }, [], { one: 'run', two: 'run', apart: 'run' }],
  ])('%s', async (_, options, targets, statuses) => {
    const repository = chain();
    expect((await repro(repository, options, targets)).statuses).toEqual(statuses);
    expect(repository.has('dvc.lock')).toBe(!options['dry']);
  });

  test('force runs what is up to date', async () => {
    const repository = await done();
    const { statuses, by } = await repro(repository, { force: true }, ['one']);
    expect([statuses, by('one').reasons]).toEqual([{ one: 'run' }, ['forced']]);
  });

  test('a dry run follows what would run, and restoring changes nothing after it', async () => {
    const repository = await done();
    repository.write('in', 'second\n');
    const { statuses, by } = await repro(repository, { dry: true });
    expect(statuses).toEqual({ one: 'run', two: 'run', apart: 'skipped' });
    expect(by('two').reasons).toEqual(['one runs before it']);
    repository.write('in', 'first\n');
    repository.delete('a');
    expect((await repro(repository, { dry: true })).statuses).toEqual({
      one: 'cached',
      two: 'skipped',
      apart: 'skipped',
    });
    expect(repository.has('a')).toBe(false);
  });
});

describe('outputs that are gone', () => {
  test('come back from the cache without running; edited ones too', async () => {
    const repository = await done();
    repository.delete('a');
    repository.write('c', 'edited\n');
    repository.delete('m.json');
    const lock = repository.read('dvc.lock');
    expect((await repro(repository)).statuses).toEqual({ one: 'cached', two: 'cached', apart: 'cached' });
    expect(['a', 'c', 'm.json'].map((path) => repository.read(path))).toEqual(['first\n', 'x\n', 'first\n']);
    expect(['one', 'two'].map((name) => runs(repository, name))).toEqual([1, 1]);
    expect(repository.read('dvc.lock')).toBe(lock);
  });

  test.each([
    ['not in the cache either', ['.dvc/cache', 'a'], { one: 'run', two: 'run', apart: 'run' }],
    ['kept by git and have lost their copy', ['.dvc/cache', 'm.json'], { one: 'run', two: 'run', apart: 'run' }],
  ])('are made anew where they are %s', async (_, paths, statuses) => {
    const repository = await done();
    repository.delete(...paths);
    expect((await repro(repository)).statuses).toEqual(statuses);
  });

  test('come from the remote where pulling is asked for, and are made where it lacks them', async () => {
    const repository = await done();
    await repository.run('push');
    repository.delete('.dvc/cache', 'a', 'b', 'c');
    expect((await repro(repository, { pull: true })).statuses).toEqual({
      one: 'cached',
      two: 'cached',
      apart: 'cached',
    });
    repository.delete('.dvc/cache', '../remote/files', 'a', 'b', 'c');
    expect((await repro(repository, { pull: true })).statuses).toEqual({ one: 'run', two: 'run', apart: 'run' });
  });

  test('do not matter with allowMissing while what is recorded agrees', async () => {
    const repository = await done();
    repository.delete('.dvc/cache', 'a', 'b', 'c');
    const skipped = { one: 'skipped', two: 'skipped', apart: 'skipped' };
    expect((await repro(repository, { allowMissing: true })).statuses).toEqual(skipped);
    repository.write(
      'dvc.lock',
      repository.read('dvc.lock').replace(/(?<=one:[^]*outs:\n.*\n.*\n\s+md5: )\w+/, 'f'.repeat(32)),
    );
    const { statuses, by } = await repro(repository, { allowMissing: true, dry: true });
    expect([statuses['two'], by('two').reasons]).toEqual(['run', ['a modified']]);
  });
});

describe('a stage that cannot start keeps its outputs', () => {
  test.each<[string, (repository: TemporaryRepository) => void, string, RegExp, NodeJS.ProcessEnv?]>([
    ['a missing dependency', (r) => r.delete('in'), 'DEPENDENCY_MISSING', /"in" does not exist/],
    ['a missing parameter', (r) => r.write('params.yaml', 'x: 1\n'), 'PARAM_MISSING', /params\.yaml has no "lr"/],
    ['a missing parameter file', (r) => r.delete('params.yaml'), 'PARAM_MISSING', /params\.yaml does not exist/],
    ['a broken parameter file', (r) => r.write('params.yaml', 'lr: ['), 'YAML_INVALID', /params\.yaml/],
    [
      'a missing working directory',
      (r) => r.edit('dvc.yaml', 'deps: [in]\n    params: [lr]', 'deps: [../in]\n    wdir: gone'),
      'WDIR_MISSING',
      /"gone"/,
    ],
    ['a missing shell', (r) => r.write('in', 'second\n'), 'SHELL_MISSING', /\/nowhere\/sh/, { SHELL: '/nowhere/sh' }],
  ])('%s', async (_, change, code, message, environment = {}) => {
    const repository = await done();
    const lock = repository.read('dvc.lock');
    change(repository);
    const context = { environment: { ...QUIET_ENVIRONMENT, ...environment } };
    const { exitCode, statuses, by } = await repro(repository, {}, [], context);
    expect(by('one').failure).toMatchObject({
      code,
      message: expect.stringMatching(message),
      hint: expect.any(String),
    });
    expect(exitCode).toBe(code === 'SHELL_MISSING' ? 3 : 2);
    expect(statuses).toEqual({ one: 'failed', two: 'blocked', apart: 'blocked' });
    expect([repository.read('a'), repository.read('dvc.lock')]).toEqual(['first\n', lock]);
  });
});

describe('a stage that fails', () => {
  test('leaves its lock entry, says what it printed last, and blocks what comes after', async () => {
    const repository = await done();
    const lock = repository.read('dvc.lock');
    repository.edit('dvc.yaml', 'echo ran >> one.log', 'echo first; echo last >&2; exit 7');
    const { exitCode, statuses, by } = await repro(repository, { jobs: 1 });
    expect([exitCode, statuses]).toEqual([1, { one: 'failed', two: 'blocked', apart: 'blocked' }]);
    expect(by('one').failure).toMatchObject({
      code: 'STAGE_FAILED',
      message: expect.stringContaining('exit status 7'),
    });
    expect(by('one').failure!.lastLines.sort()).toEqual(['first', 'last']);
    expect(repository.read('dvc.lock')).toBe(lock);
  });

  test('blocks only its dependents with keepGoing', async () => {
    const repository = chain();
    repository.edit('dvc.yaml', 'echo ran >> one.log', 'false');
    const { exitCode, statuses } = await repro(repository, { keepGoing: true });
    expect([exitCode, statuses]).toEqual([1, { one: 'failed', two: 'blocked', apart: 'run' }]);
    expect(repository.read('dvc.lock')).toMatch(/^schema: '2\.0'\nstages:\n {2}apart:\n/);
  });

  test('by not making its output says which', async () => {
    const repository = chain();
    repository.edit('dvc.yaml', 'outs: [a]', 'outs: [a, never]');
    const { exitCode, by } = await repro(repository);
    expect([exitCode, by('one').failure!.code, by('one').failure!.message]).toEqual([
      1,
      'OUTPUT_MISSING',
      'stage "one" ended well but did not make "never"',
    ]);
  });

  test('by an interruption is interrupted, and no later stage begins', async () => {
    const repository = chain();
    repository.edit('dvc.yaml', 'echo ran >> one.log', 'touch started && sleep 30');
    const controller = new AbortController();
    const progress = { ...silentProgress, output: () => setTimeout(() => controller.abort(), 300) };
    const interrupted = { code: 'INTERRUPTED', message: 'interrupted while stage "one" ran' };
    await expect(repro(repository, { jobs: 1 }, [], { signal: controller.signal, progress })).rejects.toMatchObject(
      interrupted,
    );
    expect(['started', 'b', 'c', 'dvc.lock'].map((path) => repository.has(path))).toEqual([true, false, false, false]);
    repository.delete('started');
    await expect(repro(repository, {}, [], { signal: controller.signal })).rejects.toMatchObject(interrupted);
    expect(repository.has('started')).toBe(false);
  });
});

describe('frozen stages', () => {
  const frozen = async () => {
    const repository = await done();
    repository.edit('dvc.yaml', 'deps: [a]\n', 'deps: [a]\n    frozen: true\n');
    return repository;
  };

  test('do not run when inputs change', async () => {
    const repository = await frozen();
    repository.write('in', 'second\n');
    expect((await repro(repository)).statuses).toEqual({ one: 'run', two: 'skipped', apart: 'skipped' });
    expect((await repro(repository, { force: true }, ['two'])).statuses).toEqual({ two: 'cached' });
  });

  test('get lost outputs back, keep edited ones and record them', async () => {
    const repository = await frozen();
    repository.delete('b');
    expect((await repro(repository)).statuses['two']).toBe('cached');
    repository.write('b', 'by hand\n');
    expect((await repro(repository)).statuses['two']).toBe('cached');
    expect([repository.read('b'), runs(repository, 'two')]).toEqual(['by hand\n', 1]);
    expect((await repro(repository)).statuses['two']).toBe('skipped');
  });

  test('fail where their outputs are gone for good', async () => {
    const repository = await frozen();
    repository.delete('.dvc/cache', 'b', 'm.json');
    const { exitCode, by } = await repro(repository, {}, ['two']);
    expect([exitCode, by('two').failure!.code, runs(repository, 'two')]).toEqual([2, 'OUTPUT_MISSING', 1]);
  });
});

describe('special outputs', () => {
  test('persist is there when the stage runs again', async () => {
    const repository = repositoryOf({
      'dvc.yaml':
        'stages: {a: {cmd: "cat in >> log; test ! -e old && touch old", deps: [in], outs: [log: {persist: true}, old]}}',
      in: '1\n',
    });
    await repro(repository);
    repository.write('in', '2\n');
    expect((await repro(repository)).statuses).toEqual({ a: 'run' });
    expect(repository.read('log')).toBe('1\n2\n');
  });

  test('directories, execute bits and working directories', async () => {
    const repository = repositoryOf({
      'dvc.yaml':
        'stages:\n  a:\n    cmd: mkdir -p out/deep && echo x > out/deep/x && cp ../in tool && chmod +x tool\n    wdir: sub\n    deps: [../in]\n    outs: [out/, tool]\n',
      in: 'x\n',
      'sub/keep': '',
    });
    expect((await repro(repository)).statuses).toEqual({ a: 'run' });
    expect(repository.read('dvc.lock')).toMatch(
      /path: out\/\n.*\n.*\.dir\n.*size: 2\n.*nfiles: 1\n.*path: tool\n.*\n.*\n.*size: 2\n.*isexec: true\n/,
    );
    repository.delete('sub/out', 'sub/tool');
    expect((await repro(repository)).statuses).toEqual({ a: 'cached' });
    expect(statSync(join(repository.root, 'sub/tool')).mode & 0o100).toBe(0o100);
  });

  test('a command that writes beside its sources is not stale for ever', async () => {
    const repository = repositoryOf({
      'dvc.yaml': 'stages: {a: {cmd: touch src/cache && cat src/x > y, deps: [src], outs: [y]}}',
      'src/x': '1\n',
    });
    await repro(repository);
    expect((await repro(repository)).statuses).toEqual({ a: 'skipped' });
  });

  test('a stage without inputs and outputs, and always_changed, run every time', async () => {
    const repository = repositoryOf({
      'dvc.yaml': 'stages: {a: {cmd: echo}, b: {cmd: touch o, outs: [o], always_changed: true}}',
    });
    await repro(repository);
    const { statuses, by } = await repro(repository);
    expect([statuses, by('a').reasons]).toEqual([{ a: 'run', b: 'run' }, ['always changed']]);
  });
});

describe('data of .dvc files', () => {
  const withData = async () => {
    const repository = repositoryOf({
      'dvc.yaml': 'stages: {a: {cmd: cat data/*.csv > all, deps: [data], outs: [all]}}',
      'data/x.csv': 'x\n',
      'data/y.csv': 'y\n',
    });
    await repository.run('add', ['data/x.csv']);
    await repro(repository);
    await repository.run('push');
    return repository;
  };

  test('that changed is recorded on the way', async () => {
    const repository = await withData();
    const before = repository.read('data/x.csv.dvc');
    repository.write('data/x.csv', 'changed\n');
    expect((await repro(repository)).statuses).toEqual({ a: 'run' });
    expect(repository.read('data/x.csv.dvc')).not.toBe(before);
    expect((await repro(repository)).statuses).toEqual({ a: 'skipped' });
  });

  test('absent from a directory that a stage reads is brought before it is judged', async () => {
    const repository = await withData();
    repository.delete('.dvc/cache', 'data/x.csv', 'all');
    const failed = await repro(repository);
    expect([failed.exitCode, failed.by('a').failure!.code, failed.by('a').failure!.hint]).toEqual([
      2,
      'DEPENDENCY_MISSING',
      'Bring it with `assay pull`, or run again with `--pull`.',
    ]);
    const { statuses } = await repro(repository, { pull: true, allowMissing: true });
    expect([statuses, repository.read('data/x.csv')]).toEqual([{ a: 'skipped' }, 'x\n']);
  });
});

test('stages get DVC_ROOT and DVC_STAGE, and run in a directory below the root under its address', async () => {
  const repository = repositoryOf({
    'deep/dvc.yaml': 'stages: {a: {cmd: echo "$DVC_ROOT $DVC_STAGE" > o, outs: [o]}}',
  });
  expect((await repro(repository, { allPipelines: true })).statuses).toEqual({ 'deep/dvc.yaml:a': 'run' });
  expect(readFileSync(join(repository.root, 'deep/o'), 'utf8')).toBe(`${repository.root} deep/dvc.yaml:a\n`);
  expect(existsSync(join(repository.root, 'deep/dvc.lock'))).toBe(true);
});

test('the lock is saved after each stage', async () => {
  const repository = chain();
  repository.edit('dvc.yaml', 'sed s/^/b-/ a > b', 'grep -c "^  one" dvc.lock > b');
  await repro(repository);
  expect(repository.read('b')).toBe('1\n');
});
