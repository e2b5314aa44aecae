import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { TrackedContent } from '../../src/core/tracked.js';
import { parseLock, withLockEntry } from '../../src/pipeline/index.js';
import type { LockEntry } from '../../src/pipeline/index.js';
import { pythonEquals, YamlFloat } from '../../src/platform/yaml/index.js';
import type { YamlValue } from '../../src/platform/yaml/index.js';

const MD5 = 'b1946ac92492d2347c6235b4d2611184';
const entry = (fields: Partial<LockEntry> = {}): LockEntry => ({
  command: 'x',
  dependencies: new Map(),
  params: new Map(),
  outputs: new Map(),
  ...fields,
});

test('a new lock reads as DVC writes it', () => {
  const made = entry({
    command: ['a', 'b'],
    dependencies: new Map<string, TrackedContent>([
      ['z', { digest: `${MD5}.dir`, sizeBytes: 8, fileCount: 3 }],
      ['\u{1F600}', { digest: '401013266745e5661589292315434968', sizeBytes: 5, executable: true }],
      ['\uFFFD', { digest: MD5, sizeBytes: 6, legacy: true }],
    ]),
    params: new Map([
      [
        'b.yaml',
        new Map<string, YamlValue>([
          ['10', 1],
          ['9', new YamlFloat(1)],
          ['-', null],
        ]),
      ],
      [
        'params.yaml',
        new Map<string, YamlValue>([
          ['lr', new YamlFloat(1e-7)],
          ['a', { z: 1, b: [] }],
        ]),
      ],
      ['a.yaml', new Map<string, YamlValue>([['k', 'yes']])],
    ]),
    outputs: new Map([['out put', { digest: MD5, sizeBytes: 6 }]]),
  });
  expect(withLockEntry(undefined, 'train', made)).toBe(
    `schema: '2.0'
stages:
  train:
    cmd:
    - a
    - b
    deps:
    - path: z
      hash: md5
      md5: ${MD5}.dir
      size: 8
      nfiles: 3
    - path: "\\uFFFD"
      md5: ${MD5}
      size: 6
    - path: \u{1F600}
      hash: md5
      md5: '401013266745e5661589292315434968'
      size: 5
      isexec: true
    params:
      params.yaml:
        a:
          z: 1
          b: []
        lr: 1e-07
      a.yaml:
        k: yes
      b.yaml:
        '-':
        '10': 1
        '9': 1.0
    outs:
    - path: out put
      hash: md5
      md5: ${MD5}
      size: 6
`.replace('"\\uFFFD"', '\uFFFD'),
  );
});

test('only the stage that ran is written anew; a new one goes to the end', () => {
  const text = `# kept\nschema: '2.0'\nstages:\n  a:   # kept too\n    cmd:   "odd"\n  b:\n    cmd: old\n  c:\n    cmd: x\n`;
  const edited = withLockEntry(text, 'b', entry({ command: 'new' }));
  expect(edited).toBe(text.replace('old', 'new'));
  expect(withLockEntry(text, 'd', entry({ command: 'last' }))).toBe(`${text}  d:\n    cmd: last\n`);
});

