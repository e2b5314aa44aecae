import type { ImportSource } from './import-source.js';
import type { TrackedContent } from './tracked-content.js';

export type { TrackedContent } from './tracked-content.js';

/** Content of one path; `path` is POSIX, relative to the repository root. */
export interface TrackedPath extends TrackedContent {
  path: string;
}

/** A path that a `.dvc` file or a stage puts under Assay's care. */
export interface TrackedOutput extends TrackedPath {
  /** The `.dvc` file or stage address that declares it. */
  owner: string;
  /** false: git keeps it, the cache does not. */
  cached: boolean;
  /** false: never pushed. */
  pushed: boolean;
  /** Name of the remote that owns it; the default remote otherwise. */
  remote?: string;
  /** It was imported from there. Without a digest it was never downloaded: a partial import. */
  source?: ImportSource;
  /** Only these files and sub-directories of it are meant, POSIX, relative to its path; all of it otherwise. */
  only?: readonly string[];
}
