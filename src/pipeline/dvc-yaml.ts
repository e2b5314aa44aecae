import { posix } from 'node:path';
import { UserError } from '../core/errors.js';
import { resolveInRepository, resolveSource } from '../core/repository-path.js';
import { reservedProblem } from '../core/reserved-path.js';
import { isYamlMap } from '../platform/yaml/index.js';
import type { YamlMap, YamlValue } from '../platform/yaml/index.js';
import { CheckedYaml, shown } from './checked-yaml.js';
import type { YamlPath } from './checked-yaml.js';
import { plotDefinitions, stagePlot } from './plot-definitions.js';
import { checkArtifacts } from './check-artifacts.js';
import { expandStages } from './templating/expand-stages.js';
import type { ExpandedStage } from './templating/expand-stages.js';
import { fillIn } from './templating/fill-in.js';
import type { OnUse } from './templating/fill-in.js';
import { TemplateError } from './templating/find-templates.js';
import { Scope } from './templating/scope.js';
import type { FlagStyle } from './templating/spell-value.js';
import { withVars } from './templating/vars.js';
import type { ReadVars } from './templating/vars.js';
import { readSettings } from './stage-settings.js';
import type { ParamsDependency, PipelineFile, Stage, StageDependency, StageOutput } from './stage.js';

const FILE_KEYS = ['vars', 'stages', 'metrics', 'params', 'plots', 'artifacts', 'datasets'];
const STAGE_KEYS = [
  ...['cmd', 'wdir', 'deps', 'params', 'outs', 'metrics', 'plots'],
  ...['frozen', 'always_changed', 'desc', 'meta'],
];
const OUT_KEYS = ['cache', 'persist', 'checkpoint', 'remote', 'push', 'desc', 'type', 'labels', 'meta'];
const PLOT_KEYS = [...OUT_KEYS, 'template', 'x', 'y', 'x_label', 'y_label', 'title', 'header'];
const DEFAULT_PARAMS = 'params.yaml';
const KINDS = { outs: 'out', metrics: 'metric', plots: 'plot' } as const;

/**
 * Reads a dvc.yaml (format: dvc-formats §2). Every mistake of the file is reported at once (`DVC_YAML_INVALID`, exit
 * 2), at file:line:column. `readVars` gives parameter files by their path from the root, for templates (§2.6); `style`
 * says how maps become flags; `onUse` is told of every value of such a file that a stage uses.
 */
export function parseDvcYaml(
  text: string,
  path: string,
  readVars: ReadVars = () => undefined,
  style: FlagStyle = {},
  onUse?: OnUse,
): PipelineFile {
  return new DvcYamlReader(new CheckedYaml(text, path), text, path, readVars, style, onUse).read();
}

class DvcYamlReader {
  private readonly directory: string;

  constructor(
    private readonly yaml: CheckedYaml,
    private readonly text: string,
    private readonly path: string,
    private readonly readVars: ReadVars,
    private readonly style: FlagStyle,
    private readonly onUse: OnUse | undefined,
  ) {
    this.directory = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
  }

