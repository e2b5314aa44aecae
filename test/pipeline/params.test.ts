import { describe, expect, test } from '@jest/globals';
import { diffParams, parseMetrics, parseParams } from '../../src/pipeline/index.js';
import { pickParams, refuseMissingParams } from '../../src/pipeline/params.js';
import { YamlFloat } from '../../src/platform/yaml/index.js';

const YAML = parseParams('lr: 1.0\nnone:\nlayers: [8, {size: 4}]\nempty: {}\n"a.b": 1\n"10": ten\n', 'params.yaml');

describe('pickParams', () => {
  test.each<[string, unknown]>([
    ['lr', new YamlFloat(1)],
    ['none', null],
    ['layers.0', 8],
    ['layers.1.size', 4],
    ['empty', {}],
    ['10', 'ten'],
  ])('%s is there', (key, value) => {
    expect(pickParams(YAML, [key])).toEqual(new Map([[key, value]]));
  });

  test.each([
    'nothing',
    'layers.2',
    'layers.-1',
    'layers.',
    'layers.x',
    'lr.x',
    'none.x',
    'a.b',
    '',
    'toString',
    '__proto__',
  ])('%j is not', (key) => {
    expect(pickParams(YAML, [key])).toEqual(new Map());
  });

  test('a whole file gives its top-level keys in their order; no file gives nothing', () => {
    expect([...pickParams(YAML, null)!.keys()]).toEqual(['lr', 'none', 'layers', 'empty', 'a.b', '10']);
    expect(pickParams(parseParams('[1]', 'x.yaml'), null)).toEqual(new Map());
    expect(pickParams(undefined, null)).toBeUndefined();
  });

  test('JSON is read as JSON, tabs and all', () => {
    expect(pickParams(parseParams('{\n\t"a": {"b": 1e3}\n}', 'p.json'), ['a.b'])).toEqual(
      new Map([['a.b', new YamlFloat(1000)]]),
    );
  });
});

test('refuseMissingParams names every file and key', () => {
  const dependencies = [
    { written: 'params.yaml', path: 'sub/params.yaml', keys: ['lr', 'seed'] },
    { written: '../whole.yaml', path: 'whole.yaml', keys: null },
    { written: 'there.yaml', path: 'there.yaml', keys: null },
  ];
  const values = new Map([
    ['params.yaml', new Map([['lr', 1]])],
    ['there.yaml', new Map()],
  ]);
  expect(() => refuseMissingParams('train', dependencies, values)).toThrow(
    expect.objectContaining({
      code: 'PARAM_MISSING',
      exitCode: 2,
      mistakes: [
        { message: 'sub/params.yaml has no "seed"' },
        { message: 'the parameter file whole.yaml does not exist' },
      ],
    }),
  );
  refuseMissingParams('train', dependencies.slice(2), values);
});

test('diffParams compares leaves as Python does', () => {
  const parse = (text: string) => parseParams(text, 'params.yaml');
  const base = parse('a: 1\nb: {x: 1, y: [1, 2]}\ngone: text\nsame: 1\nfloat: 0.1\nbig: 1\nday: 2020-01-02\n');
  const head = parse(
    'a: 2\nb: {x: 1.0, y: [1, 3]}\nsame: 1.0\nnew: null\nfloat: 1e-7\nbig: 123456789012345678901\nday: 2020-01-03\n',
  );
  expect(diffParams('params.yaml', base, head).map(({ key, old, new: now }) => [key, old, now])).toEqual([
    ['a', '1', '2'],
    ['b.y', '[1,2]', '[1,3]'],
    ['gone', 'text', null],
    ['float', '0.1', '1e-07'],
    ['big', '1', '123456789012345678901'],
    ['day', '2020-01-02', '2020-01-03'],
    ['new', null, 'null'],
  ]);
  expect(diffParams('params.yaml', undefined, parse('a: {b: 1}'))).toEqual([
    { file: 'params.yaml', key: 'a.b', old: null, new: '1' },
  ]);
});

test.each<[string, string, [string, unknown][]]>([
  [
    'm.json',
    '{"acc": 0.5, "nested": {"f1": 1, "list": [1], "no": null}, "ok": true, "note": "x"}',
    [
      ['acc', 0.5],
      ['nested.f1', 1],
      ['ok', true],
      ['note', 'x'],
    ],
  ],
  [
    'm.json',
    '{"nan": NaN, "inf": [1, Infinity], "low": -Infinity, "text": "a, NaN, b"}',
    [
      ['nan', 'NaN'],
      ['low', '-Infinity'],
      ['text', 'a, NaN, b'],
    ],
  ],
  [
    'm.yaml',
    'acc: 1\nnan: .nan\ndeep: {10: 1, 9: 2}\nbig: 123456789012345678901\n',
    [
      ['acc', 1],
      ['nan', 'NaN'],
      ['deep.10', 1],
      ['deep.9', 2],
      ['big', 123456789012345680000],
    ],
  ],
  ['m.json', '[1, 2]', []],
  ['m.yaml', '', []],
  ['m.yaml', '0.5', [['', 0.5]]],
  ['m.yaml', '0.0', []],
  [
    'm.TOML',
    'acc = 1.0\n[deep]\nok = true\nday = 2020-01-02\n',
    [
      ['acc', 1],
      ['deep.ok', true],
    ],
  ],
  [
    'm.py',
    'ACC = 0.5\nclass A:\n    tags = {"x"}\n    n = 1\n',
    [
      ['ACC', 0.5],
      ['A.n', 1],
    ],
  ],
])('parseMetrics of %s %s', (path, text, metrics) => {
  expect([...parseMetrics(text, path)]).toEqual(metrics);
});

test.each([
  ['m.json', 'acc: 1', 'JSON_INVALID'],
  ['m.json', '{"a": 1', 'JSON_INVALID'],
  ['m.yaml', 'a: [', 'YAML_INVALID'],
  ['m.toml', 'a = ', 'TOML_INVALID'],
  ['m.py', 'a = [1', 'PYTHON_INVALID'],
])('parseMetrics refuses %s with %s', (path, text, code) => {
  expect(() => parseMetrics(text, path)).toThrow(expect.objectContaining({ code, exitCode: 2 }));
});
