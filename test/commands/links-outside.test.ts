import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { silentProgress } from '../../src/core/progress.js';
import { leadsOutside, openRepository } from '../../src/versioning/index.js';
import { TemporaryRepository } from '../support/temporary-repository.js';

const SECRET = 'hunter2';

let repository: TemporaryRepository;
let notes: string[];

beforeEach(() => {
  repository = new TemporaryRepository({ 'real.json': '{"accuracy": 0.5}' });
  writeFileSync(join(repository.directory, 'secret.json'), JSON.stringify([{ password: SECRET }]));
  writeFileSync(join(repository.directory, 'secret.yaml'), `password: ${SECRET}\n`);
  repository.write('.dvc/config.local', `# ${SECRET}\n`);
  repository.write('.git/private.yaml', `password: ${SECRET}`);
  notes = [];
});
afterEach(() => repository.dispose());

const link = (path: string, target: string) => symlinkSync(target, join(repository.root, path));
const note = (text: string) => void notes.push(text);
const said = async (verb: string, targets: string[] = [], options = {}, answersInJson = false) => {
  const context = { progress: { ...silentProgress, note }, answersInJson };
  const outcome = await repository.run(verb, targets, options, context);
  return { ...outcome, all: JSON.stringify([outcome, notes]) };
};

test.each([
  ['a file outside', '../secret.json', true],
  ['a directory outside', '..', true],
  ['what git keeps', '.git/private.yaml', true],
  ['what DVC keeps', '.dvc/config.local', true],
  ['a file inside', 'real.json', false],
  ['nothing', 'gone.json', false],
  ['an object of the cache', `.dvc/cache/files/md5/ab/${'c'.repeat(30)}`, false],
  ['something else in the cache', '.dvc/cache/notes', true],
])('a link to %s', (_, target, isOutside) => {
  for (const directory of ['.dvc/cache/files/md5/ab', '.dvc/cache'])
    mkdirSync(join(repository.root, directory), { recursive: true });
  repository.write(`.dvc/cache/files/md5/ab/${'c'.repeat(30)}`, 'x');
  repository.write('.dvc/cache/notes', 'x');
  link('l', target);
  const opened = openRepository(repository.root, {});
  expect(leadsOutside(opened, 'l')).toBe(isOutside);
});

test('metrics that are links out of the repository are not read', async () => {
  repository.write('dvc.yaml', 'metrics:\n- m.yaml\n- real.json\n- d\n');
  link('m.yaml', '../secret.yaml');
  link('d', '..');
  const { all, exitCode } = await said('metrics show');
  expect(exitCode).toBe(2);
  expect(all).not.toContain(SECRET);
  expect(all).toContain('0.5');
  expect(all).toContain('m.yaml leads out of the git repository');
});

test('a link within the repository is followed', async () => {
  repository.write('dvc.yaml', 'metrics:\n- m.json\n');
  link('m.json', 'real.json');
  expect((await said('metrics show')).all).toContain('0.5');
});

test('plots of such links are not drawn, and images not taken into the page', async () => {
  repository.write('dvc.yaml', 'plots:\n- p.json\n- i.png\n- real.csv\n');
  repository.write('real.csv', 'a,b\n1,2\n');
  writeFileSync(join(repository.directory, 'i.png'), '\x89PNG\r\n\x1a\n');
  link('p.json', '../secret.json');
  link('i.png', '../i.png');
  const { exitCode } = await said('plots show');
  expect(exitCode).toBe(2);
  const page = repository.read('dvc_plots/index.html');
  expect(page).toContain('Data: 1 point');
  expect(page).toContain('p.json leads out of the git repository');
  expect(page).not.toMatch(/hunter2|<img/);
});

test.each(['dvc.yaml', 'params.yaml', 'v.yaml'])('%s itself is no way out either', async (path) => {
  repository.write('dvc.yaml', 'vars: [v.yaml]\nstages:\n  s:\n    cmd: echo ${password}\n    params: [password]\n');
  for (const file of ['params.yaml', 'v.yaml']) repository.write(file, 'password: none\n');
  repository.delete(path);
  link(path, '../secret.yaml');
  await expect(repository.run('status')).rejects.toMatchObject({ code: 'PATH_OUTSIDE', exitCode: 2 });
});

test('nothing is written where a link leads', async () => {
  mkdirSync(join(repository.directory, 'elsewhere'));
  link('dvc_plots', '../elsewhere');
  link('d', '../elsewhere');
  repository.write('real.csv', 'a,b\n1,2\n');
  await expect(repository.run('plots show', ['real.csv'])).rejects.toMatchObject({ code: 'OUT_INVALID' });
  const adding = repository.run('stage add', ['echo'], { name: 's', outs: ['d/x'] });
  await expect(adding).rejects.toMatchObject({ code: 'PATH_THROUGH_LINK' });
  expect(repository.has('dvc.yaml')).toBe(false);
  expect(readdirSync(join(repository.directory, 'elsewhere'))).toEqual([]);
  await repository.run('plots show', ['real.csv'], { out: 'dvc_plots' });
  expect(readdirSync(join(repository.directory, 'elsewhere'))).toEqual(['index.html']);
});
