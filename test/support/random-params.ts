import fc from 'fast-check';
import { stringify } from 'smol-toml';
import { emitYaml, isYamlMap, keyText, YamlFloat, yamlEntries } from '../../src/platform/yaml/index.js';
import type { YamlMap, YamlValue } from '../../src/platform/yaml/index.js';
import { pythonRepr } from '../../src/pipeline/python-repr.js';

/** Formats of parameter and metric files, by their suffix. */
export const FORMATS = ['yaml', 'json', 'toml', 'py'] as const;
export type Format = (typeof FORMATS)[number];

const NAMES = ['lr', 'depth', 'opt', 'layers', 'name', 'deep', 'x1', 'flag'];

const text = fc.oneof(
  fc.constantFrom('', 'adam', "it's", 'a b', 'true', '1e3', '1', 'é😀', 'null', '- x', 'a: b', 'x\ty', '0x10', '#c'),
  fc.string({ maxLength: 12 }).map((value) => value.replace(/[^\x20-\x7e]/g, '')),
);
/** ruamel.yaml changes the last digits of floats with an exponent when it writes a lock again; short ones it keeps. */
const float = fc.oneof(
  fc.constantFrom(0.1, 1, 1e-7, 1e22, -2.5, 123456.75, 0.015625, 1e16),
  fc.double({ noNaN: true, min: -1e12, max: 1e12 }).filter((value) => value === 0 || Math.abs(value) >= 1e-4),
);
const integer = fc.oneof(fc.integer({ min: -20, max: 20 }), fc.integer());
const scalar: fc.Arbitrary<YamlValue> = fc.oneof(
  integer,
  float.map((value) => new YamlFloat(value)),
  fc.boolean(),
  text,
  text,
);

/** Values of a parameter file: maps, lists and scalars that every format can hold. */
export const randomParams: fc.Arbitrary<YamlMap> = fc.dictionary(
  fc.constantFrom(...NAMES),
  fc.letrec<{ value: YamlValue }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 2, withCrossShrink: true },
      { weight: 4, arbitrary: scalar },
      { weight: 1, arbitrary: fc.array(tie('value'), { maxLength: 3 }) },
      {
        weight: 2,
        arbitrary: fc.dictionary(fc.constantFrom(...NAMES), tie('value'), { maxKeys: 4, noNullPrototype: true }),
      },
    ),
  })).value,
  { minKeys: 1, maxKeys: 6, noNullPrototype: true },
);

/** The text of a file of that format; Python gets a class for a map here and there. */
export function paramsText(values: YamlMap, format: Format): string {
  switch (format) {
    case 'yaml':
      return emitYaml(values);
    case 'json':
      return jsonText(values);
    case 'toml':
      return stringify(tomlOf(values));
    case 'py':
      return yamlEntries(values)
        .map(([key, value]) => pythonText(keyText(key), value, ''))
        .join('');
  }
}

function pythonText(name: string, value: YamlValue, indent: string): string {
  const entries = isYamlMap(value) ? yamlEntries(value) : [];
  if (entries.length < 2) return `${indent}${name} = ${pythonRepr(value)}  # ${name}\n`;
  const body = entries.map(([key, child]) => pythonText(keyText(key), child, `${indent}    `));
  return `${indent}class ${name}(Base):\n${indent}    """${name}"""\n\n${body.join('')}\n`;
}

function jsonText(value: YamlValue): string {
  if (value instanceof YamlFloat) return pythonRepr(value);
  if (Array.isArray(value)) return `[${value.map(jsonText).join(', ')}]`;
  if (!isYamlMap(value)) return JSON.stringify(value);
  return `{${yamlEntries(value)
    .map(([key, child]) => `${JSON.stringify(key)}: ${jsonText(child)}`)
    .join(', ')}}`;
}

/** Integers as bigints, so that floats keep their point. */
function tomlOf(value: YamlValue): unknown {
  if (value instanceof YamlFloat) return value.value;
  if (typeof value === 'number') return BigInt(value);
  if (Array.isArray(value)) return value.map(tomlOf);
  if (!isYamlMap(value)) return value;
  return Object.fromEntries(yamlEntries(value).map(([key, child]) => [keyText(key), tomlOf(child)]));
}

/** Dotted keys that lead to something in a parameter file. */
export function keysOf(value: YamlValue, prefix = ''): string[] {
  const children = isYamlMap(value)
    ? yamlEntries(value).map(([key, child]) => [keyText(key), child] as const)
    : Array.isArray(value)
      ? value.map((child, index) => [String(index), child] as const)
      : [];
  return children.flatMap(([key, child]) => [`${prefix}${key}`, ...keysOf(child, `${prefix}${key}.`)]);
}
