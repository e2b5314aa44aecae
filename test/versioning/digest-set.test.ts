import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { DigestSet } from '../../src/versioning/digest-set.js';
import { md5 } from '../support/data-repository.js';

test('holds what was added, whatever it looks like', () => {
  const nearly = fc.constantFrom(
    '0'.repeat(32),
    `${'0'.repeat(31)}1`,
    '',
    'A'.repeat(32),
    `${md5('x')}.dir`,
    'g'.repeat(32),
  );
  const digest = fc.nat(300).map((index) => md5(String(index)));
  // the same beginning and end as another digest, to fall on the same places of the table
  const twin = fc.nat(300).map((index) => `${md5('0').slice(0, 24)}${md5(String(index)).slice(24)}`);
  fc.assert(
    fc.property(fc.array(fc.oneof(digest, digest, twin, nearly), { maxLength: 400 }), (added) => {
      const [set, reference] = [new DigestSet(), new Set<string>()];
      for (const one of added) {
        expect(set.add(one)).toBe(!reference.has(one));
        reference.add(one);
      }
      for (let index = 0; index <= 300; index++) {
        const one = md5(String(index));
        expect(set.has(one)).toBe(reference.has(one));
      }
      for (const one of reference) expect(set.has(one)).toBe(true);
    }),
    { seed: 7, numRuns: 50 },
  );
});
