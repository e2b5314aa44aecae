import { isDeepStrictEqual } from 'node:util';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseLock } from '../../src/pipeline/lock.js';
import { mergeLock } from '../../src/pipeline/merge-lock.js';

const NAMES = ['a', 'b', 'c'];
type Record = [command: string, dep: string, lr: number, out: string];
type Stages = { [name: string]: Record | undefined };

function textOf(stages: Stages): string {
  const entries = Object.entries(stages).flatMap(([name, record]) => {
    if (!record) return [];
    const [command, dep, lr, out] = record;
    return `  ${name}:\n    cmd: ${command}\n    deps:\n    - path: in\n      hash: md5\n      md5: ${dep.repeat(32)}\n    params:\n      params.yaml:\n        lr: ${lr}\n    outs:\n    - path: out\n      hash: md5\n      md5: ${out.repeat(32)}\n`;
  });
  return `schema: '2.0'\n${entries.length > 0 ? `stages:\n${entries.join('')}` : ''}`;
}

const record: fc.Arbitrary<Record> = fc.tuple(
  fc.constantFrom('run', 'go'),
  fc.constantFrom('a', 'b'),
  fc.integer({ min: 1, max: 2 }),
  fc.constantFrom('c', 'd'),
);
const stages = fc.tuple(...NAMES.map(() => fc.option(record, { nil: undefined }))).map((records): Stages => {
  return Object.fromEntries(NAMES.map((name, index) => [name, records[index]]));
});

test('whatever the sides did: no record is made up, none is lost, and the order of the sides does not matter', () => {
  const chosen = (text: string, side: 1 | 2) =>
    text.replace(/^<<<<<<< ours\n([^]*?)^=======\n([^]*?)^>>>>>>> theirs\n/gm, (...groups) => groups[side] as string);
  const read = (text: string) => new Map([...parseLock(text, 'dvc.lock')].sort(([a], [b]) => (a < b ? -1 : 1)));
  let conflicts = 0;
  fc.assert(
    fc.property(stages, stages, stages, (base, ours, theirs) => {
      const sides = { base: textOf(base), ours: textOf(ours), theirs: textOf(theirs) };
      const merged = mergeLock(sides, 'dvc.lock');
      const swapped = mergeLock({ ...sides, ours: sides.theirs, theirs: sides.ours }, 'dvc.lock');
      fc.pre(merged !== undefined && swapped !== undefined);
      conflicts += merged.conflicts.length;
      expect([...swapped.conflicts].sort()).toEqual([...merged.conflicts].sort());
      const [left, right] = [read(chosen(merged.text, 1)), read(chosen(merged.text, 2))];
      expect(read(chosen(swapped.text, 2))).toEqual(left);
      expect(read(chosen(swapped.text, 1))).toEqual(right);
      for (const name of NAMES) {
        const [b, o, t] = [sides.base, sides.ours, sides.theirs].map((text) => read(text).get(name));
        if (merged.conflicts.includes(`stage ${name}`)) {
          expect([left.get(name), right.get(name)]).toEqual([o, t]);
          continue;
        }
        const result = left.get(name);
        expect(right.get(name)).toEqual(result);
        expect([o, t]).toContainEqual(result);
        if (isDeepStrictEqual(o, b)) expect(result).toEqual(t);
        if (isDeepStrictEqual(t, b)) expect(result).toEqual(o);
      }
    }),
    { seed: 11, numRuns: 120 },
  );
  expect(conflicts).toBeGreaterThan(20);
});
