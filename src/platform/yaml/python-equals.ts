import { isYamlMap, YamlFloat, YamlTimestamp } from './values.js';
import type { YamlValue } from './values.js';
import { keyIdentity, yamlEntries } from './yaml-map.js';

/**
 * Whether Python's `==` holds, the test DVC uses for "did this value change": `1 == 1.0 == True`,
 * lists by element, maps whatever their order. Two NaN count as equal, unlike in Python, where
 * such a parameter would be changed for ever.
 */
export function pythonEquals(a: YamlValue, b: YamlValue): boolean {
  if (Array.isArray(a)) return Array.isArray(b) && sameLists(a, b);
  if (isYamlMap(a)) return isYamlMap(b) && sameMaps(yamlEntries(a), yamlEntries(b));
  if (a instanceof YamlTimestamp) return b instanceof YamlTimestamp && a.isoText === b.isoText;
  const [left, right] = [numberOf(a), numberOf(b)];
  if (left === undefined || right === undefined) return a === b;
  return sameNumbers(left, right);
}

function sameLists(a: YamlValue[], b: YamlValue[]): boolean {
  return a.length === b.length && a.every((item, index) => pythonEquals(item, b[index] as YamlValue));
}

function sameMaps(a: ReturnType<typeof yamlEntries>, b: ReturnType<typeof yamlEntries>): boolean {
  if (a.length !== b.length) return false;
  const others = new Map(b.map(([key, value]) => [keyIdentity(key), value]));
  return a.every(([key, value]) => {
    const other = others.get(keyIdentity(key));
    return other !== undefined && pythonEquals(value, other);
  });
}

function sameNumbers(a: number | bigint, b: number | bigint): boolean {
  if (typeof a === typeof b) return Object.is(a, b) || a === b;
  const [float, integer] = typeof a === 'number' ? [a, b] : [b as number, a];
  return Number.isInteger(float) && BigInt(float) === integer;
}

function numberOf(value: YamlValue): number | bigint | undefined {
  if (typeof value === 'number' || typeof value === 'bigint') return value;
  if (typeof value === 'boolean') return Number(value);
  return value instanceof YamlFloat ? value.value : undefined;
}
