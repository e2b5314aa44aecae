import { expect, test } from '@jest/globals';
import { valueTable } from '../../src/commands/value-table.js';

test('no name of a metric leaves the head of the table', async () => {
  expect(await valueTable(['Path', 'a\n\n# b|c'], [['m|\n# x', '1']], true)).toBe(
    [
      '| Path   | a # b\\|c   |',
      '|--------|------------|',
      '| m\\|    | 1          |',
      '| # x    |            |',
      '',
    ].join('\n'),
  );
});
