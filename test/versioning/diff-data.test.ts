import { expect, test } from '@jest/globals';
import type { TrackedOutput } from '../../src/core/tracked.js';
import { dataBlocks, dataSectionSchema, diffData } from '../../src/versioning/index.js';
import type { ManifestEntry } from '../../src/versioning/index.js';
import { md5 } from '../support/data-repository.js';

const file = (path: string, content: string): TrackedOutput => ({
  path,
  owner: `${path}.dvc`,
  cached: true,
  pushed: true,
  digest: md5(content),
  sizeBytes: content.length,
});
const directory = (path: string, name: string, fileCount: number): TrackedOutput => ({
  ...file(path, name),
  digest: `${md5(name)}.dir`,
  fileCount,
});
const entry = (path: string, content: string): ManifestEntry => ({ path, digest: md5(content) });

const MANIFESTS = new Map<string, ManifestEntry[]>([
  [`${md5('old')}.dir`, [entry('a', '1'), entry('b', '2'), entry('gone', '3')]],
  [`${md5('new')}.dir`, [entry('a', '1'), entry('b', 'changed'), entry('c', '4'), entry('d', '5')]],
]);
const manifestOf = ({ digest }: { digest?: string }) => MANIFESTS.get(digest ?? '');

const base = [file('same', '1'), file('changed', 'before'), file('removed', 'x'), directory('dir', 'old', 3)];
const head = [file('same', '1'), file('changed', 'after!!'), file('added', 'yy'), directory('dir', 'new', 4)];

test('contents are compared by path, directories file by file', () => {
  const section = diffData(base, head, manifestOf);
  expect(dataSectionSchema.parse(section)).toEqual(section);
  expect(section).toEqual({
    changed: [
      {
        path: 'added',
        change: 'added',
        old: null,
        new: { digest: md5('yy'), size_bytes: 2, files: null },
        files: null,
      },
      {
        path: 'changed',
        change: 'modified',
        old: { digest: md5('before'), size_bytes: 6, files: null },
        new: { digest: md5('after!!'), size_bytes: 7, files: null },
        files: null,
      },
      {
        path: 'dir',
        change: 'modified',
        old: { digest: `${md5('old')}.dir`, size_bytes: 3, files: 3 },
        new: { digest: `${md5('new')}.dir`, size_bytes: 3, files: 4 },
        files: {
          added: 2,
          modified: 1,
          removed: 1,
          listed: [
            { path: 'b', change: 'modified' },
            { path: 'c', change: 'added' },
            { path: 'd', change: 'added' },
            { path: 'gone', change: 'removed' },
          ],
        },
      },
      {
        path: 'removed',
        change: 'removed',
        old: { digest: md5('x'), size_bytes: 1, files: null },
        new: null,
        files: null,
      },
    ],
    omitted: 0,
    unchanged: 1,
  });
});

test('without a list of files a directory is compared as a whole', () => {
  const [change] = diffData([directory('dir', 'old', 3)], [directory('dir', 'unknown', 3)], manifestOf).changed;
  expect(change).toMatchObject({ path: 'dir', change: 'modified', files: null });
});

test('outputs without recorded content are not there', () => {
  const unrecorded = { path: 'f', owner: 'f.dvc', cached: true, pushed: true };
  expect(diffData([unrecorded], [file('f', '1')], manifestOf).changed).toMatchObject([{ change: 'added' }]);
  expect(diffData([unrecorded], [unrecorded], manifestOf)).toEqual({ changed: [], omitted: 0, unchanged: 0 });
});

test('a report stays within its bounds', () => {
  const many = Array.from({ length: 700 }, (_, index) => file(`${'long/'.repeat(150)}${index}`, String(index)));
  const manifest = many.map(({ path, digest }) => ({ path, digest: digest! }));
  const section = diffData([directory('dir', 'old', 3)], [...many, directory('dir', 'many', 700)], ({ digest }) =>
    digest === `${md5('many')}.dir` ? manifest : manifestOf({ digest: digest! }),
  );
  expect(dataSectionSchema.parse(section)).toEqual(section);
  expect([section.changed.length, section.omitted]).toEqual([500, 201]);
  expect(section.changed[0]!.files).toMatchObject({ added: 700, removed: 3, listed: { length: 20 } });
});

test('blocks say what changed, and nothing when nothing did', () => {
  expect(dataBlocks(diffData(base, base, manifestOf))).toEqual([]);
  const [details] = dataBlocks(diffData(base, head, manifestOf));
  expect(details).toMatchObject({
    kind: 'details',
    summary: 'Data: 4 changed, 1 unchanged',
    blocks: [
      {
        kind: 'table',
        rows: [
          [{ code: 'added' }, { text: 'added' }, '–', { code: md5('yy').slice(0, 8) }, '2 B', '–'],
          [{ code: 'changed' }, { text: 'modified' }, { code: md5('before').slice(0, 8) }, {}, '6 B → 7 B', '–'],
          [{ code: 'dir' }, { text: 'modified' }, {}, {}, '3 B', '+2 ~1 −1'],
          [{ code: 'removed' }, { text: 'removed' }, {}, '–', '1 B', '–'],
        ],
      },
      { kind: 'details', summary: 'Files of dir' },
    ],
  });
});
