import { isDirectoryDigest } from '../core/digest.js';
import { UserError } from '../core/errors.js';
import { isInside } from '../core/repository-path.js';
import type { TrackedOutput } from '../core/tracked.js';
import { parseManifest, readObject } from '../versioning/index.js';
import type { Repository } from '../versioning/index.js';

/** Files that outputs record, read from the cache or, where allowed, from the remote. Paths are from the repository's root. */
export interface StoredFiles {
  /** Recorded files at or below a path. Of a directory whose list of files cannot be had there is only its own path. */
  filesAt(path: string): Promise<string[]>;
  /** The content of a file; undefined when none of that name is recorded. Throws `CONTENT_UNAVAILABLE` (exit 3). */
  read(path: string): Promise<Buffer | undefined>;
}

/** Opens what the outputs of a revision (`name`, for messages) record; they are asked for when the first file is. */
export function storedFiles(
  repository: Repository,
  outputs: () => readonly TrackedOutput[],
  { name, readFromRemote }: { name: string; readFromRemote: boolean },
): StoredFiles {
  const recorded = () => outputs().filter(({ digest }) => digest !== undefined);
  const lists = new Map<TrackedOutput, Promise<Map<string, string>>>();

  async function bytesOf(output: TrackedOutput, digest: string, path: string): Promise<Buffer> {
    const { legacy, remote, cached } = output;
    const options = { ...(legacy && { legacy }), ...(remote && { remote }), cacheOnly: !readFromRemote };
    const bytes = cached ? await readObject(repository, digest, options) : undefined;
    if (bytes) return bytes;
    const where = readFromRemote ? 'neither in the cache nor in a remote' : 'not in the cache';
    throw new UserError({
      code: 'CONTENT_UNAVAILABLE',
      message: cached
        ? `${path} of ${name} is ${where} (${digest})`
        : `${path} of ${name} is recorded by ${output.owner}, but is not there, and DVC does not store it`,
      hint: cached
        ? 'Push it from where it was made (`assay push`), or fetch it from another remote (`assay fetch -r <name>`).'
        : 'Commit it to git, or run the stage again.',
      exitCode: 3,
    });
  }

  /** Path → digest of the files of a recorded directory. */
  function listOf(output: TrackedOutput): Promise<Map<string, string>> {
    const known = lists.get(output);
    if (known) return known;
    const list = bytesOf(output, output.digest!, output.path).then((bytes) => {
      const entries = parseManifest(bytes, output.path);
      return new Map(entries.map(({ path, digest }) => [`${output.path}/${path}`, digest]));
    });
    lists.set(output, list);
    return list;
  }

  return {
    async filesAt(path) {
      const found: string[] = [];
      for (const output of recorded()) {
        if (!isInside(output.path, path) && !isInside(path, output.path)) continue;
        if (!isDirectoryDigest(output.digest!) || !output.cached) {
          if (output.cached && isInside(output.path, path)) found.push(output.path);
          continue;
        }
        const list = await listOf(output).catch((error: unknown) => {
          if (error instanceof UserError) return undefined;
          throw error;
        });
        if (list) found.push(...[...list.keys()].filter((file) => isInside(file, path)));
        else if (isInside(output.path, path)) found.push(output.path);
      }
      return found;
    },
    async read(path) {
      const output = recorded().find((one) => isInside(path, one.path));
      if (!output) return undefined;
      const isDirectory = isDirectoryDigest(output.digest!);
      if (!isDirectory) return output.path === path ? bytesOf(output, output.digest!, path) : undefined;
      const digest = (await listOf(output)).get(path);
      return digest === undefined ? undefined : bytesOf(output, digest, path);
    },
  };
}
