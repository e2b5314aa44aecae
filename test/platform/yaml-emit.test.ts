import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { emitYaml, formatFloat, mapOf, parseYaml, YamlFloat, YamlTimestamp } from '../../src/platform/yaml/index.js';
import type { YamlValue } from '../../src/platform/yaml/index.js';

// Texts are what `dvc.utils.serialize.dumps_yaml(value)` of DVC 3.67.1 gives, with ruamel.yaml 0.19.1 and Python 3.11.
const long = 'python train.py ' + '--option value '.repeat(6) + 'last';
const shared: YamlValue = { p: 1 };

describe('emitYaml', () => {
  const table: [name: string, value: YamlValue, text: string][] = [
    ['nested maps and lists', { a: [{ b: 1, c: ['x'] }, 'y'] }, 'a:\n- b: 1\n  c:\n  - x\n- y\n'],
    ['lists in lists', [[1, [2, []]]], '- - 1\n  - - 2\n    - []\n'],
    ['empty collections', { a: [], b: {}, c: [[], {}] }, 'a: []\nb: {}\nc:\n- []\n- {}\n'],
    ['an empty root', {}, '{}\n'],
    ['nothing', { a: null, b: [null, 1] }, 'a:\nb:\n- \n- 1\n'],
    ['a root scalar', 'a b', 'a b\n...\n'],
    ['a quoted root scalar', '1', "'1'\n"],
    ['booleans and integers', { a: true, b: -3, c: 2n ** 70n }, 'a: true\nb: -3\nc: 1180591620717411303424\n'],
    ['digits of a hash', { md5: '401013266745e5661589292315434968' }, "md5: '401013266745e5661589292315434968'\n"],
    [
      'text like numbers',
      ['1', '0o17', '0x1f', '1_0', '1e5', '.inf'],
      "- '1'\n- '0o17'\n- '0x1f'\n- '1_0'\n- '1e5'\n- '.inf'\n",
    ],
    [
      'text like other values',
      ['', '~', 'null', 'true', '2020-01-02', '<<', '='],
      "- ''\n- '~'\n- 'null'\n- 'true'\n- '2020-01-02'\n- '<<'\n- '='\n",
    ],
    ['text of YAML 1.1', ['yes', 'off', 'y', '1:30'], '- yes\n- off\n- y\n- 1:30\n'],
    [
      'indicators',
      ['a: b', 'a #b', '- a', '-a', '?a', '&a', '@'],
      "- 'a: b'\n- 'a #b'\n- '- a'\n- -a\n- ?a\n- '&a'\n- '@'\n",
    ],
    ['quotes', ["it's", "it's: x", 'say "x"'], '- it\'s\n- "it\'s: x"\n- say "x"\n'],
    ['line breaks and controls', ['a\nb', 'a\tb', '\x1b'], '- "a\\nb"\n- "a\\tb"\n- "\\e"\n'],
    ['other scripts', { é: '日本 😀' }, 'é: 日本 😀\n'],
    ['blanks at the ends', [' a', 'a '], "- ' a'\n- 'a '\n"],
    [
      'a long plain line',
      { cmd: long },
      'cmd: python train.py --option value --option value --option value --option value\n  --option value --option value last\n',
    ],
    [
      'a long plain line that is not full',
      { command: long },
      'command: python train.py --option value --option value --option value --option \n  value --option value --option value last\n',
    ],
    ['a long word', { path: 'd/'.repeat(50) }, `path: \n  ${'d/'.repeat(50)}\n`],
    [
      'a long quoted line',
      { cmd: `${long}: x` },
      "cmd: 'python train.py --option value --option value --option value --option value\n  --option value --option value last: x'\n",
    ],
    [
      'a long line with escapes',
      { cmd: `${long}\n${long}` },
      'cmd: "python train.py --option value --option value --option value --option value\n  --option value --option value last\\npython train.py --option value --option value\n  --option value --option value --option value --option value last"\n',
    ],
    ['a key of 122 characters', { ['k'.repeat(122)]: [] }, `${'k'.repeat(122)}: []\n`],
    ['a key of 123 characters', { ['k'.repeat(123)]: [1, { a: 2 }] }, `? ${'k'.repeat(123)}\n: - 1\n  - a: 2\n`],
    ['a key of two lines', { 'a\nb': { c: 1 } }, '? "a\\nb"\n: c: 1\n'],
    [
      'keys that are not text',
      mapOf([
        [null, 1],
        [2, 1],
        [true, 1],
        [new YamlFloat(1.5), 1],
        ['', 1],
        ['3', 1],
      ]),
      "null: 1\n2: 1\ntrue: 1\n1.5: 1\n'': 1\n'3': 1\n",
    ],
    [
      'times',
      [new YamlTimestamp('2020-1-2', '2020-01-02'), new YamlTimestamp('', '2020-01-02 03:04:05')],
      '- 2020-01-02\n- 2020-01-02 03:04:05\n',
    ],
    ['a value held twice', { a: shared, b: shared, c: [shared] }, 'a: &id001\n  p: 1\nb: *id001\nc:\n- *id001\n'],
    ['a value held twice in a list', [shared, shared], '- &id001\n  p: 1\n- *id001\n'],
  ];
  test.each(table)('%s', (_, value, text) => expect(emitYaml(value)).toBe(text));

  test('keeps the order of keys that look like integers', () => {
    expect(emitYaml(parseYaml('b: 1\n2: 1\n1: 1\n', { file: 'f', numbers: 'exact' }).value)).toBe('b: 1\n2: 1\n1: 1\n');
  });

  test('a text that ruamel.yaml writes wrong is written right', () => {
    // dumps_yaml puts a line break after the two blanks, which reads as one.
    const text = `${'x'.repeat(70)}  ${'y'.repeat(30)}`;
    expect(parseYaml(emitYaml({ a: text }), { file: 'f' }).value).toEqual({ a: text });
  });

  test('what is written reads as what it was', () => {
    const scalar = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.string({
        unit: fc.constantFrom('a', ' ', ':', '#', '-', "'", '"', '\\', '\n', '1', '.', 'e'),
        maxLength: 200,
      }),
      fc.maxSafeInteger(),
      fc.double().map((value) => new YamlFloat(value)),
      fc.bigInt({ min: 2n ** 60n }),
      fc.constantFrom(null, true, false),
    );
    const { value } = fc.letrec<{ value: YamlValue }>((tie) => ({
      value: fc.oneof(
        { depthSize: 'small' },
        scalar,
        fc.array(tie('value')),
        fc.dictionary(fc.string({ unit: 'grapheme' }), tie('value')),
      ),
    }));
    fc.assert(
      fc.property(value, (written) => {
        const read = parseYaml(emitYaml(written), { file: 'f', numbers: 'exact' }).value;
        expect(read).toEqual(written);
        expect(emitYaml(read)).toBe(emitYaml(written));
      }),
      { seed: 3, numRuns: 150 },
    );
  });
});

// Python 3.11: repr(x)
test.each([
  [1, '1.0'],
  [0.1, '0.1'],
  [1e-7, '1e-07'],
  [0.0001, '0.0001'],
  [0.00001, '1e-05'],
  [1e16, '1e+16'],
  [1e15, '1000000000000000.0'],
  [123456789012345680, '1.2345678901234568e+17'],
  [-0, '-0.0'],
  [5e-324, '5e-324'],
  [1.7976931348623157e308, '1.7976931348623157e+308'],
  [NaN, '.nan'],
  [-Infinity, '-.inf'],
])('formatFloat(%p) is %s', (value, text) => expect(formatFloat(value)).toBe(text));
