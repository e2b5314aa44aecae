import { existsSync, lstatSync, mkdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { silentProgress } from '../../src/core/progress.js';
import {
  addPath,
  addPaths,
  ignoreInGit,
  isCached,
  pushOutputs,
  readDvcFiles,
  storePath,
} from '../../src/versioning/index.js';
import { formatManifest } from '../../src/versioning/format-manifest.js';
import { ignorePattern } from '../../src/versioning/ignore-in-git.js';
import { DataRepository, localConfig, md5, ODD_FILES, treeOf } from '../support/data-repository.js';

let data: DataRepository;
beforeEach(() => {
  data = new DataRepository();
  data.git('init', '--quiet');
});
afterEach(() => data.dispose());

const cacheOf = () => treeOf(join(data.root, '.dvc/cache/files/md5'));
const outputsOf = () => readDvcFiles(data.open(), ['set.dvc']).flatMap(({ outputs }) => outputs);
const placeOf = (digest: string) => digest.replace(/^../, '$&/');

describe('addPath writes what DVC writes', () => {
  test('for an executable file', async () => {
    data.write('a.txt', 'hello\n', 0o755);
    const added = await addPath(data.open(), 'a.txt');
    expect(data.read('a.txt.dvc')).toBe(
      'outs:\n- md5: b1946ac92492d2347c6235b4d2611184\n  size: 6\n  isexec: true\n  hash: md5\n  path: a.txt\n',
    );
    expect(added).toEqual({
      dvcFile: 'a.txt.dvc',
      gitIgnore: '.gitignore',
      output: {
        path: 'a.txt',
        owner: 'a.txt.dvc',
        cached: true,
        pushed: true,
        digest: 'b1946ac92492d2347c6235b4d2611184',
        sizeBytes: 6,
        executable: true,
      },
    });
    expect(data.read('.gitignore')).toBe('/a.txt\n');
    expect(cacheOf()).toEqual({
      [placeOf('b1946ac92492d2347c6235b4d2611184')]: '444 b1946ac92492d2347c6235b4d2611184',
    });
  });

  test('for a directory with links, which are followed (dvc-formats §8, vector 3)', async () => {
    data.write('sets/d/b', '1');
    data.write('sets/d/sub/é "q"', '2');
    data.write('target', 'hello\n');
    symlinkSync('../../target', join(data.root, 'sets/d/link'));
    await addPath(data.open(), 'sets/d');
    expect(data.read('sets/d.dvc')).toBe(
      'outs:\n- md5: 50ed7c11d839b00a42de71d6c9125d0a.dir\n  size: 8\n  nfiles: 3\n  hash: md5\n  path: d\n',
    );
    expect(data.read('sets/.gitignore')).toBe('/d\n');
  });

  test('for a digest of digits, an empty directory and a name that YAML would misread', async () => {
    data.write('digits', '46793');
    data.write('a: b#c.txt', '');
    mkdirSync(join(data.root, 'void/below'), { recursive: true });
    const repository = data.open();
    for (const path of ['digits', 'a: b#c.txt', 'void']) await addPath(repository, path);
    expect(data.read('digits.dvc')).toContain("md5: '401013266745e5661589292315434968'\n");
    expect(data.read('a: b#c.txt.dvc')).toContain("path: 'a: b#c.txt'\n");
    expect(data.read('void.dvc')).toContain('md5: d751713988987e9331980363e24189ce.dir\n  size: 0\n  nfiles: 0\n');
  });
});

test('adding again changes the entry alone, or nothing', async () => {
  const text = (digest: string, size: number, tail = '') =>
    `# origin: the warehouse\nouts:\n- md5: ${digest}   # checked\n  size: ${size}\n  hash: md5\n  desc: 'a: b'\n  path: f\n  push: false\n${tail}meta: {owner: Ada}\n`;
  data.write('f', 'one');
  data.write('f.dvc', text(md5('one'), 3));
  await addPath(data.open(), 'f');
  expect(data.read('f.dvc')).toBe(text(md5('one'), 3));
  data.write('f', 'second', 0o755);
  const { output } = await addPath(data.open(), 'f');
  expect(data.read('f.dvc')).toBe(text(md5('second'), 6, '  isexec: true\n'));
  expect(output).toMatchObject({ pushed: false, executable: true });
  expect(data.read('.gitignore')).toBe('/f\n');
});

test('a .dvc file elsewhere that tracks the path is the one that is written', async () => {
  data.write('raw/x', '1');
  data.write('meta/x.dvc', `wdir: ../raw\nouts:\n- md5: ${md5('0')}\n  size: 1\n  hash: md5\n  path: x\n`);
  expect((await addPath(data.open(), 'raw/x')).dvcFile).toBe('meta/x.dvc');
  expect(data.read('meta/x.dvc')).toContain(`md5: ${md5('1')}`);
});

const recorded = (digest: string, hash = '  hash: md5\n') => `outs:\n- md5: ${digest}\n${hash}  path: set\n`;

describe('addPaths', () => {
  test('checks every path before anything is stored', async () => {
    data.write('good', '1');
    const before = treeOf(data.root);
    await expect(addPaths(data.open(), ['good', 'gone'])).rejects.toMatchObject({ code: 'PATH_MISSING' });
    await expect(addPaths(data.open(), ['good', 'good/x'])).rejects.toMatchObject({ exitCode: 2 });
    expect(treeOf(data.root)).toEqual(before);
  });

  test('refuses paths that lie in each other', async () => {
    data.write('set/below/a', '1');
    const before = treeOf(data.root);
    await expect(addPaths(data.open(), ['set', 'set/below'])).rejects.toMatchObject({ code: 'OUTPUT_OVERLAP' });
    await expect(addPaths(data.open(), ['set/below', 'set'])).rejects.toMatchObject({ code: 'OUTPUT_OVERLAP' });
    expect(treeOf(data.root)).toEqual(before);
  });

  test('renews the part that is named and leaves the others as recorded, though they are not there', async () => {
    for (const name of ['a', 'b', 'sub/c', 'sub/d']) data.write(`set/${name}`, name);
    await addPaths(data.open(), ['set']);
    rmSync(join(data.root, 'set/b'));
    data.write('set/sub/c', 'changed');
    data.write('set/new', 'new');
    rmSync(join(data.root, 'set/sub/d'));
    const digestOf = (contents: Record<string, string>) =>
      `${md5(formatManifest(Object.entries(contents).map(([path, text]) => ({ path, digest: md5(text) }))))}.dir`;
    const [appended] = await addPaths(data.open(), ['set/new']);
    const files = { a: 'a', b: 'b', new: 'new', 'sub/c': 'sub/c', 'sub/d': 'sub/d' };
    expect(appended!.output).toMatchObject({ digest: digestOf(files), fileCount: 5, sizeBytes: 15 });
    data.write('set/newer', 'newer');
    const changed = await addPaths(data.open(), ['set/sub', 'set/newer']);
    const left = { a: 'a', b: 'b', new: 'new', newer: 'newer', 'sub/c': 'changed' };
    for (const { output } of changed) {
      expect(output).toMatchObject({ digest: digestOf(left), fileCount: 5 });
      expect(output.sizeBytes).toBeUndefined();
    }
  });

  test('of a part needs the list of the others, which it takes from the remote', async () => {
    data.write('set/a', 'a');
    data.write('set/b', 'b');
    await addPaths(data.open(), ['set']);
    await pushOutputs(data.open(), outputsOf(), { progress: silentProgress });
    data.dropCache();
    data.write('set/a', 'changed');
    const [added] = await addPaths(data.open(), ['set/a']);
    expect(added!.output).toMatchObject({ fileCount: 2 });
    data.dropCache();
    rmSync(join(data.directory, 'remote'), { recursive: true });
    const text = data.read('set.dvc');
    await expect(addPaths(data.open(), ['set/a'])).rejects.toMatchObject({ code: 'MANIFEST_MISSING', exitCode: 3 });
    expect(data.read('set.dvc')).toBe(text);
  });

  test('without committing writes the record and stores nothing', async () => {
    data.write('f', 'text');
    const [added] = await addPaths(data.open(), ['f'], { noCommit: true });
    expect(added!.output.digest).toBe(md5('text'));
    expect(data.read('.gitignore')).toBe('/f\n');
    expect(existsSync(join(data.root, '.dvc/cache'))).toBe(false);
  });

  test('makes links where cache.type asks for them, unless told not to', async () => {
    data.write('.dvc/config', `${localConfig('../../remote')}[cache]\n    type = symlink\n`);
    data.write('f', 'text');
    await addPaths(data.open(), ['f'], { noRelink: true });
    expect(lstatSync(join(data.root, 'f')).isSymbolicLink()).toBe(false);
    await addPaths(data.open(), ['f']);
    expect(lstatSync(join(data.root, 'f')).isSymbolicLink()).toBe(true);
  });
});

describe('addPath refuses, and writes nothing', () => {
  test.each<[string, string, () => void]>([
    ['gone', 'PATH_MISSING', () => {}],
    ['.dvc/config', 'PATH_RESERVED', () => {}],
    ['.git/config', 'PATH_RESERVED', () => {}],
    ['x.dvc', 'PATH_RESERVED', () => data.write('x.dvc', '')],
    ['dvc.yaml', 'PATH_RESERVED', () => data.write('dvc.yaml', '')],
    ['left/out', 'PATH_IGNORED', () => (data.write('left/out', ''), data.write('.dvcignore', 'left/out\n'))],
    ['quiet/x', 'DVC_FILE_IGNORED', () => (data.write('quiet/x', ''), data.write('.gitignore', 'quiet/*.dvc\n'))],
    ['known', 'TRACKED_BY_GIT', () => (data.write('known', '1'), data.git('add', 'known'))],
    ['dir', 'TRACKED_BY_GIT', () => (data.write('dir/below/x', '1'), data.git('add', 'dir'))],
    [
      'set/a',
      'DIRECTORY_LEGACY',
      () => (data.write('set/a', '1'), data.write('set.dvc', recorded(`${md5('')}.dir`, ''))),
    ],
    ['set/a', 'TRACKED_AS_FILE', () => (data.write('set/a', '1'), data.write('set.dvc', recorded(md5(''))))],
    ['door', 'PATH_THROUGH_LINK', () => (data.write('real/x', '1'), symlinkSync('real', join(data.root, 'door')))],
    ['set', 'OUTPUT_OVERLAP', () => (data.write('set/a', '1'), data.write('set/a.dvc', 'outs:\n- path: a\n'))],
    ['made', 'OUTPUT_OF_STAGE', () => data.write('made', '1')],
    ['f', 'FILE_EXISTS', () => (data.write('f', '1'), data.write('f.dvc', 'outs:\n- path: g\n'))],
    ['door/x', 'PATH_THROUGH_LINK', () => (data.write('real/x', '1'), symlinkSync('real', join(data.root, 'door')))],
  ])('%s: %s', async (path, code, arrange) => {
    arrange();
    const before = treeOf(data.root);
    const stage = [{ path: 'made', owner: 'dvc.yaml:make', cached: true, pushed: true }];
    const inGit = (asked: string) => Promise.resolve(data.git('ls-files', '--', asked) !== '');
    await expect(addPath(data.open(), path, stage, inGit)).rejects.toMatchObject({ code, exitCode: 2 });
    expect(treeOf(data.root)).toEqual(before);
  });
});

describe('ignoreInGit', () => {
  test.each([
    ['plain', '/plain'],
    ['[br]*.txt', '/\\[br\\]\\*.txt'],
    ['a: b#c.txt', '/a: b\\#c.txt'],
    ['what?!', '/what\\?\\!'],
    ['back\\slash', '/back\\\\slash'],
    ['end ', '/end\\ '],
    ['line\nbreak', '/line?break'],
  ])('of %j writes %j, which git takes for that file', (name, line) => {
    expect(ignorePattern(name)).toBe(line);
    data.write(`d/${name}`, 'x');
    ignoreInGit(data.open(), `d/${name}`);
    expect(data.read('d/.gitignore')).toBe(`${line}\n`);
    expect(data.git('status', '--porcelain', '-z', '--untracked-files=all', 'd')).toBe('?? d/.gitignore\0');
  });

  test('adds a missing line end first, and nothing that is ignored already', () => {
    data.write('.gitignore', '*.tmp');
    data.write('big', 'x');
    data.write('x.tmp', 'x');
    const repository = data.open();
    expect(ignoreInGit(repository, 'big')).toBe('.gitignore');
    expect(ignoreInGit(repository, 'big')).toBeUndefined();
    expect(ignoreInGit(repository, 'x.tmp')).toBeUndefined();
    expect(data.read('.gitignore')).toBe('*.tmp\n/big\n');
  });

  test('writes nothing outside of git, and through no link', () => {
    data.write('big', 'x');
    writeFileSync(join(data.directory, 'elsewhere'), '');
    symlinkSync('../elsewhere', join(data.root, '.gitignore'));
    expect(() => ignoreInGit(data.open(), 'big')).toThrow(expect.objectContaining({ code: 'PATH_THROUGH_LINK' }));
    rmSync(join(data.root, '.gitignore'));
    rmSync(join(data.root, '.git'), { recursive: true });
    expect(ignoreInGit(data.open(), 'big')).toBeUndefined();
    expect(readFileSync(join(data.directory, 'elsewhere'), 'utf8')).toBe('');
  });
});

describe('storePath', () => {
  test('stores odd names, large files and what is there already once', () => {
    for (const [path, content] of Object.entries(ODD_FILES)) data.write(`data/${path}`, content);
    data.write('data/large', Buffer.alloc(3_000_000, 'l'));
    const repository = data.open();
    const content = storePath(repository, 'data');
    expect(content.fileCount).toBe(Object.keys(ODD_FILES).length + 1);
    expect(isCached(repository, content)).toBe(true);
    const files = Object.values(ODD_FILES);
    expect(Object.keys(cacheOf())).toHaveLength(new Set(files).size + 2);
    expect(storePath(repository, 'data')).toEqual(content);
    expect(Object.values(cacheOf()).filter((line) => !line.startsWith('444 '))).toEqual([]);
  });

  test.each(['small', 'x'.repeat(2_000_000)])('replaces a corrupt object that stands in the place (%#)', (text) => {
    data.write('f', text);
    data.write(`.dvc/cache/files/md5/${placeOf(md5(text))}`, 'rotten');
    storePath(data.open(), 'f');
    expect(cacheOf()).toEqual({ [placeOf(md5(text))]: `444 ${md5(text)}` });
  });

  test.each(['hardlink', 'symlink'])(
    'leaves %ss where cache.type asks for them, but executables as they are',
    (type) => {
      data.write('.dvc/config', `${localConfig('../../remote')}[cache]\n    type = ${type}\n`);
      data.write('d/f', 'text');
      data.write('d/run', '#!', 0o755);
      storePath(data.open(), 'd');
      const cached = join(data.root, '.dvc/cache/files/md5', placeOf(md5('text')));
      expect(statSync(join(data.root, 'd/f')).ino).toBe(statSync(cached).ino);
      expect(lstatSync(join(data.root, 'd/f')).isSymbolicLink()).toBe(type === 'symlink');
      expect(lstatSync(join(data.root, 'd/run')).isSymbolicLink()).toBe(false);
      expect(statSync(join(data.root, 'd/run')).mode & 0o777).toBe(0o755);
      expect(data.read('d/f')).toBe('text');
    },
  );

  test.each(['hardlink', 'symlink'])('makes no %s of a file that was written to since it was stored', (type) => {
    data.write('.dvc/config', `${localConfig('../../remote')}[cache]\n    type = ${type}\n`);
    data.write('f', 'text');
    const opened = data.open();
    const cached = join(data.root, '.dvc/cache/files/md5', placeOf(md5('text')));
    const config = {
      ...opened.config,
      get cacheTypes() {
        if (existsSync(cached)) data.write('f', 'edit');
        return opened.config.cacheTypes;
      },
    };
    expect(storePath({ ...opened, config }, 'f').digest).toBe(md5('text'));
    expect([data.read('f'), readFileSync(cached, 'utf8')]).toEqual(['edit', 'text']);
  });
});
