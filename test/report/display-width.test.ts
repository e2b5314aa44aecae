import { expect, test } from '@jest/globals';
import { displayWidth, graphemeWidth } from '../../src/report/display-width.js';

test('the short way for Western text gives what the tables give', () => {
  const all = Array.from({ length: 0xd800 }, (_, code) => String.fromCharCode(code)).filter((text) => text !== '\r');
  expect(all.filter((character) => displayWidth(character) !== graphemeWidth(character))).toEqual([]);
});

test.each([
  ['abc', 3],
  ['▲ −0.013', 8],
  ['漢字', 4],
  ['e\u0301', 1],
  ['👩‍💻', 2],
  ['', 0],
])('%j takes %i columns', (text, columns) => expect(displayWidth(text)).toBe(columns));
