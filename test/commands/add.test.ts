import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { TemporaryRepository } from '../support/temporary-repository.js';

const created: TemporaryRepository[] = [];
const repositoryWith = (files: Record<string, string>) => {
  const repository = new TemporaryRepository(files);
  created.push(repository);
  return repository;
};
afterEach(() => created.splice(0).forEach((repository) => repository.dispose()));

const FILES = { 'data/images/1.txt': 'one\n', 'data/images/deep/2.txt': 'two\n', 'table.csv': 'a,b\n1,2\n' };
const md5Of = (repository: TemporaryRepository, dvcFile: string) => /md5: (\S+)/.exec(repository.read(dvcFile))![1]!;

describe('add', () => {
  test('writes a .dvc file beside the data and keeps the data out of git', async () => {
    const repository = repositoryWith(FILES);
    const added = await repository.run('add', ['data/images', 'table.csv']);
    expect(added).toMatchObject({ exitCode: 0, json: { added: ['data/images', 'table.csv'], failed: [], bytes: 16 } });
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
    const repository = repositoryWith({ 'notes.txt': 'x' });
    repository.commit('notes');
    await expect(repository.run('add', ['notes.txt'])).rejects.toMatchObject({
      exitCode: 2,
      hint: expect.stringContaining('git rm'),
    });
  });

  test('of a missing path is an error and changes nothing, whatever else is named', async () => {
    const repository = repositoryWith(FILES);
    repository.commit('base');
    await expect(repository.run('add', ['table.csv', 'nothing.csv'])).rejects.toMatchObject({ exitCode: 2 });
    expect(repository.git('status', '--porcelain')).toBe('');
    expect(repository.has('.dvc/cache')).toBe(false);
  });

  test('in a dry run refuses the same, and changes nothing', async () => {
    const repository = repositoryWith(FILES);
    const dry = { dryRun: true };
    expect((await repository.run('add', ['table.csv'], {}, dry)).text).toBe('would add table.csv');
    expect((await repository.run('add', ['table.csv'], { out: 'x' }, dry)).text).toBe('would add x');
    await expect(repository.run('add', ['nothing.csv'], {}, dry)).rejects.toMatchObject({ code: 'PATH_MISSING' });
    expect([repository.has('table.csv.dvc'), repository.has('x')]).toEqual([false, false]);
  });

  test('says what belongs into git relative to the directory it works in', async () => {
    const repository = repositoryWith(FILES);
    const directory = join(repository.root, 'data');
    const { text } = await repository.run('add', ['images', '../table.csv'], {}, { directory });
    expect(text).toContain('git add -- images.dvc .gitignore ../table.csv.dvc ../.gitignore');
  });

  test('stages what it wrote where core.autostage asks for it, and nothing else', async () => {
    const repository = repositoryWith({ ...FILES, 'other.txt': '' });
    repository.edit('.dvc/config', '[core]\n', '[core]\n    autostage = true\n');
    const added = await repository.run('add', ['data/images', 'table.csv']);
    expect(added.text).toContain('Staged in git: data/images.dvc');
    expect(repository.git('diff', '--cached', '--name-only').split('\n')).toEqual([
      '.gitignore',
      'data/.gitignore',
      'data/images.dvc',
      'table.csv.dvc',
    ]);
    repository.commit('base');
    await repository.run('move', ['table.csv', 'renamed.csv']);
    expect(repository.git('diff', '--cached', '--name-status', '--no-renames').split('\n')).toEqual([
      'M\t.gitignore',
      'A\trenamed.csv.dvc',
      'D\ttable.csv.dvc',
    ]);
  });

  test('copies what lies elsewhere to --out, and replaces only with --force', async () => {
    const repository = repositoryWith({ '../elsewhere/a': 'a', '../elsewhere/b': 'b', place: 'mine' });
    const source = '../elsewhere';
    await expect(repository.run('add', [source], { out: 'place' })).rejects.toMatchObject({ code: 'FILE_EXISTS' });
    expect(repository.read('place')).toBe('mine');
    await repository.run('add', [source], { out: 'place', force: true });
    expect(repository.read('place/b')).toBe('b');
    expect(readdirSync(repository.root).filter((name) => name.includes('tmp'))).toEqual([]);
    await expect(repository.run('add', [source], { out: '../outside' })).rejects.toMatchObject({
      code: 'PATH_OUTSIDE',
    });
    const url = ['https://example.invalid/x'];
    await expect(repository.run('add', url, { out: 'x' })).rejects.toMatchObject({ code: 'SOURCE_UNSUPPORTED' });
  });

  test('with --to-remote stores in the remote alone, from where it can be pulled', async () => {
    const repository = repositoryWith({ '../elsewhere/a': 'a', '../elsewhere/deep/b': 'b' });
    await repository.run('add', ['../elsewhere'], { toRemote: true });
    expect([repository.has('elsewhere'), existsSync(join(repository.root, '.dvc/cache'))]).toEqual([false, false]);
    expect(await repository.run('pull')).toMatchObject({ exitCode: 0, json: { added: ['elsewhere/'] } });
    expect(repository.read('elsewhere/deep/b')).toBe('b');
  });

  test('sends no names that no directory could be made of again', async () => {
    const repository = repositoryWith({ '../elsewhere/a': 'a', '../forged/.git/config': '' });
    writeFileSync(Buffer.from(`${repository.directory}/elsewhere/\xff`, 'latin1'), 'b');
    for (const source of ['../elsewhere', '../forged']) {
      const refused = { code: 'WORKSPACE_UNREADABLE', exitCode: 2 };
      await expect(repository.run('add', [source], { toRemote: true })).rejects.toMatchObject(refused);
    }
    await expect(repository.run('add', ['../elsewhere'], { out: 'x' })).rejects.toMatchObject({
      code: 'WORKSPACE_UNREADABLE',
    });
    expect(existsSync(join(repository.directory, 'remote'))).toBe(false);
  });
});

