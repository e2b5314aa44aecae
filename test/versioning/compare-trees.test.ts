import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { compareTrees, treeOfOutputs } from '../../src/versioning/compare-trees.js';
import type { DataTree, ItemChange } from '../../src/versioning/compare-trees.js';
import type { ManifestEntry } from '../../src/versioning/manifest.js';
import { md5 } from '../support/data-repository.js';

/** Files by path; `dir/` with its files, or `unknown`. */
type Sketch = Record<string, string | Record<string, string> | 'unknown'>;

function tree(sketch: Sketch, legacy = false): DataTree {
  const outputs = Object.entries(sketch).map(([path, content]) => ({
    path: path.replace(/\/$/, ''),
    owner: 'x.dvc',
    cached: true,
    pushed: true,
    digest: path.endsWith('/') ? `${md5(JSON.stringify(content))}.dir` : md5(content as string),
    ...(legacy && { legacy }),
  }));
  return treeOfOutputs(outputs, ({ path }) => {
    const content = sketch[`${path}/`]!;
    if (typeof content === 'string') return undefined;
    return Object.entries(content).map(([name, text]): ManifestEntry => ({ path: name, digest: md5(text) }));
  });
}

const said = (changes: readonly ItemChange[]) =>
  changes
    .filter(({ kind }) => kind !== 'unchanged')
    .map(
      ({ kind, old, now }) =>
        `${kind} ${[old?.path, now?.path].filter((p, i, all) => p && all.indexOf(p) === i).join(' > ')}`,
    );

test.each<[string, Sketch, Sketch, string[]]>([
  ['nothing', { a: '1' }, { a: '1' }, []],
  ['one of each', { a: '1', b: '2' }, { b: '3', c: '4' }, ['deleted a', 'modified b', 'added c']],
  ['a renaming', { a: '1' }, { b: '1' }, ['renamed a > b']],
  ['a copy is no renaming', { a: '1' }, { a: '1', b: '1' }, ['added b']],
  ['two of the same content, in order', { a: '1', b: '1' }, { c: '1', d: '1' }, ['renamed a > c', 'renamed b > d']],
  ['more gone than new', { a: '1', b: '1' }, { c: '1' }, ['renamed a > c', 'deleted b']],
  [
    'order of names, not of text',
    { 'a/': { b: '1' }, 'a-b': '1' },
    { c: '1' },
    ['deleted a', 'deleted a-b', 'renamed a/b > c'],
  ],
  [
    'inside a directory',
    { 'd/': { a: '1' } },
    { 'd/': { b: '1', c: '2' } },
    ['modified d', 'renamed d/a > d/b', 'added d/c'],
  ],
  ['a directory with its files', {}, { 'd/': { a: '1' } }, ['added d', 'added d/a']],
  ['a directory that became a file', { 'd/': { a: '1' } }, { d: '2' }, ['modified d', 'deleted d/a']],
  ['a list that is not known', { 'd/': 'unknown' }, { 'd/': { a: '1' } }, ['modified d', 'unknown d/a']],
  ['and on the other side', { 'd/': { a: '1' } }, { 'd/': 'unknown' }, ['modified d', 'unknown d/a']],
])('%s', (_, old, now, changes) => {
  expect(said(compareTrees(tree(old), tree(now)))).toEqual(changes);
});

test('the same digest of DVC 2 is other content', () => {
  expect(said(compareTrees(tree({ a: '1' }, true), tree({ a: '1' })))).toEqual(['modified a']);
  expect(said(compareTrees(tree({ a: '1' }, true), tree({ b: '1' })))).toEqual(['deleted a', 'added b']);
});

describe('of any two trees', () => {
  const sketches = fc.dictionary(fc.constantFrom('a', 'b', 'c/d', 'e'), fc.constantFrom('1', '2', '3'));
  test('every path is named once on its side, and swapping the sides swaps the words', () => {
    fc.assert(
      fc.property(sketches, sketches, (one, other) => {
        const changes = compareTrees(tree(one), tree(other));
        expect(changes.flatMap(({ old }) => old?.path ?? []).sort()).toEqual(Object.keys(one).sort());
        expect(changes.flatMap(({ now }) => now?.path ?? []).sort()).toEqual(Object.keys(other).sort());
        const count = (list: readonly ItemChange[], kind: string) =>
          list.filter((change) => change.kind === kind).length;
        const back = compareTrees(tree(other), tree(one));
        for (const [word, opposite] of [
          ['added', 'deleted'],
          ['deleted', 'added'],
          ['modified', 'modified'],
          ['renamed', 'renamed'],
        ] as const) {
          expect(count(back, opposite)).toBe(count(changes, word));
        }
      }),
    );
  });
});
