import { isYamlMap, keyText, yamlEntries } from '../platform/yaml/index.js';
import type { YamlValue } from '../platform/yaml/index.js';
import type { PlotRecord } from './record.js';

/** Lists of a file in which every element is a map: those that lie in nested maps, or the file itself. */
export function recordLists(content: YamlValue): PlotRecord[][] {
  if (Array.isArray(content)) {
    if (!content.every(isYamlMap)) return [];
    return [content.map((item) => new Map(yamlEntries(item).map(([key, value]) => [keyText(key), value])))];
  }
  if (!isYamlMap(content)) return [];
  return yamlEntries(content).flatMap(([, value]) =>
    Array.isArray(value) || isYamlMap(value) ? recordLists(value) : [],
  );
}

/**
 * The data points of a file: its lists of records whose elements all have the same fields, laid side by side, the
 * first record of each list with the first ones of the others.
 */
export function recordsOf(lists: readonly PlotRecord[][]): PlotRecord[] {
  const records: PlotRecord[] = [];
  for (const list of lists.filter(hasSameFields)) {
    list.forEach((record, index) => {
      const known = (records[index] ??= new Map());
      for (const [field, value] of record) known.set(field, value);
    });
  }
  return records;
}

function hasSameFields(list: readonly PlotRecord[]): boolean {
  const [first] = list;
  return first !== undefined && list.every((record) => [...record.keys()].every((field) => first.has(field)));
}
