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
    repository.write('../remote/README', 'a disk that is mounted');
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

  test('of nothing tracked say so, and need no remote for it', async () => {
    const repository = new TemporaryRepository({ '.dvc/config': '' });
    created.push(repository);
    for (const verb of ['push', 'fetch', 'pull']) {
      const nothing = { exitCode: 0, text: 'Nothing is tracked yet: assay add <path>.' };
      expect(await repository.run(verb)).toMatchObject(nothing);
    }
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

describe('their options', () => {
  test('data that is nowhere is no failure with --allow-missing, and is named', async () => {
    const repository = await data();
    await repository.run('push', ['table.csv']);
    repository.delete('.dvc/cache', 'data/images', 'table.csv');
    expect(await repository.run('pull')).toMatchObject({ exitCode: 3, json: { failed: ['data/images'] } });
    repository.delete('.dvc/cache', 'table.csv');
    const pulled = await repository.run('pull', [], { allowMissing: true });
    expect(pulled).toMatchObject({ exitCode: 0, json: { added: ['table.csv'], failed: [] } });
    expect(pulled.text).toContain('missing: data/images');
    expect(await repository.run('checkout', [], { allowMissing: true })).toMatchObject({ exitCode: 0 });
    expect(await repository.run('checkout')).toMatchObject({ exitCode: 3 });
  });

  test('only the named parts of a directory move', async () => {
    const repository = await data();
    expect((await repository.run('push', ['data/images/deep'])).text).toContain('1 object pushed');
    await repository.run('push');
    repository.delete('.dvc/cache', 'data/images', 'table.csv');
    await repository.run('pull', ['data/images/deep']);
    expect([repository.has('data/images/deep/2.txt'), repository.has('data/images/1.txt')]).toEqual([true, false]);
    const unknown = await repository.run('fetch', ['data/images/3.txt', 'table.csv']);
    expect(unknown).toMatchObject({ exitCode: 2, json: { failed: ['data/images/3.txt'] } });
  });

  test('-d brings what a stage is made from, though the target is its output', async () => {
    const repository = await data();
    repository.write(
      'dvc.yaml',
      'stages:\n  make:\n    cmd: cp table.csv made\n    deps: [table.csv]\n    outs: [made]\n',
    );
    await repository.run('repro');
    await repository.run('push');
    const wipe = () => repository.delete('.dvc/cache', 'data/images', 'table.csv', 'made');
    wipe();
    expect((await repository.run('pull', ['made'])).json).toMatchObject({ added: ['made'] });
    wipe();
    expect((await repository.run('pull', ['made'], { withDeps: true })).json).toMatchObject({
      added: expect.arrayContaining(['made', 'table.csv']),
    });
  });

  test('-R takes what is tracked below a directory, --glob what a pattern matches', async () => {
    const repository = await data();
    expect((await repository.run('push', ['data'], { recursive: true })).text).toContain('3 objects');
    await expect(repository.run('push', ['data'])).rejects.toMatchObject({ code: 'TARGET_UNKNOWN' });
    await expect(repository.run('push', ['*.parquet'], { glob: true })).rejects.toMatchObject({
      code: 'GLOB_UNMATCHED',
    });
    expect((await repository.run('push', ['*.csv'], { glob: true })).text).toContain('1 object');
    repository.delete('.dvc/cache');
    const directory = join(repository.root, 'data');
    expect((await repository.run('fetch', ['**/1.txt'], { glob: true }, { directory })).text).toContain('2 objects');
  });

  test('an empty target is a mistake, not everything', async () => {
    const repository = await data();
    await expect(repository.run('push', [''])).rejects.toMatchObject({ code: 'TARGET_UNKNOWN', exitCode: 2 });
  });

  test.each(['push', 'fetch', 'pull'])('%s takes --run-cache where there is none, and --no-run-cache', async (verb) => {
    const repository = await data();
    expect(await repository.run(verb, [], { runCache: true })).toMatchObject({ exitCode: 0 });
    await repository.run('push');
    expect(await repository.run(verb, [], { noRunCache: true })).toMatchObject({ exitCode: 0 });
  });

  test('texts say paths relative to the directory, JSON relative to the repository', async () => {
    const repository = await data();
    repository.delete('.dvc/cache');
    const directory = join(repository.root, 'data');
    const pushed = await repository.run('push', ['images', '../table.csv'], {}, { directory });
    expect(pushed.text).toMatch(/^failed: images: .*^failed: \.\.\/table\.csv: /ms);
    expect(pushed.json).toMatchObject({ failed: expect.arrayContaining(['data/images', 'table.csv']) });
  });

  test('checkout --summary says how much', async () => {
    const repository = await data();
    repository.delete('data/images', 'table.csv');
    expect((await repository.run('checkout', [], { summary: true })).text).toBe('2 added');
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
