import { expect, test } from '@jest/globals';
import type { Remote, StoredKey } from '../../src/versioning/remotes/remote.js';
import { findExisting } from '../../src/versioning/transfer/find-existing.js';
import { md5 } from '../support/data-repository.js';

/** A remote that holds `stored` keys beyond any machine's memory where needed, and counts what it is asked. */
function countingRemote(stored: ReadonlySet<string>, others: Iterable<string> = []) {
  const sorted = [...stored, ...others].sort();
  const asked = { size: 0, pages: 0 };
  const remote: Remote = {
    name: 'counting',
    url: '',
    jobs: 4,
    pageSize: 1000,
    async size(key) {
      asked.size++;
      return stored.has(key) ? 1 : undefined;
    },
    async *list(prefix): AsyncIterable<StoredKey> {
      const below = sorted.filter((key) => key.startsWith(prefix));
      asked.pages++;
      for (const [index, key] of below.entries()) {
        if (index > 0 && index % 1000 === 0) asked.pages++;
        yield { key, sizeBytes: 1 };
      }
    },
    read: () => Promise.reject(new Error('not asked for')),
    write: () => Promise.reject(new Error('not asked for')),
    close: () => {},
  };
  return { remote, asked };
}

const keyOf = (index: number, layout = 'files/md5/') => `${layout}${md5(String(index)).replace(/^../, '$&/')}`;
const keys = (from: number, count: number, layout?: string) =>
  Array.from({ length: count }, (_, index) => keyOf(from + index, layout));

const JUNK = [
  'files/md5/00/readme.txt',
  'files/md5/0',
  'files/md5/ab',
  'files/md5/zz/\u0001',
  'files/md5/ff/../../etc',
  'files/md5',
  'runs/ab/abc/def',
  '!',
];

test.each<[string, { wanted: number; stored: number; size: number; pages: number }]>([
  ['few keys are asked for one by one', { wanted: 16, stored: 50_000, size: 16, pages: 0 }],
  ['a small remote is listed in one page', { wanted: 500, stored: 900, size: 0, pages: 1 }],
  ['a middling remote is listed page after page', { wanted: 4000, stored: 5000, size: 0, pages: 6 }],
])('%s', async (_, { wanted, stored, size, pages }) => {
  const there = new Set(keys(0, stored));
  const { remote, asked } = countingRemote(there, JUNK);
  const half = Math.floor(wanted / 2);
  const found = await findExisting(remote, [...keys(0, half), ...keys(1_000_000, wanted - half)], 4);
  expect([...found.keys()].sort()).toEqual(keys(0, half).sort());
  expect(asked).toEqual({ size, pages });
});

test('a large remote is asked for the keys that its first page leaves open', async () => {
  const { remote, asked } = countingRemote(new Set(keys(0, 60_000)));
  const found = await findExisting(remote, [...keys(0, 60), ...keys(1_000_000, 60)], 4);
  expect([...found.keys()].sort()).toEqual(keys(0, 60).sort());
  expect(asked.pages).toBe(1);
  expect(asked.size).toBeGreaterThan(100);
  expect(asked.size).toBeLessThanOrEqual(120);
});

test('a large remote of which much is wanted is listed by the first byte of the digests', async () => {
  const { remote, asked } = countingRemote(new Set(keys(0, 20_000)), JUNK);
  const found = await findExisting(remote, [...keys(0, 5000), ...keys(1_000_000, 5000)], 4);
  expect(found.size).toBe(5000);
  expect(asked.size).toBe(0);
  expect(asked.pages).toBeLessThanOrEqual(257);
});

test('both layouts are looked for, each in its own place', async () => {
  const there = new Set([...keys(0, 50), ...keys(100, 50, '')]);
  const { remote, asked } = countingRemote(there, JUNK);
  const found = await findExisting(remote, [...keys(0, 100), ...keys(100, 100, '')], 4);
  expect([...found.keys()].sort()).toEqual([...there].sort());
  expect(asked).toEqual({ size: 0, pages: 2 });
});
