import { realpathSync } from 'node:fs';
import { isAbsolute, posix, relative, sep } from 'node:path';
import { UserError } from '../core/errors.js';
import { byCodePoint, isInside } from '../core/repository-path.js';
import type { TrackedOutput } from '../core/tracked.js';
import { globMatches, globPaths } from '../platform/glob.js';
import { isOfGroup, selectStages } from '../pipeline/index.js';
import type { GraphNode } from '../pipeline/index.js';
import { outputsMatching } from '../versioning/index.js';
import { flag } from './command.js';
import { recordedOutputs } from './workspace.js';
import type { Workspace } from './workspace.js';

/** Options of every verb whose targets choose among what is tracked. */
export const TARGET_OPTIONS = {
  withDeps: flag('-d, --with-deps', 'also the data and stages that the targets are made from'),
  recursive: flag('-R, --recursive', 'a target that is a directory stands for everything tracked below it'),
};

/** `--glob`, where DVC has it. */
export const GLOB_OPTION = { glob: flag('--glob', 'targets are patterns with *, ?, [...] and **') };

export interface TargetChoices {
  withDeps?: boolean | undefined;
  recursive?: boolean | undefined;
  glob?: boolean | undefined;
}

/** Path of a directory below the repository's root, POSIX; '' for the root. */
export function pathFromRoot({ root }: { root: string }, directory: string): string {
  return relative(root, realpathSync(directory)).split(sep).join('/');
}

/** Says paths as DVC prints them: relative to the directory the command works in, outside the repository absolute. */
export function shownFrom({ root }: { root: string }, directory: string): (path: string) => string {
  const place = pathFromRoot({ root }, directory);
  return (path) => {
    if (path.startsWith('../')) return posix.join(root, path);
    if (place === '') return path;
    return (posix.relative(place, path) || '.') + (path.endsWith('/') ? '/' : '');
  };
}

/** Says addresses of stages and `.dvc` files as DVC prints them: a stage of the directory's own dvc.yaml by its name. */
export function addressShownFrom(repository: { root: string }, directory: string): (address: string) => string {
  const place = pathFromRoot(repository, directory);
  const shown = shownFrom(repository, directory);
  return (address) => {
    if (place === '' || address.endsWith('.dvc')) return shown(address);
    const [path, stage] = splitAddress(address);
    if (stage === undefined) return `${shown('dvc.yaml')}:${address}`;
    return path === `${place}/dvc.yaml` ? stage : `${shown(path)}:${stage}`;
  };
}

/**
 * Targets as typed in `directory`, in the words of the repository: paths from its root, stages by address. A name of the
 * directory's own dvc.yaml comes before one of the root's. What nobody knows is taken for a path.
 */
export function resolveTargets(workspace: Workspace, directory: string, typed: readonly string[]): string[] {
  const place = pathFromRoot(workspace.repository, directory);
  const outputs = recordedOutputs(workspace).map(({ path }) => path);
  const isKnown = (name: string) =>
    workspace.graph.has(name) ||
    [...workspace.graph.keys()].some((address) => isOfGroup(address, name)) ||
    workspace.pipelines.some(({ path }) => path === name) ||
    outputs.some((path) => isInside(name, path));
  return typed.map((target) => {
    if (target === '') throw emptyTarget();
    const [path, stage] = splitAddress(target);
    const fromHere = fromRoot(workspace.repository, place, path);
    const candidates =
      stage === undefined
        ? [addressOf(posix.join(place, 'dvc.yaml'), target), fromHere, target]
        : [addressOf(fromHere, stage), target];
    return candidates.find(isKnown) ?? (stage === undefined ? fromHere : target);
  });
}

/**
 * The recorded data that targets name, those inside a directory with what is wanted of it; everything when there are
 * none. `revisions` stands for the workspace's own records where several revisions are asked for; a target need only be
 * known at one of them. Throws `TARGET_UNKNOWN` and `GLOB_UNMATCHED` (exit 2).
 */
export function selectOutputs(
  workspace: Workspace,
  directory: string,
  typed: readonly string[],
  choices: TargetChoices,
  revisions?: readonly TrackedOutput[],
): TrackedOutput[] {
  const all = revisions ?? recordedOutputs(workspace);
  const stored = ({ cached, digest, source }: TrackedOutput) =>
    cached && (digest !== undefined || source !== undefined);
  if (typed.length === 0) return all.filter(stored);
  const { addresses, paths } = chooseTargets(workspace, directory, typed, choices);
  const whole = all.filter(({ owner }) => addresses.has(owner));
  const others = all.filter(({ owner }) => !addresses.has(owner));
  return [...whole, ...(paths.length === 0 ? [] : outputsMatching(others, paths))].filter(stored);
}

/**
 * The stages and `.dvc` files that targets name, producers first, each with those of its outputs that are meant; all of
 * them when there are none. Throws what `selectOutputs` throws.
 */
export function chosenNodes(
  workspace: Workspace,
  directory: string,
  typed: readonly string[],
  choices: TargetChoices,
): { node: GraphNode; outputs: readonly TrackedOutput[] }[] {
  const { graph } = workspace;
  const { addresses, paths } = chooseTargets(workspace, directory, typed, choices);
  const named = paths.length === 0 ? [] : outputsMatching(recordedOutputs(workspace), paths);
  const wanted = [...addresses, ...named.map(({ owner }) => owner)];
  if (typed.length > 0 && wanted.length === 0) return [];
  return selectStages(graph, wanted, { single: typed.length > 0 }).map((address) => {
    const node = graph.get(address)!;
    const all = 'stage' in node ? node.stage.outputs : node.source.outputs;
    const isWhole = typed.length === 0 || addresses.has(address);
    return { node, outputs: isWhole ? all : named.filter(({ owner }) => owner === address) };
  });
}

