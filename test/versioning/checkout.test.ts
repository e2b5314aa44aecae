import { execFileSync } from 'node:child_process';
import { hash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { silentProgress } from '../../src/core/progress.js';
import type { TrackedOutput } from '../../src/core/tracked.js';
import { checkoutOutputs } from '../../src/versioning/checkout-outputs.js';
import type { CheckoutOptions, CheckoutResult } from '../../src/versioning/checkout-outputs.js';
import { finishCheckouts } from '../../src/versioning/finish-checkouts.js';
import { hashWorkspacePath } from '../../src/versioning/hash-workspace.js';
import { markCheckout } from '../../src/versioning/interrupted-checkout.js';
import { outputState } from '../../src/versioning/output-state.js';
import { openRepository } from '../../src/versioning/repository.js';
import { planCheckout } from '../../src/versioning/plan-checkout.js';
import { ScratchRepository, userErrorOf } from '../support/scratch-repository.js';

let scratch: ScratchRepository;
beforeEach(() => void (scratch = new ScratchRepository()));
afterEach(() => scratch.dispose());

const md5 = (bytes: Uint8Array | string) => hash('md5', bytes, 'hex');
const modeOf = (path: string) => statSync(scratch.at(path)).mode & 0o777;
const NOTHING: CheckoutResult = { added: [], modified: [], deleted: [], failed: [], missing: [] };

function checkout(outputs: TrackedOutput | TrackedOutput[], options: Partial<CheckoutOptions> = {}) {
  return checkoutOutputs(scratch.repository, [outputs].flat(), { ...options, progress: silentProgress });
}

/** Records these files below `path`, or a file when given its text, and empties the place. */
function recorded(
  path: string,
  content: string | Record<string, string>,
  options?: { legacy: boolean },
): TrackedOutput {
  if (typeof content === 'string') scratch.write(path, content);
  else mkdirSync(scratch.at(path), { recursive: true });
  for (const [name, text] of Object.entries(typeof content === 'string' ? {} : content))
    scratch.write(`${path}/${name}`, text);
  const output = scratch.track(path, options);
  scratch.remove(path);
  return output;
}

/** Every path below the root but `.dvc`, with the content of files. */
function workspace(directory = scratch.root): Record<string, string> {
  const entries = readdirSync(directory, { withFileTypes: true, recursive: true });
  const paths = entries.map((entry) => join(entry.parentPath, entry.name).slice(directory.length + 1));
  return Object.fromEntries(
    paths
      .filter((path) => !path.startsWith('.dvc'))
      .sort()
      .map((path) => {
        const stat = lstatSync(join(directory, path));
        if (stat.isSymbolicLink() && !existsSync(scratch.at(path))) return [path, '<broken>'];
        return [path, statSync(scratch.at(path)).isDirectory() ? '<directory>' : scratch.read(path)];
      }),
  );
}

describe('checkoutOutputs', () => {
  test('writes, then has nothing to do; replaces and deletes what is saved', () => {
    const file = recorded('models/m.onnx', 'model');
    const old = recorded('d', { a: '1', 'sub/b': '2', 'sub/deep/c': '3' });
    const next = recorded('d', { a: '1', 'sub/b': 'two', e: '5' });
    expect(checkout([file, old])).toEqual({ ...NOTHING, added: ['models/m.onnx', 'd/'] });
    const inode = statSync(scratch.at('d/a')).ino;
    expect(checkout([file, old])).toEqual(NOTHING);
    expect(checkout([file, next])).toEqual({ ...NOTHING, modified: ['d/'] });
    expect(workspace()).toEqual({
      d: '<directory>',
      'd/a': '1',
      'd/e': '5',
      'd/sub': '<directory>',
      'd/sub/b': 'two',
      models: '<directory>',
      'models/m.onnx': 'model',
    });
    expect(statSync(scratch.at('d/a')).ino).toBe(inode);
    expect(outputState(scratch.repository, next)).toBe('ok');
  });

  test('outputs that git keeps are passed over', () => {
    const output = { ...recorded('f', 'x'), cached: false };
    expect(checkout(output)).toEqual(NOTHING);
    expect(workspace()).toEqual({});
  });

  test('an empty directory is made, and is a change only once', () => {
    const output = recorded('d', {});
    expect(checkout(output)).toEqual({ ...NOTHING, added: ['d/'] });
    expect(checkout(output)).toEqual(NOTHING);
  });

  describe('nothing is lost', () => {
    test.each<[string, (path: string) => void, string[]]>([
      ['a changed file', () => scratch.write('d/a', 'mine'), ['d/a']],
      ['a new file', () => scratch.write('d/new', 'mine'), ['d/new']],
      ['a file where a directory belongs', () => (scratch.remove('d'), scratch.write('d', 'mine')), ['d']],
      ['a directory where a file belongs', () => (scratch.remove('d/a'), scratch.write('d/a/x', 'mine')), ['d/a/x']],
      [
        'a file where a sub-directory belongs',
        () => (scratch.remove('d/sub'), scratch.write('d/sub', 'mine')),
        ['d/sub'],
      ],
    ])('%s', (_, prepare, lost) => {
      const output = recorded('d', { a: '1', 'sub/b': '2' });
      const other = recorded('o', 'other');
      checkout(output);
      prepare('d');
      const before = workspace();
      for (const dryRun of [false, true]) {
        const error = userErrorOf(() => checkout([other, output], { dryRun }));
        expect(error).toMatchObject({ code: 'UNSAVED_FILES', exitCode: 2 });
        expect(error.message.split('\n').slice(1)).toEqual(lost.map((path) => `  ${path}`));
        expect(workspace()).toEqual(before);
      }
      expect(checkout([other, output], { force: true })).toEqual({ ...NOTHING, added: ['o'], modified: ['d/'] });
      expect(outputState(scratch.repository, output)).toBe('ok');
    });

    // `dvc checkout` of 3.67.1 overwrites such a file without a word.
    test('a file that .dvcignore hides where content goes', () => {
      const output = recorded('d', { a: '1', 'x.tmp': 'theirs' });
      scratch.write('.dvcignore', '*.tmp\n');
      scratch.write('d/x.tmp', 'mine');
      expect(userErrorOf(() => checkout(output)).message).toContain('\n  d/x.tmp');
      expect(workspace()).toMatchObject({ 'd/x.tmp': 'mine' });
      expect(workspace()).not.toHaveProperty('d/a');
      expect(checkout(output, { force: true }).modified).toEqual(['d/']);
      expect(workspace()).toMatchObject({ 'd/x.tmp': 'theirs', 'd/a': '1' });
      expect(checkout(output)).toEqual(NOTHING);
    });

    test('files that .dvcignore hides in a directory where a file belongs, or instead of a directory', () => {
      const file = recorded('f', 'file');
      const directory = recorded('d', { 'sub/a': '1' });
      scratch.write('.dvcignore', 'hidden\n/d/sub\n');
      scratch.write('f/deep/hidden', 'mine');
      expect(userErrorOf(() => checkout(file)).message).toContain('\n  f/deep/hidden');
      scratch.write('d/sub', 'mine');
      expect(userErrorOf(() => checkout(directory)).message).toContain('\n  d/sub');
      expect(checkout([file, directory], { force: true })).toEqual({ ...NOTHING, modified: ['f', 'd/'] });
      expect(workspace()).toMatchObject({ f: 'file', 'd/sub/a': '1' });
    });

    test('hidden files beside the content stay', () => {
      const output = recorded('d', { a: '1' });
      scratch.write('.dvcignore', '*.tmp\n');
      scratch.write('d/x.tmp', 'mine');
      expect(checkout(output).modified).toEqual(['d/']);
      expect(workspace()).toMatchObject({ 'd/x.tmp': 'mine', 'd/a': '1' });
    });

    test('links and other things that are no content', () => {
      const output = recorded('f', 'file');
      symlinkSync('nowhere', scratch.at('f'));
      expect(userErrorOf(() => checkout(output)).code).toBe('UNSAVED_FILES');
      expect(checkout(output, { force: true }).modified).toEqual(['f']);
      const directory = recorded('d', { a: '1' });
      scratch.write('other/x', 'x');
      mkdirSync(scratch.at('d'));
      symlinkSync(scratch.at('other'), scratch.at('d/a'));
      expect(userErrorOf(() => checkout(directory)).message).toContain('\n  d/a');
      expect(checkout(directory, { force: true }).modified).toEqual(['d/']);
      expect(workspace()).toMatchObject({ 'd/a': '1', 'other/x': 'x' });
    });

    test('a list of many names is cut', () => {
      const output = recorded('d', {});
      for (let index = 0; index < 60; index++) scratch.write(`d/${index}`, `mine ${index}`);
      const lines = userErrorOf(() => checkout(output)).message.split('\n');
      expect([lines.length, lines.at(-1)]).toEqual([52, '  … and 10 more']);
    });
  });

  test('content that is not in the cache leaves its place alone, and does not keep others', () => {
    const lost = recorded('lost', { a: 'gone', b: 'there' });
    const noManifest = recorded('nm', { a: '1' });
    const never: TrackedOutput = { path: 'never', owner: 'never.dvc', cached: true, pushed: true };
    const good = recorded('good', 'good');
    rmSync(scratch.object(md5('gone')));
    rmSync(scratch.object(noManifest.digest!));
    scratch.write('lost/mine', 'mine');
    expect(checkout([lost, noManifest, never, good])).toEqual({
      ...NOTHING,
      added: ['good'],
      failed: ['lost/', 'nm/', 'never'],
    });
    expect(workspace()).toEqual({ good: 'good', lost: '<directory>', 'lost/mine': 'mine' });
  });

  test('a dry run says what would happen', () => {
    const old = recorded('d', { a: '1' });
    const next = recorded('d', { a: '2' });
    const file = recorded('f', 'f');
    checkout(old);
    const before = workspace();
    expect(checkout([next, file], { dryRun: true })).toEqual({ ...NOTHING, added: ['f'], modified: ['d/'] });
    expect(workspace()).toEqual(before);
  });

  test('file by directory and directory by file, when both are saved', () => {
    const file = recorded('x', 'file');
    const directory = recorded('x', { 'a/b': '1' });
    for (const [output, name] of [
      [file, 'x'],
      [directory, 'x/'],
      [file, 'x'],
    ] as const) {
      expect([...checkout(output).modified, ...(name === 'x' ? [] : [])].every((path) => path === name)).toBe(true);
      expect(outputState(scratch.repository, output)).toBe('ok');
    }
    expect(workspace()).toEqual({ x: 'file' });
  });

  test('a corrupt object is not handed out, whatever its mode; it is deleted from the cache', () => {
    const file = recorded('f', 'right');
    const big = recorded('big', 'x'.repeat(600_000));
    const good = recorded('good', 'good');
    for (const [digest, content] of [
      [md5('right'), 'wrong'],
      [big.digest!, 'y'.repeat(600_000)],
    ] as const) {
      rmSync(scratch.object(digest));
      writeFileSync(scratch.object(digest), content, { mode: 0o444 });
    }
    const error = userErrorOf(() => checkout([file, big, good]));
    expect(error).toMatchObject({ code: 'OBJECT_CORRUPT', exitCode: 4 });
    expect(error.mistakes.map(({ message }) => message.split(':')[0])).toEqual(['f', 'big']);
    expect(workspace()).toEqual({ good: 'good' });
    expect([md5('right'), big.digest!].map((digest) => existsSync(scratch.object(digest)))).toEqual([false, false]);
    expect(checkout([file, big, good]).failed).toEqual(['f', 'big']);
  });

  test('a run that was killed is finished by the next one, its leftovers removed', () => {
    const output = recorded('d', { a: '1', b: '2', c: '3' });
    checkout(output);
    scratch.remove('d/b');
    scratch.write('d/.0123456789abcdef.assay-tmp', 'ha');
    expect(checkout(output).modified).toEqual(['d/']);
    expect(Object.keys(workspace())).toEqual(['d', 'd/a', 'd/b', 'd/c']);
    expect(checkout(output)).toEqual(NOTHING);
  });

  test('a run that stops midway has written whole files and leaves nothing else', () => {
    scratch.dispose();
    scratch = new ScratchRepository('[cache]\ntype = hardlink\n');
    const old = recorded('d', { a: 'old', b: 'old', x: 'old' });
    const next = recorded('d', { a: '1', 'b/c': '2', z: '3' });
    checkout(old);
    let written = 0;
    const advance = () => {
      if (++written === 2) throw new Error('stopped');
    };
    const progress = { ...silentProgress, phase: () => ({ advance, done: () => {} }) };
    expect(() => checkoutOutputs(scratch.repository, [next], { progress })).toThrow('stopped');
    expect(workspace()).toEqual({ d: '<directory>', 'd/a': '1', 'd/b': '<directory>', 'd/b/c': '2' });
    expect(checkout(next).modified).toEqual(['d/']);
    expect(outputState(scratch.repository, next)).toBe('ok');
  });

  describe('a new directory', () => {
    const CONTENT = { a: '1', 'sub/b': '2', 'sub/c': '3' };
    /** Stops a checkout before its second file is counted, as a kill would. */
    const stop = (output: TrackedOutput) => {
      let seen: string[] = [];
      const advance = () => {
        seen = Object.keys(workspace());
        throw new Error('stopped');
      };
      const progress = { ...silentProgress, phase: () => ({ advance, done: () => {} }) };
      expect(() => checkoutOutputs(scratch.repository, [output], { progress })).toThrow('stopped');
      return seen;
    };
    const HIDDEN = '.dvc/tmp/assay';
    const stagings = () =>
      ['.', HIDDEN].flatMap((directory) =>
        (existsSync(scratch.at(directory)) ? readdirSync(scratch.at(directory)) : [])
          .filter((name) => name.endsWith('.assay-tmp'))
          .map((name) => join(directory, name)),
      );

    test('is seen when all of it is there; who goes on after a kill keeps what was whole', () => {
      const output = recorded('d', CONTENT);
      expect(stop(output)).toEqual([]);
      const [staging] = stagings();
      expect(staging).toMatch(/^\.dvc\/tmp\/assay\//); // which git ignores
      scratch.write(`${staging}/sub/b`, 'ha');
      scratch.write(`${staging}/sub/c`, '3');
      scratch.write(`${staging}/sub/.0123456789abcdef.assay-tmp`, 'ha');
      const { ino } = statSync(scratch.at(`${staging}/sub/c`));
      expect(finishCheckouts(scratch.repository, ['d'], [output])).toBe(false); // its place was not touched
      expect(checkout(output).added).toEqual(['d/']);
      expect(workspace()).toEqual({
        d: '<directory>',
        'd/a': '1',
        'd/sub': '<directory>',
        'd/sub/b': '2',
        'd/sub/c': '3',
      });
      expect(statSync(scratch.at('d/sub/c')).ino).toBe(ino);
      expect(checkout(output)).toEqual(NOTHING);
    });

    test('of other content does not take what was begun, which goes when the place is settled', () => {
      const [old, next] = [recorded('d', CONTENT), recorded('d', { a: 'new' })];
      stop(old);
      expect(stagings()).toHaveLength(1);
      checkout(next);
      expect(workspace()).toEqual({ d: '<directory>', 'd/a': 'new' });
      expect(stagings()).toEqual([]);
    });

    test.each([
      ['the first one', '1'],
      ['a later one', '3'],
    ])('of which the cache lacks %s leaves nothing, and the others come', (_, lost) => {
      const [output, other] = [recorded('d', CONTENT), recorded('e', { z: '9' })];
      const gone = scratch.object(md5(lost));
      rmSync(gone);
      expect(checkout([output, other])).toEqual({ ...NOTHING, added: ['e/'], failed: ['d/'] });
      expect(Object.keys(workspace())).toEqual(['e', 'e/z']);
      expect(stagings()).toEqual([]);
      expect(readdirSync(scratch.at(HIDDEN)).filter((name) => name.startsWith('checkout-'))).toEqual([]);
      expect(checkout([output, other], { dryRun: true })).toEqual({ ...NOTHING, failed: ['d/'] });
    });

    test('of which the cache has lost something since it was begun stays where it is', () => {
      const output = recorded('d', CONTENT);
      stop(output);
      const [staging] = stagings();
      scratch.write(`${staging}/sub/c`, '3'); // the last copy
      rmSync(scratch.object(md5('1')));
      rmSync(scratch.object(md5('3')));
      expect(checkout(output)).toEqual({ ...NOTHING, failed: ['d/'] });
      expect(scratch.read(`${stagings()[0]!}/sub/c`)).toBe('3');
      recorded('other', '1');
      expect(checkout(output).added).toEqual(['d/']);
      expect(scratch.read('d/sub/c')).toBe('3');
      expect(stagings()).toEqual([]);
    });

    test('is filled beside its place where the hidden one leads elsewhere, and taken up from there', () => {
      const output = recorded('d', CONTENT);
      mkdirSync(scratch.at('.dvc/elsewhere'));
      mkdirSync(scratch.at('.dvc/tmp'), { recursive: true });
      rmSync(scratch.at(HIDDEN), { recursive: true, force: true });
      symlinkSync(scratch.at('.dvc/elsewhere'), scratch.at(HIDDEN));
      stop(output);
      const [staging] = stagings();
      expect(staging).toMatch(/^\.[0-9a-f]{16}\.assay-tmp$/);
      const { ino } = statSync(scratch.at(staging!));
      rmSync(scratch.at(HIDDEN));
      renameSync(scratch.at('.dvc/elsewhere'), scratch.at(HIDDEN));
      expect(checkout(output).added).toEqual(['d/']);
      expect(statSync(scratch.at('d')).ino).toBe(ino);
      expect(stagings()).toEqual([]);
    });

    test('below directories that are not there yet gets what they hand down', () => {
      const output = recorded('deep/er/d', CONTENT);
      scratch.remove('deep');
      mkdirSync(scratch.at('deep'));
      chmodSync(scratch.at('deep'), 0o2775);
      expect(checkout(output).added).toEqual(['deep/er/d/']);
      expect(statSync(scratch.at('deep/er/d')).mode & 0o2000).toBe(process.platform === 'linux' ? 0o2000 : 0);
    });

    test('is not made of a link that somebody has put where it was begun', () => {
      const output = recorded('d', CONTENT);
      stop(output);
      const [staging] = stagings();
      mkdirSync(scratch.at('outside'));
      rmSync(scratch.at(`${staging}/sub`), { recursive: true, force: true });
      symlinkSync(scratch.at('outside'), scratch.at(`${staging}/sub`));
      checkout(output);
      expect(readdirSync(scratch.at('outside'))).toEqual([]);
      expect(lstatSync(scratch.at('d/sub')).isDirectory()).toBe(true);
      expect(stagings()).toEqual([]);
    });

    test('that appeared meanwhile stays, and is no mistake of the next run', () => {
      const output = recorded('d', CONTENT);
      const advance = () => scratch.write('d/mine', 'mine');
      const progress = { ...silentProgress, phase: () => ({ advance, done: () => {} }) };
      const error = userErrorOf(() => checkoutOutputs(scratch.repository, [output], { progress }));
      expect(error).toMatchObject({ code: 'WORKSPACE_CHANGED', exitCode: 2 });
      expect(scratch.read('d/mine')).toBe('mine');
      scratch.remove('d');
      expect(checkout(output).added).toEqual(['d/']);
      expect(stagings()).toEqual([]);
    });

    test('comes without what is corrupt, and is marked as a part', () => {
      const output = recorded('d', CONTENT);
      chmodSync(scratch.object(md5('2')), 0o644);
      writeFileSync(scratch.object(md5('2')), 'rotten');
      expect(userErrorOf(() => checkout(output)).code).toBe('OBJECT_CORRUPT');
      expect(Object.keys(workspace())).toEqual(['d', 'd/a', 'd/sub', 'd/sub/c']);
      expect(userErrorOf(() => finishCheckouts(scratch.repository, ['d'], [output])).code).toBe('CHECKOUT_INTERRUPTED');
    });
  });

  test('of a part only that part is written and emptied', () => {
    const output = recorded('d', { a: '1', 'sub/b': '2', 'sub/c': '3', 'other/e': '4' });
    expect(checkout({ ...output, only: ['sub'] }).added).toEqual(['d/']);
    expect(Object.keys(workspace())).toEqual(['d', 'd/sub', 'd/sub/b', 'd/sub/c']);
    scratch.write('d/a', 'mine');
    scratch.write('d/sub/new', '1');
    rmSync(scratch.at('d/sub/c'));
    expect(checkout({ ...output, only: ['sub', 'sub/c'] }).modified).toEqual(['d/']);
    expect(checkout({ ...output, only: ['sub/b', 'sub/c'] })).toEqual(NOTHING);
    expect(workspace()).toEqual({
      d: '<directory>',
      'd/a': 'mine',
      'd/sub': '<directory>',
      'd/sub/b': '2',
      'd/sub/c': '3',
    });
    expect(userErrorOf(() => checkout({ ...output, only: ['a'] }))).toMatchObject({ code: 'UNSAVED_FILES' });
    expect(userErrorOf(() => checkout({ ...output, only: ['sub', 'none'] }))).toMatchObject({
      code: 'TARGET_UNKNOWN',
      exitCode: 2,
    });
    rmSync(scratch.object(md5('4')));
    expect(checkout({ ...output, only: ['other'] }).failed).toEqual(['d/']);
    expect(checkout({ ...output, only: ['a'] }, { force: true }).modified).toEqual(['d/']);
    expect(scratch.read('d/a')).toBe('1');
  });

  test('an interrupted checkout of a part is finished as one', () => {
    const output = recorded('d', { a: '1', 'sub/b': '2' });
    const part = { ...output, only: ['sub'] };
    markCheckout(scratch.repository, [part]);
    mkdirSync(scratch.at('d/sub'), { recursive: true });
    scratch.write('d/sub/b', '2');
    expect(finishCheckouts(scratch.repository, ['d'], [output])).toBe(true);
    expect(Object.keys(workspace())).toEqual(['d', 'd/sub', 'd/sub/b']);
    expect(finishCheckouts(scratch.repository, ['d'], [output])).toBe(false);
  });

  test('content that may be missing is told apart', () => {
    const output = recorded('d', { a: '1' });
    rmSync(scratch.object(md5('1')));
    expect(checkout(output, { allowMissing: true })).toEqual({ ...NOTHING, missing: ['d/'] });
  });

  test('what nothing tracks any more is deleted, when it is saved and unchanged', () => {
    const outputs = [
      recorded('d', { a: '1', 'sub/b': '2' }),
      recorded('f', 'file'),
      recorded('g', 'gone'),
      recorded('kept', 'k'),
    ];
    const [d, f, g, kept] = outputs as [TrackedOutput, TrackedOutput, TrackedOutput, TrackedOutput];
    checkout(outputs);
    scratch.write('f', 'changed');
    rmSync(scratch.object(md5('gone')));
    expect(checkout([kept], { tracked: [kept], dryRun: true }).deleted).toEqual(['d/']);
    expect(checkout([kept])).toEqual(NOTHING);
    expect(checkout([kept], { tracked: [kept, d] })).toEqual(NOTHING);
    expect(checkout([kept], { tracked: [kept, { path: 'd/sub' }] })).toEqual(NOTHING);
    expect(checkout([kept], { tracked: [kept] }).deleted).toEqual(['d/']);
    expect(workspace()).toEqual({ f: 'changed', g: 'gone', kept: 'k' });
    expect(checkout([kept], { tracked: [kept] })).toEqual(NOTHING);
    expect([f, g].map(({ path }) => existsSync(scratch.at(path)))).toEqual([true, true]);
  });

  test('a deletion that was killed is finished by the next run', () => {
    const d = recorded('d', { a: '1', 'sub/b': '2', 'sub/c': '3' });
    const kept = recorded('kept', 'k');
    checkout([d, kept]);
    rmSync(scratch.at('d/sub/b'));
    expect(checkout(kept, { tracked: [kept] })).toEqual(NOTHING); // changed by its user
    const record = JSON.parse(scratch.read('.dvc/tmp/assay/placed.json')) as object[];
    scratch.write('.dvc/tmp/assay/placed.json', JSON.stringify(record.map((one) => ({ ...one, leaving: true }))));
    scratch.write('d/a', 'changed');
    expect(checkout(kept, { tracked: [kept] })).toEqual(NOTHING);
    scratch.write('d/a', '1');
    scratch.write('.dvc/tmp/assay/placed.json', JSON.stringify(record.map((one) => ({ ...one, leaving: true }))));
    expect(checkout(kept, { tracked: [kept] }).deleted).toEqual(['d/']);
    expect(workspace()).toEqual({ kept: 'k' });
  });

  test.each([
    ['a path outside', { path: 'd/../../outside' }],
    ['a digest that is a path', { path: 'd', digest: '../../outside' }],
    ['a part outside', { path: 'd', only: ['../../outside'] }],
    ['nothing that is an output', null],
  ])('a mark of an interrupted checkout that came with the repository means nothing: %s', (_, forged) => {
    scratch.write('f', 'text');
    const output = scratch.track('f');
    scratch.write('d/file', 'mine');
    const mark = JSON.stringify([forged && { ...output, ...forged }]);
    scratch.write(`.dvc/tmp/assay/checkout-1-${'0'.repeat(16)}.json`, mark);
    expect(finishCheckouts(scratch.repository, ['d'], [])).toBe(false);
    expect(existsSync(scratch.at('../outside'))).toBe(false);
  });

  test('a record of placed outputs that was tampered with deletes nothing outside', () => {
    const output = recorded('f', 'file');
    scratch.write('../outside-record', 'file');
    scratch.write('.dvc/tmp/assay/placed.json', JSON.stringify([{ path: '../outside-record', digest: output.digest }]));
    expect(checkout([], { tracked: [] }).deleted).toEqual([]);
    scratch.remove('../outside-record');
  });

  test('objects of DVC 2 come from their own layout, in the bytes that were stored', () => {
    const output = recorded('f.txt', 'a\r\nb\r\n', { legacy: true });
    expect(output).toMatchObject({ legacy: true, digest: md5('a\nb\n') });
    expect(checkout(output).added).toEqual(['f.txt']);
    expect(scratch.read('f.txt')).toBe('a\r\nb\r\n');
    scratch.write('f.txt', 'a\nb\n');
    expect(checkout(output)).toEqual(NOTHING);
  });

  describe('modes and links', () => {
    const withTypes = (types: string) => {
      scratch.dispose();
      scratch = new ScratchRepository(`[cache]\ntype = ${types}\n`);
    };

    test('a copy has the mode of the user, an executable the bit of the owner as well', () => {
      scratch.write('x', 'x', 0o755);
      const executable = scratch.track('x');
      const plain = recorded('y', 'y');
      scratch.remove('x');
      expect(checkout([executable, plain]).added).toEqual(['x', 'y']);
      const mode = 0o666 & ~process.umask();
      expect([modeOf('x'), modeOf('y')]).toEqual([mode | 0o100, mode]);
      chmodSync(scratch.at('x'), 0o644);
      expect(checkout(executable).modified).toEqual(['x']);
      expect(modeOf('x')).toBe(0o744);
      expect(checkout(executable)).toEqual(NOTHING);
      expect(statSync(scratch.object(md5('x'))).mode & 0o777).toBe(0o444);
    });

    test('hardlinks share the read-only object', () => {
      withTypes('hardlink');
      const output = recorded('d', { a: 'same', b: 'same' });
      checkout(output);
      const inode = statSync(scratch.object(md5('same'))).ino;
      expect(['d/a', 'd/b'].map((path) => statSync(scratch.at(path)).ino)).toEqual([inode, inode]);
      expect(modeOf('d/a')).toBe(0o444);
      expect(Object.keys(workspace())).toEqual(['d', 'd/a', 'd/b']);
      expect(checkout(output)).toEqual(NOTHING);
    });

    test('files of another form are linked anew when asked for', () => {
      const output = recorded('d', { a: '1', b: '2' });
      const checkoutAs = (type: string, options: Partial<CheckoutOptions> = {}) => {
        scratch.write('.dvc/config', `[cache]\n    type = ${type}\n`);
        return checkoutOutputs(openRepository(scratch.root), [output], { progress: silentProgress, ...options });
      };
      const isShared = () => statSync(scratch.at('d/a')).ino === statSync(scratch.object(md5('1'))).ino;
      expect([checkoutAs('copy').added, isShared()]).toEqual([['d/'], false]);
      expect([checkoutAs('hardlink'), isShared()]).toEqual([NOTHING, false]);
      expect(checkoutAs('hardlink', { relink: true, dryRun: true }).modified).toEqual(['d/']);
      expect([checkoutAs('hardlink', { relink: true }).modified, isShared()]).toEqual([['d/'], true]);
      expect(checkoutAs('hardlink', { relink: true })).toEqual(NOTHING);
      expect([checkoutAs('copy', { relink: true }).modified, isShared()]).toEqual([['d/'], false]);
      expect(modeOf('d/a')).toBe(0o666 & ~process.umask());
    });

    test('symlinks lead to the object by its absolute path, and may be broken when the cache was emptied', () => {
      withTypes('symlink');
      const output = recorded('d', { a: '1' });
      const other = recorded('d', 'now a file');
      checkout(output);
      expect(readlinkSync(scratch.at('d/a'))).toBe(scratch.object(md5('1')));
      expect(checkout(output)).toEqual(NOTHING);
      rmSync(scratch.object(md5('1')));
      expect(checkout(output).failed).toEqual(['d/']);
      const again = recorded('e', { a: '1' });
      expect(checkout([output, again])).toEqual({ ...NOTHING, added: ['e/'] });
      expect(checkout(other).modified).toEqual(['d']);
      rmSync(scratch.object(md5('now a file')));
      expect(workspace()).toMatchObject({ d: '<broken>' });
      expect(checkout(output).modified).toEqual(['d/']);
    });

    test.each(['hardlink', 'symlink'])('%s: executables are copies, so that the object keeps its mode', (type) => {
      withTypes(type);
      scratch.write('x', 'x', 0o755);
      const output = scratch.track('x');
      const object = scratch.object(md5('x'));
      scratch.remove('x');
      checkout(output);
      expect([lstatSync(scratch.at('x')).isFile(), modeOf('x') & 0o100]).toEqual([true, 0o100]);
      scratch.remove('x');
      if (type === 'hardlink') linkSync(object, scratch.at('x'));
      else symlinkSync(object, scratch.at('x'));
      expect(checkout(output).modified).toEqual(['x']);
      expect([modeOf('x') & 0o100, statSync(object).mode & 0o777]).toEqual([0o100, 0o444]);
      expect(lstatSync(scratch.at('x')).isFile() && statSync(scratch.at('x')).ino !== statSync(object).ino).toBe(true);
    });

    const elsewhere = ['/dev/shm'].find((path) => existsSync(path) && statSync(path).dev !== statSync(tmpdir()).dev);
    (elsewhere === undefined ? test.skip : test)('a type that does not work between two places gives way', () => {
      const cache = realpathSync(mkdtempSync(join(elsewhere!, 'assay-cache-')));
      try {
        withTypes(`"reflink,hardlink"\ndir = ${cache}`);
        const output = recorded('d', { a: '1', b: '2' });
        expect(checkout(output).added).toEqual(['d/']);
        expect(modeOf('d/a')).toBe(0o666 & ~process.umask());
        expect(workspace()).toEqual({ d: '<directory>', 'd/a': '1', 'd/b': '2' });
      } finally {
        rmSync(cache, { recursive: true });
      }
    });
  });

  describe('places', () => {
    test('a linked directory on the way is refused before anything is written', () => {
      const other = recorded('other', 'other');
      const output = recorded('d', { 'sub/a': '1' });
      scratch.write('elsewhere/x', 'x');
      mkdirSync(scratch.at('d'));
      symlinkSync(scratch.at('elsewhere'), scratch.at('d/sub'));
      for (const force of [false, true]) {
        const error = userErrorOf(() => checkout([other, output], { force }));
        expect(error).toMatchObject({ code: 'PATH_THROUGH_LINK', exitCode: 2 });
        expect(error.message).toContain('d/sub');
      }
      expect(workspace()).not.toHaveProperty('other');
      expect(readdirSync(scratch.at('elsewhere'))).toEqual(['x']);
    });

    test('an output that is a link to a directory is read through it, and neither written nor emptied', () => {
      const old = recorded('d', { a: '1' });
      checkout(old);
      renameSync(scratch.at('d'), scratch.at('elsewhere'));
      symlinkSync(scratch.at('elsewhere'), scratch.at('d'));
      expect(checkout(old)).toEqual(NOTHING);
      for (const next of [recordedBeside('d', { a: '1', b: '2' }), recordedBeside('d', {})])
        expect(userErrorOf(() => checkout(next, { force: true })).code).toBe('PATH_THROUGH_LINK');
      expect(scratch.read('elsewhere/a')).toBe('1');
    });

    /** Like `recorded`, leaving the place as it is. */
    function recordedBeside(path: string, content: Record<string, string>): TrackedOutput {
      return { ...recorded('scratch-place', content), path };
    }

    test('a file above an output is refused', () => {
      const output = recorded('a/b/f', 'x');
      scratch.remove('a');
      scratch.write('a', 'a file');
      for (const force of [false, true])
        expect(userErrorOf(() => checkout(output, { force }))).toMatchObject({
          code: 'PLACE_TAKEN',
          message: 'a/b/f cannot be written: a is not a directory',
        });
      expect(workspace()).toEqual({ a: 'a file' });
    });

    test('an output that .dvcignore leaves out is refused, as by DVC', () => {
      const output = recorded('d', { a: '1' });
      scratch.write('.dvcignore', 'd/\n');
      expect(userErrorOf(() => checkout(output))).toMatchObject({ code: 'OUTPUT_IGNORED', exitCode: 2 });
    });

    test('a hostile manifest writes nothing', () => {
      const outside = join(scratch.root, '..', `outside-${process.pid}`);
      const text = `[{"md5": "${md5('1')}", "relpath": "../../${outside.split('/').at(-1)}"}]`;
      const output = recorded('f', '1');
      const manifest = `${md5(text)}.dir`;
      mkdirSync(join(scratch.object(manifest), '..'), { recursive: true });
      writeFileSync(scratch.object(manifest), text);
      const evil = { ...output, path: 'd/e', digest: manifest };
      expect(userErrorOf(() => checkout([output, evil])).code).toBe('MANIFEST_PATH_UNSAFE');
      expect([existsSync(outside), existsSync(scratch.at('f'))]).toEqual([false, false]);
    });
  });

  test('a checkout of 40 MB needs no more memory than a block', () => {
    execFileSync('truncate', ['-s', '40M', scratch.at('big')]);
    const digest = hashWorkspacePath(scratch.repository, 'big')!.content.digest!;
    mkdirSync(join(scratch.object(digest), '..'), { recursive: true });
    renameSync(scratch.at('big'), scratch.object(digest));
    const before = process.memoryUsage().rss;
    checkout({ path: 'big', owner: 'big.dvc', cached: true, pushed: true, digest });
    expect(process.memoryUsage().rss - before).toBeLessThan(24 << 20);
    expect(statSync(scratch.at('big')).size).toBe(40 << 20);
  });

  test('whatever was there, saved content becomes what is recorded, and stays', () => {
    const name = fc.constantFrom('a', 'b', 'é', 'a.b', 'sub');
    const file = fc.tuple(fc.array(name, { minLength: 1, maxLength: 3 }), fc.constantFrom('', '1', 'a\r\n', 'ü'));
    const tree = fc.array(file, { maxLength: 6 }).map((files) => {
      const kept = new Map<string, string>();
      for (const [parts, text] of files) {
        const path = parts.join('/');
        const clashes = [...kept.keys()].some((other) => other.startsWith(`${path}/`) || path.startsWith(`${other}/`));
        if (!clashes) kept.set(path, text);
      }
      return Object.fromEntries(kept);
    });
    const content = fc.oneof(fc.constantFrom('', 'x', 'y'), tree);
    fc.assert(
      fc.property(fc.array(content, { minLength: 2, maxLength: 4 }), (contents) => {
        const outputs = contents.map((one) => recorded('p', one));
        for (const output of outputs) {
          checkout(output);
          expect(hashWorkspacePath(scratch.repository, 'p')!.content).toEqual({
            digest: output.digest,
            sizeBytes: output.sizeBytes,
            ...(output.fileCount !== undefined && { fileCount: output.fileCount }),
          });
          expect(checkout(output)).toEqual(NOTHING);
        }
        scratch.remove('p');
      }),
      { seed: 4, numRuns: 60 },
    );
  });
});

describe('planCheckout', () => {
  const output = (path: string, owner = `${path}.dvc`): TrackedOutput => ({
    path,
    owner,
    cached: true,
    pushed: true,
    digest: md5('x'),
  });
  const plan = (...outputs: TrackedOutput[]) =>
    planCheckout(
      outputs.map((one) => ({ output: one, current: undefined, inTheWay: new Map(), manifest: undefined })),
      { isThere: () => true, isSaved: () => true, asksAlways: true },
    );

  test.each([
    [['a', 'a-b', 'a/b'], 'a/b (a/b.dvc) lies inside a (a.dvc)'],
    [['a', 'a0', 'a/b/c', 'b'], 'a/b/c (a/b/c.dvc) lies inside a (a.dvc)'],
  ])('%j overlap', (paths, message) => {
    const error = userErrorOf(() => plan(...paths.map((path) => output(path))));
    expect(error).toMatchObject({ code: 'OUTPUT_OVERLAP', exitCode: 2 });
    expect(error.message).toContain(message);
  });

  test('one path tracked by two owners', () => {
    expect(userErrorOf(() => plan(output('a'), output('a', 'b.dvc'))).message).toBe(
      'a is tracked twice, by a.dvc and b.dvc',
    );
  });

  test('neighbours with a common beginning do not overlap', () => {
    expect(plan(output('a'), output('ab'), output('a-b'), output('a.b')).steps).toHaveLength(4);
  });
});
