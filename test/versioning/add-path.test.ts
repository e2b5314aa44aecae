import { lstatSync, mkdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { addPath, ignoreInGit, isCached, storePath } from '../../src/versioning/index.js';
import { ignorePattern } from '../../src/versioning/ignore-in-git.js';
import { DataRepository, localConfig, md5, ODD_FILES, treeOf } from '../support/data-repository.js';

let data: DataRepository;
beforeEach(() => {
  data = new DataRepository();
  data.git('init', '--quiet');
});
afterEach(() => data.dispose());

const cacheOf = () => treeOf(join(data.root, '.dvc/cache/files/md5'));
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
    ['set/a', 'OUTPUT_OVERLAP', () => (data.write('set/a', '1'), data.write('set.dvc', 'outs:\n- path: set\n'))],
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
});
