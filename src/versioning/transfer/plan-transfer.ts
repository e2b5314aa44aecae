import type { Digest } from '../../core/digest.js';
import { DigestSet } from '../digest-set.js';
import type { ManifestEntry } from '../manifest.js';
import type { StoredObject } from '../object-layout.js';

/**
 * Files that have to be at the target, all in one layout. A directory may have millions, so its entries are shared
 * with its manifest, and what else is known of a file is made when it is its turn.
 */
export interface WantedFiles {
  /** What comes before an entry's path in the workspace: a directory with its `/`, or nothing. */
  base: string;
  legacy: boolean;
  entries: readonly ManifestEntry[];
}

/** A directory manifest; it must not be at the target before its members are. */
export interface WantedManifest {
  path: string;
  object: StoredObject;
  members: readonly ManifestEntry[];
  /** The members that are wanted with it. */
  chosen: readonly ManifestEntry[];
}

export interface Wanted {
  files: WantedFiles[];
  manifests: WantedManifest[];
}

export interface TransferPlan {
  /** In any order, before all manifests. */
  files: WantedFiles[];
  /** Each only if none of its members failed. */
  manifests: WantedManifest[];
  /** Neither here nor there. */
  missing: WantedFiles[];
}

/** Whether a place has an object. */
export type HasObject = (digest: Digest, legacy: boolean) => boolean;

/**
 * What has to move from `source` to `target`. Pure; each object is named once. `partial` says whether the target may
 * have a manifest without all of its members.
 */
export function planTransfer(wanted: Wanted, source: HasObject, target: HasObject, partial: boolean): TransferPlan {
  const plan: TransferPlan = { files: [], manifests: [], missing: [] };
  const seen = { true: new DigestSet(), false: new DigestSet() };
  const add = (to: WantedFiles[], files: WantedFiles, entries: readonly ManifestEntry[]) => {
    if (entries.length > 0) to.push({ ...files, entries });
  };
  const isNew = (digest: Digest, legacy: boolean) => seen[`${legacy}`].add(digest);
  for (const files of wanted.files) {
    const { legacy } = files;
    const needed = files.entries.filter(({ digest }) => !target(digest, legacy) && isNew(digest, legacy));
    const lacking = new Set(needed.filter(({ digest }) => !source(digest, legacy)));
    add(plan.missing, files, [...lacking]);
    add(plan.files, files, lacking.size === 0 ? needed : needed.filter((entry) => !lacking.has(entry)));
  }
  for (const manifest of wanted.manifests) {
    const { digest, legacy } = manifest.object;
    if (target(digest, legacy) || !isNew(digest, legacy)) continue;
    const { members, chosen } = manifest;
    const comesWhole = (entry: ManifestEntry) => target(entry.digest, legacy) || seen[`${legacy}`].has(entry.digest);
    if (!partial && chosen.length < members.length && !members.every(comesWhole)) continue;
    if (source(digest, legacy)) plan.manifests.push(manifest);
    else add(plan.missing, { base: '', legacy, entries: [] }, [{ path: manifest.path, digest }]);
  }
  return plan;
}

/** How many objects would move. */
export function countOf({ files, manifests }: Pick<TransferPlan, 'files' | 'manifests'>): number {
  return files.reduce((sum, { entries }) => sum + entries.length, manifests.length);
}

/** One object and the first workspace path that needs it. */
export interface WantedObject {
  path: string;
  object: StoredObject;
}

/** The files one by one. */
export function* eachObject(groups: readonly WantedFiles[]): Generator<WantedObject> {
  for (const { base, legacy, entries } of groups) {
    for (const { path, digest } of entries) yield { path: base + path, object: { digest, legacy } };
  }
}

/** The same, those that lie in one directory of a layout together. */
export function* byDirectory(groups: readonly WantedFiles[]): Generator<WantedObject> {
  const orders = groups.map(({ entries }) => sortedByPrefix(entries));
  for (let prefix = 0; prefix < 256; prefix++) {
    for (const [group, { base, legacy, entries }] of groups.entries()) {
      const { order, starts } = orders[group]!;
      for (let at = starts[prefix]!; at < starts[prefix + 1]!; at++) {
        const { path, digest } = entries[order[at]!]!;
        yield { path: base + path, object: { digest, legacy } };
      }
    }
  }
}

/** The hexadecimal digit, in lower case as digests have it. */
function digitAt(digest: Digest, at: number): number {
  const code = digest.charCodeAt(at);
  return code > 57 ? code - 87 : code - 48;
}

/** Indices of entries by the first two digits of their digests, and where those of each two begin. */
function sortedByPrefix(entries: readonly ManifestEntry[]): { order: Uint32Array; starts: Uint32Array } {
  const prefixOf = ({ digest }: ManifestEntry) => (digitAt(digest, 0) << 4) | digitAt(digest, 1);
  const starts = new Uint32Array(257);
  for (const entry of entries) starts[prefixOf(entry) + 1]!++;
  for (let prefix = 0; prefix < 256; prefix++) starts[prefix + 1]! += starts[prefix]!;
  const next = starts.slice();
  const order = new Uint32Array(entries.length);
  for (const [index, entry] of entries.entries()) order[next[prefixOf(entry)]!++] = index;
  return { order, starts };
}
