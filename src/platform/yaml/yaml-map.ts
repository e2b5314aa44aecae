import { formatFloat } from './format-float.js';
import { YamlFloat, YamlTimestamp } from './values.js';
import type { YamlKey, YamlMap, YamlValue } from './values.js';

/**
 * Objects cannot say that a key is an integer, and they move integer-like keys to the front.
 * DVC tells `0:` from `'0':` and keeps the order of the file, so parsed maps with such keys have
 * their true keys noted here, beside the object.
 */
const trueKeys = new WeakMap<YamlMap, readonly YamlKey[]>();

/** A map with these entries, in this order. Keys become property names as {@link keyText} spells them. */
export function mapOf(entries: readonly (readonly [YamlKey, YamlValue])[]): YamlMap {
  const map: YamlMap = {};
  for (const [key, value] of entries) {
    const name = keyText(key);
    if (name !== '__proto__') map[name] = value;
    // An ordinary assignment would set the prototype.
    else Object.defineProperty(map, name, { value, writable: true, enumerable: true, configurable: true });
  }
  if (entries.some(([key]) => !isOrdinaryKey(key)))
    trueKeys.set(
      map,
      entries.map(([key]) => key),
    );
  return map;
}

/** Entries in the order of the file, with keys of their true type. Works for any plain object. */
export function yamlEntries(map: YamlMap): [YamlKey, YamlValue][] {
  const noted = trueKeys.get(map);
  if (!noted) {
    const entries = Object.entries(map);
    return entries.some(([, value]) => value === undefined)
      ? entries.filter(([, value]) => value !== undefined)
      : entries;
  }
  const known = noted.filter((key) => Object.hasOwn(map, keyText(key)));
  const names = new Set(known.map(keyText));
  const keys: YamlKey[] = [...known, ...Object.keys(map).filter((name) => !names.has(name))];
  return keys.flatMap((key) => {
    const value = map[keyText(key)];
    return value === undefined ? [] : [[key, value] satisfies [YamlKey, YamlValue]];
  });
}

/** The value of a key that is text, without a look at the others. */
export function textKeyed(map: YamlMap, name: string): YamlValue | undefined {
  const noted = trueKeys.get(map);
  if (noted) return yamlEntries(map).find(([key]) => key === name)?.[1];
  return Object.hasOwn(map, name) ? map[name] : undefined;
}

/** The property name of a key: its text, spelled as Python's `json.dumps` spells keys. */
export function keyText(key: YamlKey): string {
  if (key instanceof YamlFloat) return formatFloat(key.value);
  if (key instanceof YamlTimestamp) return key.isoText;
  return String(key);
}

/** Equal for two keys exactly when a Python dict takes them for the same key: `1`, `1.0` and `True` are one. */
export function keyIdentity(key: YamlKey): string {
  if (typeof key === 'string') return `text ${key}`;
  if (key === null) return 'null';
  if (key instanceof YamlTimestamp) return `time ${key.isoText}`;
  const number = key instanceof YamlFloat ? key.value : key;
  if (typeof number === 'bigint' || typeof number === 'boolean') return `number ${BigInt(number)}`;
  return Number.isInteger(number) ? `number ${BigInt(number)}` : `number ${number}`;
}

/** Whether an object keeps the key as it is, and in its place. */
export function isOrdinaryKey(key: YamlKey): boolean {
  if (typeof key !== 'string') return false;
  const first = key.charCodeAt(0);
  return !(first >= 48 && first <= 57) || !/^(?:0|[1-9][0-9]*)$/.test(key);
}
