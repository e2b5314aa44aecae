import { expect, test } from '@jest/globals';
import type { Remote, StoredKey } from '../../src/versioning/remotes/remote.js';
import { findExisting } from '../../src/versioning/transfer/find-existing.js';
import { objectKey } from '../../src/versioning/object-layout.js';
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
      let [start, end] = [0, sorted.length];
      while (start < end) {
        const middle = (start + end) >>> 1;
        if (sorted[middle]! < prefix) start = middle + 1;
        else end = middle;
      }
      while (sorted[end]?.startsWith(prefix)) end++;
      const below = sorted.slice(start, end);
      asked.pages++;
      for (const [index, key] of below.entries()) {
        if (index > 0 && index % 1000 === 0) asked.pages++;
        yield { key, sizeBytes: 1 };
      }
    },
    read: () => Promise.reject(new Error('not asked for')),
    write: () => Promise.reject(new Error('not asked for')),
    delete: () => Promise.reject(new Error('not asked for')),
    readOnly: false,
    close: () => {},
  };
  return { remote, asked };
}

const digests = (from: number, count: number) => Array.from({ length: count }, (_, index) => md5(String(from + index)));
const keys = (from: number, count: number, legacy = false) =>
  digests(from, count).map((digest) => objectKey({ digest, legacy }));

async function find(remote: Remote, wanted: string[], legacy = false): Promise<string[]> {
  const found = new Set<string>(); // of those on the first page one may hear twice
  const onFound = (digest: string) => void found.add(digest);
  await findExisting({ remote, legacy, wanted: new Set(wanted), jobs: 4, signal: undefined, onFound });
  return [...found].sort();
}

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
  ['an empty remote is asked once', { wanted: 10_000, stored: 0, size: 0, pages: 1 }],
  ['a remote of two pages is listed page after page', { wanted: 2000, stored: 2000, size: 0, pages: 3 }],
  [
    'a middling remote is listed by the first digit of the digests',
    { wanted: 4000, stored: 10_000, size: 0, pages: 16 },
  ],
])('%s', async (_, { wanted, stored, size, pages }) => {
  const there = new Set(keys(0, stored));
  const { remote, asked } = countingRemote(there, JUNK);
  const half = Math.floor(wanted / 2);
  const found = await find(remote, [...digests(0, half), ...digests(1_000_000, wanted - half)]);
  expect(found).toEqual(digests(0, Math.min(half, stored)).sort());
  expect(asked).toEqual({ size, pages });
});

test('a large remote is asked for the keys that its first page leaves open', async () => {
  const { remote, asked } = countingRemote(new Set(keys(0, 60_000)));
  const found = await find(remote, [...digests(0, 60), ...digests(1_000_000, 60)]);
  expect(found).toEqual(digests(0, 60).sort());
  expect(asked.pages).toBe(1);
  expect(asked.size).toBeGreaterThan(100);
  expect(asked.size).toBeLessThanOrEqual(120);
});

test('a large remote of which much is wanted is listed by the first byte of the digests', async () => {
  const { remote, asked } = countingRemote(new Set(keys(0, 80_000)), JUNK);
  const found = await find(remote, [...digests(0, 5000), ...digests(1_000_000, 5000)]);
  expect(found).toHaveLength(5000);
  expect(asked.size).toBe(0);
  expect(asked.pages).toBeLessThanOrEqual(257);
});

test('each layout is looked for in its own place', async () => {
  const { remote, asked } = countingRemote(new Set([...keys(0, 50), ...keys(100, 50, true)]), JUNK);
  expect(await find(remote, digests(0, 200))).toEqual(digests(0, 50).sort());
  expect(await find(remote, digests(0, 200), true)).toEqual(digests(100, 50).sort());
  expect(asked).toEqual({ size: 0, pages: 2 });
});

test('the older layout stops before the directories that follow it', async () => {
  const { remote, asked } = countingRemote(new Set([...keys(0, 10_000, true), ...keys(0, 50_000)]), JUNK);
  expect(await find(remote, digests(0, 10_000), true)).toHaveLength(10_000);
  expect(asked.pages).toBeLessThanOrEqual(18);
});
