import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { md5 } from '../support/data-repository.js';
import { TemporaryRepository } from '../support/temporary-repository.js';

let repository: TemporaryRepository;
beforeEach(async () => {
  repository = new TemporaryRepository({ 'd/a': 'in a directory', 'd/sub/b': 'deeper', f: 'a file' });
  await repository.run('add', ['d', 'f']);
  await repository.run('push');
  repository.commit('first');
});
afterEach(() => repository.dispose());

const verify = (options: Record<string, unknown> = {}, targets: string[] = []) =>
  repository.run('verify', targets, options);
const place = (where: '../remote' | '.dvc/cache', content: string) =>
  `${where}/files/md5/${md5(content).slice(0, 2)}/${md5(content).slice(2)}`;

function corrupt(path: string, content: string): void {
  chmodSync(join(repository.root, path), 0o644);
  writeFileSync(join(repository.root, path), content);
  chmodSync(join(repository.root, path), 0o444);
}

test('all is there: no data is needed to say so', async () => {
  repository.delete('.dvc/cache', 'd', 'f');
  const outcome = await verify();
  expect(outcome).toMatchObject({
    exitCode: 0,
    json: { ok: true, missing: [], corrupt: [], unrecorded: [], checked: { outputs: 2, objects: 4 } },
  });
  expect(outcome.text).toContain('Everything is where it should be: 2 outputs, 4 objects');
  expect(repository.has(place('.dvc/cache', 'a file'))).toBe(false);
});

test('somebody forgot to push: exit 1, what is missing and who needs it', async () => {
  repository.write('f', 'changed');
  await repository.run('add', ['f']);
  repository.delete(place('../remote', 'deeper'));
  const outcome = await verify();
  expect(outcome).toMatchObject({ exitCode: 1, json: { ok: false, corrupt: [] } });
  expect((outcome.json as { missing: unknown[] }).missing).toEqual([
    { digest: md5('deeper'), path: 'd/sub/b', owner: 'd.dvc', where: 'remote', size: null },
    { digest: md5('changed'), path: 'f', owner: 'f.dvc', where: 'remote', size: 7 },
  ]);
  expect(outcome.text).toContain(`f  (f.dvc, ${md5('changed')}, 7 B)`);
  expect(outcome.text).toContain('assay push');
  expect(await verify({}, ['d/a'])).toMatchObject({ exitCode: 0 });
});

test('a list of files that the remote lacks is missing, with the files the cache knows of', async () => {
  repository.delete('../remote/files');
  const paths = async () => ((await verify()).json as { missing: { path: string }[] }).missing.map(({ path }) => path);
  expect(await paths()).toEqual(['d', 'd/a', 'd/sub/b', 'f']);
  repository.delete('.dvc/cache');
  expect(await paths()).toEqual(['d', 'f']);
});

test('a directory of a remote that is not there is said as such', async () => {
  repository.delete('../remote');
  const error = { code: 'REMOTE_DIRECTORY_MISSING', exitCode: 3 };
  await expect(verify()).rejects.toMatchObject(error);
  const state = await repository.run('status', [], { cloud: true });
  expect(state.json).toEqual({ d: 'new', 'd/a': 'new', 'd/sub/b': 'new', f: 'new' });
  repository.delete('.dvc/cache');
  for (const [verb, options] of [['fetch'], ['pull'], ['status', { cloud: true }]] as const) {
    await expect(repository.run(verb, [], options)).rejects.toMatchObject(error);
  }
});

test('other revisions, and what is never pushed', async () => {
  repository.write('f', 'changed');
  await repository.run('add', ['f']);
  expect(await verify({ rev: ['HEAD'] })).toMatchObject({ exitCode: 0 });
  repository.commit('second');
  expect(await verify({ rev: ['HEAD~1'] })).toMatchObject({ exitCode: 0, json: { checked: { objects: 4 } } });
  expect(await verify({ rev: ['HEAD'] })).toMatchObject({ exitCode: 1 });
  repository.edit('f.dvc', '  path: f', '  path: f\n  push: false');
  expect(await verify()).toMatchObject({ exitCode: 0 });
  expect(await verify({ allBranches: true })).toMatchObject({ exitCode: 1, json: { missing: [{ path: 'f' }] } });
});

test('an object of another size is corrupt: exit 4; other content is found where content is read', async () => {
  corrupt(place('../remote', 'a file'), 'a fil');
  expect(await verify()).toMatchObject({
    exitCode: 4,
    json: { missing: [], corrupt: [{ path: 'f', where: 'remote', reason: 'it has 5 bytes instead of 6' }] },
  });
  corrupt(place('../remote', 'a file'), 'A FILE');
  expect(await verify()).toMatchObject({ exitCode: 0 });
  expect(await verify({ remoteContent: true })).toMatchObject({
    exitCode: 4,
    json: { corrupt: [{ path: 'f', where: 'remote', reason: `its content has the digest ${md5('A FILE')}` }] },
  });
});

test('with --cache the cache must be complete and whole; nothing is deleted there', async () => {
  expect(await verify({ cache: true })).toMatchObject({ exitCode: 0 });
  corrupt(place('.dvc/cache', 'deeper'), 'DEEPER');
  repository.delete(place('.dvc/cache', 'a file'));
  expect(await verify({ cache: true })).toMatchObject({
    exitCode: 4,
    json: { missing: [{ path: 'f', where: 'cache' }], corrupt: [{ path: 'd/sub/b', where: 'cache' }] },
  });
  expect(repository.read(place('.dvc/cache', 'deeper'))).toBe('DEEPER');
  expect(await verify()).toMatchObject({ exitCode: 0 });
});

test('a stage whose outputs no lock records', async () => {
  repository.write('dvc.yaml', 'stages:\n  make:\n    cmd: echo x > out\n    outs:\n    - out\n');
  const outcome = await verify();
  expect(outcome).toMatchObject({ exitCode: 1, json: { ok: false, unrecorded: [{ path: 'out', owner: 'make' }] } });
  expect(outcome.text).toContain('out  (make)');
});

test('files that cannot be read, and a remote that cannot be asked, are errors', async () => {
  repository.write('broken.dvc', 'outs: [');
  await expect(verify()).rejects.toMatchObject({ exitCode: 2 });
  repository.delete('broken.dvc');
  repository.write('.dvc/config', '');
  await expect(verify()).rejects.toMatchObject({ code: 'REMOTE_MISSING', exitCode: 2 });
});
