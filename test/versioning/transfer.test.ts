import { chmodSync, existsSync, mkdirSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { UserError } from '../../src/core/errors.js';
import { silentProgress } from '../../src/core/progress.js';
import type { Progress } from '../../src/core/progress.js';
import type { TrackedOutput } from '../../src/core/tracked.js';
import {
  checkoutOutputs,
  fetchOutputs,
  isCached,
  pullOutputs,
  pushOutputs,
  readObject,
  storePath,
} from '../../src/versioning/index.js';
import type { Repository, TransferOptions } from '../../src/versioning/index.js';
import { moveObjects } from '../../src/versioning/transfer/move-objects.js';
import { eachObject, planTransfer } from '../../src/versioning/transfer/plan-transfer.js';
import type { WantedFiles } from '../../src/versioning/transfer/plan-transfer.js';
import { DataRepository, md5, ODD_FILES, treeOf } from '../support/data-repository.js';

jest.setTimeout(30_000); // many files on a busy machine

const progress = silentProgress;
let data: DataRepository;
let repository: Repository;

beforeEach(() => {
  data = new DataRepository();
  repository = data.open();
});
afterEach(() => data.dispose());

/** Stores a path and says what is recorded of it. */
function add(path: string, fields: Partial<TrackedOutput> = {}): TrackedOutput {
  return { path, owner: `${path}.dvc`, cached: true, pushed: true, ...storePath(repository, path), ...fields };
}

function addDirectory(files: Record<string, string> = ODD_FILES): TrackedOutput {
  for (const [path, content] of Object.entries(files)) data.write(`data/${path}`, content);
  return add('data');
}

const inCache = (digest: string) => join(repository.cacheDirectory, 'files/md5', digest.slice(0, 2), digest.slice(2));
const inRemote = (digest: string) => join(data.directory, 'remote/files/md5', digest.slice(0, 2), digest.slice(2));
const push = (outputs: TrackedOutput[], options: Partial<TransferOptions> = {}) =>
  pushOutputs(repository, outputs, { progress, ...options });
const fetch = (outputs: TrackedOutput[], options: Partial<TransferOptions> = {}) =>
  fetchOutputs(repository, outputs, { progress, ...options });

function overwrite(path: string, content: string): void {
  chmodSync(path, 0o644);
  writeFileSync(path, content);
  chmodSync(path, 0o444);
}

/** Files that are neither objects nor directories. */
const leftovers = (directory: string) => Object.keys(treeOf(directory)).filter((path) => path.endsWith('.tmp'));

describe('there and back', () => {
  test('every object arrives, read-only, and the directory is the same again', async () => {
    const outputs = [addDirectory(), (data.write('one', 'hello\n'), add('one'))];
    const before = treeOf(repository.cacheDirectory);
    const { transferred, bytes, failed } = await push(outputs);
    expect(failed).toEqual([]);
    expect(transferred).toBe(Object.keys(before).length);
    expect(bytes).toBe(
      Object.keys(before).reduce((sum, path) => sum + statSync(join(repository.cacheDirectory, path)).size, 0),
    );
    expect(treeOf(join(data.directory, 'remote'))).toEqual(before);
    expect(await push(outputs)).toEqual({ transferred: 0, bytes: 0, failed: [] });

    data.dropCache();
    rmSync(join(data.root, 'data'), { recursive: true });
    expect(await fetch(outputs)).toEqual({ transferred, bytes, failed: [] });
    expect(treeOf(repository.cacheDirectory)).toEqual(before);
    expect(outputs.every((output) => isCached(repository, output))).toBe(true);
    checkoutOutputs(repository, outputs, { progress });
    for (const [path, content] of Object.entries(ODD_FILES)) expect(data.read(`data/${path}`)).toBe(content);
    expect(await fetch(outputs)).toEqual({ transferred: 0, bytes: 0, failed: [] });
  });

  test('phases count objects and bytes', async () => {
    const output = addDirectory({ a: 'aaa', b: 'bbbbb' });
    const seen: [string, { items?: number; bytes?: number } | undefined, number, number][] = [];
    const counting: Progress = {
      ...silentProgress,
      phase(title, total) {
        const entry: (typeof seen)[number] = [title, total, 0, 0];
        seen.push(entry);
        return {
          advance: (items, bytes = 0) => void ((entry[2] += items), (entry[3] += bytes)),
          done: () => {},
        };
      },
    };
    const { bytes } = await push([output], { progress: counting });
    data.dropCache();
    await fetch([output], { progress: counting });
    expect(seen).toEqual([
      ['Pushing', { items: 3 }, 3, bytes],
      ['Fetching', { items: 3 }, 3, bytes],
    ]);
  });

  test('a dry run says the same and moves nothing', async () => {
    const output = addDirectory();
    const foretold = await push([output], { dryRun: true });
    expect(existsSync(join(data.directory, 'remote'))).toBe(false);
    expect(await push([output])).toEqual(foretold);
    data.dropCache();
    expect(await fetch([output], { dryRun: true })).toEqual(foretold);
    expect(existsSync(repository.cacheDirectory)).toBe(false);
  });
});

describe('push', () => {
  test('what is in neither place is a failure by its path, and holds the list of files back', async () => {
    const output = addDirectory({ a: '1', b: '2', c: '3' });
    rmSync(inCache(md5('2')));
    const { transferred, failed } = await push([output]);
    expect(transferred).toBe(2);
    expect(failed.map(({ path, code, digest, exitCode }) => ({ path, code, digest, exitCode }))).toEqual([
      { path: 'data/b', code: 'OBJECT_MISSING', digest: md5('2'), exitCode: 3 },
      { path: 'data', code: 'DIRECTORY_INCOMPLETE', digest: output.digest, exitCode: 3 },
    ]);
    expect(existsSync(inRemote(output.digest!))).toBe(false);
    expect(existsSync(inRemote(md5('1')))).toBe(true);
  });

  test('files whose manifest is stored already are looked for all the same, and mended', async () => {
    const output = addDirectory({ a: '1', b: '22', c: '3' });
    await push([output]);
    rmSync(inRemote(md5('1')));
    expect(await push([output])).toMatchObject({ transferred: 1, failed: [] });
    data.dropCache();
    expect(await fetch([output])).toMatchObject({ transferred: 4, failed: [] });
  });

  test('a remote is complete without anything in the cache, or says what lacks', async () => {
    const output = addDirectory({ a: '1', b: '2' });
    await push([output]);
    data.dropCache();
    expect(await push([output])).toEqual({ transferred: 0, bytes: 0, failed: [] });
    expect(existsSync(repository.cacheDirectory)).toBe(false);
    rmSync(inRemote(md5('1')));
    expect((await push([output])).failed).toMatchObject([{ path: 'data/a', code: 'OBJECT_MISSING' }]);
  });

  test('a corrupt object in the cache never reaches the remote', async () => {
    const output = addDirectory({ a: '1', b: '2' });
    overwrite(inCache(md5('1')), 'rotten');
    const { failed } = await push([output]);
    expect(failed).toMatchObject([
      { path: 'data/a', code: 'OBJECT_CORRUPT', exitCode: 4 },
      { path: 'data', code: 'DIRECTORY_INCOMPLETE' },
    ]);
    expect(existsSync(inRemote(md5('1')))).toBe(false);
    expect(existsSync(inCache(md5('1')))).toBe(false);
    expect(leftovers(join(data.directory, 'remote'))).toEqual([]);
  });

  test('goes by the output: never pushed, kept by git, another remote', async () => {
    data.write('.dvc/config', `${data.read('.dvc/config')}['remote "other"']\n    url = ../../other\n`);
    repository = data.open();
    for (const name of ['plain', 'private', 'git', 'elsewhere']) data.write(name, name);
    const outputs = [
      add('plain'),
      add('private', { pushed: false }),
      add('git', { cached: false }),
      add('elsewhere', { remote: 'other' }),
    ];
    expect(await push(outputs)).toMatchObject({ transferred: 2 });
    const stored = (name: string) => Object.keys(treeOf(join(data.directory, name))).map((path) => path.slice(-30));
    expect(stored('remote')).toEqual([md5('plain').slice(2)]);
    expect(stored('other')).toEqual([md5('elsewhere').slice(2)]);
    expect(await push(outputs, { remote: 'other' })).toMatchObject({ transferred: 1 });
    expect(stored('other').sort()).toEqual([md5('elsewhere').slice(2), md5('plain').slice(2)].sort());
  });
});

describe('fetch', () => {
  test('a corrupt object is refused; the others arrive', async () => {
    const output = addDirectory({ a: '1', b: '2', c: '3' });
    await push([output]);
    data.dropCache();
    overwrite(inRemote(md5('2')), 'x');
    const { transferred, failed } = await fetch([output]);
    expect(transferred).toBe(2);
    expect(failed).toMatchObject([
      { path: 'data/b', digest: md5('2'), code: 'OBJECT_CORRUPT', exitCode: 4 },
      { path: 'data', code: 'DIRECTORY_INCOMPLETE' },
    ]);
    expect(existsSync(inCache(md5('2')))).toBe(false);
    expect(existsSync(inCache(md5('3')))).toBe(true);
    expect(leftovers(repository.cacheDirectory)).toEqual([]);
    expect(isCached(repository, output)).toBe(false);
  });

  test('what no remote has is a failure by its path', async () => {
    const output = addDirectory({ a: '1', b: '2' });
    await push([output]);
    data.dropCache();
    rmSync(inRemote(md5('1')));
    expect((await fetch([output])).failed).toMatchObject([
      { path: 'data/a', code: 'OBJECT_MISSING', exitCode: 3 },
      { path: 'data' },
    ]);
    rmSync(inRemote(output.digest!));
    expect((await fetch([output])).failed).toMatchObject([{ path: 'data', code: 'OBJECT_MISSING' }]);
  });

  test.each([
    ['../../escape', 'MANIFEST_PATH_UNSAFE', 2],
    ['/etc/passwd', 'MANIFEST_PATH_UNSAFE', 2],
    ['.git/hooks/post-checkout', 'MANIFEST_PATH_UNSAFE', 2],
    ['sub/.dvc/config', 'MANIFEST_PATH_UNSAFE', 2],
    ['a/./b', 'MANIFEST_PATH_UNSAFE', 2],
  ])('a forged manifest with %j is refused, and other outputs arrive', async (relpath, code, exitCode) => {
    const manifest = JSON.stringify([{ md5: md5('1'), relpath }]);
    const digest = `${md5(manifest)}.dir`;
    mkdirSync(dirname(inRemote(digest)), { recursive: true });
    writeFileSync(inRemote(digest), manifest);
    data.write('good', 'good');
    const good = add('good');
    await push([good]);
    data.dropCache();
    const forged: TrackedOutput = { path: 'data', owner: 'data.dvc', cached: true, pushed: true, digest };
    expect(await fetch([forged, good])).toMatchObject({ transferred: 1, failed: [{ path: 'data', code, exitCode }] });
    expect(existsSync(inCache(digest))).toBe(false);
  });

  test.each([
    ['another digest', '[]'],
    ['no list', '{}'],
    ['no JSON', '['],
  ])('a manifest with %s is corrupt', async (what, text) => {
    const digest = what === 'another digest' ? `${md5('something else')}.dir` : `${md5(text)}.dir`;
    mkdirSync(dirname(inRemote(digest)), { recursive: true });
    writeFileSync(inRemote(digest), text);
    const { failed } = await fetch([{ path: 'data', owner: 'data.dvc', cached: true, pushed: true, digest }]);
    expect(failed).toMatchObject([{ path: 'data', exitCode: 4 }]);
  });

  test('data never lands behind a link', async () => {
    const output = addDirectory({ 'sub/a': '1' });
    rmSync(join(data.root, 'data'), { recursive: true });
    mkdirSync(join(data.directory, 'outside'));
    mkdirSync(join(data.root, 'data'));
    symlinkSync(join(data.directory, 'outside'), join(data.root, 'data/sub'));
    expect(() => checkoutOutputs(repository, [output], { progress, force: true })).toThrow(
      expect.objectContaining({ code: 'PATH_THROUGH_LINK' }),
    );
    expect(readdirSync(join(data.directory, 'outside'))).toEqual([]);
  });

  test('needs no remote when everything is here, and says so when it does', async () => {
    const output = addDirectory({ a: '1' });
    data.write('.dvc/config', '');
    repository = data.open();
    expect(await fetch([output])).toEqual({ transferred: 0, bytes: 0, failed: [] });
    data.dropCache();
    await expect(fetch([output])).rejects.toMatchObject({ code: 'REMOTE_MISSING', exitCode: 2 });
    await expect(push([output])).rejects.toMatchObject({ code: 'REMOTE_MISSING' });
  });

  test('an interrupt keeps what is whole and leaves nothing half', async () => {
    const output = addDirectory({ a: '1', b: '2'.repeat(34_000_000) });
    await push([output]);
    data.dropCache();
    const controller = new AbortController();
    const interrupting: Progress = {
      ...silentProgress,
      phase: () => ({ advance: (_items, bytes) => void (bytes && bytes > 1 && controller.abort()), done: () => {} }),
    };
    await expect(fetch([output], { signal: controller.signal, progress: interrupting })).rejects.toMatchObject({
      code: 'TRANSFER_INTERRUPTED',
      exitCode: 3,
      retryable: true,
    });
    expect(Object.keys(treeOf(repository.cacheDirectory))).toEqual([`files/md5/${md5('1').replace(/^../, '$&/')}`]);
    expect(await fetch([output])).toMatchObject({ failed: [] });
  });
});

describe('a part of a directory', () => {
  const part = (output: TrackedOutput, ...only: string[]) => ({ ...output, only });

  test('fetch brings the list of files and those that are meant', async () => {
    const output = addDirectory({ a: '1', 'sub/b': '2', 'sub/deep/c': '3', subway: '4' });
    await push([output]);
    data.dropCache();
    expect(await fetch([part(output, 'sub')])).toMatchObject({ transferred: 3, failed: [] });
    const there = ['1', '2', '3', '4'].map((text) => existsSync(inCache(md5(text))));
    expect(there).toEqual([false, true, true, false]);
    expect(existsSync(inCache(output.digest!))).toBe(true);
    expect(await fetch([part(output, 'sub/b')])).toMatchObject({ transferred: 0, failed: [] });
    expect(await fetch([part(output, 'a', 'nothing/here')])).toMatchObject({
      transferred: 1,
      failed: [{ path: 'data/nothing/here', code: 'PATH_UNKNOWN', exitCode: 2 }],
    });
    expect(await fetch([output])).toMatchObject({ transferred: 1, failed: [] });
  });

  test('push stores the list of files only when the remote has them all', async () => {
    const output = addDirectory({ a: '1', 'sub/b': '2' });
    expect(await push([part(output, 'sub')], { dryRun: true })).toMatchObject({ transferred: 1 });
    expect(await push([part(output, 'sub')])).toMatchObject({ transferred: 1, failed: [] });
    expect([existsSync(inRemote(md5('2'))), existsSync(inRemote(output.digest!))]).toEqual([true, false]);
    expect(await push([part(output, 'a')])).toMatchObject({ transferred: 2, failed: [] });
    expect(existsSync(inRemote(output.digest!))).toBe(true);
  });

  test('pull leaves the rest of the directory alone', async () => {
    const output = addDirectory({ a: '1', 'sub/b': '2' });
    await push([output]);
    data.dropCache();
    data.write('data/a', 'mine');
    rmSync(join(data.root, 'data/sub/b'));
    const { fetched, placed } = await pullOutputs(repository, [part(output, 'sub/b')], { progress });
    expect(fetched).toMatchObject({ transferred: 2, failed: [] });
    expect(placed).toMatchObject({ modified: ['data/'], failed: [] });
    expect([data.read('data/a'), data.read('data/sub/b')]).toEqual(['mine', '2']);
  });
});

describe('pullOutputs', () => {
  test('replaces a corrupt object of the cache in the same run', async () => {
    const output = addDirectory({ a: '1', b: '2', c: '3', d: '4' });
    await push([output]);
    rmSync(join(data.root, 'data'), { recursive: true });
    overwrite(inCache(md5('3')), 'x');
    const notes: string[] = [];
    const noting = { ...progress, note: (line: string) => void notes.push(line) };
    const { fetched, placed } = await pullOutputs(repository, [output], { progress: noting });
    expect(fetched).toEqual({ transferred: 1, bytes: 1, failed: [] });
    expect(placed.failed).toEqual([]);
    expect(['a', 'b', 'c', 'd'].map((name) => data.read(`data/${name}`))).toEqual(['1', '2', '3', '4']);
    expect(notes.join()).toContain('was corrupt and has been deleted');
    expect(isCached(repository, output)).toBe(true);
  });

  test('a corrupt object of the cache that the remote lacks, or has corrupt as well, is an error', async () => {
    const output = addDirectory({ a: '1', b: '2' });
    await push([output]);
    for (const spoil of [() => overwrite(inRemote(md5('2')), 'y'), () => rmSync(inRemote(md5('2')))]) {
      rmSync(join(data.root, 'data'), { recursive: true });
      data.write('.again', '2');
      add('.again');
      overwrite(inCache(md5('2')), 'x');
      spoil();
      await expect(pullOutputs(repository, [output], { progress })).rejects.toMatchObject({
        code: 'OBJECT_CORRUPT',
        exitCode: 4,
      });
      expect(existsSync(join(data.root, 'data/b'))).toBe(false);
    }
  });

  test('many files come through all threads, and what is wrong with some is said of those', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 450 }, (_, index) => [`sub/${index % 7}/${index}`, `${index}`]),
    );
    const output = addDirectory(files);
    await push([output]);
    data.dropCache();
    rmSync(join(data.root, 'data'), { recursive: true });
    const { fetched, placed } = await pullOutputs(repository, [output], { progress });
    expect([fetched.transferred, fetched.failed, placed.added]).toEqual([451, [], ['data/']]);
    expect(Object.keys(files).every((path) => data.read(`data/${path}`) === files[path])).toBe(true);
    data.dropCache();
    overwrite(inRemote(md5('5')), 'x');
    rmSync(inRemote(md5('401')));
    const again = await fetch([output]);
    expect(again.transferred).toBe(448);
    expect(again.failed.map(({ path, code }) => `${path} ${code}`).sort()).toEqual([
      'data DIRECTORY_INCOMPLETE',
      'data/sub/2/401 OBJECT_MISSING',
      'data/sub/5/5 OBJECT_CORRUPT',
    ]);
    expect(leftovers(repository.cacheDirectory)).toEqual([]);
  });
});

