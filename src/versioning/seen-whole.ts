import { hash, randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { namesIn } from '../platform/files.js';
import { clockStepMs, isCoarseStamp } from './clock-step.js';
import { removeIfExists } from './object-cache.js';
import { objectsRoot } from './object-layout.js';
import type { StoredObject } from './object-layout.js';
import type { Repository } from './repository.js';

/** How the directories of a cache or local remote were at one moment. */
export interface DirectoryStamps {
  text: string;
  newestMs: number;
  isCoarse: boolean;
}

/**
 * Identity and times of the 256 directories that objects lie in: nothing can be added, deleted or renamed there without
 * a change of them. Undefined where they cannot be relied on: on another file system than the repository's, which may
 * be a network's.
 */
export function directoryStamps(repository: Repository, root: string, legacy: boolean): DirectoryStamps | undefined {
  const top = objectsRoot(root, legacy);
  try {
    const { dev } = statSync(repository.dvcDirectory);
    const parts = [top];
    let newestMs = 0;
    let isCoarse = false;
    for (let byte = 0; byte < 256; byte++) {
      const stat = statSync(top + byte.toString(16).padStart(2, '0'), { throwIfNoEntry: false });
      if (stat && (stat.dev !== dev || stat.mtimeMs === 0 || stat.ctimeMs === 0)) return undefined;
      if (stat) newestMs = Math.max(newestMs, stat.mtimeMs, stat.ctimeMs);
      if (stat && isCoarseStamp(stat.ctimeMs)) isCoarse = true;
      parts.push(stat ? `${stat.ino} ${stat.mtimeMs} ${stat.ctimeMs}` : '-');
    }
    return { text: parts.join('\n'), newestMs, isCoarse };
  } catch {
    return undefined;
  }
}

/** Whether a directory's manifest and files were all there when its place looked as it does now. */
export function isSeenWhole(repository: Repository, object: StoredObject, stamps: DirectoryStamps): boolean {
  try {
    return readFileSync(recordOf(repository, object, stamps), 'utf8') === stamps.text;
  } catch {
    return false;
  }
}

/**
 * Remembers that all of a directory was found after the stamps were taken. Where something may have been changed once
 * more without a change of the stamps, since they are not older than now by the file system's clock, nothing is kept.
 */
export function rememberWhole(repository: Repository, object: StoredObject, stamps: DirectoryStamps): void {
  const file = recordOf(repository, object, stamps);
  const temporary = `${file}.${randomBytes(8).toString('hex')}`;
  try {
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(temporary, stamps.text, { flag: 'wx' });
    const nowMs = statSync(temporary).mtimeMs;
    if (stamps.newestMs < nowMs - clockStepMs(stamps.isCoarse)) renameSync(temporary, file);
    else removeIfExists(temporary);
  } catch {
    // it is looked for again the next time
  }
}

/** Deletes what was remembered before `beforeMs`, by the clock of the file system. */
export function forgetWhole(repository: Repository, beforeMs: number): void {
  const directory = join(repository.temporaryDirectory, 'assay', 'whole');
  for (const file of namesIn(directory).map((name) => join(directory, name))) {
    const stat = statSync(file, { throwIfNoEntry: false });
    if (stat?.isFile() && stat.mtimeMs < beforeMs) removeIfExists(file);
  }
}

function recordOf(repository: Repository, { digest }: StoredObject, { text }: DirectoryStamps): string {
  const name = hash('md5', `${text.slice(0, text.indexOf('\n'))}\0${digest}`, 'hex');
  return join(repository.temporaryDirectory, 'assay', 'whole', name);
}
