import { isDirectoryDigest } from '../core/digest.js';
import type { TrackedOutput } from '../core/tracked.js';
import type { ManifestEntry } from './manifest.js';
import { objectKey } from './object-layout.js';
import { objectOf } from './stored-content.js';
import { selectEntries } from './select-entries.js';
import type { OwnedObject } from './remote-presence.js';

/** An object, and what needs it. */
export interface NeededObject extends OwnedObject {
  /** Workspace path of the content. */
  path: string;
  /** The `.dvc` file or stage that records it. */
  owner: string;
  /** What is recorded of its size; files of a directory have none. */
  sizeBytes?: number;
}

/**
 * Every object that outputs name, with each path that needs it: a directory's manifest, then the files that `entries`
 * (by object key) knows of it, or the part of them that is selected.
 */
export function* neededObjects(
  outputs: readonly TrackedOutput[],
  entries: ReadonlyMap<string, readonly ManifestEntry[]>,
): Generator<NeededObject> {
  for (const output of outputs) {
    const object = objectOf(output);
    if (!object) continue;
    const { path, owner, remote, sizeBytes } = output;
    const isDirectory = isDirectoryDigest(object.digest);
    const hasSize = sizeBytes !== undefined && !isDirectory && !object.legacy;
    yield { ...object, path, owner, remote, ...(hasSize && { sizeBytes }) };
    const files = isDirectory ? (entries.get(objectKey(object)) ?? []) : [];
    for (const file of selectEntries(files, output.only).entries) {
      yield { digest: file.digest, legacy: object.legacy, path: `${path}/${file.path}`, owner, remote };
    }
  }
}
