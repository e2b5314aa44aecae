import { isYamlMap, keyText, mapOf, YamlFloat, yamlEntries } from '../platform/yaml/index.js';
import type { YamlValue } from '../platform/yaml/index.js';
import { parseParams } from './params.js';

/** Dotted key → number, boolean or text, as a metric file holds them. Numbers are finite; `NaN` comes as that text. */
export type Metrics = Map<string, number | boolean | string>;

/**
 * What a metric file (JSON, TOML, Python, else YAML) holds of numbers, booleans and text, as DVC takes them: maps stay
 * maps; lists, nulls and what is empty are dropped, and there is `{}` when nothing is left. Numbers keep their spelling
 * apart: 1 and 1.0. Throws what `parseParams` throws.
 */
export function readMetrics(text: string, path: string): YamlValue {
  const value = extracted(parseParams(text, path));
  return value === undefined || value === 0 || value === false || value === '' || isZero(value) ? {} : value;
}

/** The same with one key for each value: nested maps are flattened with dots. */
export function parseMetrics(text: string, path: string): Metrics {
  return new Map(flatten(readMetrics(text, path), ''));
}

function extracted(value: YamlValue): YamlValue | undefined {
  if (value === null || Array.isArray(value)) return undefined;
  if (!isYamlMap(value)) return typeof value === 'object' && !(value instanceof YamlFloat) ? undefined : value;
  const entries = yamlEntries(value).flatMap(([key, child]) => {
    const kept = extracted(child);
    return kept === undefined ? [] : [[key, kept] as const];
  });
  return entries.length === 0 ? undefined : mapOf(entries);
}

function isZero(value: YamlValue): boolean {
  return value instanceof YamlFloat && value.value === 0;
}

function flatten(value: YamlValue, prefix: string): [string, number | boolean | string][] {
  if (value instanceof YamlFloat) return [[prefix, Number.isFinite(value.value) ? value.value : String(value.value)]];
  if (typeof value === 'bigint') return [[prefix, Number(value)]];
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string') return [[prefix, value]];
  if (!isYamlMap(value)) return [];
  return yamlEntries(value).flatMap(([key, child]) =>
    flatten(child, prefix === '' ? keyText(key) : `${prefix}.${keyText(key)}`),
  );
}
