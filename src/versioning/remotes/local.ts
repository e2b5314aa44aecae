import { chmodSync, closeSync, fchmodSync, mkdirSync, openSync, readFileSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { UserError } from '../../core/errors.js';
import { byCodePoint } from '../../core/repository-path.js';
import { entriesIn, statIfExists, temporaryBeside } from '../../platform/files.js';
import type { RemoteConfig } from '../config/config.js';
import { readBlocks } from '../file-hash.js';
import { OBJECT_MODE, removeIfExists, writeAll } from '../object-cache.js';
import type { LocalObjects, Remote, RemoteScheme, StoredKey, Upload } from './remote.js';
import { remoteOptions } from './remote-options.js';

const OPTIONS = ['type', 'protected', 'shared', 'slow_link_warning'];
const ONE_READ_BYTES = 512 * 1024;

/**
 * A directory with the layout of a cache. Objects are read-only there, as DVC leaves them (dvc-formats §1.5). Calls are
 * synchronous underneath: for small files that is two to three times faster than the thread pool.
 */
export const localScheme: RemoteScheme = {
  async open(config) {
    const options = remoteOptions(config, OPTIONS);
    const isShared = options.text('shared') === 'group';
    return new LocalRemote(config, options.count('jobs') ?? 1, isShared);
  },
  readiness(config) {
    remoteOptions(config, OPTIONS);
    if (statIfExists(config.url)?.isDirectory()) return { ready: true, reason: '' };
    return { ready: false, reason: `the directory ${config.url} of remote "${config.name}" is not there` };
  },
};

class LocalRemote implements Remote {
  readonly name: string;
  readonly url: string;
  readonly pageSize = 1;
  readonly readOnly = false;
  readonly files: LocalObjects;
  private readonly made = new Set<string>();

  constructor(
    config: RemoteConfig,
    readonly jobs: number,
    private readonly isShared: boolean,
  ) {
    this.name = config.name;
    this.url = config.url;
    this.files = { directory: config.url, isShared, attempt: (work) => this.attempt(work) };
  }

  async size(key: string): Promise<number | undefined> {
    return this.attempt(() => {
      const stat = statIfExists(join(this.url, key));
      return stat?.isFile() ? stat.size : undefined;
    });
  }

  async *list(prefix: string): AsyncIterable<StoredKey> {
    const keys = this.attempt(() => [...this.walk(prefix)]).sort((a, b) => byCodePoint(a.key, b.key));
    yield* keys;
  }

  /** Below the last directory the prefix names; temporary files of writers at work are left out. */
  private *walk(prefix: string): Generator<StoredKey> {
    const pending = [prefix.slice(0, prefix.lastIndexOf('/') + 1)];
    for (let directory = pending.pop(); directory !== undefined; directory = pending.pop()) {
      for (const entry of entriesIn(join(this.url, directory))) {
        const key = directory + entry.name;
        const isInside = key.startsWith(prefix) || prefix.startsWith(`${key}/`);
        if (!isInside || /^\..*\.tmp$/.test(entry.name)) continue;
        if (entry.isDirectory()) pending.push(`${key}/`);
        else if (key.startsWith(prefix)) {
          const stat = statIfExists(join(this.url, key));
          if (stat?.isFile()) yield { key, sizeBytes: stat.size, modifiedMs: Math.max(stat.mtimeMs, stat.ctimeMs) };
        }
      }
    }
  }

  async read(key: string): Promise<Iterable<Uint8Array> | undefined> {
    const path = join(this.url, key);
    return this.attempt(() => {
      const stat = statIfExists(path);
      return stat?.isFile() ? this.content(path, stat.size) : undefined;
    });
  }

  private *content(path: string, sizeBytes: number): Generator<Uint8Array> {
    try {
      if (sizeBytes <= ONE_READ_BYTES) yield readFileSync(path);
      else yield* readBlocks(path);
    } catch (error) {
      throw this.translate(error);
    }
  }

  async write(key: string, upload: Upload, signal?: AbortSignal): Promise<'written' | 'corrupt'> {
    const target = join(this.url, key);
    const temporary = temporaryBeside(target);
    return this.attempt(() => {
      this.makeDirectory(dirname(target));
      try {
        if (copyChecked(upload, temporary, signal)) {
          renameSync(temporary, target);
          return 'written';
        }
      } catch (error) {
        removeIfExists(temporary);
        throw error;
      }
      removeIfExists(temporary);
      return 'corrupt';
    });
  }

  async delete(keys: readonly string[], signal?: AbortSignal): Promise<void> {
    for (const key of keys) {
      signal?.throwIfAborted();
      this.attempt(() => removeIfExists(join(this.url, key)));
    }
  }

  private makeDirectory(directory: string): void {
    if (this.made.has(directory)) return;
    const first = mkdirSync(directory, { recursive: true });
    if (first !== undefined && this.isShared) {
      for (let made = directory; made.length >= first.length; made = dirname(made)) chmodSync(made, 0o2775);
    }
    this.made.add(directory);
  }

  close(): void {}

  private attempt<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw this.translate(error);
    }
  }

  private translate(error: unknown): unknown {
    const code = (error as NodeJS.ErrnoException).code;
    if (typeof code !== 'string' || error instanceof UserError || !/^E[A-Z0-9]+$/.test(code)) return error;
    const { path = this.url, dest = path } = error as { path?: string; dest?: string };
    if (![path, dest].some((one) => one.startsWith(this.url))) return error;
    return new UserError({
      code: code === 'EACCES' || code === 'EPERM' || code === 'EROFS' ? 'REMOTE_ACCESS_DENIED' : 'REMOTE_FAILED',
      message: `remote "${this.name}" (${this.url}): ${(error as Error).message}`,
      hint: 'Check that the directory is there, that you may write to it, and that its disk is not full.',
      exitCode: 3,
      retryable: code === 'EBUSY' || code === 'ESTALE' || code === 'EMFILE',
      cause: error,
    });
  }
}

/** Copies a file to a new one and says whether it was what it should be. */
function copyChecked(upload: Upload, to: string, signal: AbortSignal | undefined): boolean {
  const fd = openSync(to, 'wx', OBJECT_MODE);
  const check = upload.newCheck();
  try {
    for (const bytes of upload.sizeBytes <= ONE_READ_BYTES ? [readFileSync(upload.path)] : readBlocks(upload.path)) {
      signal?.throwIfAborted();
      check.update(bytes);
      writeAll(fd, bytes);
    }
    protectFile(fd);
  } finally {
    closeSync(fd);
  }
  return check.isIntact();
}

function protectFile(fd: number): void {
  try {
    fchmodSync(fd, OBJECT_MODE);
  } catch {
    // a file system without modes
  }
}
