import type { Digest } from '../core/digest.js';
import type { ManifestEntry } from './manifest.js';

/**
 * The files that content consists of: path (POSIX, relative to the root) → digest. Finds them in the list itself, so that
 * a directory of a million files needs no second table of names; only a list that is not sorted gets one.
 */
export class ContentFiles implements Iterable<[path: string, digest: Digest]> {
  private readonly table: Map<string, Digest> | undefined;
  /** Where the last one was found: they are mostly asked for in their order. */
  private last = 0;

  /** `base`: what comes before the path of each entry; a directory with its `/`, or nothing. */
  constructor(
    private readonly base: string,
    private readonly entries: readonly ManifestEntry[],
  ) {
    const isSorted = entries.every(({ path }, index) => index === 0 || entries[index - 1]!.path < path);
    this.table = isSorted ? undefined : new Map(entries.map(({ path, digest }) => [path, digest]));
  }

  get size(): number {
    return this.entries.length;
  }

  has(path: string): boolean {
    return this.get(path) !== undefined;
  }

  get(path: string): Digest | undefined {
    if (!path.startsWith(this.base)) return undefined;
    const name = path.slice(this.base.length);
    return this.table ? this.table.get(name) : this.find(name)?.digest;
  }

  private find(name: string): ManifestEntry | undefined {
    const { entries } = this;
    const next = entries[this.last + 1];
    if (next?.path === name) {
      this.last++;
      return next;
    }
    let [low, high] = [0, entries.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (entries[middle]!.path < name) low = middle + 1;
      else high = middle;
    }
    const found = entries[low];
    if (found?.path !== name) return undefined;
    this.last = low;
    return found;
  }

  *keys(): Generator<string> {
    for (const { path } of this.entries) yield this.base + path;
  }

  *[Symbol.iterator](): Generator<[path: string, digest: Digest]> {
    for (const { path, digest } of this.entries) yield [this.base + path, digest];
  }
}
