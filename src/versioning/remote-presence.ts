import type { UserError } from '../core/errors.js';
import { existingKeys } from './existing-keys.js';
import { objectKey } from './object-layout.js';
import type { StoredObject } from './object-layout.js';
import { absentDirectory } from './remotes/absent-directory.js';
import { openRemote } from './remotes/index.js';
import type { Repository } from './repository.js';
import type { TransferOptions } from './transfer/transfer-result.js';

/** An object with the name of the remote that owns it; the one asked for, or the default one, otherwise. */
export interface OwnedObject extends StoredObject {
  remote?: string | undefined;
}

/** Size of an object in its remote; undefined when it is not there. */
export type RemotePresence = (object: OwnedObject) => number | undefined;

/**
 * Asks each remote once which of the objects it has, by listing or one by one, whatever costs less. Throws what remotes
 * throw, and `REMOTE_MISSING` (exit 2) where there is none to ask. A directory that is not there has nothing;
 * `options.onAbsent` is told the error it is for whoever needs it to be there.
 */
export async function remotePresence(
  repository: Repository,
  objects: Iterable<OwnedObject>,
  options: TransferOptions & { onAbsent?: (error: UserError) => void },
): Promise<RemotePresence> {
  const nameOf = ({ remote }: OwnedObject) => remote ?? options.remote ?? repository.config.defaultRemote;
  const groups = new Map<string | undefined, StoredObject[]>();
  for (const object of objects) {
    const group = groups.get(nameOf(object)) ?? [];
    groups.set(nameOf(object), group);
    group.push(object);
  }
  const found = new Map<string | undefined, Map<string, number>>();
  for (const [name, group] of groups) {
    const remote = await openRemote(repository, name);
    try {
      const absent = absentDirectory(remote);
      if (absent) options.onAbsent?.(absent);
      found.set(name, await existingKeys(remote, group, options.jobs ?? remote.jobs, options.signal));
    } finally {
      remote.close();
    }
  }
  return (object) => found.get(nameOf(object))?.get(objectKey(object));
}
