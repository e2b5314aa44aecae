import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { TrackedContent } from '../../src/core/tracked.js';
import { LockText, parseLock, withLockEntry } from '../../src/pipeline/index.js';
import type { LockEntry } from '../../src/pipeline/index.js';
import type { YamlValue } from '../../src/platform/yaml/index.js';

const MD5 = 'b1946ac92492d2347c6235b4d2611184';
const entryOf = (command: string | string[], params: [string, YamlValue][] = []): LockEntry => ({
  command,
  dependencies: new Map(),
  params: params.length === 0 ? new Map() : new Map([['params.yaml', new Map(params)]]),
  outputs: new Map<string, TrackedContent>([['out put', { digest: MD5, sizeBytes: 6 }]]),
});
const lockTextOf = (text: string | undefined) => LockText.of(text, text ? parseLock(text, 'dvc.lock') : new Map());
const namesIn = (text: string) => [...parseLock(text, 'dvc.lock').keys()];

describe('LockText', () => {
  test('writes what editing the whole file writes, whatever is recorded', () => {
    const command = fc.oneof(
      fc.string({ maxLength: 120 }),
      fc.constantFrom(
        'a: b',
        'x\ny\n\nz',
        '# no',
        "it's",
        '- x',
        `echo ${'word '.repeat(40)}`,
        ' &a',
        'cat *.csv && x',
      ),
      fc.array(fc.string({ maxLength: 30 }), { minLength: 1, maxLength: 3 }),
    );
    const name = fc.constantFrom(
      'a',
      'b',
      'b@1',
      'b@1.5',
      '3',
      'true',
      'null',
      'x: y',
      '#c',
      'ä',
      'long name',
      '-',
      "o'",
    );
    const value = fc.constantFrom<YamlValue>(1, 'text', null, [1, 2], { a: { b: 'x' } });
    const step = fc.record({ name, command, value });
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 8 }), fc.nat(7), (steps, reopened) => {
        let whole: string | undefined;
        let parts = lockTextOf(undefined)!;
        for (const [index, { name, command, value }] of steps.entries()) {
          const entry = entryOf(command, [['p', value]]);
          if (index === reopened && whole !== undefined) parts = lockTextOf(whole) ?? parts;
          const read = parts.set(name, entry);
          whole = withLockEntry(whole, name, entry);
          expect(parts.toString()).toBe(whole);
          expect(read).toEqual(parseLock(whole, 'dvc.lock').get(name));
        }
        expect(lockTextOf(whole)?.toString()).toBe(whole);
      }),
    );
  });

  test('puts a new stage before those that come later, and leaves an old one where it is', () => {
    const parts = lockTextOf(undefined)!;
    for (const name of ['one', 'three', 'four']) parts.set(name, entryOf(name));
    parts.set('two', entryOf('two'), ['four', 'three', 'five']);
    expect(namesIn(parts.toString())).toEqual(['one', 'two', 'three', 'four']);
    parts.set('four', entryOf('changed'), ['one']);
    expect(namesIn(parts.toString())).toEqual(['one', 'two', 'three', 'four']);
    parts.set('last', entryOf('x'), ['five']);
    expect(namesIn(parts.toString()).at(-1)).toBe('last');
  });

  test.each([
    ["schema: '2.0'\ndatasets: []\nstages:\n  a:\n    cmd: x\n"],
    ["schema: '2.0'\nstages:\n  # a comment\n  a:\n    cmd: x\n"],
    ["schema: '2.0'\nstages:\n  a:\n    cmd: x\n# the end\n"],
    ["schema: '2.0'\nstages:\n    a:\n      cmd: x\n"],
    ["schema: '2.0'\nstages:\n  a: {cmd: x}\n"],
    ["schema: '2.0'\nstages:\n  a:\n    cmd: x"],
    ["schema: '2.0'\nstages:\n  a:\n    cmd: &c x\n  b:\n    cmd: *c\n"],
    ['stages:\n  a:\n    cmd: x\nschema: "2.0"\n'],
  ])('does not take apart %j', (text) => {
    expect(lockTextOf(text)).toBeUndefined();
  });

  test('does not write what is held in two places, which YAML names', () => {
    const shared: YamlValue = { x: 1 };
    const parts = lockTextOf(undefined)!;
    expect(parts.set('a', entryOf('x', [['p', shared], ['q', shared]]))).toBeUndefined(); // prettier-ignore
    expect(parts.set('b', entryOf('x'))).toBeDefined();
    expect(namesIn(parts.toString())).toEqual(['b']);
  });
});
