import { UserError } from '../core/errors.js';
import { keyText, parseYaml, plainValue, yamlEntries, isYamlMap } from '../platform/yaml/index.js';
import type { YamlValue } from '../platform/yaml/index.js';
import { parsePythonJson } from './python-json.js';

/** Dotted key → number, boolean or text, as a metric file holds them. Numbers are finite; `NaN` comes as that text. */
export type Metrics = Map<string, number | boolean | string>;

/**
 * Reads a metric file (JSON, or YAML). Nested maps are flattened with dots; lists and nulls are dropped, as DVC does.
 * Throws `JSON_INVALID` or `YAML_INVALID` (exit 2) for text that is neither, `METRICS_UNSUPPORTED` (exit 2) for TOML and
 * Python.
 */
export function parseMetrics(text: string, path: string): Metrics {
  if (/\.(toml|py)$/.test(path)) {
    throw new UserError({
      code: 'METRICS_UNSUPPORTED',
      message: `${path} is not read: metrics come from JSON and YAML`,
      hint: 'Let the stage write JSON.',
      exitCode: 2,
    });
  }
  const root = path.endsWith('.json') ? plainValue(parsePythonJson(text, path)) : parseYaml(text, { file: path }).value;
  return new Map(flatten(root, ''));
}

function flatten(value: YamlValue, prefix: string): [string, number | boolean | string][] {
  if (typeof value === 'number') return [[prefix, Number.isFinite(value) ? value : String(value)]];
  if (typeof value === 'boolean' || typeof value === 'string') return [[prefix, value]];
  if (!isYamlMap(value)) return [];
  return yamlEntries(value).flatMap(([key, child]) =>
    flatten(child, prefix === '' ? keyText(key) : `${prefix}.${keyText(key)}`),
  );
}