describe('parseLock', () => {
  test('reads what is recorded, digests in lower case, legacy entries by their missing hash', () => {
    const text = `schema: '2.0'\nstages:\n  a:\n    cmd: x\n    deps:\n    - path: d\n      md5: ${MD5.toUpperCase()}\n      size: 3\n    outs:\n    - path: o\n      hash: md5\n      md5: ${MD5}.dir\n      size: 3\n      nfiles: 2\n    - path: never-hashed\n    params:\n      params.yaml:\n        lr: 1.0\n`;
    expect(parseLock(text, 'dvc.lock')).toEqual(
      new Map([
        [
          'a',
          entry({
            dependencies: new Map([['d', { digest: MD5, sizeBytes: 3, legacy: true }]]),
            outputs: new Map([
              ['o', { digest: `${MD5}.dir`, sizeBytes: 3, fileCount: 2 }],
              ['never-hashed', {}],
            ]),
            params: new Map([['params.yaml', new Map([['lr', new YamlFloat(1)]])]]),
          }),
        ],
      ]),
    );
  });

  test.each([
    ['', 0],
    ["schema: '2.0'\n", 0],
    ["schema: '2.0'\ndatasets: []\nstages: {a: {cmd: x}}\n", 1],
  ])('%j holds %d stages', (text, size) => {
    expect(parseLock(text, 'dvc.lock').size).toBe(size);
  });

  test.each<[string, string, number, number]>([
    ['- a', 'the file is not a map', 1, 1],
    ['stages: {}', 'there is no schema', 1, 1],
    ["schema: '3.0'", `schema "3.0" is not '2.0'`, 1, 9],
    ['schema: 2.0', `schema 2 is not '2.0'`, 1, 9],
    ["schema: '2.0'\nstages: [a]", 'stages is not a map', 2, 9],
    ["schema: '2.0'\nstages:\n  a: {}", 'stage "a" has no cmd', 3, 6],
    ["schema: '2.0'\nstages:\n  a: {cmd: [1]}", 'stage "a" has no cmd', 3, 6],
    ["schema: '2.0'\nstages:\n  a: {cmd: x, deps: [d]}", 'deps of stage "a" is not a list of paths', 3, 21],
    ["schema: '2.0'\nstages:\n  a: {cmd: x, outs: {p: 1}}", 'outs of stage "a" is not a list of paths', 3, 21],
    ["schema: '2.0'\nstages:\n  a: {cmd: x, params: {p.yaml: [1]}}", 'stages.a.params.p.yaml is not a map', 3, 32],
  ])('refuses %j', (text, message, line, column) => {
    expect(() => parseLock(text, 'sub/dvc.lock')).toThrow(
      expect.objectContaining({
        code: 'LOCK_INVALID',
        exitCode: 2,
        message: `sub/dvc.lock: ${message}`,
        location: { file: 'sub/dvc.lock', line, column },
      }),
    );
  });

  test.each([
    ['md5: ../../../secret', 'LOCK_INVALID'],
    ['files: []', 'LOCK_UNSUPPORTED'],
    ['cloud: {}', 'LOCK_UNSUPPORTED'],
    ['dataset: {}', 'LOCK_UNSUPPORTED'],
  ])('an output with %s is %s', (field, code) => {
    const text = `schema: '2.0'\nstages:\n  a:\n    cmd: x\n    outs:\n    - path: o\n      ${field}\n`;
    expect(() => parseLock(text, 'dvc.lock')).toThrow(
      expect.objectContaining({ code, exitCode: 2, message: expect.stringContaining('stage "a"') }),
    );
  });
});

test('what is written reads back the same, and writing it again changes nothing', () => {
  const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 });
  const printable = text.filter((value) => !/[\p{C}\p{Zl}\p{Zp}]/u.test(value));
  const content = fc
    .record({ digest: fc.constant(MD5), sizeBytes: fc.nat(), executable: fc.boolean(), legacy: fc.boolean() })
    .map(({ executable, legacy, ...rest }): TrackedContent => ({
      ...rest,
      ...(executable && { executable }),
      ...(legacy && { legacy }),
    }));
  const leaf: fc.Arbitrary<YamlValue> = fc.oneof(
    fc.constant(null),
    fc.boolean(),
    fc.maxSafeInteger(),
    fc.bigInt(),
    fc.double({ noNaN: true }).map((value) => new YamlFloat(value)),
    printable,
  );
  const value = fc.oneof(leaf, fc.array(leaf, { maxLength: 3 }), fc.dictionary(printable, leaf, { maxKeys: 3 }));
  const mapOf = <T>(values: fc.Arbitrary<T>, max = 3) =>
    fc.array(fc.tuple(printable, values), { maxLength: max }).map((pairs) => new Map(pairs));
  const entries = fc.record({
    command: fc.oneof(printable, fc.array(printable, { minLength: 1, maxLength: 3 })),
    dependencies: mapOf(content),
    params: mapOf(mapOf(value), 2),
    outputs: mapOf(content),
  });
  fc.assert(
    fc.property(printable, printable, entries, entries, (one, two, first, second) => {
      const written = withLockEntry(withLockEntry(undefined, one, first), two, second);
      const read = parseLock(written, 'dvc.lock').get(two)!;
      expect(read.command).toEqual(second.command);
      expect(read.dependencies).toEqual(second.dependencies);
      expect(read.outputs).toEqual(second.outputs);
      expect([...read.params.keys()].sort()).toEqual([...second.params.keys()].sort());
      for (const [file, keys] of second.params) {
        for (const [key, expected] of keys) expect(pythonEquals(read.params.get(file)!.get(key)!, expected)).toBe(true);
      }
      expect(withLockEntry(written, two, read)).toBe(written);
    }),
    { seed: 11, numRuns: 300 },
  );
});
