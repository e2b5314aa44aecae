import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { differingFiles } from '../../src/versioning/differing-files.js';
import { rowsOf } from '../../src/versioning/manifest.js';
import { pathRows } from '../../src/versioning/path-rows.js';

const names = fc.uniqueArray(
  fc.string({ unit: fc.constantFrom('a', 'b', '/', 'é', '\u{1F600}', '\uFFFD'), minLength: 1 }),
  { maxLength: 30 },
);

test('a path is found at its row, in whatever order it is asked for, and no other is', () => {
  fc.assert(
    fc.property(names, names, (listed, others) => {
      const rowOf = pathRows(listed.join('\0'), listed.length);
      const expected = (path: string) => (listed.includes(path) ? listed.indexOf(path) : undefined);
      for (const path of [...others, ...listed, ...[...listed].reverse()]) expect(rowOf(path)).toBe(expected(path));
    }),
  );
});

test('two lists of files differ in what only one has and what has two contents, and in what is asked for', () => {
  const list = names.map((paths) => paths.map((path, row) => ({ path, digest: `${row % 2}`.repeat(32) })));
  fc.assert(
    fc.property(list, list, fc.boolean(), (here, unsorted, isDifferent) => {
      const there = [...unsorted].sort((a, b) => (a.path < b.path ? -1 : 1));
      const has = (entries: typeof here, one: (typeof here)[number]) =>
        entries.some(({ path, digest }) => path === one.path && digest === one.digest);
      const only = (some: typeof here, others: typeof here) =>
        some.filter((one) => isDifferent || !has(others, one)).sort((a, b) => (a.path < b.path ? -1 : 1));
      expect(differingFiles(rowsOf(here), rowsOf(there), () => isDifferent)).toEqual({
        here: only(here, there),
        there: only(there, here),
        alike: isDifferent ? 0 : here.filter((one) => has(there, one)).length,
      });
    }),
  );
});

test('a list that is not sorted is not compared', () => {
  const unsorted = rowsOf(['b', 'a'].map((path) => ({ path, digest: '0'.repeat(32) })));
  expect(differingFiles(unsorted, unsorted)).toBeUndefined();
});
