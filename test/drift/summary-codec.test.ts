import { expect, test } from '@jest/globals';
import { decodeSummary, encodeSummary } from '../../src/drift/index.js';
import type { ColumnSummary } from '../../src/drift/index.js';
import { spreadOf } from '../../src/drift/column-spread.js';
import { sortNumbers } from '../../src/stats/sort-numbers.js';
import { seededRandom } from '../../src/stats/random.js';

const bytesOf = (summary: ColumnSummary): Uint8Array => new Uint8Array(Buffer.concat(encodeSummary(summary)));

const SUMMARIES: Record<string, ColumnSummary> = {
  'distinct numbers': { kind: 'numbers', sorted: Float64Array.of(-1.5, 0, 1e-300, 7), rows: 6, nulls: 1 },
  'repeated numbers': { kind: 'numbers', sorted: Float64Array.of(1, 1, 1, 2, 2, 2, 2, 3), rows: 8, nulls: 0 },
  'no number': { kind: 'numbers', sorted: new Float64Array(), rows: 3, nulls: 3 },
  levels: {
    kind: 'levels',
    counts: new Map([
      ['a\n"b"', 2],
      ['', 1],
      ['__proto__', 4],
    ]),
    rows: 9,
    nulls: 2,
  },
};

test.each(Object.entries(SUMMARIES))('%s come back as they were', (_, summary) => {
  const decoded = decodeSummary(bytesOf(summary));
  expect(decoded).toMatchObject(summary);
  // What every comparison needs of them is kept beside them.
  const isKept = summary.kind === 'numbers' && summary.sorted.length > 0;
  expect(decoded).toEqual({ ...summary, ...(isKept && { spread: spreadOf(summary.sorted) }) });
});

test('repeated numbers are short', () => {
  const sorted = Float64Array.from({ length: 1000 }, (_, k) => Math.floor(k / 100));
  expect(bytesOf({ kind: 'numbers', sorted, rows: 1000, nulls: 0 }).length).toBeLessThan(300);
});

const head = (fields: object): string => {
  const text = JSON.stringify(fields);
  return `${text.padEnd(Math.ceil((text.length + 1) / 8) * 8 - 1)}\n`;
};
const numbers = (...values: number[]): string => Buffer.from(Float64Array.from(values).buffer).toString('latin1');

test.each([
  ['nothing', ''],
  ['no head', 'abc'],
  ['a head that is no JSON', 'abcdefg\n'],
  ['another kind', head({ kind: 'dates', rows: 1, nulls: 0 }) + numbers(1)],
  ['numbers that do not ascend', head({ kind: 'numbers', rows: 2, nulls: 0 }) + numbers(2, 1)],
  ['a NaN', head({ kind: 'numbers', rows: 2, nulls: 0 }) + numbers(1, NaN)],
  ['more numbers than rows', head({ kind: 'numbers', rows: 1, nulls: 0 }) + numbers(1, 2)],
  ['half a number', `${head({ kind: 'numbers', rows: 1, nulls: 0 })}abc`],
  ['runs beyond all rows', head({ kind: 'numbers', rows: 9, nulls: 0, runs: true }) + numbers(1, 1e15)],
  [
    'a negative run after a long one',
    head({ kind: 'numbers', rows: 9, nulls: 0, runs: true }) + numbers(1, 1e15, 2, 4 - 1e15),
  ],
  ['a negative run', head({ kind: 'numbers', rows: 9, nulls: 0, runs: true }) + numbers(1, -4)],
  ['counts that are not those of the rows', `${head({ kind: 'levels', rows: 3, nulls: 0 })}[["a",2]]`],
  ['a level twice', `${head({ kind: 'levels', rows: 2, nulls: 0 })}[["a",1],["a",1]]`],
])('%s is no summary', (_, text) => {
  expect(decodeSummary(new Uint8Array(Buffer.from(text, 'latin1')))).toBeUndefined();
});

test('numbers are sorted as the engine sorts them, whatever they have in common', () => {
  const random = seededRandom(3);
  const shapes: (() => number)[] = [
    () => random.normal(),
    () => random.below(50) - 25,
    () => 1.7e9 + random.uniform(),
    () => 1000 + random.normal(),
    () => (random.uniform() - 0.5) * 10 ** (random.below(600) - 300),
    () => (random.below(2) === 0 ? 0 : -0),
    () => 5,
  ];
  for (const shape of shapes) {
    for (const length of [0, 1, 100, 5000, 20_000]) {
      const values = Float64Array.from({ length }, shape);
      const expected = values.slice().sort();
      expect(Buffer.from(sortNumbers(values).buffer, 0, 8 * length).equals(Buffer.from(expected.buffer))).toBe(true);
    }
  }
});
