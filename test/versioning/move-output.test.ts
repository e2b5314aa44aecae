import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { addPaths, moveOutput, untrackOutput } from '../../src/versioning/index.js';
import { DataRepository, md5, treeOf } from '../support/data-repository.js';

let data: DataRepository;
beforeEach(async () => {
  data = new DataRepository();
  data.git('init', '--quiet');
  data.write('set/a', 'a');
  data.write('set/sub/b', 'b');
  await addPaths(data.open(), ['set']);
  data.write('set.dvc', `# from the warehouse\n${data.read('set.dvc')}meta: {owner: Ada}\n`);
});
afterEach(() => data.dispose());

const context = { stageOutputs: [], gitTracks: () => Promise.resolve(false), dryRun: false };
const move = (from: string, to: string) => moveOutput(data.open(), from, to, context);
const workspace = () =>
  Object.fromEntries(Object.entries(treeOf(data.root)).filter(([path]) => !/^\.(git|dvc)\//.test(path)));

describe('moveOutput', () => {
  test('moves data, its .dvc file with comments, and its line in .gitignore; the cache is untouched', async () => {
    const [before, cache] = [data.read('set.dvc'), treeOf(join(data.root, '.dvc/cache'))];
    const moved = await move('set', 'deep/er/other');
    expect(moved).toEqual({
      from: 'set',
      to: 'deep/er/other',
      written: ['deep/er/.gitignore', 'deep/er/other.dvc', '.gitignore', 'set.dvc'],
      isMissing: false,
    });
    expect(Object.keys(workspace()).sort()).toEqual([
      'deep/er/.gitignore',
      'deep/er/other.dvc',
      'deep/er/other/a',
      'deep/er/other/sub/b',
    ]);
    expect(data.read('deep/er/other.dvc')).toBe(before.replace('path: set', 'path: other'));
    expect(treeOf(join(data.root, '.dvc/cache'))).toEqual(cache);
  });

  test('takes a .dvc file along from elsewhere, and leaves one with a name of its own', async () => {
    data.write('raw/x', '1');
    data.write('meta/x.dvc', `wdir: ../raw\nouts:\n- md5: ${md5('1')}\n  size: 1\n  hash: md5\n  path: x\n`);
    await move('raw/x', 'raw/y');
    expect(data.read('raw/y.dvc')).toBe(`outs:\n- md5: ${md5('1')}\n  size: 1\n  hash: md5\n  path: y\n`);
    renameSync(join(data.root, 'raw/y.dvc'), join(data.root, 'own.dvc'));
    data.write('own.dvc', data.read('own.dvc').replace('path: y', 'path: raw/y'));
    await move('raw/y', 'z');
    expect(data.read('own.dvc')).toContain('path: z\n');
  });

  test('of an import takes its source and its digest along', async () => {
    data.write('../source/f', 'f');
    const file = (path: string, checksum: string) =>
      `md5: ${checksum}\nfrozen: true\ndeps:\n- md5: ${md5('f')}\n  size: 1\n  hash: md5\n  path: ${path}\nouts:\n- md5: ${md5('f')}\n  size: 1\n  hash: md5\n  path: f\n`;
    data.write('f', 'f');
    data.write('f.dvc', file('../source/f', '00000000000000000000000000000000'));
    mkdirSync(join(data.root, 'place'));
    await move('f', 'place');
    const [, checksum] = /^md5: (\w+)$/m.exec(data.read('place/f.dvc'))!;
    expect(checksum).not.toMatch(/^0+$/);
    expect(data.read('place/f.dvc')).toBe(file('../../source/f', checksum!));
  });

  /** The state after so many of the steps, as a kill would leave it. */
  test.each([
    ['the new line in .gitignore', () => data.write('place/.gitignore', '/set\n')],
    ['the rename', () => renamed()],
    ['the new .dvc file', () => (renamed(), data.write('place/set.dvc', data.read('set.dvc')))],
    [
      'the old line in .gitignore',
      () => (renamed(), data.write('place/set.dvc', data.read('set.dvc')), rmSync(join(data.root, '.gitignore'))),
    ],
  ])('is completed by the same call when it was killed after %s', async (_, arrange) => {
    mkdirSync(join(data.root, 'place'));
    arrange();
    await move('set', 'place/set');
    expect(Object.keys(workspace()).sort()).toEqual([
      'place/.gitignore',
      'place/set.dvc',
      'place/set/a',
      'place/set/sub/b',
    ]);
    expect(data.read('place/.gitignore')).toBe('/set\n');
  });

  function renamed(): void {
    data.write('place/.gitignore', '/set\n');
    renameSync(join(data.root, 'set'), join(data.root, 'place/set'));
  }

  test.each<[string, string, string, () => void]>([
    ['set', 'taken', 'FILE_EXISTS', () => data.write('taken', 'x')],
    ['set', 'taken', 'FILE_EXISTS', () => data.write('taken.dvc', 'outs:\n- path: taken\n')],
    ['set', 'set', 'OUTPUT_OVERLAP', () => {}],
    ['set', 'set/below', 'OUTPUT_OVERLAP', () => {}],
    ['set/a', 'b', 'MOVE_UNSUPPORTED', () => {}],
    ['other', 'b', 'TARGET_UNKNOWN', () => {}],
    ['set', 'x.dvc', 'PATH_RESERVED', () => {}],
    ['set', '.git/x', 'PATH_RESERVED', () => {}],
    ['p', 'q', 'MOVE_UNSUPPORTED', () => data.write('p.dvc', 'outs:\n- path: p\n- path: q2\n')],
  ])('refuses %s → %s: %s', async (from, to, code, arrange) => {
    arrange();
    const before = workspace();
    await expect(move(from, to)).rejects.toMatchObject({ code, exitCode: 2 });
    expect(workspace()).toEqual(before);
  });

  test('into what is tracked: the way out names no file that is not there', async () => {
    await expect(move('set', 'set/below')).rejects.toMatchObject({ hint: 'Name a place outside set.' });
  });

  test('in a dry run changes nothing', async () => {
    const before = workspace();
    expect(await moveOutput(data.open(), 'set', 'other', { ...context, dryRun: true })).toMatchObject({ to: 'other' });
    expect(workspace()).toEqual(before);
  });
});

describe('untrackOutput', () => {
  test('takes its own line out of .gitignore and nothing else, however the name is written', () => {
    data.write('.gitignore', '# mine\n/set\n*.tmp\n/[br]*\n/\\[br\\]\\*');
    const repository = data.open();
    const output = { owner: 'x.dvc', cached: true, pushed: true };
    expect(untrackOutput(repository, { ...output, path: 'set' }, { deleteData: false })).toBe('.gitignore');
    untrackOutput(repository, { ...output, path: '[br]*' }, { deleteData: true });
    expect(data.read('.gitignore')).toBe('# mine\n*.tmp\n');
    expect(untrackOutput(repository, { ...output, path: 'set' }, { deleteData: true })).toBeUndefined();
    expect(Object.keys(workspace())).toEqual(['.gitignore', 'set.dvc']);
  });
});
