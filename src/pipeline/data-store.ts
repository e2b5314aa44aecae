import type { TrackedContent, TrackedOutput } from '../core/tracked.js';

/**
 * What a run needs from data versioning; the command carries it across. Paths are POSIX, relative to the
 * repository root.
 */
export interface DataStore {
  /** Content of a workspace path as DVC would record it; undefined when there is nothing. */
  hash(path: string, legacy: boolean): TrackedContent | undefined;
  /** A stage's command ran: whatever was hashed before may have changed. */
  forgetHashes(): void;
  /** Whether the content, and for a directory each of its files, is in the cache. */
  isCached(content: TrackedContent): boolean;
  /** Content recorded at `path` inside a tracked directory, read from its manifest; undefined when unknown. */
  contentInside(directory: TrackedOutput, path: string): Promise<TrackedContent | undefined>;
  /** Brings recorded contents from the remote into the cache. Throws when any is missing. */
  fetch(outputs: readonly TrackedOutput[]): Promise<void>;
  /** Puts cached contents into the workspace. Throws when any fails. */
  checkout(outputs: readonly TrackedOutput[]): Promise<void>;
  /**
   * Finishes checkouts that were interrupted at these paths, so that the half of a directory is not recorded; says
   * whether there were any. Throws `CHECKOUT_INTERRUPTED` (exit 2).
   */
  finishCheckouts(paths: readonly string[]): boolean;
  /** Caches what a stage made, unless `isLeftOut`, and says what to record. */
  store(output: TrackedOutput, isLeftOut?: boolean): TrackedContent;
  /** Keeps git from taking an output that the cache keeps. */
  ignore(output: TrackedOutput): void;
  /** Deletes an output before its stage runs anew. */
  remove(output: TrackedOutput): void;
  /** Lets a command change a kept output in place without changing the cached object it may be linked to. */
  unlink(output: TrackedOutput): void;
  /** Records changed data of a `.dvc` file. */
  commitSource(address: string): Promise<void>;
  /** Takes over what the source of an import holds now, if it is not frozen; says whether it is one of those. */
  importSource?(address: string): Promise<boolean>;
}
