import { posix } from 'node:path';
import { emitYaml } from '../../src/platform/yaml/index.js';
import type { YamlValue } from '../../src/platform/yaml/index.js';
import type { Choices } from './choices.js';
import { definitionOf, instancesOf, paramsText } from './random-stage.js';
import type { Out, Place, RandomStage } from './random-stage.js';

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