describe('readObject', () => {
  test('looks into the cache, then into the remote, and verifies', async () => {
    data.write('f', 'text');
    const output = add('f');
    await push([output]);
    expect((await readObject(repository, output.digest!))!.toString()).toBe('text');
    data.dropCache();
    expect(await readObject(repository, output.digest!, { cacheOnly: true })).toBeUndefined();
    expect((await readObject(repository, output.digest!))!.toString()).toBe('text');
    expect(existsSync(inCache(output.digest!))).toBe(true);
    data.dropCache();
    overwrite(inRemote(output.digest!), 'rotten');
    await expect(readObject(repository, output.digest!)).rejects.toMatchObject({ code: 'OBJECT_CORRUPT', exitCode: 4 });
    expect(await readObject(repository, md5('nowhere'))).toBeUndefined();
  });
});

describe('planTransfer', () => {
  const files = (...digests: string[]): WantedFiles => ({
    base: 'd/',
    legacy: false,
    entries: digests.map((digest) => ({ path: digest, digest })),
  });

  test('names what is missing at the target once, and what is nowhere', () => {
    const members = files('a', 'b').entries;
    const plan = planTransfer(
      {
        files: [files('a', 'b'), files('b', 'c')],
        manifests: [{ path: 'd', object: { digest: 'm', legacy: false }, members, chosen: members }],
      },
      (digest) => digest !== 'c',
      (digest) => digest === 'a',
      false,
    );
    expect([...eachObject(plan.files)].map(({ path }) => path)).toEqual(['d/b']);
    expect(plan.manifests.map(({ object }) => object.digest)).toEqual(['m']);
    expect([...eachObject(plan.missing)].map(({ path }) => path)).toEqual(['d/c']);
  });

  test('a remote that is gone ends the transfer instead of failing object by object', async () => {
    const gone = new UserError({ code: 'REMOTE_UNAVAILABLE', message: 'gone', exitCode: 3, retryable: true });
    const plan = {
      files: [files(...Array.from({ length: 100 }, (_, index) => String(index)))],
      manifests: [],
      missing: [],
    };
    let asked = 0;
    const options = { signal: undefined, phase: { advance: () => {}, done: () => {} }, missingReason: '' };
    const one = async () => {
      asked++;
      throw gone;
    };
    await expect(moveObjects(plan, { jobs: 1, one }, options)).rejects.toBe(gone);
    expect(asked).toBe(5);
    let turn = 0;
    const flaky = async () => {
      if (turn++ % 3 === 0) throw gone;
      return { bytes: 1 };
    };
    expect(await moveObjects(plan, { jobs: 1, one: flaky }, options)).toMatchObject({ transferred: 66, bytes: 66 });
  });
});
