import { expect, test } from '@jest/globals';
import { nearest } from '../../src/core/nearest.js';

const WORDS = ['metrics', 'pipeline', 'protected', 'max_drop', 'min', 'max'];

test.each<[string, string | undefined]>([
  ['metrcs', 'metrics'],
  ['METRICS', 'metrics'],
  ['pipelien', 'pipeline'],
  ['max_dorp', 'max_drop'],
  ['mim', 'min'],
  ['mxa', 'max'],
  ['x', undefined],
  ['mi', 'min'],
  ['', undefined],
  ['something else', undefined],
])('%j means %j', (word, meant) => {
  expect(nearest(word, WORDS)).toBe(meant);
});

test('the first of equally near words wins; nothing is near to nothing', () => {
  expect([nearest('bat', ['cat', 'hat']), nearest('cat', [])]).toEqual(['cat', undefined]);
});
