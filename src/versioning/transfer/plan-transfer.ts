import type { StoredObject } from '../object-layout.js';

/** One object that has to be at the target. */
export interface WantedObject {
  /** Its key in caches and remotes, see `objectKey`. */
  key: string;
  object: StoredObject;
  /** The first workspace path that needs it. */
  path: string;
}

/** A directory manifest; it must not be at the target before its members are. */
export interface WantedManifest extends WantedObject {
  /** Keys of the files it names. */
  members: string[];
}

export interface Wanted {
  files: WantedObject[];
  manifests: WantedManifest[];
}

export interface TransferPlan {
  /** In any order, before all manifests. */
  files: WantedObject[];
  /** Each only if none of its members failed. */
  manifests: WantedManifest[];
  /** Neither here nor there. */
  missing: WantedObject[];
}

export type HasKey = (key: string) => boolean;

/** What has to move from `source` to `target`. Pure; each object is named once. */
export function planTransfer(wanted: Wanted, source: HasKey, target: HasKey): TransferPlan {
  const missing: WantedObject[] = [];
  const needed = <T extends WantedObject>(objects: readonly T[]): T[] => {
    const seen = new Set<string>();
    return objects.filter((one) => {
      if (seen.has(one.key) || target(one.key)) return false;
      seen.add(one.key);
      if (source(one.key)) return true;
      missing.push(one);
      return false;
    });
  };
  return { files: needed(wanted.files), manifests: needed(wanted.manifests), missing };
}
