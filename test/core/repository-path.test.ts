import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { byCodePoint, byDirectory, isInside, resolveInRepository } from '../../src/core/repository-path.js';

describe('resolveInRepository', () => {
  test.each<[string, string, string]>([
    ['', 'a/b', 'a/b'],
    ['', './a//b/', 'a/b'],
    ['', '.', ''],
    ['x/y', '../z', 'x/z'],
    ['x/y', '../..', ''],
    ['x', 'a/../b', 'x/b'],
    ['', 'a\\b', 'a\\b'],
    ['', '..a/...', '..a/...'],
  ])('in %j, %j is %j', (directory, written, path) => {
    expect(resolveInRepository(directory, written, 'dvc.yaml')).toBe(path);
  });

  test.each<[string, string]>([
    ['', '..'],
    ['', 'a/../../a'],
    ['x', '../../x'],
    ['', '/etc/passwd'],
    ['', 'C:\\x'],
    ['', 'c:/x'],
    ['', ''],
    ['', 'a\0b'],
  ])('in %j, %j is outside', (directory, written) => {
    expect(() => resolveInRepository(directory, written, 'dvc.yaml')).toThrow(
      expect.objectContaining({ code: 'PATH_OUTSIDE', exitCode: 2, message: expect.stringMatching(/^dvc\.yaml: "/) }),
    );
  });

  test('never leads out', () => {
    const part = fc.constantFrom('a', 'b', '..', '.', '');
    const path = fc.array(part, { maxLength: 8 }).map((parts) => parts.join('/'));
    fc.assert(
      fc.property(fc.constantFrom('', 'd', 'd/e'), path, (directory, written) => {
        let resolved: string;
        try {
          resolved = resolveInRepository(directory, written, 'x');
        } catch {
          return;
        }
        expect(resolved.split('/').filter((step) => step === '..' || step === '.')).toEqual([]);
      }),
      { seed: 2, numRuns: 500 },
    );
  });
});

test.each<[string, string, boolean]>([
  ['a/b', 'a', true],
  ['a', 'a', true],
  ['a', '', true],
  ['ab', 'a', false],
  ['a', 'a/b', false],
])('isInside(%j, %j) is %s', (path, parent, inside) => {
  expect(isInside(path, parent)).toBe(inside);
});

test('byCodePoint sorts as Python does', () => {
  expect(['\u{1F600}', '\uFFFD', 'é', 'b', 'ab/c', 'a_b', 'a0', 'a.b', 'a-b', 'B'].sort(byCodePoint)).toEqual([
    'B',
    'a-b',
    'a.b',
    'a0',
    'a_b',
    'ab/c',
    'b',
    'é',
    '\uFFFD',
    '\u{1F600}',
  ]);
});

test('byDirectory is the order of a walk', () => {
  const walked = ['.', 'a', 'a/b', 'a/b c', 'a/c/d', 'a-b', 'a.b/c', 'b', 'é'];
  expect([...walked].reverse().sort(byDirectory)).toEqual(walked);
  expect([...walked].sort(byDirectory)).toEqual(walked);
});
