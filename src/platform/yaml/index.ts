/**
 * YAML as DVC reads and writes it: YAML 1.2 in the dialect of ruamel.yaml (0.18.14 and later).
 *
 * - {@link parseYaml} reads with positions and refuses, at file:line:column, what DVC would refuse.
 * - {@link emitYaml} writes data byte for byte as DVC writes it.
 * - {@link editYaml} changes values of an existing text and leaves every other byte alone.
 *
 * Knows nothing of files on disk or of what the data means.
 */
export { parseYaml } from './parse-yaml.js';
export type { ParseYamlOptions, YamlPath, YamlSource } from './parse-yaml.js';
export { emitYaml } from './emit-yaml.js';
export { editYaml } from './edit-yaml.js';
export type { YamlEdit } from './edit-yaml.js';
export { markConflicts } from './mark-conflicts.js';
export type { YamlConflict } from './mark-conflicts.js';
export { formatFloat } from './format-float.js';
export { plainValue } from './plain-value.js';
export { pythonEquals } from './python-equals.js';
export { isYamlMap, YamlFloat, YamlTimestamp } from './values.js';
export type { YamlKey, YamlMap, YamlValue } from './values.js';
export { keyText, mapOf, textKeyed, yamlEntries } from './yaml-map.js';
