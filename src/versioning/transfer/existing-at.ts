import { statSync } from 'node:fs';
import type { Digest } from '../../core/digest.js';
import { foreseeFileBatch } from '../../platform/file-threads/file-batch.js';
import { namesIn } from '../../platform/files.js';
import { objectPath, objectsRoot } from '../object-layout.js';
import { objectLookup } from '../object-lookup.js';
import type { HasDigest } from '../object-lookup.js';
import type { LocalObjects, Remote } from '../remotes/remote.js';
import { findExisting } from './find-existing.js';
import type { HasObject, Wanted } from './plan-transfer.js';

/** Which of the wanted objects a remote has. */
export interface ExistingObjects {
  has(digest: Digest, legacy: boolean): boolean;
  /** Bytes of one that it has. */
  size(digest: Digest, legacy: boolean): number;
  /** Whether `size` costs nothing. */
  knowsSizes: boolean;
}

/** Asks a remote for the wanted objects, in the way that is cheapest for it. */
export async function existingAt(
  remote: Remote,
  wanted: Pick<Wanted, 'files' | 'manifests'>,
  jobs: number,
  signal: AbortSignal | undefined,
): Promise<ExistingObjects> {
  return remote.files ? inDirectory(remote.files, wanted) : await inRemote(remote, wanted, jobs, signal);
}

/** What a cache or local remote has of the wanted objects, by name; whether they are whole is not looked at. */
export function lookupOf(directory: string, wanted: Pick<Wanted, 'files'>): HasObject {
  const lookups = new Map<boolean, HasDigest>();
  const count = countOf(wanted);
  return (digest, legacy) => {
    let lookup = lookups.get(legacy);
    if (!lookup) lookups.set(legacy, (lookup = objectLookup(directory, legacy, count)));
    return lookup(digest);
  };
}

function countOf({ files }: Pick<Wanted, 'files'>): number {
  return files.reduce((sum, { entries }) => sum + entries.length, 0);
}

function inDirectory({ directory, attempt }: LocalObjects, wanted: Pick<Wanted, 'files'>): ExistingObjects {
  const isNamed = lookupOf(directory, wanted);
  // everything is about to be copied there
  const stored = attempt(() => namesIn(objectsRoot(directory, false)));
  if (stored.length === 0) foreseeFileBatch('copy', countOf(wanted));
  return {
    has: (digest, legacy) => attempt(() => isNamed(digest, legacy)),
    size: (digest, legacy) => attempt(() => statSync(objectPath(directory, { digest, legacy })).size),
    knowsSizes: false,
  };
}

async function inRemote(
  remote: Remote,
  wanted: Pick<Wanted, 'files' | 'manifests'>,
  jobs: number,
  signal: AbortSignal | undefined,
): Promise<ExistingObjects> {
  const asked = { true: new Set<Digest>(), false: new Set<Digest>() };
  for (const { legacy, entries } of wanted.files) for (const { digest } of entries) asked[`${legacy}`].add(digest);
  for (const { object } of wanted.manifests) asked[`${object.legacy}`].add(object.digest);
  const found = { true: new Map<Digest, number>(), false: new Map<Digest, number>() };
  for (const legacy of [false, true]) {
    const known = found[`${legacy}`];
    const onFound = (digest: Digest, sizeBytes: number) => void known.set(digest, sizeBytes);
    await findExisting({ remote, legacy, wanted: asked[`${legacy}`], jobs, signal, onFound });
  }
  return {
    has: (digest, legacy) => found[`${legacy}`].has(digest),
    size: (digest, legacy) => found[`${legacy}`].get(digest) ?? 0,
    knowsSizes: true,
  };
}
