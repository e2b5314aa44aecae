import { join } from 'node:path';
import type { Digest } from '../core/digest.js';
import { namesIn, statIfExists } from '../platform/files.js';
import { DigestSet } from './digest-set.js';
import { objectPath } from './object-layout.js';

/** Whether there is an object of this name, in one layout of one place. */
export type HasDigest = (digest: Digest) => boolean;

/** To ask for one file takes about as long as to read so many names of a directory. */
const NAMES_PER_STAT = 10;

/**
 * Answers for about `count` digests which of them stand below the root of a cache or local remote, as of now. Where that
 * is cheaper, the 256 directories of a layout are listed, each when it is first asked about, instead of a question for
 * each file; digests are spread evenly, so the first one tells how large they are. Objects appear there by a rename and
 * so are whole; what they hold is not looked at.
 */
export function objectLookup(root: string, legacy: boolean, count: number): HasDigest {
  const top = legacy ? root : join(root, 'files/md5');
  const directories = new Set(namesIn(top));
  if (directories.size === 0) return () => false;
  const listed = new Set<string>();
  const present = new DigestSet(count);
  const list = (prefix: string): number => {
    listed.add(prefix);
    const names = directories.has(prefix) ? namesIn(`${top}/${prefix}`) : [];
    for (const name of names) present.add(prefix + name);
    return names.length;
  };
  if (count * NAMES_PER_STAT >= 256 && count * NAMES_PER_STAT >= 256 * list('00')) {
    return (digest) => {
      const prefix = digest.slice(0, 2);
      if (!listed.has(prefix)) list(prefix);
      return present.has(digest);
    };
  }
  return (digest) =>
    directories.has(digest.slice(0, 2)) && (statIfExists(objectPath(root, { digest, legacy }))?.isFile() ?? false);
}
