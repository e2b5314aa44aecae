import { posix } from 'node:path';
import { emitYaml } from '../../src/platform/yaml/index.js';
import type { YamlValue } from '../../src/platform/yaml/index.js';
import { told } from './twin-pipelines.js';

/** A path that stages read or make. */
export interface Place {
  path: string;
  isDirectory: boolean;
}

/** What a stage makes. */
export interface Out extends Place {
  section: 'outs' | 'metrics' | 'plots';
  cache: boolean;
  persist: boolean;
}

/** Where a parameter is: a file of the stage's working directory. */
interface Param {
  file: string;
  key: string;
}

/** A stage before foreach and matrix are written out. */
export interface RandomStage {
  name: string;
  /** Directory of its dvc.yaml. */
  directory: string;
  wdir: string | undefined;
  deps: Place[];
  params: Param[];
  /** Parameter files that count as a whole. */
  wholeFiles: string[];
  outs: Out[];
  generator: 'none' | 'foreach' | 'map' | 'matrix';
  style: 'string' | 'list' | 'lines';
  /** How much of its input counts. */
  isLossy: boolean;
  version: number;
  frozen: boolean;
  alwaysChanged: boolean;
  described: boolean;
  /** Uses a value of params.yaml in its command. */
  template: boolean;
  fails: boolean;
  /** Reads a directory that others write into; nobody reads what it makes. */
  collects: boolean;
}

/** What a stage comes to once foreach and matrix are written out: names and outputs. */
export function instancesOf(stage: RandomStage): { name: string; outs: Out[] }[] {
  const keys = { none: [''], foreach: ['x', '2'], map: ['k', 'l m'], matrix: ['1-u', '2-u'] }[stage.generator];
  return keys.map((key) => ({
    name: key === '' ? stage.name : `${stage.name}@${key}`,
    outs: stage.outs.map((out) => ({ ...out, path: key === '' ? out.path : `${out.path}.${key}` })),
  }));
}

/** A stage as dvc.yaml has it. */
export function definitionOf(stage: RandomStage): YamlValue {
  const key = { none: '', foreach: '${item}', map: '${key}', matrix: '${item.n}-${item.t}' }[stage.generator];
  const place = posix.join(stage.directory, stage.wdir ?? '');
  const fromPlace = (path: string) => posix.relative(place, path);
  const outs = stage.outs.map((out) => ({ ...out, path: fromPlace(out.path) + (key === '' ? '' : `.${key}`) }));
  const section = (name: Out['section']) =>
    outs
      .filter((out) => out.section === name)
      .map(({ path, cache, persist }): YamlValue => {
        const flags = { ...(cache ? {} : { cache }), ...(persist ? { persist } : {}) };
        return Object.keys(flags).length === 0 ? path : { [path]: flags };
      });
  const named: Record<string, string[]> = {};
  for (const { file, key: param } of stage.params) (named[file] ??= []).push(param);
  const params = [
    ...(named['params.yaml'] ?? []),
    ...Object.entries(named).flatMap(([file, keys]): YamlValue[] => (file === 'params.yaml' ? [] : [{ [file]: keys }])),
    ...stage.wholeFiles.map((file): YamlValue => ({ [file]: null })),
  ];
  const sections = { outs: section('outs'), metrics: section('metrics'), plots: section('plots') };
  const commands = commandsOf(stage, outs, fromPlace, key);
  const definition: Record<string, YamlValue> = {
    cmd: stage.style === 'string' ? commands.join(' && ') : stage.style === 'list' ? commands : commands.join('\n'),
    ...(stage.wdir !== undefined && { wdir: stage.wdir }),
    ...(stage.deps.length > 0 && { deps: stage.deps.map(({ path }) => fromPlace(path)) }),
    ...(params.length > 0 && { params }),
    ...Object.fromEntries(Object.entries(sections).filter(([, list]) => list.length > 0)),
    ...(stage.frozen && { frozen: true }),
    ...(stage.alwaysChanged && { always_changed: true }),
    ...(stage.described && { desc: `what ${stage.name} does`, meta: { owner: 'me', n: [1] } }),
  };
  switch (stage.generator) {
    case 'none':
      return definition;
    case 'foreach':
      return { foreach: ['x', 2], do: definition };
    case 'map':
      return { foreach: { k: 1, 'l m': { z: 2 } }, do: definition };
    case 'matrix':
      return { matrix: { n: '${v}', t: ['u'] }, ...definition };
  }
}

function commandsOf(
  stage: RandomStage,
  outs: readonly Out[],
  fromPlace: (path: string) => string,
  key: string,
): string[] {
  const name = key === '' ? stage.name : `${stage.name}@${key}`;
  const read = stage.deps.map(({ path, isDirectory }) =>
    isDirectory ? `find '${fromPlace(path)}' -type f | sort | xargs -d '\\n' cat` : `cat '${fromPlace(path)}'`,
  );
  const content = [`echo '${key} ${stage.version}'`, ...read].join('; ');
  const whole = stage.isLossy ? `(${content}) | head -c 7` : `(${content})`;
  return [
    told(name),
    ...(stage.template ? ["echo '${v[0]} of ${deep.r}' > /dev/null"] : []),
    ...(stage.fails ? ['exit 3'] : []),
    ...outs.map(({ path, isDirectory }) =>
      isDirectory
        ? `mkdir -p '${path}/in' && ${whole} > '${path}/in/whole' && echo part > '${path}/part'`
        : `mkdir -p '${posix.dirname(path)}' && ${whole} > '${path}'`,
    ),
  ];
}

/** A parameter file of dotted keys, in the language its name says. */
export function paramsText(path: string, values: ReadonlyMap<string, YamlValue>): string {
  const plain: Record<string, YamlValue> = {};
  const deep: Record<string, YamlValue> = {};
  for (const [key, value] of values) {
    if (key.startsWith('deep.')) deep[key.slice(5)] = value;
    else plain[key] = value;
  }
  const all = { ...plain, deep };
  if (path.endsWith('.json')) return `${JSON.stringify(all, null, 1)}\n`;
  if (path.endsWith('.toml'))
    return `${Object.entries(plain)
      .map(([key, value]) => `${key} = ${toml(value)}\n`)
      .join('')}[deep]\nr = ${toml(deep['r']!)}\n`;
  return emitYaml(all);
}

function toml(value: YamlValue): string {
  if (Array.isArray(value)) return `[${value.map(toml).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return `{${Object.entries(value as Record<string, YamlValue>)
    .map(([key, one]) => `${key} = ${toml(one)}`)
    .join(', ')}}`;
}
