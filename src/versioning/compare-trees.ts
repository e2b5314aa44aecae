import type { Digest } from '../core/digest.js';
import { byCodePoint } from '../core/repository-path.js';
import type { TrackedOutput } from '../core/tracked.js';
import type { ManifestEntry } from './manifest.js';

/** One tracked file or directory as some revision has it. */
export interface DataItem {
  path: string;
  digest: Digest;
  legacy: boolean;
  isDirectory: boolean;
}

/** Everything tracked at a revision, directories with their files. */
export interface DataTree {
  items: Map<string, DataItem>;
  /** Directories whose files are not known. */
  unknown: Set<string>;
}

/** How one path, or two where it was renamed, differs. `unknown`: the other side's list of files is not known. */
export interface ItemChange {
  kind: 'added' | 'deleted' | 'modified' | 'renamed' | 'unchanged' | 'unknown';
  old?: DataItem;
  now?: DataItem;
}

/**
 * The tree of outputs with recorded content. `filesOf` gives a directory's files, undefined where they are not known and
 * `[]` where they do not matter.
 */
export function treeOfOutputs(
  outputs: readonly TrackedOutput[],
  filesOf: (output: TrackedOutput & { digest: Digest }) => readonly ManifestEntry[] | undefined,
): DataTree {
  const tree: DataTree = { items: new Map(), unknown: new Set() };
  for (const output of outputs) {
    const { path, digest, legacy = false } = output;
    if (digest === undefined) continue;
    const isDirectory = digest.endsWith('.dir');
    tree.items.set(path, { path, digest, legacy, isDirectory });
    if (!isDirectory) continue;
    const files = filesOf({ ...output, digest });
    if (!files) tree.unknown.add(path);
    for (const file of files ?? []) {
      const inside = `${path}/${file.path}`;
      tree.items.set(inside, { path: inside, digest: file.digest, legacy, isDirectory: false });
    }
  }
  return tree;
}

/**
 * Compares two trees path by path. What is gone and what is new with the same content is one renaming, matched in the
 * order of paths, as DVC does. Sorted by path. Pure.
 */
export function compareTrees(old: DataTree, now: DataTree): ItemChange[] {
  const isUnknown = insideOf([...old.unknown, ...now.unknown]);
  const changes: ItemChange[] = [];
  const added: DataItem[] = [];
  const deleted: DataItem[] = [];
  for (const [path, before] of old.items) {
    const after = now.items.get(path);
    if (isUnknown(path)) changes.push({ kind: 'unknown', old: before, ...(after && { now: after }) });
    else if (!after) deleted.push(before);
    else changes.push({ kind: isSame(before, after) ? 'unchanged' : 'modified', old: before, now: after });
  }
  for (const [path, after] of now.items) {
    if (old.items.has(path)) continue;
    if (isUnknown(path)) changes.push({ kind: 'unknown', now: after });
    else added.push(after);
  }
  changes.push(...withRenames(added, deleted));
  return sortedBy(changes, pathOf);
}

function pathOf({ old, now }: ItemChange): string {
  return (old ?? now)!.path;
}

function isSame(a: DataItem, b: DataItem): boolean {
  return a.digest === b.digest && a.legacy === b.legacy;
}

function withRenames(added: DataItem[], deleted: DataItem[]): ItemChange[] {
  const gone = new Map<string, DataItem[]>();
  for (const item of sortedBy(deleted, parts).toReversed()) {
    const same = gone.get(contentOf(item)) ?? [];
    gone.set(contentOf(item), same);
    same.push(item);
  }
  const changes = sortedBy(added, parts).map((now): ItemChange => {
    const old = gone.get(contentOf(now))?.pop();
    return old ? { kind: 'renamed', old, now } : { kind: 'added', now };
  });
  return [...changes, ...[...gone.values()].flat().map((old): ItemChange => ({ kind: 'deleted', old }))];
}

function contentOf({ digest, legacy }: DataItem): string {
  return `${digest} ${legacy}`;
}

/** Orders paths by the names from the top down, as Python orders tuples. */
function parts({ path }: DataItem): string {
  return path.replaceAll('/', '\0');
}

/** In the order of the keys' code points. */
function sortedBy<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  const keyed = items.map((item) => ({ key: keyOf(item), item }));
  const isPlain = !keyed.some(({ key }) => /[\uD800-\uFFFF]/.test(key)); // else JavaScript's order differs
  keyed.sort(isPlain ? (a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0) : (a, b) => byCodePoint(a.key, b.key));
  return keyed.map(({ item }) => item);
}

function insideOf(directories: readonly string[]): (path: string) => boolean {
  if (directories.length === 0) return () => false;
  const known = new Set(directories);
  return (path) => {
    for (let slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
      if (known.has(path.slice(0, slash))) return true;
    }
    return false;
  };
}
