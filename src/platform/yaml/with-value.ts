import type { YamlPath } from './parse-yaml.js';
import { isYamlMap } from './values.js';
import type { YamlKey, YamlMap, YamlValue } from './values.js';
import { keyText, mapOf, yamlEntries } from './yaml-map.js';

/**
 * A copy of `root` with a value at a path, or without what is there if `value` is undefined. What is missing
 * on the way becomes a map; a new key, or an index at or behind the end of a list, goes to the end. Scalars give way.
 */
export function withValue(root: YamlValue, path: YamlPath, value: YamlValue | undefined): YamlValue {
  const [step, ...rest] = path;
  if (step === undefined) return value ?? null;
  if (Array.isArray(root)) {
    const index = Math.min(Number(step), root.length);
    if (value === undefined && index === root.length) return root;
    const isGone = value === undefined && rest.length === 0;
    return root.toSpliced(index, 1, ...(isGone ? [] : [withValue(root[index] ?? null, rest, value)]));
  }
  if (!isYamlMap(root)) return value === undefined ? root : withValue({}, path, value);
  return mapWithValue(root, step, rest, value);
}

function mapWithValue(map: YamlMap, step: YamlKey, rest: YamlPath, value: YamlValue | undefined): YamlMap {
  const entries = yamlEntries(map);
  const at = entries.findIndex(([key]) => keyText(key) === keyText(step));
  const old = entries[at];
  if (old === undefined) return value === undefined ? map : mapOf([...entries, [step, withValue(null, rest, value)]]);
  if (value === undefined && rest.length === 0) return mapOf(entries.toSpliced(at, 1));
  return mapOf(entries.toSpliced(at, 1, [old[0], withValue(old[1], rest, value)]));
}
