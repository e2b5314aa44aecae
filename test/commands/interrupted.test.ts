import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { silentProgress } from '../../src/core/progress.js';
import { TemporaryRepository } from '../support/temporary-repository.js';

const created: TemporaryRepository[] = [];
afterEach(() => created.splice(0).forEach((repository) => repository.dispose()));

const PIPELINE = `stages:
  list:
    cmd: ls data > list.txt
    deps: [data]
    outs: [list.txt]
  make:
    cmd: mkdir -p made && touch made/a made/b made/c
    outs:
    - made
`;
const FILES = ['a', 'b', 'c', 'd'];

/** A repository whose data and pipeline are recorded, cached and pushed. */
async function recorded(edit: (pipeline: string) => string = (pipeline) => pipeline) {
  const repository = new TemporaryRepository({ 'dvc.yaml': PIPELINE });
  created.push(repository);
  for (const name of FILES) repository.write(`data/${name}`, `${name}\n`);
  await repository.run('add', ['data']);
  await repository.run('repro');
  repository.write('dvc.yaml', edit(PIPELINE));
  await repository.run('push');
  repository.commit('recorded');
  return repository;
}

/** Empties a directory and checks it out, until after the first file the process is gone. */
async function interrupt(repository: TemporaryRepository, path: string): Promise<void> {
  repository.delete(path);
  mkdirSync(join(repository.root, path)); // one that is not there at all is made beside its place
  const advance = () => {
    throw new Error('killed');
  };
  const progress = { ...silentProgress, phase: () => ({ advance, done: () => {} }) };
  await expect(repository.run('checkout', [path], {}, { progress })).rejects.toThrow('killed');
  repository.write(`${path}/.0123456789abcdef.assay-tmp`, 'ha');
}

const marks = (repository: TemporaryRepository) =>
  repository.has('.dvc/tmp/assay')
    ? readdirSync(join(repository.root, '.dvc/tmp/assay')).filter((name) => name.startsWith('checkout-'))
    : [];
const contents = (repository: TemporaryRepository, path: string) => readdirSync(join(repository.root, path)).sort();
const changes = (repository: TemporaryRepository) => repository.git('status', '--porcelain');
const statuses = async (repository: TemporaryRepository, targets: string[] = [], options = {}) => {
  const { json } = await repository.run('repro', targets, options);
  return (json as { stages: { status: string; failure?: { code: string } }[] }).stages.map(
    ({ status, failure }) => failure?.code ?? status,
  );
};

