import type { MergedText, MergeSides } from '../core/merged-text.js';
import { mergeEntries, mergeThreeWay } from '../core/three-way.js';
import type { ThreeWay } from '../core/three-way.js';
import { byCodePoint } from '../core/repository-path.js';
import {
  editYaml,
  isYamlMap,
  keyText,
  mapOf,
  markConflicts,
  parseYaml,
  pythonEquals,
  yamlEntries,
} from '../platform/yaml/index.js';
import type { YamlConflict, YamlEdit, YamlMap, YamlValue } from '../platform/yaml/index.js';
import { parseLock } from './lock.js';

type Values = Map<string, YamlValue>;

/**
 * Merges a dvc.lock by stage. Where both sides recorded a stage anew, its commands, dependencies and parameters are
 * merged entry by entry, and the record of the side that ran with just those is taken; if both did, outputs are merged
 * one by one. A mixture that nobody ran is a conflict: as a clean merge it would pass for up to date. Our text and
 * comments stay, what is written is written as DVC does. Undefined for a text in which conflicts cannot be marked.
 * Throws what `parseLock` throws.
 */
export function mergeLock(sides: MergeSides, file: string): MergedText | undefined {
  for (const text of [sides.base, sides.ours, sides.theirs]) parseLock(text, file);
  const [base, ours, theirs] = [sides.base, sides.ours, sides.theirs].map((text) => fieldsOf(rootOf(text, file))) as [
    Values,
    Values,
    Values,
  ];
  const edits: YamlEdit[] = [];
  const conflicts: (YamlConflict & { what: string })[] = [];
  const merge = (
    container: string[],
    key: string,
    result: ThreeWay<YamlValue>,
    [our, their]: [Values, Values],
    what: string,
  ) => {
    if (!result.agreed) {
      const [o, t] = [our, their].map((values) => (values.has(key) ? key : undefined)) as [
        string | undefined,
        string | undefined,
      ];
      conflicts.push({ container, ours: o, theirs: t, what });
    } else if (!same(result.value, our.get(key))) edits.push({ path: [...container, key], value: result.value });
  };
  for (const key of keysOf(ours, theirs)) {
    if (key === 'stages') continue;
    merge([], key, mergeThreeWay(base.get(key), ours.get(key), theirs.get(key), pythonEquals), [ours, theirs], key);
  }
  const [baseStages, ourStages, theirStages] = [base, ours, theirs].map((root) => fieldsOf(root.get('stages'))) as [
    Values,
    Values,
    Values,
  ];
  for (const name of keysOf(ourStages, theirStages)) {
    const result = mergeStage(baseStages.get(name), ourStages.get(name), theirStages.get(name));
    merge(['stages'], name, result, [ourStages, theirStages], `stage ${name}`);
  }
  const start = sides.ours.trim() === '' ? "schema: '2.0'\n" : sides.ours;
  const clean = editYaml(start, edits, file);
  const text = conflicts.length === 0 ? clean : markConflicts(clean, sides.theirs, conflicts);
  return text === undefined ? undefined : { text, conflicts: conflicts.map(({ what }) => what) };
}

function mergeStage(
  base: YamlValue | undefined,
  ours: YamlValue | undefined,
  theirs: YamlValue | undefined,
): ThreeWay<YamlValue> {
  const whole = mergeThreeWay(base, ours, theirs, pythonEquals);
  if (whole.agreed || ours === undefined || theirs === undefined) return whole;
  const [b, o, t] = [inputsOf(base), inputsOf(ours), inputsOf(theirs)];
  const inputs = mergeEntries(b, o, t, pythonEquals);
  if (!inputs) return { agreed: false };
  const [isOurs, isTheirs] = [sameEntries(inputs, o), sameEntries(inputs, t)];
  if (isOurs && isTheirs) return mergeOutputs(base, ours, theirs);
  return isOurs || isTheirs ? { agreed: true, value: isOurs ? ours : theirs } : { agreed: false };
}

/** Two runs with the same inputs: the outputs either made anew. */
function mergeOutputs(base: YamlValue | undefined, ours: YamlValue, theirs: YamlValue): ThreeWay<YamlValue> {
  const [b, o, t] = [base, ours, theirs].map((stage) => byPath(fieldsOf(stage).get('outs'))) as [
    Values,
    Values,
    Values,
  ];
  const outputs = mergeEntries(b, o, t, pythonEquals);
  if (!outputs) return { agreed: false };
  const sorted = [...outputs].sort(([left], [right]) => byCodePoint(left, right)).map(([, value]) => value);
  const rest = yamlEntries(ours as YamlMap).filter(([key]) => key !== 'outs');
  return { agreed: true, value: mapOf(sorted.length === 0 ? rest : [...rest, ['outs', sorted]]) };
}

/** What a run depends on, entry by entry. */
function inputsOf(stage: YamlValue | undefined): Values {
  const fields = fieldsOf(stage);
  const inputs: [string, YamlValue][] = [];
  const command = fields.get('cmd');
  if (command !== undefined) inputs.push(['cmd', command]);
  for (const [path, value] of byPath(fields.get('deps'))) inputs.push([`dep ${path}`, value]);
  for (const [file, keys] of fieldsOf(fields.get('params'))) {
    for (const [key, value] of fieldsOf(keys)) inputs.push([`param ${file}:${key}`, value]);
  }
  return new Map(inputs);
}

function byPath(list: YamlValue | undefined): Values {
  return new Map((Array.isArray(list) ? list : []).map((item) => [(item as { path: string }).path, item]));
}

function fieldsOf(value: YamlValue | undefined): Values {
  return new Map(isYamlMap(value) ? yamlEntries(value).map(([key, child]) => [keyText(key), child]) : []);
}

function rootOf(text: string, file: string): YamlValue {
  return parseYaml(text, { file, numbers: 'exact' }).value;
}

function keysOf(ours: Values, theirs: Values): Set<string> {
  return new Set([...ours.keys(), ...theirs.keys()]);
}

function same(a: YamlValue | undefined, b: YamlValue | undefined): boolean {
  return a === undefined || b === undefined ? a === b : pythonEquals(a, b);
}

function sameEntries(a: Values, b: Values): boolean {
  return a.size === b.size && [...a].every(([key, value]) => same(value, b.get(key)));
}
