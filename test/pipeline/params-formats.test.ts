import { expect, test } from '@jest/globals';
import type { UserError } from '../../src/core/errors.js';
import { emitYaml, YamlFloat } from '../../src/platform/yaml/index.js';
import { compareValues } from '../../src/pipeline/compare-values.js';
import { parseParams, pickParams, refuseMissingParams, selectParams } from '../../src/pipeline/params.js';
import { pythonRepr } from '../../src/pipeline/python-repr.js';
import { pythonRound } from '../../src/pipeline/python-round.js';

/** Python files beside what DVC 3.67.1 reads of them (`dvc.utils.serialize.parse_py`). */
test.each([
  ['A = 1\nB = -2.50\nC: float = 1e-7\nD: int\n', "{'A': 1, 'B': -2.5, 'C': 1e-07}"],
  ["a = 'x' \"y\" r'\\n'\nb = u'\\x41\\u00e9\\101\\q'\nc = f'{a}'\n", "{'a': 'xy\\\\n', 'b': 'AéA\\\\q'}"],
  ['a = """two\nlines"""\nb = \'it\\\ns\'\n', "{'a': 'two\\nlines', 'b': 'its'}"],
  ['t = (1, (2,), [3, ()])\nu = 1, 2\nv = (5)\nw = ()\n', "{'t': (1, (2,), [3, ()]), 'u': (1, 2), 'v': 5, 'w': ()}"],
  ['d = {"a": 1, 2: [True, None], None: {}, "a": 3,}\n', "{'d': {'a': 3, 2: [True, None], None: {}}}"],
  ['i = [0x1F, 0o17, 0b101, 1_000, 00, 123456789012345678901]\n', "{'i': [31, 15, 5, 1000, 0, 123456789012345678901]}"],
  ['f = [1., .5, 1e5, 1_0.5e1_0, +3, -0.0]\n', "{'f': [1.0, 0.5, 100000.0, 105000000000.0, 3, -0.0]}"],
  ['s = {3}\nb = b"x"\nc = 1+2j\ne = set()\n', "{'s': {3}, 'b': b'x', 'c': (1+2j), 'e': set()}"],
  // What is no literal, or no single name.
  [
    'x = y = 3\nX, Y = 1, 2\nl = [1][0]\nm = -(-3)\nn = not True\no = [*x]\np = 1 + 2\nq = {**d}\nr = int(3)\ns = 07\n',
    '{}',
  ],
  ['x += 1\nx == 2\nx[0] = 1\na.b = 2\nif x: y = 3\nfor i in x: z = 1\nelse: w = 2\n', '{}'],
  ['if True:\n    a = 1\nwith x:\n    b = 2\ntry:\n    c = 3\nfinally:\n    d = 4\ne = 5\n', "{'e': 5}"],
  [
    'class A(B, metaclass=C):\n    """doc"""\n    x = [1,\n  2,  # three\n    ]\n    class I: y = 2; z = 3\n    def __init__(self, a: int = 3) -> None:\n        self.m = 5\n        n = 6\n        self.o: int = 7\n    def other(self):\n        self.p = 8\nself.q = 9\n',
    "{'A': {'x': [1, 2], 'I': {'y': 2, 'z': 3}, 'm': 5, 'o': 7}, 'q': 9}",
  ],
  ['a = 1; b = 2 ; c = \\\n  3\n@deco\ndef f(): d = 4\n', "{'a': 1, 'b': 2, 'c': 3}"],
  ['\uFEFFa = 1\r\nb = """x\r\ny"""\r\n', "{'a': 1, 'b': 'x\\ny'}"],
  ['é = "ü"\nname = "\\N{BULLET}"\n', "{'é': 'ü'}"],
  ['a = 1\na = "later"\n', "{'a': 'later'}"],
  [`deep = ${'['.repeat(300)}${']'.repeat(300)}\n`, '{}'],
  ['', '{}'],
])('parseParams of Python %j', (text, repr) => {
  expect(pythonRepr(parseParams(text, 'code.py'))).toBe(repr);
});

test.each([
  ['a = [1,\n  2', 'code.py:1:5'],
  ["b = 1\na = 'x\n", 'code.py:2:5'],
  ['a = """x', 'code.py:1:5'],
])('Python %j is refused where it is open', (text, place) => {
  const [file, line, column] = place.split(':');
  expect(() => parseParams(text, 'code.py')).toThrow(
    expect.objectContaining({ code: 'PYTHON_INVALID', location: { file, line: Number(line), column: Number(column) } }),
  );
});

test('TOML: integers and floats stay apart, dates are dates', () => {
  const text = [
    'i = 1\nf = 1.0\nbig = 123456789012345678901\nd = 2020-01-02\nt = 2020-01-02T03:04:05.5+02:00',
    'n = [1, 2.5, "x"]\n[a.b]\nc = "é"\n[[list]]\nk = 1e-7\n',
  ].join('\n');
  expect(emitYaml(parseParams(text, 'x.toml'))).toBe(
    'i: 1\nf: 1.0\nbig: 123456789012345678901\nd: 2020-01-02\nt: 2020-01-02 03:04:05.500000+02:00\n' +
      'n:\n- 1\n- 2.5\n- x\na:\n  b:\n    c: é\nlist:\n- k: 1e-07\n',
  );
  expect(() => parseParams('a = 1\nb = \n', 'x.toml')).toThrow(
    expect.objectContaining({ code: 'TOML_INVALID', location: { file: 'x.toml', line: 2, column: 5 } }),
  );
});

