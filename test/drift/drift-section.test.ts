import { expect, test } from '@jest/globals';
import {
  columnReader,
  DEFAULT_OPTIONS,
  detectDrift,
  driftBlocks,
  driftSectionSchema,
  driftedModel,
} from '../../src/drift/index.js';
import { renderHtml } from '../../src/report/index.js';
import { seededRandom } from '../../src/stats/random.js';
import { memoryTable } from '../support/memory-table.js';

const random = seededRandom(8);
const listOf = <T>(n: number, value: (row: number) => T): T[] => Array.from({ length: n }, (_, row) => value(row));
const table = (shift: number, words: readonly string[]) =>
  Object.fromEntries(
    listOf(200, (column) => [
      `column <${column}>`,
      listOf(120, () => (column % 4 === 0 ? words[random.below(words.length)]! : random.normal() + shift)),
    ]),
  );

test('200 columns that drifted: the first are drawn, the others counted, the page stays below 2 MB', async () => {
  const [reference, current] = [table(0, ['a', 'b', '<i>c']), table(3, ['a', 'd'])].map((columns, side) =>
    columnReader(memoryTable(columns, side === 0 ? 'a.csv' : 'b.csv')),
  );
  const result = await detectDrift(reference!, current!, DEFAULT_OPTIONS);
  expect(result.number_of_drifted_columns).toBe(200);
  const section = driftSectionSchema.parse(JSON.parse(JSON.stringify({ models: [driftedModel('churn', result)] })));
  expect(section.models[0]!.distributions).toHaveLength(30);
  expect(JSON.stringify(section).length).toBeLessThan(2 ** 18);
  const blocks = driftBlocks(section);
  const html = renderHtml(
    { title: 'Assay: fail', decision: 'fail', reason: 'drift', blocks, footer: [] },
    { title: 'Report' },
  );
  expect(Buffer.byteLength(html)).toBeLessThan(2_000_000);
  expect(html.match(/<figure class="chart">/g)!.length).toBeGreaterThan(20);
  expect(html).toMatch(/aria-label="column &lt;1&gt;: median [^"]* → [^"]*\. share of rows over column &lt;1&gt;/);
  expect(html).toMatch(/column &lt;0&gt;: shares of rows/);
  expect(html).not.toContain('<i>c');
});

test('shares of a distribution are of all rows, those far out included', async () => {
  const reference = { x: listOf(400, (row) => (row === 0 ? 1e12 : (row % 7) + 0.5)), same: listOf(400, () => 5.5) };
  const current = { x: listOf(400, (row) => (row % 7) + 6.5), same: listOf(400, () => 6.5) };
  const sides = [reference, current].map((columns) => columnReader(memoryTable(columns)));
  const { columns } = await detectDrift(sides[0]!, sides[1]!, { ...DEFAULT_OPTIONS, methods: { num: 'ks' } });
  for (const name of ['x', 'same']) {
    const found = columns[name]!.distribution!;
    for (const shares of [found.reference, found.current]) {
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 3);
    }
  }
  expect(columns['x']!.distribution).toMatchObject({ medians: [3.5, 9.5] });
});
