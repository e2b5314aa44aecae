import { realpathSync } from 'node:fs';
import { posix, relative, sep } from 'node:path';
import { isInside } from '../core/repository-path.js';
import { recordedOutputs } from './workspace.js';
import type { Workspace } from './workspace.js';

/** Path of a directory below the repository's root, POSIX; '' for the root. */
export function pathFromRoot({ root }: { root: string }, directory: string): string {
  return relative(root, realpathSync(directory)).split(sep).join('/');
}

/**
 * Targets as typed in `directory`, in the words of the repository: paths from its root, stages by address. A name of the
 * directory's own dvc.yaml comes before one of the root's. What nobody knows stays as typed, for the error that follows.
 */
export function resolveTargets(workspace: Workspace, directory: string, typed: readonly string[]): string[] {
  const place = pathFromRoot(workspace.repository, directory);
  const outputs = recordedOutputs(workspace).map(({ path }) => path);
  const isKnown = (name: string) =>
    workspace.graph.has(name) ||
    workspace.pipelines.some(({ path }) => path === name) ||
    outputs.some((path) => isInside(name, path));
  return typed.map((target) => {
    const [path, stage] = splitAddress(target);
    const fromHere = posix.join(place, path).replace(/\/$/, '');
    const candidates =
      stage === undefined
        ? [fromHere, `${posix.join(place, 'dvc.yaml')}:${target}`, target]
        : [`${fromHere}:${stage}`, stage, target];
    return candidates.find(isKnown) ?? target;
  });
}

/** `dir/dvc.yaml:train` → path and stage; anything else is a path or a name. */
function splitAddress(target: string): [path: string, stage?: string] {
  const found = /^(.*dvc\.yaml):([^/]+)$/.exec(target);
  return found ? [found[1]!, found[2]!] : [target];
}
