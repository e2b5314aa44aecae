import { createHash } from 'node:crypto';
import { afterEach, expect, test } from '@jest/globals';
import { silentProgress } from '../../../src/core/progress.js';
import { openRepository } from '../../../src/versioning/index.js';
import type { Remote, StoredKey } from '../../../src/versioning/remotes/remote.js';
import { eachRun, writeRun } from '../../../src/versioning/run-cache/local-runs.js';
import { OpenRuns } from '../../../src/versioning/run-cache/remote-runs.js';
import { runAt, runPlace } from '../../../src/versioning/run-cache/run-place.js';
import { TemporaryRepository } from '../../support/temporary-repository.js';

const created: TemporaryRepository[] = [];
afterEach(() => created.splice(0).forEach((repository) => repository.dispose()));

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const run = (key: number, value = 0) => ({ key: sha256(`key ${key}`), value: sha256(`value ${key} ${value}`) });
const TRANSFER = { problemOf: () => undefined, jobs: 4, progress: silentProgress };

/** A remote in memory that counts what it is asked. */
class Shelf implements Remote {
  readonly name = 'shelf';
  readonly url = 's3://shelf';
  readonly jobs = 4;
  readonly readOnly = false;
  readonly asked = { list: 0, size: 0, read: 0, write: 0, listed: 0 };

  constructor(
    readonly stored = new Map<string, { text: string; modifiedMs: number }>(),
    readonly pageSize = 1000,
  ) {}

  async size(key: string) {
    this.asked.size++;
    return this.stored.get(key)?.text.length;
  }
  async *list(prefix: string): AsyncIterable<StoredKey> {
    this.asked.list++;
    for (const key of [...this.stored.keys()].sort()) {
      if (!key.startsWith(prefix)) continue;
      this.asked.listed++;
      const { text, modifiedMs } = this.stored.get(key)!;
      yield { key, sizeBytes: text.length, modifiedMs };
    }
  }
  async read(key: string) {
    this.asked.read++;
    const one = this.stored.get(key);
    return one && [Buffer.from(one.text)];
  }
  async write(key: string) {
    this.asked.write++;
    this.stored.set(key, { text: 'x', modifiedMs: 1 });
    return 'written' as const;
  }
  async delete() {}
  close() {}
}

function repositoryOf() {
  const repository = new TemporaryRepository();
  created.push(repository);
  return openRepository(repository.root);
}

const shelfOf = (runs: { key: string; value: string }[], pageSize?: number) =>
  new Shelf(new Map(runs.map((one, index) => [runPlace(one), { text: 'text', modifiedMs: index }])), pageSize);

test.each([
  ['a small remote is listed once', 900, 1000, { list: 1, listed: 900 }],
  ['of a large one a page, and then a directory for each question', 2000, 1000, { list: 4, listed: 1003 }],
  ['where questions are cheap, directories alone', 2000, 1, { list: 3, listed: 3 }],
])('%s', async (_, count, pageSize, asked) => {
  const shelf = shelfOf(
    Array.from({ length: count }, (_, index) => run(index)),
    pageSize,
  );
  const runs = new OpenRuns(repositoryOf(), shelf);
  for (const index of [1, 2, 3]) {
    expect(await runs.ofKey(run(index).key, new Set())).toEqual([{ ...run(index), text: 'text', modifiedMs: index }]);
  }
  expect(shelf.asked).toMatchObject({ ...asked, size: 0 });
});

test('of one key the newest come, newest first, without those that are known', async () => {
  const shelf = shelfOf(Array.from({ length: 100 }, (_, index) => run(1, index)));
  const runs = new OpenRuns(repositoryOf(), shelf);
  const known = new Set([run(1, 99).value]);
  const found = await runs.ofKey(run(1).key, known);
  expect(found.map(({ modifiedMs }) => modifiedMs)).toEqual(Array.from({ length: 20 }, (_, index) => 98 - index));
  expect(shelf.asked.read).toBe(20);
});

test.each([
  ['a few are asked for one by one', 10, 5000, { list: 0, size: 10, write: 10 }],
  ['many against a small remote: a listing', 50, 800, { list: 1, size: 0, write: 50 }],
  ['many against a huge remote: a page, then one by one', 50, 100_000, { list: 1, listed: 1000, write: 50 }],
])('%s', async (_, here, there, asked) => {
  const repository = repositoryOf();
  for (let index = 0; index < here; index++) writeRun(repository, { ...run(index), text: 'text', modifiedMs: 0 });
  const shelf = shelfOf(Array.from({ length: there }, (_, index) => run(index + 1_000_000)));
  const sent = await new OpenRuns(repository, shelf).send(TRANSFER);
  expect(sent).toMatchObject({ transferred: here, bytes: 4 * here, failed: [] });
  expect(shelf.asked).toMatchObject(asked);
  expect((await new OpenRuns(repository, shelf).send(TRANSFER)).transferred).toBe(0);
  expect(shelf.asked.write).toBe(here);
});

test('everything is fetched, but for what is wrong, too large, or no run', async () => {
  const repository = repositoryOf();
  const shelf = shelfOf(Array.from({ length: 2500 }, (_, index) => run(index)));
  shelf.stored.set(runPlace(run(1)), { text: 'wrong', modifiedMs: 0 });
  shelf.stored.set(runPlace(run(2)), { text: 'x'.repeat(17 * 2 ** 20), modifiedMs: 0 });
  shelf.stored.set('runs/ab/../../evil', { text: 'text', modifiedMs: 0 });
  const notes: string[] = [];
  const progress = { ...silentProgress, note: (line: string) => void notes.push(line) };
  const problemOf = ({ text }: { text: string }) => (text === 'wrong' ? 'it is wrong' : undefined);
  const fetched = await new OpenRuns(repository, shelf).fetchAll({ ...TRANSFER, progress, problemOf });
  expect([fetched.transferred, [...eachRun(repository)].length, notes]).toEqual([
    2498,
    2498,
    ['Passed over: it is wrong'],
  ]);
});

test.each([
  [`runs/ab/ab${'0'.repeat(62)}/${'1'.repeat(64)}`, true],
  [`runs/ac/ab${'0'.repeat(62)}/${'1'.repeat(64)}`, false],
  [`runs/ab/ab${'0'.repeat(62)}/${'1'.repeat(63)}`, false],
  [`runs/ab/AB${'0'.repeat(62)}/${'1'.repeat(64)}`, false],
  [`runs/ab/ab${'0'.repeat(62)}/../${'1'.repeat(64)}`, false],
  [`runs/ab/ab${'0'.repeat(62)}/${'1'.repeat(64)}\n`, false],
  [`x/runs/ab/ab${'0'.repeat(62)}/${'1'.repeat(64)}`, false],
])('%s is a run: %s', (place, isRun) => {
  const found = runAt(place);
  expect(found !== undefined).toBe(isRun);
  if (found) expect(runPlace(found)).toBe(place);
});
