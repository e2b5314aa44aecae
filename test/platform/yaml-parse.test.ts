import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { UserError } from '../../src/core/errors.js';
import { readCanonical, readCanonicalValue } from '../../src/platform/yaml/canonical-reader.js';
import { composeYaml } from '../../src/platform/yaml/compose.js';
import {
  emitYaml,
  parseYaml,
  plainValue,
  pythonEquals,
  YamlFloat,
  YamlTimestamp,
} from '../../src/platform/yaml/index.js';
import type { YamlValue } from '../../src/platform/yaml/index.js';

const exact = (text: string) => parseYaml(text, { file: 'f.yaml', numbers: 'exact' }).value;
const plain = (text: string) => parseYaml(text, { file: 'f.yaml' }).value;

describe('parseYaml', () => {
  // Values are those of `YAML(typ='safe').load(text)`, ruamel.yaml 0.19.1.
  test.each<[text: string, value: YamlValue]>([
    ['', null],
    ['# only a comment\n', null],
    ['\uFEFFa: 1\n', { a: 1 }],
    ['a: 1\r\nb: [1, x]\r\n', { a: 1, b: [1, 'x'] }],
    ['a: 010\nb: 0o10\nc: 0x1F\nd: 0b11\ne: 1_000\nf: +1\n', { a: 10, b: 8, c: 31, d: 3, e: 1000, f: 1 }],
    ['a: yes\nb: off\nc: tRUE\nd: 1:30\ne: .5e3\n', { a: 'yes', b: 'off', c: 'tRUE', d: '1:30', e: '.5e3' }],
    ['a: True\nb: ~\nc: Null\nd:\n', { a: true, b: null, c: null, d: null }],
    ['a: 9007199254740993\n', { a: 9007199254740993n }],
    ['a: 1.0\nb: 1e3\nc: .inf\n', { a: new YamlFloat(1), b: new YamlFloat(1000), c: new YamlFloat(Infinity) }],
    ['a: 2020-1-2\nb: 2020-01-02\n', { a: '2020-1-2', b: new YamlTimestamp('2020-01-02', '2020-01-02') }],
    [
      'a: 2020-01-02T03:04:05.5+02:00\n',
      { a: new YamlTimestamp('2020-01-02T03:04:05.5+02:00', '2020-01-02 03:04:05.500000+02:00') },
    ],
    ["a: '1'\nb: \"x\\ny\"\nc: 'it''s'\n", { a: '1', b: 'x\ny', c: "it's" }],
    ['a: one\n  two\nb: "x\n  y"\n', { a: 'one two', b: 'x y' }],
    ['a: |\n  x\n  y\nb: >-\n  x\n  y\n', { a: 'x\ny\n', b: 'x y' }],
    ['a: |\n  no line break at the end', { a: 'no line break at the end' }],
    ['x: &d {p: 1, q: 2}\ny:\n  <<: *d\n  q: 3\n', { x: { p: 1, q: 2 }, y: { p: 1, q: 3 } }],
    ['a: !!str 1\nb: !!float 1\n', { a: '1', b: new YamlFloat(1) }],
    ['__proto__: 1\nconstructor: 2\n', JSON.parse('{"__proto__": 1, "constructor": 2}') as YamlValue],
  ])('%j', (text, value) => expect(exact(text)).toEqual(value));

  test('plain numbers are those of JSON, dates are text', () => {
    expect(plain('a: 1.0\nb: 9007199254740993\nc: 2020-1-02 \nd: 2020-01-02\n')).toEqual({
      a: 1,
      b: 9007199254740992,
      c: '2020-1-02',
      d: '2020-01-02',
    });
  });

  test.each<[text: string, line: number, column: number, message: RegExp]>([
    ['a: 1\nb: 2\na: 3\n', 3, 1, /repeats the key "a"/],
    ["1: a\n'1': b\n", 2, 1, /two keys that both read "1"/],
    ['a: [1, 2\nb: 1\n', 2, 1, /YAML error/],
    ['a: "x\n', 2, 1, /YAML error/],
    ['a: b: c\n', 1, 4, /YAML error/],
    ['a: 1\n\tb: 2\n', 2, 1, /tab/],
    ['a: x\ty\n', 1, 5, /tab outside of quotes/],
    ['a: x\u0007\n', 1, 5, /unprintable character U\+0007/],
    ['a: *x\n', 1, 4, /no anchor &x/],
    ['a: &x [*x]\n', 1, 8, /inside of what it refers to/],
    ['a: !!python/object:os.system x\n', 1, 30, /tag/],
    ['a: !mine {b: 1}\n', 1, 10, /tag !mine/],
    ['[a]: 1\n', 1, 1, /cannot be a key/],
    ['a: 1\n---\nb: 2\n', 2, 1, /more than one YAML document/],
    ['%YAML 1.1\n---\na: yes\n', 1, 1, /YAML 1\.1/],
    ['a: 0x_\n', 1, 4, /only looks like a value/],
    ['a:\n<<<<<<< ours\n  b: 1\n=======\n  b: 2\n>>>>>>> theirs\n', 2, 1, /merge conflict/],
  ])('refuses %j at %i:%i', (text, line, column, message) => {
    const error = failureOf(text);
    expect({ code: error.code, exitCode: error.exitCode }).toEqual({ code: 'YAML_INVALID', exitCode: 2 });
    expect(error.message).toMatch(message);
    expect(error.location).toEqual({ file: 'f.yaml', line, column });
    expect(error.hint).toBeTruthy();
  });

  test('refuses aliases that blow the document up, at once', () => {
    const levels = Array.from({ length: 30 }, (_, n) => `l${n + 1}: &l${n + 1} [${`*l${n}, `.repeat(9)}*l${n}]`);
    const started = performance.now();
    expect(failureOf(`l0: &l0 [x, x]\n${levels.join('\n')}\n`).message).toMatch(/far too large/);
    for (const text of ['[', '{', '{a: [', '- ', '? ']) {
      expect(failureOf(`${text.repeat(100_000)}\n`).message).toMatch(/nested too deeply/);
    }
    expect(performance.now() - started).toBeLessThan(5000);
  });

  test('tells where values and keys stand', () => {
    const text = 'a:\n  - x: 1\n    y:\n  - &q {z: 2}\nb: *q\n';
    const source = parseYaml(text, { file: 'f.yaml' });
    const places = (path: (string | number)[]) =>
      [source.locate(path), source.locateKey(path)].map(({ line, column }) => [line, column]);
    expect(places(['a', 0, 'x'])).toEqual([
      [2, 8],
      [2, 5],
    ]);
    expect(places(['a', '1', 'z'])).toEqual([
      [4, 12],
      [4, 9],
    ]);
    expect(places(['a', 0, 'y'])).toEqual([
      [3, 5],
      [3, 5],
    ]);
    expect(places(['a', 0, 'missing'])).toEqual([
      [2, 5],
      [2, 5],
    ]);
    expect(places(['b', 'z'])).toEqual([
      [4, 12],
      [4, 9],
    ]);
    expect(parseYaml('a:\n- x: 1\n  y: 2\n', { file: 'f' }).locate(['a', 0, 'y'])).toEqual({
      file: 'f',
      line: 3,
      column: 6,
    });
  });

  test('the fast reader of what DVC writes agrees with the full one, or stands back', () => {
    const word = fc.constantFrom(
      'a',
      'x y',
      "it's",
      '1',
      '0.5',
      '[',
      '# c',
      'k: v',
      '',
      'w '.repeat(60),
      'a\nb',
      'é\u00a0',
      '-',
      'null',
      'z'.repeat(90),
    );
    const key = fc.constantFrom('a', 'x y', "it's", '1', '# c', 'k: v', '-', 'z'.repeat(90));
    const { value } = fc.letrec<{ value: YamlValue }>((tie) => ({
      value: fc.oneof({ depthSize: 'small' }, word, fc.array(tie('value')), fc.dictionary(key, tie('value'))),
    }));
    const mark = fc.constantFrom('', '', ' ', '\n', '\n\n', '# c\n', ':', '- ', "'", '"', 'a: 1\n', '  ');
    const comment = fc.constantFrom('# c\n', '   # c: d\n', '\n', '  \n', '#\n');
    let seen = 0;
    fc.assert(
      fc.property(
        fc.dictionary(key, value, { minKeys: 1 }),
        mark,
        fc.nat(),
        comment,
        fc.nat(),
        (written, ...change) => {
          const [inserted, position, between, line] = change;
          const lines = emitYaml(written).split(/(?<=\n)/);
          lines.splice(line % (lines.length + 1), 0, between);
          if (line % 3 === 0) lines[0] = lines[0]!.replace(/\n$/, ' # c\n');
          const whole = lines.join('');
          const at = position % (whole.length + 1);
          const text = whole.slice(0, at) + inserted + whole.slice(at);
          const fast = readCanonical(text);
          expect(readCanonicalValue(text)).toEqual(fast?.value);
          if (fast === undefined) return;
          seen++;
          // A document mark is what the fast reader never takes.
          expect(exact(`---\n${text}`)).toEqual(fast.value);
        },
      ),
      { seed: 5, numRuns: Number(process.env['YAML_SCALE'] ?? 1) * 600 },
    );
    expect(seen).toBeGreaterThan(100);
  });

  test('lists between brackets, too, have the values and places that the full reader gives', () => {
    const item = fc.oneof(
      fc.constantFrom(
        '1',
        '-2',
        '1.5',
        'a',
        'a-b',
        "'x, y'",
        '"z"',
        'null',
        '-',
        'a: b',
        '{}',
        '&a b',
        '1,',
        '#c',
        "'",
      ),
      fc.constantFrom('[]', '[1, 2]', '[[a], b]', '010', '1_000', '.inf', '2020-01-02', '<<', '=', 'a b', '?', 'x#y'),
    );
    const separator = fc.constantFrom(', ', ', ', ',', ' , ', ' ', ',\n  ');
    const behind = fc.constantFrom('', '', '', ' ', ' # c', ': 1', '\n  b', ', ');
    let seen = 0;
    fc.assert(
      fc.property(fc.array(fc.tuple(item, separator), { maxLength: 4 }), behind, fc.boolean(), (items, rest, inMap) => {
        const list = `[${items.map(([text, mark], index) => text + (index < items.length - 1 ? mark : '')).join('')}]`;
        const text = inMap ? `k: ${list}${rest}\nl: x\n` : `k:\n- ${list}${rest}\n- y\n`;
        const fast = readCanonical(text);
        expect(readCanonicalValue(text)).toEqual(fast?.value);
        if (fast === undefined) return;
        seen++;
        // One more entry, with an anchor, is what the fast reader never takes.
        const full = composeYaml(`${text}${inMap ? 'm: ' : '- '}&a x\n`, 'f.yaml').root!;
        const [known, other] = inMap ? [fast, full] : [fast.children[0]!.node, full.children[0]!.node];
        expect(other.children.slice(0, -1)).toEqual(known.children);
      }),
      { seed: 5, numRuns: Number(process.env['YAML_SCALE'] ?? 1) * 600 },
    );
    expect(seen).toBeGreaterThan(50);
  });

  test('places are found where a map has thousands of entries', () => {
    const text = `a:\n${Array.from({ length: 5000 }, (_, n) => `  k${n}: 1\n`).join('')}b: {c: 1}\n`;
    for (const source of [text, text.replace('b: {c: 1}\n', '')]) {
      const { locate, locateKey } = parseYaml(source, { file: 'f.yaml' });
      expect(locate(['a', 'k4321'])).toEqual({ file: 'f.yaml', line: 4323, column: 10 });
      expect(locateKey(['a', 'k4321'])).toEqual({ file: 'f.yaml', line: 4323, column: 3 });
      expect(locateKey(['a', 'nowhere'])).toEqual({ file: 'f.yaml', line: 1, column: 1 });
    }
  });

  test('a lock of 10,000 stages and 2 MB is left to the fast reader', () => {
    const stages = Array.from({ length: 10_000 }, (_, n) => {
      const entry = (path: string) =>
        `    - path: ${path}/${n}.csv\n      hash: md5\n      md5: a${String(n).padStart(31, '0')}\n`;
      return `  stage${n}:\n    cmd: python run.py ${n}\n    deps:\n${entry('in')}    outs:\n${entry('out')}`;
    });
    const text = `schema: '2.0'\nstages:\n${stages.join('')}`;
    expect(text.length).toBeGreaterThan(2e6);
    const root = readCanonical(text);
    expect(root?.children[1]?.node.children).toHaveLength(10_000);
  });
});

// Python 3.11: a == b
test.each<[YamlValue, YamlValue, boolean]>([
  [1, new YamlFloat(1), true],
  [1, true, true],
  [false, new YamlFloat(0), true],
  ['1', 1, false],
  [null, 0, false],
  [2n ** 60n, new YamlFloat(2 ** 60), true],
  [2n ** 60n + 1n, new YamlFloat(2 ** 60), false],
  [[1, { a: 1 }], [true, { a: new YamlFloat(1) }], true],
  [{ a: 1, b: 2 }, { b: 2, a: 1 }, true],
  [{ a: 1 }, { a: 1, b: null }, false],
])('pythonEquals(%j, %j) is %s', (a, b, equal) => expect(pythonEquals(a, b)).toBe(equal));

test('plainValue gives what JSON can hold', () => {
  expect(plainValue({ a: [new YamlFloat(0.5), 2n ** 60n], t: new YamlTimestamp('2020-1-2', 'x') })).toEqual({
    a: [0.5, 2 ** 60],
    t: '2020-1-2',
  });
});

function failureOf(text: string): UserError {
  try {
    parseYaml(text, { file: 'f.yaml' });
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error(`${JSON.stringify(text)} was read`);
}
