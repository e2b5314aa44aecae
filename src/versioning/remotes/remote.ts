import type { Content } from '../object-cache.js';
import type { RemoteConfig } from '../config/config.js';
import type { Repository } from '../repository.js';

/** One stored thing; `key` is POSIX, relative to the remote's root, e.g. `files/md5/ab/cdef…`. */
export interface StoredKey {
  key: string;
  sizeBytes: number;
  /** What S3 knows its content by, without quotes. */
  etag?: string;
  /** When it was stored, in milliseconds since 1970, by the remote's clock; where a listing tells. */
  modifiedMs?: number;
}

/** A file to store. Its content is verified on the way: what is not what its name says never becomes visible. */
export interface Upload {
  /** Absolute path of the file. */
  path: string;
  sizeBytes: number;
  /** Hashes the content anew for each attempt. */
  newCheck(): ContentCheck;
}

export interface ContentCheck {
  update(bytes: Uint8Array): void;
  /** Whether everything that passed is what the object's name says. Ask once. */
  isIntact(): boolean;
}

/**
 * A place that keeps objects by key. Every method throws `UserError`s only: `REMOTE_ACCESS_DENIED`,
 * `REMOTE_NO_CREDENTIALS`, `REMOTE_CREDENTIALS_EXPIRED`, `REMOTE_CLOCK_SKEWED`, `REMOTE_BUCKET_MISSING`,
 * `REMOTE_UNAVAILABLE` (retryable) or `REMOTE_FAILED`, all exit 3. Calls repeat themselves while that can help, except
 * `read`: it goes on where a large content broke off, but the reader repeats it as a whole.
 */
export interface Remote {
  readonly name: string;
  /** Where it is, as configured. */
  readonly url: string;
  /** How many transfers at once pay, unless the user says otherwise. */
  readonly jobs: number;
  /** Keys one request of `list` brings; 1 where asking for single keys costs no more. */
  readonly pageSize: number;
  /** Objects can only be read by key: `write`, `delete` and `list` throw `REMOTE_READ_ONLY` (exit 2). */
  readonly readOnly: boolean;
  /** Size of what is stored, or undefined. */
  size(key: string, signal?: AbortSignal): Promise<number | undefined>;
  /** Everything whose key starts with `prefix`, in the order of the keys' bytes. */
  list(prefix: string, signal?: AbortSignal): AsyncIterable<StoredKey>;
  /** The content, or undefined when there is none. One attempt. */
  read(key: string, signal?: AbortSignal): Promise<Content | undefined>;
  /** Stores a file whole or not at all, replacing what was there. `corrupt`: nothing was stored. */
  write(key: string, upload: Upload, signal?: AbortSignal): Promise<'written' | 'corrupt'>;
  /** Deletes those keys in their order; what is not there is no error. Throws at the first that cannot be deleted. */
  delete(keys: readonly string[], signal?: AbortSignal): Promise<void>;
  /** Lets go of connections. */
  close(): void;
  /** Where the objects are files of this machine: they are looked for and copied many at a time, not by the calls above. */
  readonly files?: LocalObjects;
}

/** A directory with the layout of a cache. */
export interface LocalObjects {
  /** Absolute path. */
  directory: string;
  /** New directories get the group's permissions (`shared = group`). */
  isShared: boolean;
  /** Runs file operations; what they throw about this directory is said in the words of remotes. */
  attempt<T>(work: () => T): T;
}

/** Whether a remote can be used, as far as that can be said without asking it. */
export interface Readiness {
  ready: boolean;
  /** Why not, as the end of a sentence; empty when ready. */
  reason: string;
}

/** What is behind one url scheme. Both check the options first: `CONFIG_INVALID`, `REMOTE_UNSUPPORTED` (exit 2). */
export interface RemoteScheme {
  open(config: RemoteConfig, repository: Repository): Promise<Remote>;
  readiness(config: RemoteConfig, repository: Repository): Readiness;
  /** Where its credentials come from, by name, never their values; undefined where it takes none. */
  credentials?(config: RemoteConfig, repository: Repository): string | undefined;
}
