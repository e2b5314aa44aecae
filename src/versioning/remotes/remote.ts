import type { Content } from '../object-cache.js';
import type { RemoteConfig } from '../config/config.js';
import type { Repository } from '../repository.js';

/** One stored thing; `key` is POSIX, relative to the remote's root, e.g. `files/md5/ab/cdef…`. */
export interface StoredKey {
  key: string;
  sizeBytes: number;
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
 * `REMOTE_NO_CREDENTIALS`, `REMOTE_BUCKET_MISSING`, `REMOTE_UNAVAILABLE` (retryable) or `REMOTE_FAILED`, all exit 3.
 * Calls repeat themselves while that can help, except `read`, which the reader repeats with the whole content.
 */
export interface Remote {
  readonly name: string;
  /** Where it is, as configured. */
  readonly url: string;
  /** How many transfers at once pay, unless the user says otherwise. */
  readonly jobs: number;
  /** Keys one request of `list` brings; 1 where asking for single keys costs no more. */
  readonly pageSize: number;
  /** Size of what is stored, or undefined. */
  size(key: string, signal?: AbortSignal): Promise<number | undefined>;
  /** Everything whose key starts with `prefix`, in the order of the keys' bytes. */
  list(prefix: string, signal?: AbortSignal): AsyncIterable<StoredKey>;
  /** The content, or undefined when there is none. One attempt. */
  read(key: string, signal?: AbortSignal): Promise<Content | undefined>;
  /** Stores a file whole or not at all, replacing what was there. `corrupt`: nothing was stored. */
  write(key: string, upload: Upload, signal?: AbortSignal): Promise<'written' | 'corrupt'>;
  /** Lets go of connections. */
  close(): void;
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
}
