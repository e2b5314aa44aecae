import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { formatBytes, formatChange, formatNumber } from '../../src/core/format-number.js';

const THIN = '\u202f';

test.each<[number, string]>([
  [0, '0'],
  [-0, '0'],
  [1, '1'],
  [-7, '−7'],
  [9999, '9999'],
  [10000, `10${THIN}000`],
  [-1234567, `−1${THIN}234${THIN}567`],
  [0.1 + 0.2, '0.3'],
  [0.84, '0.84'],
  [-0.25, '−0.25'],
  [0.000123456, '0.00012346'],
  [0.99999999, '1'],
  [12.3456, '12.346'],
  [99999.5, `100${THIN}000`],
  [12345.678, `12${THIN}346`],
  [0.00001234, '1.234e-5'],
  [-0.00001, '−1e-5'],
  [1e15, '1e+15'],
  [2.5e20, '2.5e+20'],
  [1.5e9 + 0.5, '1.5e+9'],
  [NaN, 'NaN'],
  [Infinity, 'Infinity'],
])('formatNumber(%d) is %s', (value, text) => {
  expect(formatNumber(value)).toBe(text);
});

test('formatNumber stays within half a unit of the fifth digit, and never says −0', () => {
  const read = (text: string) => Number(text.replaceAll(THIN, '').replace('−', '-'));
  fc.assert(
    fc.property(fc.double({ min: -1e300, max: 1e300, noNaN: true }), (value) => {
      const text = formatNumber(value);
      expect(text).not.toMatch(/^−[0.]*$/);
      expect(Math.abs(read(text) - value)).toBeLessThanOrEqual(Math.abs(value) * 5.1e-4);
    }),
    { seed: 1, numRuns: 500 },
  );
});

test.each<[number, string]>([
  [0.5, '+0.5'],
  [-0.5, '−0.5'],
  [0, '0'],
  [-0, '0'],
])('formatChange(%d) is %s', (value, text) => {
  expect(formatChange(value)).toBe(text);
});

test.each<[number, string]>([
  [0, '0 B'],
  [1023, '1023 B'],
  [1024, '1.0 KiB'],
  [999_000, '975.6 KiB'],
  [3 * 1024 ** 3, '3.0 GiB'],
  [5000 * 1024 ** 5, '5000.0 PiB'],
])('formatBytes(%d) is %s', (bytes, text) => {
  expect(formatBytes(bytes)).toBe(text);
});
