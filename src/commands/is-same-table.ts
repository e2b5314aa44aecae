import { posix } from 'node:path';
import type { RevisionView } from './revision-view.js';

/** A table (a file or a directory) of a revision. */
export interface PlacedTable {
  view: RevisionView;
  path: string;
}

/**
 * Whether two revisions hold the same bytes there. What is not on disk and recorded under the same hash is not read. Throws
 * what reading throws.
 */
export async function isSameTable(before: PlacedTable, after: PlacedTable): Promise<boolean> {
  if (!after.view.onDisk?.(after.path)) {
    const recorded = recordedDigest(before);
    if (recorded !== undefined && recorded === recordedDigest(after)) return true;
  }
  const [old, now] = [await namesIn(before), await namesIn(after)];
  if (old.join('\n') !== now.join('\n')) return false;
  for (const name of old) {
    const [left, right] = [await bytesOf(before, name), await bytesOf(after, name)];
    if (left === undefined || right === undefined ? left !== right : !left.equals(right)) return false;
  }
  return true;
}

function recordedDigest({ view, path }: PlacedTable): string | undefined {
  return view.outputs.find((output) => output.path === path)?.digest;
}

/** Names of its files from its own path on: '' of a file. */
async function namesIn({ view, path }: PlacedTable): Promise<string[]> {
  return (await view.filesAt(path)).map((file) => posix.relative(path, file));
}

function bytesOf({ view, path }: PlacedTable, name: string): Promise<Buffer | undefined> {
  return view.read(name === '' ? path : `${path}/${name}`);
}
