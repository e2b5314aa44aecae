import { isDirectoryDigest } from '../core/digest.js';
import type { TrackedOutput } from '../core/tracked.js';
import { readObject } from '../versioning/index.js';
import type { Repository } from '../versioning/index.js';

/** The text of a recorded file that the cache keeps (or, with `readFromRemote`, the remote); undefined where neither does. */
export async function storedText(
  repository: Repository,
  output: TrackedOutput | undefined,
  readFromRemote: boolean,
): Promise<string | undefined> {
  if (!output?.cached || output.digest === undefined || isDirectoryDigest(output.digest)) return undefined;
  const bytes = await readObject(repository, output.digest, {
    ...(output.legacy && { legacy: true }),
    ...(output.remote && { remote: output.remote }),
    cacheOnly: !readFromRemote,
  });
  return bytes?.toString('utf8');
}
