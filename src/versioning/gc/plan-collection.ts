import type { StoredKey } from '../remotes/remote.js';

/** What a store may lose. */
export interface CollectionPlan {
  /** Directory manifests: they go first, so that none is ever left without its files. */
  manifests: StoredKey[];
  files: StoredKey[];
  /** How many objects nobody needs stay because they are young. */
  young: number;
}

const OBJECT_KEY = /^(?:files\/md5\/)?[0-9a-f]{2}\/[0-9a-f]{30}(\.dir)?$/;

/** Whether a key is that of an object, in either layout; nothing else is ever collected. */
export function isObjectKey(key: string): boolean {
  return OBJECT_KEY.test(key);
}

/** Whether an object was stored at or after a moment; one whose age is not known counts as young. */
export function isYoung({ modifiedMs }: StoredKey, sinceMs: number): boolean {
  return sinceMs !== Infinity && (modifiedMs === undefined || modifiedMs >= sinceMs);
}

/**
 * Which stored objects to delete: those that are not in `keep` and not young. `youngSinceMs` is in milliseconds since
 * 1970; `Infinity` makes nothing young. Pure.
 */
export function planCollection(
  stored: readonly StoredKey[],
  keep: ReadonlySet<string>,
  youngSinceMs: number,
): CollectionPlan {
  const plan: CollectionPlan = { manifests: [], files: [], young: 0 };
  for (const one of stored) {
    if (!isObjectKey(one.key) || keep.has(one.key)) continue;
    if (isYoung(one, youngSinceMs)) plan.young++;
    else (one.key.endsWith('.dir') ? plan.manifests : plan.files).push(one);
  }
  return plan;
}
