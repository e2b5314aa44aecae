import { objectLookup } from './object-lookup.js';
import type { StoredObject } from './object-layout.js';
import type { Repository } from './repository.js';

/** Says which objects lie in the cache, without looking into them; made for about `count` questions. */
export function cachePresence(repository: Repository, count: number): (object: StoredObject) => boolean {
  const lookups = new Map<boolean, ReturnType<typeof objectLookup>>();
  return ({ digest, legacy }) => {
    let lookup = lookups.get(legacy);
    if (!lookup) lookups.set(legacy, (lookup = objectLookup(repository.cacheDirectory, legacy, count)));
    return lookup(digest);
  };
}
