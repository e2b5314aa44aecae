import type { Digest } from './digest.js';

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
