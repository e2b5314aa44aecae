import { UserError } from '../core/errors.js';
import type { PlotDefinition, PlotProperties } from '../core/plot-properties.js';
import { resolveInRepository } from '../core/repository-path.js';
import { isYamlMap, keyText, yamlEntries } from '../platform/yaml/index.js';
import type { YamlMap, YamlValue } from '../platform/yaml/index.js';
import type { CheckedYaml, YamlPath } from './checked-yaml.js';

const TEXTS = ['template', 'title', 'x_label', 'y_label'] as const;
const KEYS = [...TEXTS, 'x', 'y'];
const FIELDS = 'a field, or a map of files to fields';

/**
 * The `plots` at the top of a dvc.yaml (dvc-formats §2.4); `directory` is the file's. Of two with one
 * name the last counts. What is not as expected is noted.
 */
export function plotDefinitions(
  yaml: CheckedYaml,
  value: YamlValue,
  directory: string,
  file: string,
): PlotDefinition[] {
  const found = new Map<string, PlotDefinition>();
  yaml.list(['plots'], value).forEach((item, index) => {
    const at = ['plots', index];
    const entries = typeof item === 'string' ? [[item, null] as const] : yaml.entries(at, item, 'a plot');
    for (const [name, given] of entries) {
      const fields = yaml.fields([...at, name], given, `plot "${name}"`, KEYS);
      const properties: PlotProperties = textProperties(yaml, [...at, name], fields);
      const { x, y } = fields;
      const named = (axis: string, map: YamlMap, takesLists: boolean) =>
        fieldsByFile(yaml, [...at, name, axis], map, takesLists, (path) => placed(directory, path, file));
      if (isYamlMap(x)) properties.x = named('x', x, false) as Record<string, string>;
      else if (x !== undefined) properties.x = yaml.text([...at, name, 'x'], x, `\`x\` is ${FIELDS}`);
      if (isYamlMap(y)) properties.y = named('y', y, true);
      else if (y !== undefined) properties.y = fieldOrFields(yaml, [...at, name, 'y'], y);
      found.set(name, { written: name, id: isYamlMap(y) ? name : placed(directory, name, file), properties });
    }
  });
  return [...found.values()];
}

/** What a stage says of the looks of an output under `plots`. */
export function stagePlot(yaml: CheckedYaml, at: YamlPath, flags: YamlMap): PlotProperties {
  const properties: PlotProperties = textProperties(yaml, at, flags);
  for (const axis of ['x', 'y'] as const) {
    const field = flags[axis];
    if (field !== undefined) properties[axis] = yaml.text([...at, axis], field, `\`${axis}\` is a field`);
  }
  if (flags['header'] !== undefined) properties.header = yaml.boolean([...at, 'header'], flags['header'], true);
  return properties;
}

function textProperties(yaml: CheckedYaml, at: YamlPath, fields: YamlMap): PlotProperties {
  const given = TEXTS.filter((key) => fields[key] !== undefined);
  return Object.fromEntries(given.map((key) => [key, textOf(yaml, [...at, key], fields[key]!)]));
}

function textOf(yaml: CheckedYaml, at: YamlPath, value: YamlValue): string {
  return value === '' ? '' : yaml.text(at, value, `\`${at.at(-1)}\` is a text`);
}

function fieldsByFile(
  yaml: CheckedYaml,
  at: YamlPath,
  map: YamlMap,
  takesLists: boolean,
  place: (path: string) => string,
): Record<string, string | string[]> {
  const entries = yamlEntries(map).map(([key, value]) => {
    const where = [...at, keyText(key)];
    const fields = takesLists ? fieldOrFields(yaml, where, value) : yaml.text(where, value, 'expected a field');
    return [place(keyText(key)), fields] as const;
  });
  return Object.fromEntries(entries);
}

function fieldOrFields(yaml: CheckedYaml, at: YamlPath, value: YamlValue): string | string[] {
  if (!Array.isArray(value)) return yaml.text(at, value, 'expected a field, or a list of fields');
  return value.map((field, index) => yaml.text([...at, index], field, 'expected a field'));
}

/** The path from the repository's root. One that leads out of it stays as it is, and whoever reads it refuses it. */
function placed(directory: string, written: string, file: string): string {
  try {
    return resolveInRepository(directory, written, file);
  } catch (error) {
    if (error instanceof UserError) return written;
    throw error;
  }
}
