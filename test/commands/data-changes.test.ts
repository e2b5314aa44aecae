import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { silentProgress } from '../../src/core/progress.js';
import { md5 } from '../support/data-repository.js';
import { TemporaryRepository } from '../support/temporary-repository.js';

let repository: TemporaryRepository;
beforeEach(async () => {
  repository = new TemporaryRepository({ 'sub/d/a': 'one', 'sub/d/b': 'two', f: 'a file' });
  await repository.run('add', ['sub/d', 'f']);
  repository.commit('first');
});
afterEach(() => repository.dispose());

test('-q answers by the exit code', async () => {
  const codes = async () => [
    (await repository.run('diff', [], {}, { quiet: true })).exitCode,
    (await repository.run('data status', [], { unchanged: true }, { quiet: true })).exitCode,
  ];
  expect(await codes()).toEqual([0, 0]);
  repository.write('f', 'changed');
  expect(await codes()).toEqual([1, 1]);
  expect((await repository.run('diff')).exitCode).toBe(0);
});

test('targets are named from the directory one stands in; unknown ones are refused with the nearest name', async () => {
  repository.write('sub/d/a', 'changed');
  repository.write('f', 'changed');
  const inSub = { directory: join(repository.root, 'sub') };
  const { json } = await repository.run('diff', [], { targets: ['d'] }, inSub);
  expect(json).toMatchObject({ modified: [{ path: 'sub/d/' }, { path: 'sub/d/a' }] });
  for (const target of ['d/a', 'd.dvc']) {
    const { json: status } = await repository.run('data status', [target], { granular: true }, inSub);
    expect(status).toMatchObject({ uncommitted: { modified: expect.arrayContaining(['sub/d/a']) } });
    expect(JSON.stringify(status)).not.toContain('"f"');
  }
  await expect(repository.run('diff', [], { targets: ['g'] })).rejects.toMatchObject({
    code: 'TARGET_UNKNOWN',
    hint: 'Did you mean "f"?',
  });
});

test('an output that no lock ever recorded is new, not deleted', async () => {
  repository.write('dvc.yaml', 'stages:\n  make:\n    cmd: echo x > out\n    outs:\n    - out\n');
  repository.commit('second');
  expect((await repository.run('diff', [], { showHash: true })).json).toEqual({});
  repository.write('out', 'x\n');
  expect((await repository.run('diff', [], { showHash: true })).json).toMatchObject({
    added: [{ path: 'out', hash: md5('x\n') }],
  });
});

test('a list of files that cannot be had is said, and nothing inside is guessed', async () => {
  repository.write('sub/d/a', 'changed');
  repository.delete('.dvc/cache');
  const notes: string[] = [];
  const progress = { ...silentProgress, note: (line: string) => notes.push(line) };
  const { json } = await repository.run('diff', [], {}, { progress });
  expect(json).toMatchObject({ added: [], deleted: [], modified: [{ path: 'sub/d/' }] });
  expect(notes).toEqual([expect.stringContaining('The files of sub/d are not known')]);
});

test('before the first commit everything is committed-to-be; outside git there is no last commit', async () => {
  repository.delete('.git');
  expect((await repository.run('data status')).json).toEqual({});
  await expect(repository.run('diff')).rejects.toMatchObject({ code: 'NOT_A_GIT_REPOSITORY' });
  repository.git('init', '--quiet');
  expect((await repository.run('data status')).json).toEqual({ committed: { added: ['f', 'sub/d/'] } });
});

test('status --cloud names every path that needs an object, and its options go with it only', async () => {
  repository.write('sub/d/same', 'a file');
  await repository.run('add', ['sub/d']);
  const { json, text } = await repository.run('status', [], { cloud: true });
  expect(json).toEqual({ f: 'new', 'sub/d': 'new', 'sub/d/a': 'new', 'sub/d/b': 'new', 'sub/d/same': 'new' });
  expect(text).toContain('\tnew:                f');
  await repository.run('push');
  expect((await repository.run('status', [], { remote: 'local' })).text).toBe("Cache and remote 'local' are in sync.");
  await expect(repository.run('status', [], { jobs: 2 })).rejects.toMatchObject({
    code: 'OPTION_INVALID',
    exitCode: 2,
  });
});

test('options of data status that mean nothing are refused', async () => {
  for (const options of [{ noRemoteRefresh: true }, { remote: 'local' }]) {
    await expect(repository.run('data status', [], options)).rejects.toMatchObject({ code: 'OPTION_INVALID' });
  }
  repository.write('.dvc/config', '');
  await expect(repository.run('data status', [], { notInRemote: true })).rejects.toMatchObject({
    code: 'REMOTE_MISSING',
  });
});

test('untracked files are named from the directory one stands in', async () => {
  repository.write('sub/new', 'x');
  repository.write('other/new', 'x');
  mkdirSync(join(repository.root, 'empty'));
  const { json } = await repository.run(
    'data status',
    [],
    { untrackedFiles: 'all' },
    { directory: join(repository.root, 'sub') },
  );
  expect(json).toEqual({ untracked: ['../other/new', 'new'] });
});
