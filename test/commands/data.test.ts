import { chmodSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { TemporaryRepository } from '../support/temporary-repository.js';

const created: TemporaryRepository[] = [];
const data = async () => {
  const repository = new TemporaryRepository({
    'data/images/1.txt': 'one\n',
    'data/images/deep/2.txt': 'two\n',
    'table.csv': 'a,b\n1,2\n',
  });
  created.push(repository);
  await repository.run('add', ['data/images', 'table.csv']);
  return repository;
};
afterEach(() => created.splice(0).forEach((repository) => repository.dispose()));

const remotePath = (repository: TemporaryRepository, digest: string) =>
  join(repository.directory, 'remote/files/md5', digest.slice(0, 2), digest.slice(2));
const md5Of = (repository: TemporaryRepository, dvcFile: string) => /md5: (\S+)/.exec(repository.read(dvcFile))![1]!;

describe('add', () => {
  test('writes a .dvc file beside the data and keeps the data out of git', async () => {
    const repository = await data();
    expect(repository.read('table.csv.dvc')).toBe(
      `outs:\n- md5: ${md5Of(repository, 'table.csv.dvc')}\n  size: 8\n  hash: md5\n  path: table.csv\n`,
    );
    expect(repository.read('data/images.dvc')).toMatch(
      /^outs:\n- md5: [0-9a-f]{32}\.dir\n {2}size: 8\n {2}nfiles: 2\n/,
    );
    expect(repository.read('.gitignore')).toBe('/table.csv\n');
    expect(repository.read('data/.gitignore')).toBe('/images\n');
  });

  test('refuses a file that git tracks, naming the way out', async () => {
    const repository = await data();
    repository.write('notes.txt', 'x');
    repository.commit('notes');
    await expect(repository.run('add', ['notes.txt'])).rejects.toMatchObject({
      exitCode: 2,
      hint: expect.stringContaining('git rm'),
    });
  });

  test('of a missing path is an error and changes nothing', async () => {
    const repository = await data();
    repository.commit('base');
    await expect(repository.run('add', ['nothing.csv'])).rejects.toMatchObject({ exitCode: 2 });
    expect(repository.git('status', '--porcelain')).toBe('');
  });
});

describe('push, fetch, checkout and pull', () => {
  test('bring a fresh clone to what was added', async () => {
    const repository = await data();
    const pushed = await repository.run('push');
    expect(pushed).toMatchObject({ exitCode: 0, text: expect.stringContaining('4 objects pushed') });
    repository.delete('.dvc/cache', 'data/images', 'table.csv');
    expect((await repository.run('fetch')).text).toContain('4 objects fetched');
    expect(repository.has('table.csv')).toBe(false);
    const checkedOut = await repository.run('checkout');
    expect(checkedOut.json).toMatchObject({
      added: ['data/images/', 'table.csv'],
      modified: [],
      deleted: [],
      failed: [],
    });
    expect(repository.read('data/images/deep/2.txt')).toBe('two\n');
    expect((await repository.run('pull')).text).toContain('Everything is in the workspace.');
    expect((await repository.run('status')).json).toEqual({});
  });

  test('take targets: a .dvc file, a path, or a path inside a tracked directory', async () => {
    const repository = await data();
    await repository.run('push');
    repository.delete('.dvc/cache', 'data/images', 'table.csv');
    await repository.run('pull', ['table.csv.dvc']);
    expect([repository.has('table.csv'), repository.has('data/images')]).toEqual([true, false]);
    await repository.run('pull', ['data/images']);
    expect(repository.has('data/images/1.txt')).toBe(true);
  });

  test('say what is in neither cache nor remote, and exit 3', async () => {
    const repository = await data();
    repository.delete('.dvc/cache');
    const pushed = await repository.run('push');
    expect(pushed.exitCode).toBe(3);
    expect(pushed.text).toContain('failed: table.csv');
    repository.delete('table.csv');
    const pulled = await repository.run('pull');
    expect(pulled).toMatchObject({ exitCode: 3, json: { failed: expect.arrayContaining(['table.csv']) } });
  });

  test('refuse to lose what is stored nowhere, unless forced', async () => {
    const repository = await data();
    repository.write('table.csv', 'precious\n');
    await expect(repository.run('checkout')).rejects.toMatchObject({ code: 'UNSAVED_FILES', exitCode: 2 });
    expect(repository.read('table.csv')).toBe('precious\n');
    expect((await repository.run('checkout', [], { force: true })).json).toMatchObject({ modified: ['table.csv'] });
    expect(repository.read('table.csv')).toBe('a,b\n1,2\n');
  });

  test('never let a corrupt object of the remote into cache or workspace: exit 4, the rest arrives', async () => {
    const repository = await data();
    await repository.run('push');
    const object = remotePath(repository, md5Of(repository, 'table.csv.dvc'));
    chmodSync(object, 0o644);
    writeFileSync(object, 'a,b\n1,3\n');
    repository.delete('.dvc/cache', 'data/images', 'table.csv');
    const error = await repository.run('pull').then(
      (outcome) => outcome,
      (thrown: unknown) => thrown,
    );
    expect(error).toMatchObject({ exitCode: 4 });
    expect(repository.has('table.csv')).toBe(false);
    expect(readdirSync(join(repository.root, '.dvc/cache/files/md5'), { recursive: true }).length).toBeGreaterThan(2);
  });

  test('of nothing to do say so', async () => {
    const repository = await data();
    await repository.run('push');
    expect((await repository.run('push')).text).toBe('Everything is in the remote.');
    expect((await repository.run('fetch')).text).toBe('Everything is in the cache.');
  });

  test('in a dry run count and change nothing', async () => {
    const repository = await data();
    const { text } = await repository.run('push', [], {}, { dryRun: true });
    expect(text).toContain('4 objects');
    expect(() => statSync(join(repository.directory, 'remote'))).toThrow();
  });

  test.each(['pull', 'fetch', 'push'])(
    '%s from a remote that nobody knows is a mistake, even with nothing to move',
    async (verb) => {
      const repository = await data();
      await repository.run('push');
      await expect(repository.run(verb, [], { remote: 'locla' })).rejects.toMatchObject({
        code: 'REMOTE_UNKNOWN',
        hint: expect.stringContaining('local'),
      });
    },
  );

  test('without a remote say how to name one', async () => {
    const repository = await data();
    repository.write('.dvc/config', '');
    await expect(repository.run('push')).rejects.toMatchObject({
      exitCode: 2,
      hint: expect.stringContaining('remote'),
    });
  });
});

describe('status', () => {
  test('names what changed in DVC’s words', async () => {
    const repository = await data();
    repository.write('table.csv', 'a,b\n');
    rmSync(join(repository.root, 'data/images'), { recursive: true });
    expect((await repository.run('status')).json).toEqual({
      'table.csv.dvc': [{ 'changed outs': { 'table.csv': 'modified' } }],
      'data/images.dvc': [{ 'changed outs': { 'data/images': 'deleted' } }],
    });
  });
});

describe('targets', () => {
  test('typed in a directory below count from there', async () => {
    const repository = await data();
    await repository.run('push');
    repository.delete('.dvc/cache', 'data/images', 'table.csv');
    const directory = join(repository.root, 'data');
    const below = await repository.run('pull', ['images'], {}, { directory });
    expect(below.json).toMatchObject({ added: ['data/images/'] });
    await repository.run('pull', ['../table.csv.dvc'], {}, { directory });
    expect(repository.has('table.csv')).toBe(true);
  });
});
