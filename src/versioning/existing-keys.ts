import type { Digest } from '../core/digest.js';
import { objectKey } from './object-layout.js';
import type { StoredObject } from './object-layout.js';
import type { Remote } from './remotes/index.js';
import { findExisting } from './transfer/find-existing.js';

/** Key → size of those objects, of either layout, that a remote has; listed or asked for one by one, by cost. */
export async function existingKeys(
  remote: Remote,
  objects: Iterable<StoredObject>,
  jobs: number,
  signal?: AbortSignal,
): Promise<Map<string, number>> {
  const wanted = { current: new Set<Digest>(), legacy: new Set<Digest>() };
  for (const { digest, legacy } of objects) wanted[legacy ? 'legacy' : 'current'].add(digest);
  const found = new Map<string, number>();
  for (const [layout, digests] of Object.entries(wanted)) {
    const legacy = layout === 'legacy';
    if (digests.size === 0) continue;
    const onFound = (digest: Digest, sizeBytes: number) => found.set(objectKey({ digest, legacy }), sizeBytes);
    await findExisting({ remote, legacy, wanted: digests, jobs, signal, onFound });
  }
  return found;
}
