import { mkdirSync, renameSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { hashWorkspacePath } from '../../src/versioning/hash-workspace.js';
import { readIndex } from '../../src/versioning/workspace-index.js';
import { ScratchRepository } from '../support/scratch-repository.js';

let scratch: ScratchRepository;
beforeEach(() => void (scratch = new ScratchRepository()));
afterEach(() => scratch.dispose());

const names = () =>
  hashWorkspacePath(scratch.repository, 'd')!
    .manifest!.map(({ path }) => path)
    .join(' ');
const waitMs = (ms: number) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
/** Looks twice, so that the second look is written down and believed. */
const settle = () => {
  waitMs(40);
  names();
};
const isRelied = () => readIndex(scratch.repository, 'd', 'md5')!.directories?.identities.every(Number.isFinite);

describe('a listing that is remembered', () => {
  beforeEach(() => {
    for (const path of ['a', 'sub/b', 'sub/deep/c', 'other/e']) scratch.write(`d/${path}`, path);
    settle();
  });

  test('is relied on', () => {
    const index = readIndex(scratch.repository, 'd', 'md5')!;
    expect(isRelied()).toBe(true);
    expect(index.directories!.paths.split('\0').slice(1).sort()).toEqual(['', 'other', 'sub', 'sub/deep']);
    index.paths = index.paths.replace('other/e', 'other/x'); // what only a listing of the directory could tell
    expect(() => names()).toThrow('d/other/x vanished');
  });

  test.each<[string, () => void, string]>([
    ['a new file', () => scratch.write('d/sub/deep/new', ''), 'a other/e sub/b sub/deep/c sub/deep/new'],
    ['a deleted file', () => rmSync(scratch.at('d/sub/deep/c')), 'a other/e sub/b'],
    ['a renamed file', () => renameSync(scratch.at('d/a'), scratch.at('d/z')), 'other/e sub/b sub/deep/c z'],
    ['a renamed directory', () => renameSync(scratch.at('d/sub'), scratch.at('d/s')), 'a other/e s/b s/deep/c'],
    ['a deleted directory', () => rmSync(scratch.at('d/sub'), { recursive: true }), 'a other/e'],
    ['a new directory', () => scratch.write('d/new/f', ''), 'a new/f other/e sub/b sub/deep/c'],
    [
      'another directory in its place',
      () => {
        renameSync(scratch.at('d/other'), scratch.at('aside'));
        scratch.write('d/other/f', '');
      },
      'a other/f sub/b sub/deep/c',
    ],
    [
      'a file in place of a directory',
      () => {
        rmSync(scratch.at('d/other'), { recursive: true });
        scratch.write('d/other', '');
      },
      'a other sub/b sub/deep/c',
    ],
    ['a link to a file', () => symlinkSync('a', scratch.at('d/link')), 'a link other/e sub/b sub/deep/c'],
    ['a repository inside', () => mkdirSync(scratch.at('d/sub/.dvc')), 'a other/e'],
    ['ignore rules', () => scratch.write('.dvcignore', 'sub\n'), 'a other/e'],
    [
      'a new file and the old time of its directory',
      () => {
        scratch.write('d/other/f', '');
        utimesSync(scratch.at('d/other'), 1e9, 1e9);
      },
      'a other/e other/f sub/b sub/deep/c',
    ],
  ])('notices %s', (_, change, expected) => {
    change();
    expect(names()).toBe(expected);
    settle();
    expect(names()).toBe(expected);
  });

  test('does not outlive a change within one step of the clock', () => {
    for (let round = 0; round < 30; round++) {
      writeFileSync(scratch.at(`d/other/${round}`), '');
      expect(names().split(' ')).toHaveLength(4 + round + 1);
    }
  });
});

test('what a link or a repository inside means is looked at each time', () => {
  scratch.write('d/a', 'a');
  scratch.write('elsewhere/x', 'x');
  symlinkSync('../elsewhere', scratch.at('d/link'));
  settle();
  expect(readIndex(scratch.repository, 'd', 'md5')!.directories).toBeUndefined();
  rmSync(scratch.at('elsewhere'), { recursive: true });
  writeFileSync(scratch.at('elsewhere'), 'now a file');
  expect(names()).toBe('a link');
});
