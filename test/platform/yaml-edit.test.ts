import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { editYaml, emitYaml, parseYaml } from '../../src/platform/yaml/index.js';
import type { YamlEdit, YamlValue } from '../../src/platform/yaml/index.js';

const DVC_FILE = `# raw data
outs:
- md5: aaa   # from the lab
  size: 10
  # where it is
  path: data.csv

# owned by us
meta:
  owner: 'me'   # ask first
`;

const SHARED = [1];
const set = (path: (string | number)[], value: YamlValue): YamlEdit => ({ path, value });
const remove = (...path: (string | number)[]): YamlEdit => ({ path, value: undefined });

describe('editYaml', () => {
  test.each<[name: string, text: string, edit: YamlEdit, result: string]>([
    // As DVC 3.67.1 (`dvc.utils.serialize.modify_yaml`, ruamel.yaml 0.19.1) gives, but for spelling that it would even out.
    [
      'a value; its comment keeps its column',
      DVC_FILE,
      set(['outs', 0, 'md5'], 'bb'),
      DVC_FILE.replace('aaa   #', 'bb    #'),
    ],
    ['a longer value pushes its comment', 'a: 1 # c\n', set(['a'], 12345), 'a: 12345 # c\n'],
    ['a key at the end, behind the comments', 'a: 1\n# end\n', set(['b'], [1]), 'a: 1\n# end\nb:\n- 1\n'],
    ['an item at the end', 'l:\n- a\nm: 1\n', set(['l', 1], { b: 1 }), 'l:\n- a\n- b: 1\nm: 1\n'],
    [
      'a missing map on the way',
      "schema: '2.0'\n",
      set(['stages', 'a'], { cmd: 'x' }),
      "schema: '2.0'\nstages:\n  a:\n    cmd: x\n",
    ],
    ['an empty map', 'a: {}\n', set(['a', 'b'], 1), 'a:\n  b: 1\n'],
    ['a block for a scalar', 'a: 1\nb: 2\n', set(['a'], { c: [1] }), 'a:\n  c:\n  - 1\nb: 2\n'],
    ['a scalar for a block', 'a:\n- 1\n- 2\nb: 2\n', set(['a'], 'x'), 'a: x\nb: 2\n'],
    [
      'comments above the first line of a block',
      'a: # c\n  # d\n  b: 1\nc: 1\n',
      set(['a'], { x: 1 }),
      'a: # c\n  # d\n  x: 1\nc: 1\n',
    ],
    ['between brackets', 'a: {b: [1, 2], c: x}\n', set(['a', 'b', 2], '3'), "a: {b: [1, 2, '3'], c: x}\n"],
    [
      'a shared list before another one, and a text that looks like its anchor',
      'a: 1\nb:\n  p: &id001\n  - 2\n  q: *id001\nc: x &id009 y\n',
      set(['a'], { x: SHARED, y: SHARED }),
      'a:\n  x: &id001\n  - 1\n  y: *id001\nb:\n  p: &id002\n  - 2\n  q: *id002\nc: x &id009 y\n',
    ],
    ['the last entry leaves an empty map', 'a:\n  b: 1\nc: 1\n', remove('a', 'b'), 'a: {}\nc: 1\n'],
    // DVC drops the comments behind what it removes; here only the lines of the entry go.
    ['a removed key takes its lines', DVC_FILE, remove('outs', 0, 'size'), DVC_FILE.replace('  size: 10\n', '')],
    ['a removed block takes its lines', DVC_FILE, remove('meta'), DVC_FILE.slice(0, DVC_FILE.indexOf('meta'))],
    ['the next key takes the place behind the dash', '- a: 1\n  b: 2\n- c\n', remove(0, 'a'), '- b: 2\n- c\n'],
    ['a comment behind a removed first key stays', '- a: 1\n  # b\n  b: 2\n', remove(0, 'a'), '-\n  # b\n  b: 2\n'],
    ['a removed item', 'l:\n- a\n- b # c\n- d\n', remove('l', 1), 'l:\n- a\n- d\n'],
    ['a removed flow entry', 'a: {b: 1, c: 2, d: 3}\n', remove('a', 'c'), 'a: {b: 1, d: 3}\n'],
    // What is spelt in another way stays.
    ['the same value', 'a: "x"\nb: 0x10\n', set(['b'], 16), 'a: "x"\nb: 0x10\n'],
    [
      'other indentation',
      'a:\n    b:\n        - "x"\n    c: 1\n',
      set(['a', 'c'], { d: [1] }),
      'a:\n    b:\n        - "x"\n    c:\n      d:\n      - 1\n',
    ],
    ['Windows line ends', 'a: 1\r\nb: 2\r\n', set(['a'], [1]), 'a:\r\n- 1\r\nb: 2\r\n'],
    ['no line end at the end', 'a: 1', set(['b'], 2), 'a: 1\nb: 2\n'],
    ['a byte order mark', '\uFEFFa: 1\n', set(['a'], 2), '\uFEFFa: 2\n'],
    ['a block scalar', 'a: |\n  x\n  y\nb: 1\n', set(['a'], 'z'), 'a: z\nb: 1\n'],
    ['only comments', '# none yet\n', set(['a'], 1), '# none yet\na: 1\n'],
    ['an empty text', '', set(['a', 'b'], 1), 'a:\n  b: 1\n'],
    ['nothing to remove', 'a: 1 # c\n', remove('b', 'c'), 'a: 1 # c\n'],
    // Aliases.
    ['the target of an alias', 'a: &x\n  p: 1 # c\nb: *x\n', set(['a'], 5), 'a: 5\nb:\n  p: 1\n'],
    ['behind an alias', 'a: &x {p: 1}\nb: *x # c\n', set(['b', 'p'], 2), 'a: &x {p: 1}\nb:    # c\n  p: 2\n'],
    [
      'a merged key',
      'a: &x {p: 1}\nb:\n  <<: *x\n  q: 1\n',
      set(['b', 'p'], 2),
      'a: &x {p: 1}\nb:\n  <<: *x\n  q: 1\n  p: 2\n',
    ],
  ])('%s', (_, text, edit, result) => expect(editYaml(text, [edit])).toBe(result));

  test('several edits follow each other', () => {
    const text = editYaml(DVC_FILE, [
      set(['outs', 0, 'md5'], '1234567890'),
      set(['outs', 0, 'hash'], 'md5'),
      remove('outs', 0, 'size'),
    ]);
    expect(text).toBe(`# raw data
outs:
- md5: '1234567890' # from the lab
  # where it is
  path: data.csv

# owned by us
  hash: md5
meta:
  owner: 'me'   # ask first
`);
  });

  test('a text that is not YAML is named', () => {
    expect(() => editYaml('a: [', [set(['a'], 1)], 'data.csv.dvc')).toThrow(
      expect.objectContaining({ location: expect.objectContaining({ file: 'data.csv.dvc' }) }),
    );
  });

  test('gives the right data and leaves the lines of everything else', () => {
    const names = ['a', 'b', 'c', 'x y', "it's"];
    const scalar = fc.oneof(
      fc.constantFrom<YamlValue>('v', '1', null, true, 'long words '.repeat(9), 'a\nb'),
      fc.integer(),
    );
    const { value } = fc.letrec<{ value: YamlValue }>((tie) => ({
      value: fc.oneof(
        { depthSize: 'small' },
        scalar,
        fc.array(tie('value'), { maxLength: 3 }),
        fc.dictionary(fc.constantFrom(...names), tie('value')),
      ),
    }));
    const roots = fc.tuple(value, value, value);
    fc.assert(
      fc.property(roots, value, fc.nat(2), fc.boolean(), ([first, second, third], fresh, index, isRemoved) => {
        const parts = { k0: first, k1: second, k2: third };
        const name = `k${index}`;
        const sections = Object.entries(parts).map(([key, part]) => `# about ${key}\n${emitYaml({ [key]: part })}`);
        const edited = editYaml(sections.join(''), [isRemoved ? remove(name) : set([name], fresh)]);
        const others = Object.fromEntries(Object.entries(parts).filter(([key]) => key !== name));
        expect(parseYaml(edited, { file: 'f', numbers: 'exact' }).value).toEqual(
          isRemoved ? others : { ...parts, [name]: fresh },
        );
        sections.forEach((section, at) => expect(edited).toContain(at === index ? `# about ${name}\n` : section));
      }),
      { seed: 11, numRuns: 150 },
    );
  });
});
