import { readFileSync } from 'node:fs';
import { expect, jest, test } from '@jest/globals';
import { calibrate, CELLS, tableOf } from '../../bench/calibration/drift.js';
import type { Committed } from '../../bench/calibration/drift.js';
import { mostHits } from '../support/chance-of-more.js';

jest.setTimeout(60_000);

const file = (name: string) => readFileSync(new URL(`../../bench/calibration/${name}`, import.meta.url), 'utf8');
const committed = JSON.parse(file('drift.json')) as Committed[];

test('the committed table: at most 5 % of runs without drift flag anything, in every cell', () => {
  expect(committed.map(({ n, m, levels }) => ({ n, m, levels }))).toEqual(
    CELLS.map(({ n, m, levels }) => ({ n, m, levels })),
  );
  for (const { assay, evidently, itself } of committed) {
    expect(assay).toBeLessThanOrEqual(0.05);
    // Its preset here and the package itself: other samples of one kind.
    const error = Math.sqrt(Math.max(itself.any * (1 - itself.any), 1 / itself.runs) / itself.runs);
    expect(Math.abs(evidently.any - itself.any)).toBeLessThanOrEqual(5 * error);
    expect(Math.abs(evidently.columns - itself.columns)).toBeLessThanOrEqual(0.1);
  }
  expect(file('drift.md')).toBe(tableOf(committed));
});

test.each([
  { n: 50, m: 50, levels: 10 },
  { n: 200, m: 100, levels: 20 },
])('false alarms of 100 runs with %j', async (cell) => {
  const runs = 100;
  const found = await calibrate({ ...cell, numeric: 5, categorical: 5 }, runs, 5);
  expect(found.assay * runs).toBeLessThanOrEqual(mostHits(runs, 0.05));
  expect(found.evidently.any).toBeGreaterThan(0.5);
});
