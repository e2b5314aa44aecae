import { isYamlMap, YamlFloat, YamlTimestamp } from './values.js';
import type { YamlValue } from './values.js';
import { mapOf, yamlEntries } from './yaml-map.js';

/** The same data as JSON would hold it: floats and bigints become numbers, timestamps their text. */
export function plainValue(value: YamlValue): YamlValue {
  if (typeof value === 'bigint') return Number(value);
  if (value instanceof YamlFloat) return value.value;
  if (value instanceof YamlTimestamp) return value.text;
  if (Array.isArray(value)) return value.map(plainValue);
  if (isYamlMap(value)) return mapOf(yamlEntries(value).map(([key, child]) => [key, plainValue(child)]));
  return value;
}
