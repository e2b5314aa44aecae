import { randomBytes } from 'node:crypto';
import { linkSync, readFileSync, renameSync, unlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname, uptime } from 'node:os';
import { dirname, join } from 'node:path';
import type { HeldLock } from './file-lock.js';
import { isMissing } from './files.js';
import { isProcessAlive } from './process-alive.js';

/** Who made a claim; of another machine's processes nothing is known. */
export interface Claim {
  host: string;
  pid: number;
  owner: string;
  /** Milliseconds since the epoch. */
  since: number;
  /** The claim's other name, in the same directory. */
  file: string;
}

const CLAIM = /^.*\|([^|]*)\|(\d+)\|([^|]*)@(\d+)@([0-9a-f]{32}\.lock)$/s;
const LIFETIME_SECONDS = 365 * 24 * 3600;

/**
 * Tries once to become the one whose file stands at `path`: a lock for places without advisory locks. It is made by a
 * hard link, which works over NFS, and in the form of Python's flufl.lock, which DVC uses where `core.hardlink_lock` is
 * set: its content has four parts between `|`, its time of change is when it expires, and it has two names. A claim of a
 * process of this machine that has ended is removed; any other stands until its file is deleted.
 */
export function tryClaimFile(path: string, owner: string): HeldLock | 'held' {
  const file = randomName();
  const claim = join(dirname(path), file);
  const release = () => {
    process.off('exit', release);
    if (readClaim(path)?.file === file) unlinkIfThere(path); // else it was taken away, and another one may stand there
    unlinkIfThere(claim);
  };
  for (let attempt = 0; attempt < 2; attempt++) {
    writeFileSync(
      claim,
      [path, hostname(), process.pid, `${owner.replaceAll('|', ' ')}@${Date.now()}@${file}`].join('|'),
    );
    const expires = Date.now() / 1000 + LIFETIME_SECONDS;
    utimesSync(claim, expires, expires);
    try {
      linkSync(claim, path);
      process.on('exit', release);
      return { release };
    } catch (error) {
      unlinkIfThere(claim);
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    if (!breakStale(path)) break;
  }
  return 'held';
}

/** Whose claim stands at the path; undefined when there is none or it does not say, as those of DVC do not. */
export function readClaim(path: string): Claim | undefined {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
  const [, host, pid, owner, since, file] = CLAIM.exec(text) ?? [];
  return host === undefined ? undefined : { host, pid: Number(pid), owner: owner!, since: Number(since), file: file! };
}

function isStale(claim: Claim | undefined): claim is Claim {
  if (claim?.host !== hostname()) return false;
  return claim.since < Date.now() - uptime() * 1000 || !isProcessAlive(claim.pid);
}

/** Of several processes that see the same stale claim only one gets it by the rename; a fresh one caught so is put back. */
function breakStale(path: string): boolean {
  const claim = readClaim(path);
  if (!isStale(claim)) return false;
  const directory = dirname(path);
  const aside = join(directory, randomName());
  try {
    renameSync(path, aside);
  } catch (error) {
    if (isMissing(error)) return true;
    throw error;
  }
  const isCaught = readClaim(aside)?.file === claim.file;
  if (isCaught) unlinkIfThere(join(directory, claim.file));
  else linkSync(aside, path);
  unlinkIfThere(aside);
  return isCaught;
}

function randomName(): string {
  return `${randomBytes(16).toString('hex')}.lock`;
}

function unlinkIfThere(path: string): void {
  try {
    unlinkSync(path);
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
}
