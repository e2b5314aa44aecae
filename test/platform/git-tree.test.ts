import { expect, test } from '@jest/globals';
import { parseTree } from '../../src/platform/git-tree.js';

const entry = (mode: string, name: string, byte: number, bytes = 20) =>
  Buffer.concat([Buffer.from(`${mode} ${name}\0`), Buffer.alloc(bytes, byte)]);

test('files, directories and what is neither, by the names git has them', () => {
  const tree = Buffer.concat([
    entry('100644', 'a b', 0x00),
    entry('100755', 'é', 0x20),
    entry('40000', 'sub', 0x0a),
    entry('120000', 'link', 1),
    entry('160000', 'module', 2),
  ]);
  expect(parseTree(tree, 20)).toEqual([
    { name: 'a b', id: '00'.repeat(20), kind: 'file' },
    { name: 'é', id: '20'.repeat(20), kind: 'file' },
    { name: 'sub', id: '0a'.repeat(20), kind: 'directory' },
    { name: 'link', id: '01'.repeat(20), kind: 'other' },
    { name: 'module', id: '02'.repeat(20), kind: 'other' },
  ]);
});

test('ids of SHA-256, and a tree with nothing in it', () => {
  expect(parseTree(entry('100644', 'x', 3, 32), 32)).toEqual([{ name: 'x', id: '03'.repeat(32), kind: 'file' }]);
  expect(parseTree(Buffer.alloc(0), 20)).toEqual([]);
});
