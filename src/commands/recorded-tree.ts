import { byCodePoint } from '../core/repository-path.js';
import type { TrackedOutput } from '../core/tracked.js';
import { manifestsOf, objectKey, treeOfOutputs } from '../versioning/index.js';
import type { DataItem, DataTree, Repository } from '../versioning/index.js';
import type { CommandContext } from './command.js';

/**
 * The trees that lists of outputs record, directories with their files where `isGranular`. Lists of files come from the
 * cache, else from the remote; where there is none, or no remote answers, a line says so and the files are unknown.
 */
export async function recordedTrees(
  repository: Repository,
  sides: readonly (readonly TrackedOutput[])[],
  isGranular: (output: TrackedOutput) => boolean,
  { progress, signal }: CommandContext,
): Promise<DataTree[]> {
  const wanted = sides.flatMap((outputs) => outputs.filter(isGranular));
  const { entries, failed } = await manifestsOf(repository, wanted, { progress, signal, isRemoteOptional: true });
  for (const { path, reason } of failed) progress.note(`The files of ${path} are not known: ${reason}.`);
  return sides.map((outputs) =>
    treeOfOutputs(outputs, (output) =>
      isGranular(output) ? entries.get(objectKey({ digest: output.digest, legacy: output.legacy ?? false })) : [],
    ),
  );
}

/** The part of a tree that is chosen. */
export function treeWithin(tree: DataTree, isChosen: (path: string) => boolean): DataTree {
  return { ...tree, items: new Map([...tree.items].filter(([path]) => isChosen(path))) };
}

/** Paths as DVC shows them: a directory ends with a slash. */
export function shownPath({ path, isDirectory }: DataItem): string {
  return isDirectory ? `${path}/` : path;
}

/** Sorted as Python sorts. */
export function sortedPaths(paths: Iterable<string>): string[] {
  const list = [...paths];
  const isPlain = !list.some((path) => /[\uD800-\uFFFF]/.test(path)); // else JavaScript's order differs
  return isPlain ? list.sort() : list.sort(byCodePoint);
}
