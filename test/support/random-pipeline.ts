import { posix } from 'node:path';
import { emitYaml } from '../../src/platform/yaml/index.js';
import type { YamlValue } from '../../src/platform/yaml/index.js';
import { told } from './twin-pipelines.js';

/** A source of choices that is the same for the same seed. */
export class Choices {
  constructor(private state: number) {}

  /** A whole number below `limit`. */
  below(limit: number): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % limit;
  }

  oneOf<T>(list: readonly T[]): T {
    return list[this.below(list.length)]!;
  }

  /** True once in `times`. */
  once(times: number): boolean {
    return this.below(times) === 0;
  }

  some<T>(list: readonly T[], most: number): T[] {
    const left = [...list];
    const taken: T[] = [];
    for (let count = this.below(most + 1); count > 0 && left.length > 0; count--)
      taken.push(...left.splice(this.below(left.length), 1));
    return taken;
  }
}

/** A path that stages read or make. */
export interface Place {
  path: string;
  isDirectory: boolean;
}

interface Out extends Place {
  section: 'outs' | 'metrics' | 'plots';
  cache: boolean;
  persist: boolean;
}

/** Where a parameter is: a file of the stage's working directory. */
interface Param {
  file: string;
  key: string;
}

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

/** Directories with a dvc.yaml; each lies in the one before, since siblings come in no certain order in DVC. */
const DIRECTORIES = ['', 'sub', 'sub/deep er'];
const VALUES: YamlValue[] = [
  1,
  2,
  0.5,
  1e-8,
  'text',
  'tëxt: # "1"',
  true,
  false,
  null,
  [1, 'a'],
  { k: 1, l: [2] },
  '',
  '007',
];
const PARAM_FILES = ['params.yaml', 'params.json', 'more.yaml', 'more.toml'] as const;
const KEYS = ['p', 'q', 'deep.r', 'size'];

/** Pipelines with everything they read, made by chance and changed by chance. */
export class RandomPipeline {
  readonly stages: RandomStage[] = [];
  /** Content of source files, by path. */
  readonly sources = new Map<string, string>();
  /** Tracked by `.dvc` files. */
  readonly tracked: Place[] = [
    { path: 'data/tracked.txt', isDirectory: false },
    { path: 'data/tracked dir', isDirectory: true },
  ];
  /** `directory/file` → key → value. */
  readonly params = new Map<string, Map<string, YamlValue>>();
  private count = 0;

  constructor(readonly choices: Choices) {
    this.sources.set('data/tracked.txt', 'tracked\n').set('data/tracked dir/one.txt', 'one\n');
    this.sources.set('data/tracked dir/in/two.txt', 'two\n');
    this.sources.set('made/by/nobody.txt', 'source\n');
    this.sources
      .set('plain.txt', 'plain\n')
      .set('sub/plain.txt', 'below\n')
      .set('folder/x', 'x\n')
      .set('folder/y', 'y\n');
    for (const directory of [...DIRECTORIES, 'work', 'sub/work']) {
      for (const file of PARAM_FILES) {
        const values = KEYS.map((key): [string, YamlValue] => [key, this.value(file, key)]);
        this.params.set(posix.join(directory, file), new Map(values));
      }
    }
    const size = 2 + choices.below(6);
    while (this.stages.length < size) this.addStage();
  }

  /** Everything a stage made before may be read, and every source. */
  private places(before = this.stages.length): Place[] {
    const made = this.stages
      .slice(0, before)
      .filter(({ collects }) => !collects)
      .flatMap((stage) => instancesOf(stage).flatMap(({ outs }) => outs));
    return [
      ...made,
      ...made,
      ...this.tracked,
      { path: 'plain.txt', isDirectory: false },
      { path: 'sub/plain.txt', isDirectory: false },
      { path: 'folder', isDirectory: true },
    ];
  }

  addStage(): void {
    const { choices } = this;
    const name = `s${this.count++}`;
    const directory = choices.oneOf(DIRECTORIES);
    const wdir = choices.once(5) && directory !== 'sub/deep er' ? 'work' : undefined;
    const generator = choices.once(4) ? choices.oneOf(['foreach', 'map', 'matrix'] as const) : 'none';
    const collects = choices.once(7);
    const read = collects ? [{ path: 'made', isDirectory: true }] : choices.some(this.places(), 3);
    const deps = read.filter((dep, index, all) => isApart(dep, all.slice(0, index)));
    const suffixes = ['a', 'b'].slice(0, choices.once(4) ? 2 : choices.once(12) ? 0 : 1);
    const outs = suffixes.map((suffix): Out => {
      const section = choices.oneOf(['outs', 'outs', 'outs', 'metrics', 'plots'] as const);
      const isDirectory = section === 'outs' && choices.once(4);
      return {
        path: posix.join(
          directory,
          wdir ?? '',
          !collects && choices.once(3) ? 'made' : '',
          `${name}.${suffix}${isDirectory ? '.d' : '.json'}`,
        ),
        isDirectory,
        section,
        // Beside others that are absent DVC makes it anew and we do not: it is there, in git.
        cache: !choices.once(4) || (section === 'outs' && suffixes.length > 1),
        persist: choices.once(8),
      };
    });
    const file = choices.oneOf(PARAM_FILES);
    this.stages.push({
      ...{ name, directory, wdir, deps, outs, generator },
      params: choices.once(2) ? choices.some(KEYS, 2).map((key) => ({ file, key })) : [],
      wholeFiles: choices.once(8) ? [choices.oneOf(PARAM_FILES.filter((one) => one !== file))] : [],
      style: choices.oneOf(['string', 'string', 'list', 'lines'] as const),
      isLossy: choices.once(3),
      version: 0,
      frozen: false,
      alwaysChanged: choices.once(12),
      described: choices.once(4),
      template: choices.once(5),
      fails: false,
      collects,
    });
  }

