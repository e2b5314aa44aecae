import { expect, test } from '@jest/globals';
import { isObjectKey, planCollection } from '../../src/versioning/gc/plan-collection.js';

const OBJECT = 'files/md5/ab/' + '0'.repeat(30);

test.each<[string, boolean]>([
  [OBJECT, true],
  [`${OBJECT}.dir`, true],
  [`ab/${'0'.repeat(30)}`, true],
  [`${OBJECT}.dir.unpacked`, false],
  [`${OBJECT}0`, false],
  [OBJECT.replace('ab', 'AB'), false],
  [OBJECT.replace('files/md5', 'files/sha256'), false],
  [`other/${OBJECT}`, false],
  [`runs/ab/${'0'.repeat(64)}/x`, false],
  ['files/md5/ab/../../../x', false],
  ['README.md', false],
])('%s is an object: %s', (key, expected) => expect(isObjectKey(key)).toBe(expected));

test('what nobody needs goes, manifests apart; what is young, or of unknown age, stays', () => {
  const key = (digit: string, end = '') => `files/md5/${digit}${digit}/${digit.repeat(30)}${end}`;
  const stored = [
    { key: key('1'), sizeBytes: 1, modifiedMs: 10 },
    { key: key('2', '.dir'), sizeBytes: 2, modifiedMs: 10 },
    { key: key('3'), sizeBytes: 3, modifiedMs: 20 },
    { key: key('4'), sizeBytes: 4 },
    { key: key('5'), sizeBytes: 5, modifiedMs: 10 },
    { key: 'files/md5/readme', sizeBytes: 6, modifiedMs: 10 },
  ];
  const keep = new Set([key('5')]);
  const names = (youngSinceMs: number) => {
    const { manifests, files, young } = planCollection(stored, keep, youngSinceMs);
    return [manifests.map((one) => one.sizeBytes), files.map((one) => one.sizeBytes), young];
  };
  expect(names(20)).toEqual([[2], [1], 2]);
  expect(names(21)).toEqual([[2], [1, 3], 1]);
  expect(names(10)).toEqual([[], [], 4]);
  expect(names(Infinity)).toEqual([[2], [1, 3, 4], 0]);
});
