import { describe, expect, test } from '@jest/globals';
import type { LockEntry } from '../../../src/pipeline/lock.js';
import { canonicalJson } from '../../../src/pipeline/run-cache/canonical-json.js';
import { formatRun, parseRun, runName } from '../../../src/pipeline/run-cache/run-record.js';
import { parseYaml } from '../../../src/platform/yaml/index.js';

const PREP: LockEntry = {
  command: 'python3 prep.py',
  dependencies: new Map([
    ['prep.py', { digest: '277fb803d918601b45a0c5e0a2152aa4', sizeBytes: 12 }],
    ['data', { digest: '5332410b0184a75411755f83b237be70.dir', sizeBytes: 7, fileCount: 2 }],
  ]),
  params: new Map(),
  outputs: new Map([['out', { digest: '7ba68103950d0b76ba4dc3641b183f93.dir', sizeBytes: 3, fileCount: 1 }]]),
};
const NAME = {
  key: '9db5b6e46a332a61415178dd657f7852f38e038199d35d00cef4c04b15c3e862',
  value: '4eff20128d99c5beb86bbb95de2b425b21226233b43eed3fb3e0ccfda7c9657c',
};

describe('canonicalJson', () => {
  const read = (yaml: string) => canonicalJson(parseYaml(yaml, { file: 'x', numbers: 'exact' }).value);
  test.each([
    ['{b: 1, a: [1.0, 1e-8, 0.1, 1e16, -0.0]}', '{"a": [1.0, 1e-08, 0.1, 1e+16, -0.0], "b": 1}'],
    [
      '[.nan, .inf, -.inf, null, true, false, 123456789012345678901234567890]',
      '[NaN, Infinity, -Infinity, null, true, false, 123456789012345678901234567890]',
    ],
    ['{size: 1, x: {nfiles: 2, y: [{size: 3, z: 4}]}}', '{"x": {"y": [{"z": 4}]}}'],
    [
      '"\\u00e9 \\u2028 \\U0001F600 \\x7f \\b\\t\\n \\x01 / \\" \\\\"',
      '"\\u00e9 \\u2028 \\ud83d\\ude00 \\u007f \\b\\t\\n \\u0001 / \\" \\\\"',
    ],
    ['{10: a, 9: b, 9.5: c, true: d}', '{"true": "d", "9": "b", "9.5": "c", "10": "a"}'],
    ['{"\\uffff": 1, "\\U0001F600": 2, "10": 3, "9": 4}', '{"10": 3, "9": 4, "\\uffff": 1, "\\ud83d\\ude00": 2}'],
    ['{null: 1}', '{"null": 1}'],
    ['{}', '{}'],
    ['[[], {}, ""]', '[[], {}, ""]'],
  ])('%s', (yaml, json) => expect(read(yaml)).toBe(json));

  test.each(['2020-01-01', '[{a: 2020-01-01}]', '{1: a, b: c}', '{null: 1, a: 2}'])('Python refuses %s', (yaml) =>
    expect(read(yaml)).toBeUndefined(),
  );
});

test('names of the golden vector', () => expect(runName(PREP)).toEqual(NAME));

test('a run reads back as it was written', () => {
  expect(parseRun(formatRun(PREP), NAME)).toEqual({ ...PREP, dependencies: new Map([...PREP.dependencies].reverse()) });
});

test('refuses a run that names an output and no content of it', () => {
  const bare = { ...PREP, outputs: new Map([['out', {}]]) };
  expect(() => parseRun(formatRun(bare), runName(bare)!)).toThrow(
    expect.objectContaining({ code: 'RUN_INVALID', message: expect.stringContaining('what it made of "out"') }),
  );
});

test.each([
  ['cut off', (text: string) => text.slice(0, -40)],
  ['of another command', (text: string) => text.replace('prep.py\n', 'other.py\n')],
  ['of other outputs', (text: string) => text.replace('7ba6', '0000')],
  ['with a path that leads out', (text: string) => text.replace('path: out', 'path: ../../out')],
  ['with a digest that is none', (text: string) => text.replace('7ba68103950d0b76ba4dc3641b183f93.dir', '../../x')],
  ['with one output more', (text: string) => `${text}- path: more\n  hash: md5\n  md5: ${'0'.repeat(32)}\n`],
  ['versioned by the cloud', (text: string) => text.replace('  nfiles: 1', '  cloud: {}')],
  ['that is no YAML', () => '{'],
  ['that is no map', () => '[]'],
  ['that is empty', () => ''],
  ['with conflict markers', (text: string) => `<<<<<<< a\n${text}`],
])('refuses a run %s', (_, change) => {
  expect(() => parseRun(change(formatRun(PREP)), NAME)).toThrow(
    expect.objectContaining({ code: 'RUN_INVALID', message: expect.stringMatching(/^run 9db5b6e46a…\/4eff20128d…: /) }),
  );
});