  /** Changes something by chance; what it is for a person, and paths that are to be deleted or written beside the files. */
  change(): { what: string; deleted?: string; written?: [path: string, text: string]; touched?: string } {
    const { choices } = this;
    const stage = choices.oneOf(this.stages);
    const instance = choices.oneOf(instancesOf(stage));
    const out = instance.outs.length > 0 ? choices.oneOf(instance.outs) : undefined;
    switch (choices.below(16)) {
      case 0:
      case 1: {
        const path = choices.oneOf([...this.sources.keys()]);
        this.sources.set(path, `${path} ${this.count++}\n`);
        return { what: `content of ${path}` };
      }
      case 2:
      case 3: {
        const [file, values] = choices.oneOf([...this.params]);
        const key = choices.oneOf(KEYS);
        values.set(key, this.value(file, key));
        return { what: `${file} ${key}` };
      }
      case 4:
        stage.version++;
        return { what: `command of ${stage.name}` };
      case 5:
        stage.style = choices.oneOf(['string', 'list', 'lines']);
        return { what: `command of ${stage.name} as ${stage.style}` };
      case 6:
        if (!out || stage.frozen) return { what: 'nothing' };
        return { what: `deletes ${out.path}`, deleted: out.path };
      case 7: {
        if (!out) return { what: 'nothing' };
        const path = out.isDirectory ? `${out.path}/more` : out.path;
        return { what: `overwrites ${path}`, written: [path, `other ${this.count++}\n`] };
      }
      case 8:
        return {
          what: 'deletes the cache',
          deleted: choices.oneOf(['.dvc/cache', '.dvc/cache/files', '.dvc/cache/runs']),
        };
      case 9:
        return out ? { what: `touches ${out.path}`, touched: out.path } : { what: 'nothing' };
      case 10: {
        const old = stage.name;
        stage.name = `s${this.count++}`;
        return { what: `renames ${old} to ${stage.name}` };
      }
      case 11: {
        const more = choices.oneOf(this.places(this.stages.indexOf(stage)));
        if (!stage.collects && isApart(more, stage.deps)) stage.deps.push(more);
        return { what: `${stage.name} reads ${more.path}` };
      }
      case 12:
        return { what: `${stage.name} reads no more ${stage.deps.pop()?.path}` };
      case 13:
        if (choices.once(2)) stage.params.pop();
        else stage.params = choices.some(KEYS, 3).map((key) => ({ file: stage.params[0]?.file ?? 'params.yaml', key }));
        return { what: `parameters of ${stage.name}: ${stage.params.map(({ key }) => key).join()}` };
      case 14:
        if (choices.once(2)) stage.frozen = !stage.frozen;
        else stage.fails = !stage.fails;
        return { what: `${stage.name} frozen ${stage.frozen} fails ${stage.fails}` };
      default:
        if (choices.once(2)) this.addStage();
        else if (this.stages.length > 2 && this.stages.indexOf(stage) === this.stages.length - 1) this.stages.pop();
        return { what: `stages ${this.stages.map(({ name }) => name).join()}` };
    }
  }

  /** A target for the root directory. */
  target(): string {
    const stage = this.choices.oneOf(this.stages);
    const { name } = this.choices.once(2) ? this.choices.oneOf(instancesOf(stage)) : stage;
    return stage.directory === '' ? name : `${stage.directory}/dvc.yaml:${name}`;
  }

  /** Every file but what stages make. */
  files(): Map<string, string> {
    const files = new Map(this.sources);
    for (const [path, values] of this.params) files.set(path, paramsText(path, values));
    for (const directory of DIRECTORIES) {
      const own = this.stages.filter((stage) => stage.directory === directory);
      const stages = Object.fromEntries(own.map((stage) => [stage.name, definitionOf(stage)]));
      files.set(posix.join(directory, 'dvc.yaml'), emitYaml({ vars: [{ v: [1, 2] }], stages }));
    }
    return files;
  }

  /** What templates use is no list and no map. */
  private value(file: string, key: string): YamlValue {
    const isToml = file.endsWith('.toml');
    return this.choices.oneOf(
      VALUES.filter((value) => (value === null ? !isToml : typeof value !== 'object' || key !== 'deep.r')),
    );
  }
}

/** Whether neither lies in the other. */
function isApart(place: Place, others: readonly Place[]): boolean {
  return others.every(
    ({ path }) =>
      path !== place.path && !`${path}/`.startsWith(`${place.path}/`) && !`${place.path}/`.startsWith(`${path}/`),
  );
}

/** What a stage comes to once foreach and matrix are written out: names and outputs. */
function instancesOf(stage: RandomStage): { name: string; outs: Out[] }[] {
  const keys = { none: [''], foreach: ['x', '2'], map: ['k', 'l m'], matrix: ['1-u', '2-u'] }[stage.generator];
  return keys.map((key) => ({
    name: key === '' ? stage.name : `${stage.name}@${key}`,
    outs: stage.outs.map((out) => ({ ...out, path: key === '' ? out.path : `${out.path}.${key}` })),
  }));
}

function definitionOf(stage: RandomStage): YamlValue {
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

function paramsText(path: string, values: ReadonlyMap<string, YamlValue>): string {
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
