import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { UserError } from '../core/errors.js';
import type { Progress } from '../core/progress.js';
import { readClaim, tryClaimFile } from '../platform/claim-file.js';
import { lockOwner } from '../platform/lock-owner.js';
import type { HeldLock } from '../platform/file-lock.js';
import type { Repository } from './repository.js';

/** The whole repository, for one process at a time. */
export interface RepositoryLock {
  /** Lets others at the repository while `work` goes on, then waits for it again. */
  whileReleased<T>(work: () => Promise<T>): Promise<T>;
  release(): void;
}

export interface LockOptions {
  /** What holds the lock, as those who wait are told: `assay pull`. */
  owner: string;
  progress: Progress;
  /** Ends the waiting with `INTERRUPTED` (exit 3). */
  signal: AbortSignal;
}

const POLL_MS = 100;
/** Who waits no longer than this does not hear of it. */
const PATIENCE_MS = 300;

/**
 * Takes the lock DVC takes, `.dvc/tmp/lock` (dvc-formats §1.5), and waits as long as another process has it, saying
 * which. Where no advisory lock can be had an own lock file stands in, and a line says that DVC does not heed it; where
 * nothing can be written there is no lock, and a line says that.
 */
export async function lockRepository(repository: Repository, options: LockOptions): Promise<RepositoryLock> {
  let held = await waitFor(repository, 'lock', options);
  return {
    release: () => held.release(),
    async whileReleased(work) {
      held.release();
      held = NO_LOCK; // the waiting below may be interrupted, and what is released twice may be another's
      try {
        return await work();
      } finally {
        held = await waitFor(repository, 'lock', options);
      }
    },
  };
}

/** Takes the lock of a file in `.dvc/tmp` as DVC would; `lock` is the repository's. */
export async function waitFor(
  repository: Repository,
  name: 'lock' | 'rwlock.lock',
  { owner, progress, signal }: LockOptions,
): Promise<HeldLock> {
  const take = await lockTaker(repository, name, owner, (line) => progress.note(line));
  const started = performance.now();
  let told: string | undefined;
  for (;;) {
    const taken = take();
    if (taken !== 'held') return taken;
    if (signal.aborted) throw interrupted(repository, name);
    if (performance.now() - started > PATIENCE_MS) {
      const line = waitingLine(repository, name);
      if (line !== told) progress.note((told = line));
    }
    await sleep(POLL_MS, undefined, { signal }).catch(() => {});
  }
}

const NO_LOCK: HeldLock = { release: () => {} };

/** How the lock is taken here; falls back at the first attempt that shows that it must. */
async function lockTaker(repository: Repository, name: string, owner: string, note: (line: string) => void) {
  // Starts a process: nothing for verbs that only look.
  const { tryLockFile } = await import('../platform/file-lock.js');
  const path = join(repository.temporaryDirectory, name);
  const ownPath = ownLockPath(repository, name);
  let isOwn = false;
  const attempt = (): HeldLock | 'held' => {
    mkdirSync(repository.temporaryDirectory, { recursive: true });
    if (repository.config.hardlinkLock) return tryClaimFile(path, owner);
    if (isOwn) return tryClaimFile(ownPath, owner);
    const taken = tryLockFile(path, owner, repository.environment);
    if (taken === 'held' || 'release' in taken) return taken;
    isOwn = true;
    if (name === 'lock') note(`No advisory lock can be had (${taken.unavailable}). ${UNGUARDED}`);
    return tryClaimFile(ownPath, owner);
  };
  return (): HeldLock | 'held' => {
    try {
      return attempt();
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'ELOOP') throw isLink(path);
      if (!UNWRITABLE.has(code ?? '')) throw error;
      if (name === 'lock') {
        note(`${path} cannot be written (${code}), so the repository is not locked: let no other process change it.`);
      }
      return NO_LOCK;
    }
  };
}

const UNGUARDED =
  'Other Assay processes wait; a DVC process does not: let none run in this checkout at the same time, or set core.hardlink_lock = true.';
/** No place for a lock, or none for hard links. */
const UNWRITABLE = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOTSUP', 'EOPNOTSUPP', 'EMLINK']);

function ownLockPath(repository: Repository, name: string): string {
  return join(repository.temporaryDirectory, `assay-${name}`);
}

function waitingLine(repository: Repository, name: string): string {
  const path = join(repository.temporaryDirectory, name);
  const { hardlinkLock } = repository.config;
  const claim = readClaim(hardlinkLock ? path : ownLockPath(repository, name));
  if (claim) return `Waiting for ${claim.owner} (process ${claim.pid} on ${claim.host}) to end …`;
  if (hardlinkLock) return `Waiting for a DVC process to end; if there is none, delete ${path} …`;
  const found = lockOwner(path);
  if (!found) return 'Waiting for another process to end …';
  return `Waiting for ${found.owner || 'a DVC process'} (process ${found.pid}) to end …`;
}

function isLink(path: string): UserError {
  return new UserError({
    code: 'PATH_THROUGH_LINK',
    message: `${path} is a link: what is locked must be a file of the repository`,
    hint: `Delete the link: rm '${path}'`,
    exitCode: 2,
  });
}

function interrupted(repository: Repository, name: string): UserError {
  const line = waitingLine(repository, name);
  return new UserError({
    code: 'INTERRUPTED',
    message: `interrupted while ${line.charAt(0).toLowerCase()}${line.slice(1, -2)}`,
    hint: 'Nothing was changed. Run it again when the other process has ended.',
    exitCode: 3,
    retryable: true,
  });
}
