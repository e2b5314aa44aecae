import { posix } from 'node:path';
import { UserError } from '../core/errors.js';
import type { PlotProperties } from '../core/plot-properties.js';
import { plotSources } from '../core/plot-sources.js';
import { isInside } from '../core/repository-path.js';
import { parsePythonJson } from '../pipeline/index.js';
import { formatProblem, parseSource } from '../plots/index.js';
import type { PlotRevision, PlotSource } from '../plots/index.js';
import type { RevisionView } from './revision-view.js';

export interface PlotsWanted {
  /** As typed: files and directories, or the beginning (a regular expression) of a plot's name. All plots where empty. */
  targets: readonly string[];
  /** Outweighs what dvc.yaml says. */
  asked: PlotProperties;
  /** Repository path → how it is shown, which is also a plot's name. */
  shown: (path: string) => string;
  /** The repository path of what is shown or typed; undefined for what lies outside. */
  placed: (shown: string) => string | undefined;
}

/** A revision's plots, and the worst that befell their files: 2 broken, 3 nowhere to be had. */
export interface GatheredPlots {
  revision: PlotRevision;
  exitCode: 0 | 2 | 3;
}

/** Reads the plots that a revision's dvc.yaml files define, those of its stages' outputs, and plain files among the targets. */
export async function gatherPlots(view: RevisionView, wanted: PlotsWanted): Promise<GatheredPlots> {
  const { targets, asked, shown, placed } = wanted;
  const definitions = new Map<string, Map<string, PlotProperties>>();
  const add = (file: string, id: string, properties: PlotProperties) => {
    const plots = definitions.get(file) ?? new Map<string, PlotProperties>();
    definitions.set(file, plots.set(id, { ...plots.get(id), ...properties, ...asked }));
  };
  const matches = targetMatcher(targets);

  for (const { path, plots } of view.pipelines) {
    const file = shown(path);
    const declared = plots.map(({ id, properties }) =>
      isTitled(properties) ? posix.join(posix.dirname(path), id) : id,
    );
    for (const { written, id, properties } of plots) {
      if (!matches([written, shown(id), `${file}::${written}`])) continue;
      if (isTitled(properties)) add(file, id, renamed(properties, shown));
      else {
        for (const one of await filesOf(view, id))
          if (closest(one, declared) === id) add(file, shown(one), renamed(properties, shown));
      }
    }
  }
  for (const { file, outputs } of view.pipelines.flatMap(({ stages }) => stages)) {
    for (const { path, kind, plot } of outputs) {
      if (kind !== 'plot' || !matches([shown(path), `${shown(file)}::${shown(path)}`])) continue;
      for (const one of await filesOf(view, path)) add('', shown(one), plot ?? {});
    }
  }
  for (const target of targets) {
    const path = placed(target);
    if (path === undefined) continue;
    const files = await view.filesAt(path);
    const isThere = files.length !== 1 || files[0] !== path || (await isReadable(view, path));
    if (isThere) for (const one of files) add('', shown(one), {});
  }
  return withSources(view, definitions, wanted);
}

async function withSources(
  view: RevisionView,
  definitions: ReadonlyMap<string, ReadonlyMap<string, PlotProperties>>,
  { asked, placed }: PlotsWanted,
): Promise<GatheredPlots> {
  const outputs = view.pipelines.flatMap(({ stages }) => stages.flatMap((stage) => stage.outputs));
  const names = [...definitions.values()].flatMap((plots) => [...plots].flatMap(([id, own]) => plotSources(id, own)));
  const sources = new Map<string, PlotSource>();
  let exitCode: GatheredPlots['exitCode'] = 0;
  for (const name of new Set(names)) {
    const path = placed(name);
    if (path === undefined) {
      sources.set(name, missing(`'${name}' is not a path inside the repository`));
      continue;
    }
    const problem = formatProblem(name);
    if (problem) {
      sources.set(name, { problem });
      continue;
    }
    try {
      const bytes = await view.read(path);
      const header = asked.header ?? outputs.find((output) => isInside(path, output.path))?.plot?.header ?? true;
      const source = bytes ? parseSource(bytes, name, header, parsePythonJson) : missing(`there is no file '${name}'`);
      if (bytes && 'problem' in source && exitCode === 0) exitCode = 2;
      sources.set(name, source);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      sources.set(name, missing(error.message));
      exitCode = error.exitCode === 3 ? 3 : 2;
    }
  }
  return { revision: { name: view.name, definitions, sources }, exitCode };
}

function missing(message: string): PlotSource {
  return { problem: { type: 'FileNotFoundError', message } };
}

async function isReadable(view: RevisionView, path: string): Promise<boolean> {
  try {
    return (await view.read(path)) !== undefined;
  } catch (error) {
    if (error instanceof UserError) return true; // it is known, and read again it says what is wrong
    throw error;
  }
}

/** Paths that lead out of the repository stand for themselves; nothing is read there. */
function filesOf(view: RevisionView, path: string): Promise<string[]> | string[] {
  return path.startsWith('/') || path.split('/').includes('..') ? [path] : view.filesAt(path);
}

function isTitled({ y }: PlotProperties): boolean {
  return typeof y === 'object' && !Array.isArray(y);
}

/** Files in `x` and `y` as they are shown. */
function renamed(properties: PlotProperties, shown: (path: string) => string): PlotProperties {
  const { x, y } = properties;
  const names = <T>(axis: Record<string, T>) =>
    Object.fromEntries(Object.entries(axis).map(([path, fields]) => [shown(path), fields]));
  return {
    ...properties,
    ...(typeof x === 'object' && { x: names(x) }),
    ...(typeof y === 'object' && !Array.isArray(y) && { y: names(y) }),
  };
}

/** The longest of the paths that is the file, or a directory around it. */
function closest(file: string, paths: readonly string[]): string | undefined {
  return paths
    .filter((path) => isInside(file, path))
    .sort((a, b) => b.length - a.length)
    .at(0);
}

/** Whether a plot is asked for by one of its names; targets are regular expressions for their beginning, as in DVC. */
function targetMatcher(targets: readonly string[]): (names: readonly string[]) => boolean {
  if (targets.length === 0) return () => true;
  const patterns = targets.map(patternOf);
  return (names) => names.some((name) => patterns.some((pattern) => pattern.test(name)));
}

function patternOf(target: string): RegExp {
  const written = target.includes('/') ? posix.normalize(target) : target;
  try {
    return new RegExp(`^(?:${written})`);
  } catch {
    return new RegExp(`^${written.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}`);
  }
}
