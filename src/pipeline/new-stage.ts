import { byCodePoint } from '../core/repository-path.js';
import { editYaml, emitYaml, isYamlMap, parseYaml } from '../platform/yaml/index.js';
import type { YamlEdit, YamlMap, YamlValue } from '../platform/yaml/index.js';

/** One output of a stage to be written. */
export interface NewOutput {
  written: string;
  key: 'outs' | 'metrics' | 'plots';
  isCached: boolean;
  isPersistent: boolean;
}

/** A stage to be written; paths as they shall stand there. */
export interface NewStage {
  name: string;
  command: string;
  workingDirectory?: string | undefined;
  description?: string | undefined;
  dependencies: readonly string[];
  /** Parameter file → dotted keys; none for the whole file. */
  params: ReadonlyMap<string, readonly string[]>;
  outputs: readonly NewOutput[];
  alwaysChanged: boolean;
}

const DEFAULT_PARAMS = 'params.yaml';
/** What people noted on an output, kept when its stage is written anew; the first four stand before its flags. */
const NOTES = ['desc', 'type', 'labels', 'meta'];
const DESTINATION = ['remote', 'push'];

/**
 * The text of a dvc.yaml (undefined: there is none yet) with a stage added at the end, byte for byte as DVC does; a stage
 * of that name is changed where it differs, keeps its `desc` and `meta` and the notes on its outputs.
 */
export function withNewStage(text: string | undefined, file: string, stage: NewStage): string {
  const old = text === undefined ? undefined : oldDefinition(text, file, stage.name);
  const definition = definitionOf(stage, isYamlMap(old) ? old : {});
  if (text === undefined || text.trim() === '') return emitYaml({ stages: { [stage.name]: definition } });
  const path = ['stages', stage.name];
  return editYaml(text, old === undefined ? [{ path, value: definition }] : differences(old, definition, path), file);
}

function oldDefinition(text: string, file: string, name: string): YamlValue | undefined {
  const root = parseYaml(text, { file }).value;
  const stages = isYamlMap(root) ? root['stages'] : undefined;
  return isYamlMap(stages) && Object.hasOwn(stages, name) ? stages[name] : undefined;
}

/** In DVC's order; what says nothing is left out. */
function definitionOf(stage: NewStage, old: YamlMap): YamlMap {
  const of = (key: NewOutput['key']) => outputNodes(stage, key, old);
  const fields: [string, YamlValue | undefined][] = [
    ['desc', stage.description ?? old['desc']],
    ['cmd', stage.command],
    ['wdir', stage.workingDirectory],
    ['deps', stage.dependencies.toSorted(byCodePoint)],
    ['params', paramNodes(stage.params)],
    ['outs', of('outs')],
    ['metrics', of('metrics')],
    ['plots', of('plots')],
    ['always_changed', stage.alwaysChanged],
    ['meta', old['meta']],
  ];
  const says = (value: YamlValue | undefined) => Boolean(value) && !(Array.isArray(value) && value.length === 0);
  return Object.fromEntries(fields.flatMap(([key, value]) => (says(value) ? [[key, value!]] : [])));
}

/** Keys of params.yaml first, then the other files. */
function paramNodes(params: NewStage['params']): YamlValue[] {
  const nodes: YamlValue[] = [];
  for (const [file, keys] of [...params].toSorted(([a], [b]) => byCodePoint(a, b))) {
    const sorted = keys.toSorted(byCodePoint);
    if (file === DEFAULT_PARAMS && sorted.length > 0) nodes.unshift(...sorted);
    else nodes.push({ [file]: sorted.length > 0 ? sorted : null });
  }
  return nodes;
}

function outputNodes({ outputs }: NewStage, key: NewOutput['key'], old: YamlMap): YamlValue[] {
  const notes = oldFlags(old);
  return outputs
    .filter((output) => output.key === key)
    .toSorted((a, b) => byCodePoint(a.written, b.written))
    .map(({ written, isCached, isPersistent }) => {
      const kept = (keys: readonly string[]) =>
        keys.flatMap((word) => {
          const value = notes.get(written)?.[word];
          return value === undefined || (word === 'push' && value !== false) ? [] : [[word, value] as const];
        });
      const flags: YamlMap = Object.fromEntries([
        ...kept(NOTES),
        ...(isCached ? [] : [['cache', false] as const]),
        ...(isPersistent ? [['persist', true] as const] : []),
        ...kept(DESTINATION),
      ]);
      return Object.keys(flags).length === 0 ? written : { [written]: flags };
    });
}

function oldFlags(old: YamlMap): Map<string, YamlMap> {
  const lists = ['outs', 'metrics', 'plots'].map((key) => old[key]);
  const entries = lists.flatMap((list) => (Array.isArray(list) ? list.filter(isYamlMap) : []));
  return new Map(
    entries.flatMap((entry) =>
      Object.entries(entry).flatMap(([path, flags]) => (isYamlMap(flags) ? [[path, flags]] : [])),
    ),
  );
}

/** Only what differs: so comments and layout of the rest stay. Lists of another length are replaced. */
function differences(old: YamlValue, wanted: YamlValue, path: (string | number)[]): YamlEdit[] {
  if (isYamlMap(old) && isYamlMap(wanted)) {
    const removed = Object.keys(old).filter((key) => !Object.hasOwn(wanted, key));
    return [
      ...Object.entries(wanted).flatMap(([key, value]) =>
        Object.hasOwn(old, key) ? differences(old[key]!, value, [...path, key]) : [{ path: [...path, key], value }],
      ),
      ...removed.map((key) => ({ path: [...path, key], value: undefined })),
    ];
  }
  if (Array.isArray(old) && Array.isArray(wanted) && old.length === wanted.length)
    return wanted.flatMap((value, index) => differences(old[index]!, value, [...path, index]));
  return [{ path, value: wanted }];
}
