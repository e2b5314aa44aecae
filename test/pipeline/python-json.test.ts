import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { UserError } from '../../src/core/errors.js';
import { parsePythonJson } from '../../src/pipeline/python-json.js';
import { plainValue, yamlEntries, YamlFloat } from '../../src/platform/yaml/index.js';
import type { YamlMap } from '../../src/platform/yaml/index.js';

describe('parsePythonJson', () => {
  test.each<[string, unknown]>([
    ['1', 1],
    ['1.0', new YamlFloat(1)],
    ['1e3', new YamlFloat(1000)],
    ['-0', -0],
    ['-0.0', new YamlFloat(-0)],
    ['12345678901234567890', 12345678901234567890n],
    ['NaN', new YamlFloat(NaN)],
    ['-Infinity', new YamlFloat(-Infinity)],
    ['1e999', new YamlFloat(Infinity)],
    ['"a \\"NaN\\": 1.0, [Infinity]"', 'a "NaN": 1.0, [Infinity]'],
    ['"\\ud83d\\ude00"', '\u{1F600}'],
    ['\uFEFF\t[ null,\ttrue ]', [null, true]],
    ['{"n": "n", "s": "s", "k": "k", "__proto__": 1}', JSON.parse('{"n": "n", "s": "s", "k": "k", "__proto__": 1}')],
  ])('%s', (text, value) => {
    expect(parsePythonJson(text, 'x.json')).toEqual(value);
  });

  test('keeps the order of the keys, also of numbers, and the last of two', () => {
    const map = parsePythonJson('{"b": 1, "10": {"9": 1, "1": 2}, "2": 3, "b": 4}', 'x.json') as YamlMap;
    expect(yamlEntries(map).map(([key]) => key)).toEqual(['b', '10', '2']);
    expect(yamlEntries(map['10'] as YamlMap).map(([key]) => key)).toEqual(['9', '1']);
    expect(map['b']).toBe(4);
  });

  test.each([
    ['{"a": 1,}', 1, 9],
    ['{"a": NaN,\n "b": x}', 2, 7],
    ['{"a": 01}', 1, 8],
    ['{\n"a": 1', 2, 7],
    ['', 1, 1],
    ['nan', 1, 1],
    ['{"a": "b', 1, 7],
  ])('%j is refused with its place', (text, line, column) => {
    let error: unknown;
    try {
      parsePythonJson(text, 'dir/x.json');
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(UserError);
    expect(error).toMatchObject({ code: 'JSON_INVALID', exitCode: 2, location: { file: 'dir/x.json', line, column } });
    expect((error as UserError).message).toMatch(/^dir\/x\.json is not JSON: (?!.*position)./);
  });

  test.each<[string, string]>([
    ['plain', 'x'.repeat(20_000_000)],
    ['full of escapes', '\\"\n\u0000'.repeat(3_000_000)],
    ['one backslash after another', '\\'.repeat(5_000_000)],
  ])('a string of many megabytes, %s', (_, text) => {
    const map = parsePythonJson(JSON.stringify({ [text]: text, n: 1 }), 'x.json') as YamlMap;
    expect(map[text] === text && map['n'] === 1).toBe(true);
    expect(() => parsePythonJson(`["${text}]`, 'x.json')).toThrow(expect.objectContaining({ code: 'JSON_INVALID' }));
  });

  test('reads whatever JSON.stringify writes', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(undefined, '\t', 2), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        expect(plainValue(parsePythonJson(text, 'x.json'))).toEqual(JSON.parse(text));
      }),
      { seed: 3, numRuns: 300 },
    );
  });
});