describe('an interrupted checkout', () => {
  test('leaves a mark, which one that ends well does not', async () => {
    const repository = await recorded();
    repository.delete('data');
    await repository.run('checkout');
    expect(marks(repository)).toEqual([]);
    await interrupt(repository, 'data');
    expect(marks(repository)).toEqual([expect.stringMatching(/^checkout-\d+-[0-9a-f]{16}\.json$/)]);
    await repository.run('checkout');
    expect([marks(repository), contents(repository, 'data')]).toEqual([[], FILES]);
  });

  test.each<[string, string[], Record<string, unknown>]>([
    ['repro', [], {}],
    ['repro', ['list'], { single: true }],
    ['add', ['data'], {}],
  ])('is finished by %s %j, and nothing of it is recorded', async (verb, targets, options) => {
    const repository = await recorded();
    await interrupt(repository, 'data');
    await repository.run(verb, targets, options);
    expect(contents(repository, 'data')).toEqual(FILES);
    expect([changes(repository), marks(repository)]).toEqual(['', []]);
  });

  test('without the recorded objects is refused until it is pulled', async () => {
    const repository = await recorded();
    await interrupt(repository, 'data');
    repository.delete('.dvc/cache');
    const refusal = { code: 'CHECKOUT_INTERRUPTED', exitCode: 2, hint: 'Finish it: `assay pull data`.' };
    await expect(repository.run('repro')).rejects.toMatchObject(refusal);
    await expect(repository.run('add', ['data'])).rejects.toMatchObject(refusal);
    expect(await statuses(repository, ['list'], { single: true })).toEqual(['CHECKOUT_INTERRUPTED']);
    expect(changes(repository)).toBe('');
    await repository.run('pull');
    expect([contents(repository, 'data'), marks(repository)]).toEqual([FILES, []]);
    expect(await statuses(repository)).toEqual(['skipped', 'skipped']);
  });

  test('does not cost the user a file, and does not matter once all is there', async () => {
    const repository = await recorded();
    await interrupt(repository, 'data');
    repository.write('data/mine', 'mine');
    await expect(repository.run('repro')).rejects.toMatchObject({
      code: 'CHECKOUT_INTERRUPTED',
      hint: expect.stringContaining('assay checkout --force data'),
    });
    expect(repository.read('data/mine')).toBe('mine');
    repository.delete('data/mine', '.dvc/cache');
    for (const name of FILES) repository.write(`data/${name}`, `${name}\n`);
    await repository.run('add', ['data']);
    expect([changes(repository), marks(repository)]).toEqual(['', []]);
    repository.write('data/mine', 'mine');
    await repository.run('add', ['data']);
    expect(repository.read('data.dvc')).toContain('nfiles: 5');
  });

  test.each<[string, string, string]>([
    ['a frozen stage', 'outs:\n    - made\n', 'frozen: true\n    outs:\n    - made\n'],
    [
      'a stage that keeps its outputs',
      'outs:\n    - made\n',
      'always_changed: true\n    outs:\n    - made: {persist: true}\n',
    ],
  ])('of an output of %s is finished first', async (_, found, replacement) => {
    const repository = await recorded((pipeline) => pipeline.replace(found, replacement));
    await interrupt(repository, 'made');
    await statuses(repository, ['make']);
    expect(contents(repository, 'made')).toEqual(['a', 'b', 'c']);
    expect(repository.git('diff', '--stat', 'dvc.lock')).toBe('');
  });

  test('of an output that its stage makes anew is over', async () => {
    const repository = await recorded();
    await interrupt(repository, 'made');
    repository.edit('dvc.yaml', 'made/c', 'made/e');
    expect(await statuses(repository, ['make'])).toEqual(['run']);
    expect([contents(repository, 'made'), marks(repository)]).toEqual([['a', 'b', 'e'], []]);
  });

  test('of another process stays marked while that process is busy with other content', async () => {
    const repository = await recorded();
    const other = `.dvc/tmp/assay/checkout-${process.ppid}-0123456789abcdef.json`;
    const [data, made] = [{ path: 'data', digest: `${'0'.repeat(32)}.dir` }, { path: 'made' }];
    repository.write(other, JSON.stringify([data, made]));
    repository.delete('data');
    await repository.run('checkout', ['data']);
    expect(JSON.parse(repository.read(other))).toEqual([data, made]);
    const gone = '.dvc/tmp/assay/checkout-4194305-0123456789abcdef.json'; // more than Linux ever gives
    repository.write(gone, JSON.stringify([data, made]));
    await repository.run('checkout', ['data']);
    expect(JSON.parse(repository.read(gone))).toEqual([made]);
  });
});

describe('dvc.lock', () => {
  test('keeps what others recorded while a stage ran', async () => {
    const repository = await recorded();
    const lock = repository.read('dvc.lock');
    const others = lock.replace(/\n {2}make:/, '\n  elsewhere:\n    cmd: "true"\n  make:');
    repository.write('other.lock', others);
    repository.edit('dvc.yaml', 'cmd: ls data', 'cmd: cp other.lock dvc.lock && ls -r data');
    expect(await statuses(repository, ['list'])).toEqual(['run']);
    expect(repository.read('dvc.lock')).toContain('elsewhere:\n    cmd: "true"\n');
    expect(repository.read('dvc.lock')).toContain('ls -r data');
  });

  test('what a stage recorded of another one counts from then on', async () => {
    const repository = await recorded();
    repository.edit('dvc.yaml', 'made/c\n', 'made/c made/d\n    deps: [data]\n');
    await repository.run('repro');
    repository.write('other.lock', repository.read('dvc.lock'));
    repository.git('checkout', '--quiet', 'dvc.lock');
    repository.delete('made');
    repository.edit('dvc.yaml', 'cmd: ls data', 'cmd: cp other.lock dvc.lock && ls -r data');
    expect(await statuses(repository, ['list', 'make'])).toEqual(['run', 'cached']);
    expect(contents(repository, 'made')).toEqual(['a', 'b', 'c', 'd']);
  });
});

test('a command that catches an interruption and says all is well is not recorded', async () => {
  const cmd = 'trap "exit 0" TERM; touch started; echo ready; while :; do sleep 0.1; done';
  const repository = new TemporaryRepository({
    'dvc.yaml': JSON.stringify({ stages: { one: { cmd, outs: ['started'] } } }),
  });
  created.push(repository);
  const controller = new AbortController();
  const output = (_: string, line: string) => void (line === 'ready' && controller.abort());
  const run = repository.run('repro', [], {}, { signal: controller.signal, progress: { ...silentProgress, output } });
  await expect(run).rejects.toMatchObject({ code: 'INTERRUPTED' });
  expect([repository.has('started'), repository.has('dvc.lock')]).toEqual([true, false]);
});
