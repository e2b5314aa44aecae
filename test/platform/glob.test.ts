import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { globMatches, globPaths } from '../../src/platform/glob.js';

const FILES = [
  'a.csv',
  'b.csv',
  'B.csv',
  '.hidden.csv',
  'x/a.csv',
  'x/y/z.csv',
  'x/.h/i.csv',
  'w[1].csv',
  'é.csv',
  '😀.csv',
  'a^b',
  'a-b',
];

/** What Python 3.11's `glob.glob(pattern, recursive=True)` finds among these files, sorted. */
const CASES: [string, string[]][] = [
  ['*.csv', ['B.csv', 'a.csv', 'b.csv', 'w[1].csv', 'é.csv', '😀.csv']],
  ['?.csv', ['B.csv', 'a.csv', 'b.csv', 'é.csv', '😀.csv']],
  ['[ab].csv', ['a.csv', 'b.csv']],
  ['[!ab].csv', ['B.csv', 'é.csv', '😀.csv']],
  ['[a-z].csv', ['a.csv', 'b.csv']],
  ['w[[]1].csv', ['w[1].csv']],
  ['a[]^]b', ['a^b']],
  ['.*.csv', ['.hidden.csv']],
  ['**/*.csv', ['B.csv', 'a.csv', 'b.csv', 'w[1].csv', 'x/a.csv', 'x/y/z.csv', 'é.csv', '😀.csv']],
  ['x/**', ['x', 'x/a.csv', 'x/y', 'x/y/z.csv']],
  ['x/*', ['x/a.csv', 'x/y']],
  ['*/a.csv', ['x/a.csv']],
  ['a.csv', ['a.csv']],
  ['[z-a]*', []],
  ['nothing*', []],
];

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'assay-glob-'));
  for (const file of FILES) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), '');
  }
});
afterAll(() => rmSync(root, { recursive: true }));

describe('globPaths', () => {
  test.each(CASES)('%s finds %j', (pattern, found) => {
    expect(globPaths(root, pattern)).toEqual(found);
  });

  test('follows a link that is named, but none while it looks everywhere', () => {
    symlinkSync('x', join(root, 'link'));
    expect(globPaths(root, 'link/*.csv')).toEqual(['link/a.csv']);
    expect(globPaths(root, '**/z.csv')).toEqual(['x/y/z.csv']);
    expect(globPaths(join(root, 'x'), '../a*')).toEqual(['../a-b', '../a.csv', '../a^b']);
  });
});

test.each(CASES)('globMatches: %s', (pattern, found) => {
  expect(FILES.filter((path) => globMatches(pattern, path)).sort()).toEqual(
    found.filter((path) => FILES.includes(path)).sort(),
  );
});