  read(): PipelineFile {
    const root = this.yaml.fields([], this.yaml.root, this.path, FILE_KEYS);
    const scope = /\$\{|\bvars\b/.test(this.text) ? this.globalScope(root['vars']) : Scope.empty;
    const named = this.yaml.entries(['stages'], root['stages'], '`stages`');
    const onMistake = (at: YamlPath, message: string, hint?: string) => this.yaml.mistake(at, message, hint);
    const expanded = expandStages(named, {
      scope,
      style: this.style,
      onMistake,
      ...(this.onUse && { onUse: this.onUse }),
      withVars: (known, vars, workingDirectory) =>
        withVars(known, vars, posix.join(this.directory, workingDirectory).replace(/^\.$/, ''), this.readVars),
    });
    const filled = (key: 'metrics' | 'params' | 'plots') =>
      fillIn(root[key] ?? null, { scope, allowed: 'scalar', style: this.style, onMistake }, [key]);
    const file: PipelineFile = {
      path: this.path,
      stages: expanded.map((stage) => this.stage(stage)),
      metrics: this.paths(['metrics'], filled('metrics')),
      params: this.paths(['params'], filled('params')),
      plots: plotDefinitions(this.yaml, filled('plots'), this.directory, this.path),
    };
    checkArtifacts(this.yaml, root['artifacts']);
    if (this.yaml.mistakes.length === 0) return file;
    throw this.invalid();
  }

  private invalid(): UserError {
    const { mistakes } = this.yaml;
    return new UserError({ code: 'DVC_YAML_INVALID', message: `${this.path} cannot be used`, exitCode: 2, mistakes });
  }

  /** params.yaml beside the dvc.yaml where there is one, then `vars`. Without them no template can be judged: it throws. */
  private globalScope(vars: YamlValue | undefined): Scope {
    try {
      const path = posix.join(this.directory, DEFAULT_PARAMS);
      const defaults = this.readVars(path);
      const scope = defaults === undefined ? Scope.empty : Scope.empty.withFile(path, defaults, undefined);
      return withVars(scope, vars ?? [], this.directory, this.readVars);
    } catch (error) {
      if (!(error instanceof TemplateError)) throw error;
      this.yaml.mistake(['vars', ...error.steps], error.message, error.hint);
      throw this.invalid();
    }
  }

  private stage({ name, definition, at }: ExpandedStage): Stage {
    const fields = this.yaml.fields(at, definition, `stage "${name}"`, STAGE_KEYS);
    const address = this.directory === '' ? name : `${this.path}:${name}`;
    const { wdir } = fields;
    const workingDirectory =
      wdir === undefined ? this.directory : this.place([...at, 'wdir'], wdir, this.directory, '`wdir` is a path').path;
    const { line, column } = this.yaml.locate(at);
    const stage: Stage = {
      address,
      name,
      file: this.path,
      line,
      column,
      settings: readSettings(this.yaml, [...at, 'meta'], fields['meta']),
      ...this.description([...at, 'desc'], fields['desc']),
      workingDirectory,
      command: this.command([...at, 'cmd'], fields['cmd']),
      dependencies: this.dependencies([...at, 'deps'], fields['deps'], workingDirectory),
      params: this.params([...at, 'params'], fields['params'], workingDirectory),
      outputs: (['outs', 'metrics', 'plots'] as const).flatMap((key) =>
        this.outputs([...at, key], fields[key], key, address, workingDirectory),
      ),
      frozen: this.yaml.boolean([...at, 'frozen'], fields['frozen'], false),
      alwaysChanged: this.yaml.boolean([...at, 'always_changed'], fields['always_changed'], false),
    };
    this.refuseRepeatedPaths(at, stage);
    return stage;
  }

  private description(at: YamlPath, value: YamlValue | undefined): { description?: string } {
    if (value === undefined) return {};
    if (typeof value === 'string') return { description: value };
    this.yaml.mistake(at, '`desc` is a text', 'Put it between quotes.');
    return {};
  }

  private command(at: YamlPath, value: YamlValue | undefined): string | string[] {
    if (value === undefined || value === null || (Array.isArray(value) && value.length === 0)) {
      this.yaml.mistake(
        at,
        'a stage needs `cmd`: a command, or a list of commands',
        'Write what shall be run: `cmd: python train.py`.',
      );
      return '';
    }
    const what = '`cmd` is a command, or a list of commands';
    if (!Array.isArray(value)) return this.yaml.text(at, value, what);
    return value.map((line, index) => this.yaml.text([...at, index], line, what));
  }

  private dependencies(at: YamlPath, value: YamlValue | undefined, directory: string): StageDependency[] {
    return this.yaml.list(at, value).flatMap((item, index) => {
      const place = [...at, index];
      if (typeof item === 'string' && /^[a-z][a-z0-9+]*:\/\//i.test(item)) {
        const what = item.startsWith('ds://') ? 'a dataset, which Assay does not read' : 'not a local path';
        const hint = 'Track it with `assay import-url` (or `assay import`) and depend on the local copy.';
        this.yaml.mistake(place, `"${item}" is ${what}`, hint);
        return [];
      }
      return this.place(place, item, directory, 'a dependency is a path', resolveSource);
    });
  }

  private params(at: YamlPath, value: YamlValue | undefined, directory: string): ParamsDependency[] {
    const byFile = new Map<string, { place: YamlPath; keys: string[] | null }>();
    const add = (place: YamlPath, file: string, keys: string[] | null) => {
      const known = byFile.get(file);
      if (!known) byFile.set(file, { place, keys });
      else known.keys = known.keys && keys && [...known.keys, ...keys];
    };
    this.yaml.list(at, value).forEach((item, index) => {
      const place = [...at, index];
      if (typeof item === 'string') return add(place, DEFAULT_PARAMS, [this.yaml.text(place, item, 'a key')]);
      if (!isYamlMap(item)) {
        const hint = 'Write `- train.lr`, or `- other.yaml:` with a list of keys below it.';
        return this.yaml.mistake(
          place,
          `a parameter is a dotted key, or a file with a list of keys, not ${shown(item)}`,
          hint,
        );
      }
      for (const [file, keys] of Object.entries(item)) {
        const where = [...place, file];
        const names = this.yaml
          .list(where, keys)
          .map((key, i) => this.yaml.text([...where, i], key, `the keys of ${file} are dotted names`));
        add(where, file, names.length === 0 ? null : names);
      }
    });
    return [...byFile].map(([written, { place, keys }]) => ({
      ...this.place(place, written, directory, 'a parameter file is a path'),
      keys,
    }));
  }

  private outputs(
    at: YamlPath,
    value: YamlValue | undefined,
    key: keyof typeof KINDS,
    owner: string,
    directory: string,
  ): StageOutput[] {
    if (value === undefined) return [];
    return this.yaml.list(at, value).map((item, index) => {
      const place = [...at, index];
      const entries = isYamlMap(item) ? Object.entries(item) : [];
      if (entries.length > 1) {
        const [first, second] = entries.map(([name]) => name);
        const hint = `Indent "${second}" deeper than "${first}" if it is a flag of it, or give it a dash of its own.`;
        this.yaml.mistake([...place, second!], `"${first}" and "${second}" stand in one entry`, hint);
      }
      const [name, given] = entries[0] ?? [item, null];
      const output = this.place(place, name, directory, 'an output is a path, or a path with flags');
      if (output.path === '' && output.written !== '') {
        const hint = 'Name the files or directories that the stage makes.';
        this.yaml.mistake(place, 'the repository itself cannot be an output', hint);
      }
      const problem = reservedProblem([...output.path.split('/'), '']);
      if (problem)
        this.yaml.mistake(place, `"${output.written}" ${problem}`, 'Name a file or directory of the project.');
      const flags = this.flags([...place, output.written], given, key);
      const flag = (word: string, otherwise: boolean) =>
        flags[word] === undefined
          ? otherwise
          : this.yaml.boolean([...place, output.written, word], flags[word], otherwise);
      const { remote } = flags;
      const made: StageOutput = {
        written: output.written,
        path: output.path,
        owner,
        kind: KINDS[key],
        cached: flag('cache', true),
        pushed: flag('push', true),
        persist: flag('persist', false),
      };
      if (typeof remote === 'string') made.remote = remote.toLowerCase();
      if (key === 'plots') made.plot = stagePlot(this.yaml, [...place, output.written], flags);
      return made;
    });
  }

  /** A plot may have a list of flag maps; where they differ in a flag the last holds. */
  private flags(at: YamlPath, value: YamlValue, key: keyof typeof KINDS): YamlMap {
    if (value === null) return {};
    const maps = key === 'plots' && Array.isArray(value) ? value : [value];
    const known = key === 'plots' ? PLOT_KEYS : OUT_KEYS;
    return Object.assign({}, ...maps.map((map) => this.yaml.fields(at, map, `\`${at.at(-1)}\``, known))) as YamlMap;
  }

  /** DVC bears a dependency that is written twice, but not an output that is anything else besides. */
  private refuseRepeatedPaths(at: YamlPath, { name, dependencies, params, outputs }: Stage): void {
    if (outputs.length === 0) return;
    const seen = new Set<string>();
    for (const { path } of dependencies) seen.add(path);
    for (const { path } of params) seen.add(path);
    for (const { path, written } of outputs) {
      if (seen.has(path) && path !== '') {
        const hint = 'A path is either a dependency or an output, and an output once.';
        this.yaml.mistake(at, `stage "${name}" names "${written}" twice`, hint);
      }
      seen.add(path);
    }
  }

  private paths(at: YamlPath, value: YamlValue | undefined): string[] {
    return this.yaml
      .list(at, value)
      .map((item, index) => this.place([...at, index], item, this.directory, 'expected a path').path);
  }

  /** A path inside the repository; where it is not one, a mistake is noted and '' stands for it. */
  private place(
    at: YamlPath,
    value: YamlValue,
    directory: string,
    what: string,
    resolve: typeof resolveSource = resolveInRepository,
  ): { written: string; path: string } {
    const written = this.yaml.text(at, value, what);
    if (written === '') return { written, path: '' };
    try {
      return { written, path: resolve(directory, written, this.path) };
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      this.yaml.mistake(at, `"${written}" is not a path inside the repository`, error.hint);
      return { written: '', path: '' };
    }
  }
}
