import { byCodePoint } from '../../core/repository-path.js';
import { formatFloat, keyText, yamlEntries, YamlFloat, YamlTimestamp } from '../../platform/yaml/index.js';
import type { YamlKey, YamlMap, YamlValue } from '../../platform/yaml/index.js';

/** Left out of maps at any depth, parameters of these names too (dvc-formats §1.6). */
const LEFT_OUT = new Set<YamlKey>(['size', 'nfiles']);

/**
 * The text whose SHA-256 names a run: Python's `json.dumps(…, sort_keys=True)`, without keys called `size` and `nfiles`.
 * Undefined for what Python refuses: dates, and maps whose keys have no order among each other.
 */
export function canonicalJson(value: YamlValue): string | undefined {
  try {
    return textOf(value);
  } catch (error) {
    if (error instanceof NotJson) return undefined;
    throw error;
  }
}

class NotJson extends Error {}

function textOf(value: YamlValue): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number' || typeof value === 'bigint') {
    return typeof value === 'bigint' || Number.isSafeInteger(value) ? String(value) : floatText(value);
  }
  if (typeof value === 'string') return stringText(value);
  if (value instanceof YamlFloat) return floatText(value.value);
  if (value instanceof YamlTimestamp) throw new NotJson();
  if (Array.isArray(value)) return `[${value.map(textOf).join(', ')}]`;
  return `{${sortedEntries(value)
    .map(([key, child]) => `${stringText(jsonKey(key))}: ${textOf(child)}`)
    .join(', ')}}`;
}

function floatText(value: number): string {
  if (Number.isNaN(value)) return 'NaN';
  if (!Number.isFinite(value)) return value > 0 ? 'Infinity' : '-Infinity';
  return formatFloat(value);
}

/** Only ASCII, control characters and DEL escaped. */
function stringText(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function jsonKey(key: YamlKey): string {
  return key instanceof YamlFloat ? floatText(key.value) : keyText(key);
}

function sortedEntries(map: YamlMap): [YamlKey, YamlValue][] {
  const entries = yamlEntries(map).filter(([key]) => !LEFT_OUT.has(key));
  if (entries.some(([key]) => key instanceof YamlTimestamp)) throw new NotJson();
  if (entries.length < 2) return entries;
  if (entries.every(([key]) => typeof key === 'string')) {
    return entries.sort(([a], [b]) => byCodePoint(a as string, b as string));
  }
  return entries
    .map((entry) => ({ entry, number: numberOf(entry[0]) }))
    .sort((a, b) => (a.number < b.number ? -1 : Number(a.number > b.number)))
    .map(({ entry }) => entry);
}

/** Booleans are numbers in Python. */
function numberOf(key: YamlKey): number | bigint {
  if (key instanceof YamlFloat) return key.value;
  if (typeof key === 'boolean') return Number(key);
  if (typeof key === 'number' || typeof key === 'bigint') return key;
  throw new NotJson();
}
