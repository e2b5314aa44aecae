import { execFileSync, spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { silentProgress } from '../../src/core/progress.js';
import { openRepository, parseDvcFile } from '../../src/versioning/index.js';
import { objectPath } from '../../src/versioning/object-layout.js';
import { compileCli } from '../support/compiled-cli.js';
import { md5 } from '../support/data-repository.js';
import { describeWithPeer } from '../support/peers.js';
import { QUIET_ENVIRONMENT, TemporaryRepository } from '../support/temporary-repository.js';

jest.setTimeout(60_000);

let programs: string;
let repository: TemporaryRepository;
beforeAll(() => {
  programs = realpathSync(mkdtempSync(join(tmpdir(), 'assay-programs-')));
  compileCli(programs);
});
afterAll(() => rmSync(programs, { recursive: true }));
beforeEach(async () => {
  repository = new TemporaryRepository();
  await repository.run('init', [], { mergeDriver: true });
});
afterEach(() => repository.dispose());

/** Runs the verb as git does, on three files beside the work tree. */
async function drive(path: string, { base = '', ours, theirs }: { base?: string; ours: string; theirs: string }) {
  const files = Object.entries({ base, ours, theirs }).map(([name, text]) => {
    const file = join(repository.directory, name);
    writeFileSync(file, text);
    return file;
  });
  const notes: string[] = [];
  const progress = { ...silentProgress, note: (text: string) => void notes.push(text) };
  const { exitCode } = await repository.run('merge-driver', [...files, path], {}, { progress });
  return { exitCode, notes, text: readFileSync(files[1]!, 'utf8') };
}

/** Merges two branches with git, with Assay on the PATH or without. Undefined texts: the file is not there. */
function gitMerge(path: string, sides: { base?: string; ours: string; theirs: string }, withAssay = true) {
  const commit = (name: string, text: string | undefined) => {
    if (text !== undefined) repository.write(path, text);
    repository.commit(name);
  };
  commit('base', sides.base);
  repository.git('checkout', '--quiet', '-b', 'theirs');
  commit('theirs', sides.theirs);
  repository.git('checkout', '--quiet', 'main');
  commit('ours', sides.ours);
  const PATH = withAssay ? `${programs}${delimiter}${process.env['PATH']}` : process.env['PATH'];
  const { status, stdout, stderr } = spawnSync('git', ['merge', '--no-edit', 'theirs'], {
    cwd: repository.root,
    env: { ...QUIET_ENVIRONMENT, PATH },
    encoding: 'utf8',
  });
  return { status, said: stdout + stderr, text: repository.read(path) };
}

const CONFLICT = /^<<<<<<< ours\n([^]*?)^=======\n([^]*?)^>>>>>>> theirs\n/m;
/** A text with one side of its conflict. */
const chosen = (text: string, side: 1 | 2) => text.replace(CONFLICT, (...groups) => groups[side] as string);

const digest = (letter: string) => letter.repeat(32);

/** A lock of stages, each with a dependency, a parameter and an output of these letters. */
function lock(stages: Record<string, [dep: string, param: number, out: string]>): string {
  const texts = Object.entries(stages).map(
    ([name, [dep, param, out]]) =>
      `  ${name}:\n    cmd: run ${name}\n    deps:\n    - path: ${name}.py\n      hash: md5\n      md5: ${digest(dep)}\n      size: 1\n` +
      `    params:\n      params.yaml:\n        ${name}.lr: ${param}\n    outs:\n    - path: ${name}.out\n      hash: md5\n      md5: ${digest(out)}\n      size: 2\n`,
  );
  return `schema: '2.0'\nstages:\n${texts.join('')}`;
}

type Stages = Parameters<typeof lock>[0];

describe('dvc.lock', () => {
  test.each<[string, Stages | undefined, Stages, Stages, Stages]>([
    [
      'two stages, each changed by one side',
      { a: ['a', 1, 'a'], b: ['b', 1, 'b'] },
      { a: ['c', 1, 'd'], b: ['b', 1, 'b'] },
      { a: ['a', 1, 'a'], b: ['b', 2, 'e'] },
      { a: ['c', 1, 'd'], b: ['b', 2, 'e'] },
    ],
    [
      'a stage added by each',
      { a: ['a', 1, 'a'] },
      { a: ['a', 1, 'a'], b: ['b', 1, 'b'] },
      { a: ['a', 1, 'a'], c: ['c', 1, 'c'] },
      { a: ['a', 1, 'a'], b: ['b', 1, 'b'], c: ['c', 1, 'c'] },
    ],
    [
      'a file added by both',
      undefined,
      { a: ['a', 1, 'a'] },
      { b: ['b', 1, 'b'] },
      { a: ['a', 1, 'a'], b: ['b', 1, 'b'] },
    ],
    [
      'the same change',
      { a: ['a', 1, 'a'] },
      { a: ['b', 1, 'b'], b: ['b', 1, 'b'] },
      { a: ['b', 1, 'b'], c: ['c', 1, 'c'] },
      { a: ['b', 1, 'b'], b: ['b', 1, 'b'], c: ['c', 1, 'c'] },
    ],
    [
      'one deleted, another changed',
      { a: ['a', 1, 'a'], b: ['b', 1, 'b'] },
      { a: ['a', 1, 'a'] },
      { a: ['a', 2, 'c'], b: ['b', 1, 'b'] },
      { a: ['a', 2, 'c'] },
    ],
    [
      'a run that goes further than the other',
      { a: ['a', 1, 'a'] },
      { a: ['b', 1, 'b'] },
      { a: ['b', 2, 'c'] },
      { a: ['b', 2, 'c'] },
    ],
  ])('%s', async (_, base, ours, theirs, expected) => {
    const sides = { ...(base && { base: lock(base) }), ours: lock(ours), theirs: lock(theirs) };
    expect(await drive('dvc.lock', sides)).toEqual({ exitCode: 0, notes: [], text: lock(expected) });
  });

  const DISAGREEING = {
    base: lock({ a: ['a', 1, 'a'], b: ['b', 1, 'b'], c: ['c', 1, 'c'] }),
    ours: lock({ a: ['d', 1, 'a'], b: ['b', 2, 'd'], c: ['c', 1, 'c'] }),
    theirs: lock({ a: ['a', 1, 'a'], b: ['e', 1, 'e'], c: ['c', 3, 'e'] }),
  };

  test('git: a clean merge', () => {
    const { base } = DISAGREEING;
    const ours = lock({ a: ['d', 1, 'a'], b: ['b', 1, 'b'], c: ['c', 1, 'c'] });
    const theirs = lock({ a: ['a', 1, 'a'], b: ['e', 1, 'e'], c: ['c', 1, 'c'] });
    const text = lock({ a: ['d', 1, 'a'], b: ['e', 1, 'e'], c: ['c', 1, 'c'] });
    expect(gitMerge('dvc.lock', { base, ours, theirs })).toMatchObject({ status: 0, text });
  });

  test('git: a stage changed on both sides has markers around it alone, the rest is merged', async () => {
    repository.write('dvc.yaml', 'stages: {}\n');
    const { status, said, text } = gitMerge('dvc.lock', DISAGREEING);
    expect({ status, said }).toMatchObject({
      status: 1,
      said: expect.stringContaining('CONFLICT in dvc.lock: stage b'),
    });
    expect(chosen(text, 1)).toBe(lock({ a: ['d', 1, 'a'], b: ['b', 2, 'd'], c: ['c', 3, 'e'] }));
    expect(chosen(text, 2)).toBe(lock({ a: ['d', 1, 'a'], b: ['e', 1, 'e'], c: ['c', 3, 'e'] }));
    await expect(repository.run('status')).rejects.toMatchObject({
      exitCode: 2,
      message: 'has merge conflict markers',
      location: { file: 'dvc.lock', line: text.slice(0, text.indexOf('<<<<<<<')).split('\n').length },
      hint: expect.stringContaining('<<<<<<<'),
    });
  });

  test('git: without Assay text is merged', () => {
    const { status, text } = gitMerge('dvc.lock', DISAGREEING, false);
    expect(status).toBe(1);
    expect(text).toContain('<<<<<<< ours');
  });

  test('parameters that nobody ran together are a conflict, though outputs are the same', async () => {
    const both = (lr: number, epochs: number) =>
      lock({ a: ['a', lr, 'a'] }).replace('a.lr', `a.epochs: ${epochs}\n        a.lr`);
    const { exitCode, notes } = await drive('dvc.lock', { base: both(1, 1), ours: both(2, 1), theirs: both(1, 2) });
    expect({ exitCode, notes }).toEqual({ exitCode: 1, notes: ['CONFLICT in dvc.lock: stage a'] });
  });

  test('two runs with the same inputs: each output as it was made anew', async () => {
    const outs = (one: string, two: string) =>
      `${lock({ a: ['a', 1, one] })}    - path: b.out\n      hash: md5\n      md5: ${digest(two)}\n`;
    const { exitCode, text } = await drive('dvc.lock', {
      base: outs('a', 'a'),
      ours: outs('b', 'a'),
      theirs: outs('a', 'c'),
    });
    expect({ exitCode, text }).toEqual({ exitCode: 0, text: outs('b', 'c') });
  });

  test('a stage deleted by one side and changed by the other', async () => {
    const [base, ours] = [lock({ a: ['a', 1, 'a'], b: ['b', 1, 'b'] }), lock({ a: ['a', 1, 'a'] })];
    const theirs = lock({ a: ['a', 1, 'a'], b: ['b', 2, 'c'] });
    const { exitCode, text } = await drive('dvc.lock', { base, ours, theirs });
    expect(exitCode).toBe(1);
    expect([chosen(text, 1), chosen(text, 2)]).toEqual([ours, theirs]);
    const other = await drive('dvc.lock', { base, ours: theirs, theirs: ours });
    expect([other.exitCode, chosen(other.text, 1), chosen(other.text, 2)]).toEqual([1, theirs, ours]);
  });

  test('our comments stay', async () => {
    const base = lock({ a: ['a', 1, 'a'], b: ['b', 1, 'b'] });
    const commented = (text: string) => text.replace('  b:\n', '  # the second\n  b: # here\n');
    const theirs = lock({ a: ['c', 1, 'c'], b: ['b', 1, 'b'] });
    expect((await drive('dvc.lock', { base, ours: commented(base), theirs })).text).toBe(commented(theirs));
  });

  test.each([
    'schema: [',
    'stages: 5\n',
    "schema: '3.0'\n",
    'schema: 1\nschema: 2\n',
    "{schema: '2.0', stages: {a: {cmd: x}}}\n",
  ])('%j is merged as text, and nothing is lost', async (odd) => {
    const [base, theirs] = [lock({ a: ['a', 1, 'a'] }), lock({ a: ['b', 1, 'b'] })];
    for (const [ours, other] of [
      [odd, theirs],
      [theirs, odd],
    ] as const) {
      const { exitCode, text } = await drive('dvc.lock', { base, ours, theirs: other });
      expect(exitCode).toBe(1);
      expect(text).toContain('<<<<<<< ours');
      expect(text).toContain(odd);
      expect(text).toContain(digest('b'));
    }
  });

  test('a file of another kind is merged as text', async () => {
    expect(await drive('notes.txt', { base: 'a\n', ours: 'b\n', theirs: 'c\n' })).toMatchObject({
      exitCode: 1,
      text: '<<<<<<< ours\nb\n=======\nc\n>>>>>>> theirs\n',
    });
  });

  test('registering again changes nothing', async () => {
    const before = repository.read('.gitattributes');
    await repository.run('init', [], { mergeDriver: true });
    expect(repository.read('.gitattributes')).toBe(before);
    expect(repository.git('config', '--get-all', 'merge.assay.driver').split('\n')).toHaveLength(1);
  });
});

describe('.dvc files', () => {
  type Files = Record<string, string>;
  /** The `.dvc` file of a directory with these files, which go into the cache. */
  async function added(files: Files): Promise<string> {
    repository.delete('data');
    mkdirSync(join(repository.root, 'data'));
    for (const [path, text] of Object.entries(files)) repository.write(`data/${path}`, text);
    await repository.run('add', ['data']);
    return repository.read('data.dvc');
  }
  const directories = async (base: Files | undefined, ours: Files, theirs: Files) => ({
    ...(base && { base: await added(base) }),
    ours: await added(ours),
    theirs: await added(theirs),
  });
  const digestOf = (text: string) => parseDvcFile(text, 'data.dvc').outputs[0]!.digest!;
  const dropObject = (name: string) =>
    unlinkSync(objectPath(openRepository(repository.root).cacheDirectory, { digest: name, legacy: false }));

  test.each<[string, Files | undefined, Files, Files, Files]>([
    [
      'what either added, edited and deleted',
      { a: '1', b: '1', c: '1', 'd/e': '1' },
      { a: '2', b: '1', c: '1', 'd/e': '1', n: 'ours' },
      { a: '1', b: '33', 'd/e': '1', 'm/n': 'theirs' },
      { a: '2', b: '33', 'd/e': '1', n: 'ours', 'm/n': 'theirs' },
    ],
    ['the same on both sides', { a: '1' }, { a: '2', b: 'x' }, { a: '2', c: 'y' }, { a: '2', b: 'x', c: 'y' }],
    ['a directory added by both', undefined, { a: '1', b: '2' }, { a: '1', c: '3' }, { a: '1', b: '2', c: '3' }],
    ['emptied by one', { a: '1' }, {}, { a: '1', b: '2' }, { b: '2' }],
    [
      'a file replaced by a directory',
      { a: '1', b: '1' },
      { 'a/c': '1', b: '1' },
      { a: '1', b: '2' },
      { 'a/c': '1', b: '2' },
    ],
  ])('a directory: %s', async (_, base, ours, theirs, expected) => {
    const sides = await directories(base, ours, theirs);
    const { exitCode, notes, text } = await drive('data.dvc', sides);
    expect({ exitCode, notes }).toEqual({ exitCode: 0, notes: [] });
    repository.write('data.dvc', text);
    await repository.run('checkout', [], { force: true });
    const found = readdirSync(join(repository.root, 'data'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(`${repository.root}/data/`.length));
    expect(Object.fromEntries(found.map((path) => [path, repository.read(`data/${path}`)]))).toEqual(expected);
    expect(text).toBe(await added(expected));
  });

  test.each<[string, Files, Files, Files, string]>([
    ['a file edited by both', { a: '1', b: '1' }, { a: '2', b: '1' }, { a: '3', b: '2' }, 'both sides changed a'],
    [
      'a file deleted by one, edited by the other',
      { a: '1', b: '1' },
      { b: '1' },
      { a: '3', b: '1' },
      'both sides changed a',
    ],
    ['a file here, a directory there', { b: '1' }, { a: '1', b: '1' }, { 'a/c': '1', b: '1' }, 'both sides changed a'],
  ])('a directory: %s is a conflict that names it', async (_, base, ours, theirs, said) => {
    const sides = await directories(base, ours, theirs);
    const { exitCode, notes, text } = await drive('data.dvc', sides);
    expect({ exitCode, notes }).toEqual({ exitCode: 1, notes: [`CONFLICT in data.dvc: data: ${said}`] });
    expect([chosen(text, 1), chosen(text, 2)]).toEqual([sides.ours, sides.theirs]);
    repository.write('data.dvc', text);
    await expect(repository.run('status')).rejects.toMatchObject({
      exitCode: 2,
      location: { file: 'data.dvc', line: 2 },
    });
  });

  test('lists of files that are not in the cache are a conflict that says so', async () => {
    const sides = await directories({ a: '1' }, { a: '1', b: '1' }, { a: '1', c: '1' });
    dropObject(digestOf(sides.theirs));
    const { exitCode, notes } = await drive('data.dvc', sides);
    expect(exitCode).toBe(1);
    expect(notes[0]).toContain(`${digestOf(sides.theirs)} is not in the cache`);
  });

  test('a size that is not known is left out', async () => {
    const sides = await directories({ a: '1' }, { a: '1', b: 'only here' }, { a: '1', c: '1' });
    dropObject(md5('only here'));
    const { exitCode, text } = await drive('data.dvc', sides);
    expect(exitCode).toBe(0);
    expect(text).toMatch(/^outs:\n- md5: \w+\.dir\n {2}nfiles: 3\n {2}hash: md5\n {2}path: data\n$/);
  });

  test('settings and content of different sides, comments and other outputs', async () => {
    const file = (a: string, more = '') =>
      `# what we train on\nouts:\n- md5: ${digest(a)} # new\n  size: 1\n  hash: md5\n  path: one\n${more}`;
    const two = `- md5: ${digest('f')}\n  size: 3\n  hash: md5\n  path: two\n`;
    const sides = {
      base: file('a', '  desc: old\n'),
      ours: file('b', '  desc: old\n'),
      theirs: file('a', `  desc: new\n${two}`),
    };
    expect(await drive('x.dvc', sides)).toMatchObject({ exitCode: 0, text: file('b', `  desc: new\n${two}`) });
  });

  test('one output removed by each', async () => {
    const file = (...names: string[]) =>
      `outs:\n${names.map((name) => `- md5: ${digest('a')}\n  hash: md5\n  path: ${name}\n`).join('')}`;
    const sides = { base: file('a', 'b', 'c', 'd'), ours: file('b', 'c', 'd'), theirs: file('a', 'b', 'e') };
    expect(await drive('x.dvc', sides)).toMatchObject({ exitCode: 0, text: file('b', 'e') });
  });

  test('a removal beside a conflict', async () => {
    const out = (letter: string, name: string) => `- md5: ${digest(letter)}\n  hash: md5\n  path: ${name}\n`;
    const sides = {
      base: `outs:\n${out('a', 'f0')}${out('a', 'f1')}${out('a', 'f2')}`,
      ours: `outs:\n${out('a', 'f0')}${out('b', 'f1')}${out('a', 'f2')}`,
      theirs: `outs:\n${out('c', 'f1')}`,
    };
    const { exitCode, text } = await drive('x.dvc', sides);
    expect([exitCode, chosen(text, 1), chosen(text, 2)]).toEqual([1, `outs:\n${out('b', 'f1')}`, sides.theirs]);
  });

  test('two contents of a file are a conflict of that output alone', async () => {
    const out = (letter: string, name: string) => `- md5: ${digest(letter)}\n  hash: md5\n  path: ${name}\n`;
    const file = (one: string, two: string) => `outs:\n${out(one, 'f0')}${out(two, 'f1')}`;
    expect((await drive('x.dvc', { base: file('a', 'a'), ours: file('b', 'a'), theirs: file('c', 'd') })).text).toBe(
      `outs:\n<<<<<<< ours\n${out('b', 'f0')}=======\n${out('c', 'f0')}>>>>>>> theirs\n${out('d', 'f1')}`,
    );
  });

  describeWithPeer('dvc', 'after git merged a directory', (program) => {
    test('DVC finds its data unchanged', async () => {
      const sides = await directories({ a: '1' }, { a: '1', b: '2' }, { a: '1', c: '3', 'd/e': '4' });
      repository.delete('data');
      expect(gitMerge('data.dvc', sides)).toMatchObject({ status: 0 });
      const dvc = (...args: string[]) =>
        execFileSync(program, args, {
          cwd: repository.root,
          env: {
            ...QUIET_ENVIRONMENT,
            HOME: repository.directory,
            DVC_SITE_CACHE_DIR: join(repository.directory, 'site'),
          },
          encoding: 'utf8',
        });
      dvc('checkout', '--force');
      expect(dvc('status')).toContain('up to date');
      expect(repository.read('data/b') + repository.read('data/d/e')).toBe('24');
    });
  });
});