/** Addresses of the stages and `.dvc` files that targets name as a whole, and the other targets, which are paths. */
export function chooseTargets(
  workspace: Workspace,
  directory: string,
  typed: readonly string[],
  { withDeps = false, recursive = false, glob = false }: TargetChoices,
): { addresses: Set<string>; paths: string[] } {
  const { graph, stages, dvcFiles } = workspace;
  const place = pathFromRoot(workspace.repository, directory);
  const addresses = new Set<string>();
  const paths: string[] = [];
  const resolved = glob
    ? typed.flatMap((pattern) => matching(workspace, place, pattern))
    : resolveTargets(workspace, directory, typed);
  for (const [index, target] of resolved.entries()) {
    const below = recursive ? fromRoot(workspace.repository, place, glob ? target : typed[index]!) : undefined;
    const isBelow = (file: string) => below !== undefined && isInside(posix.dirname(file), below);
    const inside = [
      ...stages.filter(({ file }) => isBelow(file)).map(({ address }) => address),
      ...dvcFiles.map(({ path }) => path).filter(isBelow),
    ];
    const named = graph.has(target)
      ? [target]
      : stages
          .filter((stage) => stage.file === target || isOfGroup(stage.address, target))
          .map(({ address }) => address);
    const found = inside.length > 0 ? inside : named;
    if (found.length > 0) found.forEach((address) => addresses.add(address));
    else paths.push(target);
  }
  if (withDeps) addProducers(workspace, addresses, paths);
  return { addresses, paths };
}

/** `-d`: adds the owners of everything that the chosen ones read, directly or through others. */
function addProducers({ graph }: Workspace, addresses: Set<string>, paths: readonly string[]): void {
  const pending = [...graph.values()]
    .filter((node) => {
      const { outputs } = 'stage' in node ? node.stage : node.source;
      return addresses.has(node.address) || outputs.some((output) => paths.some((path) => isInside(path, output.path)));
    })
    .flatMap(({ needs }) => needs);
  for (let address = pending.pop(); address !== undefined; address = pending.pop()) {
    if (addresses.has(address)) continue;
    addresses.add(address);
    pending.push(...graph.get(address)!.needs);
  }
}

/** What a pattern matches: tracked paths, `.dvc` files and stages by name, and files on disk inside what is tracked. */
function matching(workspace: Workspace, place: string, pattern: string): string[] {
  const outputs = recordedOutputs(workspace).map(({ path }) => path);
  const fromHere = fromRoot(workspace.repository, place, splitAddress(pattern)[0]);
  const found = new Set([
    ...[...outputs, ...workspace.dvcFiles.map(({ path }) => path)].filter((path) => globMatches(fromHere, path)),
    ...stagesMatching(workspace, place, pattern),
    ...globPaths(workspace.repository.root, fromHere).filter((path) =>
      outputs.some((output) => isInside(path, output)),
    ),
  ]);
  if (found.size > 0) return [...found].sort(byCodePoint);
  throw new UserError({
    code: 'GLOB_UNMATCHED',
    message: `the pattern "${pattern}" matches nothing that is tracked`,
    hint: 'Put it between quotes, so that the shell leaves it alone; ** stands for any directories.',
    exitCode: 2,
  });
}

/**
 * Addresses of the stages whose name matches `pattern`, or that are of the group it names: those of the dvc.yaml in
 * `place`, or of another one with `dir/dvc.yaml:pattern`. A `*` in a name stands for slashes too.
 */
export function stagesMatching({ repository, stages }: Workspace, place: string, pattern: string): string[] {
  const [path, name] = splitAddress(pattern);
  const file = name === undefined ? posix.join(place, 'dvc.yaml') : fromRoot(repository, place, path);
  const wanted = name ?? pattern;
  const inOneName = (text: string) => text.replaceAll('/', '\0');
  return stages
    .filter((stage) => stage.file === file)
    .filter((stage) => isOfGroup(stage.name, wanted) || globMatches(inOneName(wanted), inOneName(stage.name)))
    .map(({ address }) => address);
}

function emptyTarget(): UserError {
  const hint = 'Leave it out to mean everything; in a script, look at the variable that should hold it.';
  return new UserError({ code: 'TARGET_UNKNOWN', message: 'a target is empty', hint, exitCode: 2 });
}

/** A typed path relative to the root, POSIX. */
function fromRoot({ root }: { root: string }, place: string, typed: string): string {
  const path = isAbsolute(typed) ? relative(root, typed).split(sep).join('/') : posix.join(place, typed);
  return path.replace(/^\.$/, '').replace(/\/$/, '');
}

/** `dir/dvc.yaml:train` → path and stage, `:train` that of this directory; anything else is a path or a name. */
function splitAddress(target: string): [path: string, stage?: string] {
  const found = /^((?:[^]*?\/)?dvc\.yaml)?:([^]+)$/.exec(target);
  return found ? [found[1] ?? 'dvc.yaml', found[2]!] : [target];
}

/** The address of a stage of a dvc.yaml, given from the root. */
function addressOf(file: string, name: string): string {
  return file === 'dvc.yaml' ? name : `${file}:${name}`;
}