test.each([
  ['x.json', '{"a":'.repeat(5000) + '1' + '}'.repeat(5000), 'JSON_INVALID'],
  ['x.json', '['.repeat(200_000), 'JSON_INVALID'],
  ['x.toml', `a${'.a'.repeat(5000)} = 1`, 'TOML_INVALID'],
  ['x.toml', `a = ${'['.repeat(5000)}`, 'TOML_INVALID'],
  ['x.yaml', '['.repeat(20_000), 'YAML_INVALID'],
  ['x.yaml', `${'{a: '.repeat(20_000)}1${'}'.repeat(20_000)}`, 'YAML_INVALID'],
])('%s nested very deeply is refused', (path, text, code) => {
  expect(() => parseParams(text, path)).toThrow(expect.objectContaining({ code, exitCode: 2 }));
});

test('classes in one line are as deep as Python has them, however many there are', () => {
  expect(parseParams(`${'class A: '.repeat(20_000)}x = 1\nb = 2\n`, 'x.py')).toEqual({ A: {}, b: 2 });
});

test.each([
  ['x.yaml', '__proto__: {polluted: 1}\nconstructor: {prototype: {polluted: 1}}\n'],
  ['x.json', '{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}}'],
  ['x.toml', '__proto__ = {polluted = 1}\nconstructor.prototype.polluted = 1\n'],
  ['x.py', 'class __proto__:\n  polluted = 1\nconstructor = {"prototype": {"polluted": 1}}\n'],
])('keys of %s that every object has are keys like others', (path, text) => {
  const file = parseParams(text, path);
  expect(Object.keys(file as object)).toEqual(['__proto__', 'constructor']);
  const keys = ['__proto__.polluted', 'constructor.prototype.polluted'];
  expect([...pickParams(file, keys)!.keys()]).toEqual(keys);
  expect(JSON.stringify(selectParams(file, keys))).toContain('"__proto__":{"polluted":1}');
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});

test('what dvc.lock cannot hold is no parameter of a stage, but does not hinder others', () => {
  const file = parseParams('tags = {"a"}\nraw = [b"x"]\nlr = 0.1\n', 'p.py');
  const check = (keys: string[] | null) =>
    refuseMissingParams(
      'train',
      [{ written: 'p.py', path: 'p.py', keys }],
      new Map([['p.py', pickParams(file, keys)]]),
    );
  check(['lr']);
  let mistakes: string[] = [];
  try {
    check(null);
  } catch (error) {
    mistakes = (error as UserError).mistakes.map(({ message }) => message);
  }
  expect(mistakes).toEqual([
    '"tags" of p.py holds a set, which dvc.lock cannot record',
    '"raw" of p.py holds bytes, which dvc.lock cannot record',
  ]);
});

/** As DVC 3.67.1 selects (`read_param_file`). */
test.each([
  [['a.1'], "{'a': [None, 2]}"],
  [['a.2.x', 'b.c'], "{'a': [None, None, {'x': 5}], 'b': {'c': 1}}"],
  [['a.0', 'a.2'], "{'a': [1, None, None, {'x': 5}]}"],
  [['b.d', 'b.c', 'zz', 'b.zz', 'a.9'], "{'b': {'d': [7], 'c': 1}}"],
])('selectParams %j', (keys, repr) => {
  const file = parseParams('{"a": [1, 2, {"x": 5}], "b": {"c": 1, "d": [7]}}', 'x.json');
  expect(pythonRepr(selectParams(file, keys))).toBe(repr);
});

/** As Python 3.11 rounds. */
test.each([
  [0.015625, 5, 0.01562],
  [0.046875, 5, 0.04688],
  [2.675, 2, 2.67],
  [-0.000005, 5, -0.00001],
  [0.5, 1, 0.5],
  [1e22, 5, 1e22],
  [123456.789, 2, 123456.79],
  [5e-324, 5, 0],
])('pythonRound(%p, %p)', (value, digits, rounded) => {
  expect(pythonRound(value, digits)).toBe(rounded);
});

/** As DVC 3.67.1 compares (`dvc.utils.diff.diff`). */
test.each([
  ['{"a": 1, "b": {"c": 2}}', '{"a": 1.0, "b": {"c": 2.5}}', "{'b.c': {'old': 2, 'new': 2.5, 'diff': 0.5}}"],
  ['{"a": true, "n": null}', '{"a": 1, "l": [1]}', "{'l': {'old': None, 'new': '[1]'}}"],
  ['{"a": "x"}', '{}', "{'a': {'old': 'x', 'new': None}}"],
  ['0.5', '0.75', "{'': {'old': 0.5, 'new': 0.75, 'diff': 0.25}}"],
  ['[1]', '[3]', "{'': {'old': 1, 'new': 3, 'diff': 2}}"],
  ['0.5', '{"a": 1}', "{'a': {'old': None, 'new': 1}}"],
  ['{"a": 9007199254740993}', '{"a": 1}', "{'a': {'old': 9007199254740993, 'new': 1, 'diff': -9007199254740992}}"],
])('compareValues of %s and %s', (old, now, repr) => {
  const changes = compareValues(parseParams(old, 'a.json'), parseParams(now, 'a.json'), false);
  const found = [...changes].map(([key, change]) => [key, { ...change }] as const);
  expect(pythonRepr(Object.fromEntries(found))).toBe(repr);
});

test('pythonRepr quotes as Python does', () => {
  const values = ["it's", '"', `'"`, 'a\\b\n\t', '\x07\xa0é\u200b', '', new YamlFloat(Infinity), new YamlFloat(NaN)];
  expect(pythonRepr(values)).toBe(`["it's", '"', '\\'"', 'a\\\\b\\n\\t', '\\x07\\xa0é\\u200b', '', inf, nan]`);
});
