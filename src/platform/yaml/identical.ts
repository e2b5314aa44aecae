import { isYamlMap, YamlFloat, YamlTimestamp } from './values.js';
import type { YamlValue } from './values.js';
import { keyIdentity, yamlEntries } from './yaml-map.js';

/** Whether two values would be written as the same text: same types, same order of keys. */
export function identical(a: YamlValue, b: YamlValue): boolean {
  if (a instanceof YamlFloat) return b instanceof YamlFloat && Object.is(a.value, b.value);
  if (a instanceof YamlTimestamp) return b instanceof YamlTimestamp && a.isoText === b.isoText;
  if (Array.isArray(a))
    return (
      Array.isArray(b) && a.length === b.length && a.every((item, index) => identical(item, b[index] as YamlValue))
    );
  if (!isYamlMap(a)) return Object.is(a, b);
  if (!isYamlMap(b)) return false;
  const others = yamlEntries(b);
  const entries = yamlEntries(a);
  return (
    entries.length === others.length &&
    entries.every(([key, value], index) => {
      const [otherKey, other] = others[index] as (typeof others)[number];
      return typeof key === typeof otherKey && keyIdentity(key) === keyIdentity(otherKey) && identical(value, other);
    })
  );
}