describe('move, remove and commit', () => {
  test('change nothing in a dry run', async () => {
    const repository = repositoryWith(FILES);
    await repository.run('add', ['data/images', 'table.csv']);
    repository.commit('base');
    repository.write('table.csv', 'changed');
    const dry = { dryRun: true };
    expect((await repository.run('move', ['table.csv', 'data'], {}, dry)).text).toContain('data/table.csv');
    expect((await repository.run('remove', ['table.csv.dvc'], { outs: true }, dry)).text).toContain('would delete');
    expect((await repository.run('commit', [], { force: true }, dry)).text).toContain('table.csv modified');
    expect(repository.git('status', '--porcelain')).toBe('');
    expect(repository.read('table.csv')).toBe('changed');
  });

  test('remove keeps what a dvc.yaml says beside its stages', async () => {
    const repository = repositoryWith({
      'dvc.yaml': 'metrics: [m.json]\nstages:\n  # the only one\n  make:\n    cmd: echo > made\n    outs: [made]\n',
    });
    await repository.run('repro');
    const removed = await repository.run('remove', ['make']);
    expect(removed).toMatchObject({ exitCode: 0, json: { deleted: ['make'] } });
    expect(repository.read('dvc.yaml')).toContain('metrics: [m.json]');
    expect(repository.read('dvc.yaml')).not.toContain('make');
    expect([repository.has('dvc.lock'), repository.has('made'), repository.has('.gitignore')]).toEqual([
      false,
      true,
      false,
    ]);
  });

  test('remove makes links into the cache files of the user’s own', async () => {
    const repository = repositoryWith(FILES);
    repository.write('.dvc/config', '[cache]\n    type = symlink\n');
    await repository.run('add', ['table.csv']);
    await repository.run('remove', ['table.csv.dvc']);
    repository.write('table.csv', 'changed');
    const [object] = readdirSync(join(repository.root, '.dvc/cache/files/md5'), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.includes('/'))
      .map((path) => repository.read(join('.dvc/cache/files/md5', path)));
    expect(object).toBe(FILES['table.csv']);
  });

  test('commit checks all before it stores any, and names what differs', async () => {
    const repository = repositoryWith(FILES);
    await repository.run('add', ['data/images', 'table.csv'], { noCommit: true });
    repository.write('table.csv', 'changed');
    const directory = join(repository.root, 'data');
    await expect(repository.run('commit', [], {}, { directory })).rejects.toMatchObject({
      code: 'COMMIT_REFUSED',
      message: expect.stringContaining('../table.csv.dvc: table.csv modified'),
    });
    expect(repository.has('.dvc/cache')).toBe(false);
    repository.delete('table.csv');
    await expect(repository.run('commit', [], { force: true })).rejects.toMatchObject({ code: 'PATH_MISSING' });
    expect(repository.has('.dvc/cache')).toBe(false);
  });

  test('commit of a stage refuses what is missing before it stores anything', async () => {
    const repository = repositoryWith({
      'dvc.yaml':
        'stages:\n  one:\n    cmd: x\n    outs: [a]\n  two:\n    cmd: x\n    deps: [gone]\n    params: [lr]\n    outs: [b]\n',
      a: 'a',
      b: 'b',
    });
    const commit = () => repository.run('commit', [], { force: true });
    await expect(commit()).rejects.toMatchObject({ code: 'DEPENDENCY_MISSING', exitCode: 2 });
    repository.write('gone', '');
    await expect(commit()).rejects.toMatchObject({ exitCode: 2 });
    repository.write('params.yaml', 'lr: 1\n');
    expect(repository.has('.dvc/cache')).toBe(false);
    await commit();
    expect((await repository.run('status')).json).toEqual({});
  });
});
