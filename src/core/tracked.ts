import type { Digest } from './digest.js';
import type { ImportSource } from './import-source.js';

/**
 * What `.dvc` and `dvc.lock` files record about the content of one path. Missing `digest`
 * means the content was never recorded.
 */
export interface TrackedContent {
  digest?: Digest;
  /** Bytes; for a directory the sum of its files. */
  sizeBytes?: number;
  /** Number of files of a directory. */
  fileCount?: number;
  /** The workspace file carries the owner's execute bit. */
  executable?: boolean;
  /** Recorded by DVC 2: text is hashed with LF line ends, and objects lie in the older layout. */
  legacy?: boolean;
}

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
