import { readTextIfExists, writeFileAtomic } from '../platform/files.js';
import { lockPathOf, parseLock, withLockEntry } from '../pipeline/index.js';
import type { LockEntry, Stage } from '../pipeline/index.js';
import type { Workspace } from './workspace.js';

/** Records a stage's entry in its dvc.lock on disk, and in the workspace as read. */
export function lockSaver({ repository, locks }: Workspace): (stage: Stage, entry: LockEntry) => void {
  return (stage, entry) => {
    const path = lockPathOf(stage.file);
    const absolute = `${repository.root}/${path}`;
    // Another process, or the stage itself, may have recorded other stages since the file was read.
    const before = readTextIfExists(absolute);
    const text = withLockEntry(before, stage.name, entry);
    if (text !== before) writeFileAtomic(absolute, text);
    locks.set(path, { text, lock: parseLock(text, path) });
  };
}
