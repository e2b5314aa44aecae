import { isYamlMap, YamlFloat, YamlTimestamp, yamlEntries } from '../platform/yaml/index.js';
import type { YamlValue } from '../platform/yaml/index.js';
import { pythonRound, pythonStr } from '../pipeline/index.js';

/** Digits after the point that metrics are shown with. */
export const DEFAULT_PRECISION = 5;

/** A value in a table, as DVC writes it there; with `precision`, floats have at most so many digits after the point. */
export function valueText(value: YamlValue | undefined, precision?: number): string {
  if (value === null || value === undefined) return '-';
  if (value instanceof YamlFloat && precision !== undefined)
    return pythonStr(new YamlFloat(pythonRound(value.value, precision)));
  return pythonStr(value);
}

/** A value as JSON holds it; numbers that JSON has no word for become text: `nan`, `inf`. */
export function valueJson(value: YamlValue): unknown {
  if (value instanceof YamlFloat) return Number.isFinite(value.value) ? value.value : pythonStr(value);
  if (value instanceof YamlTimestamp) return value.isoText;
  if (typeof value === 'bigint') return Number(value);
  if (Array.isArray(value)) return Array.from(value, valueJson);
  if (!isYamlMap(value)) return value;
  return Object.fromEntries(yamlEntries(value).map(([key, child]) => [pythonStr(key), valueJson(child)]));
}
