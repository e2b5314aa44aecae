import { readTextIfExists, writeFileAtomic } from '../platform/files.js';
import { LockText, lockPathOf, parseLock, withLastBefore, withLockEntry } from '../pipeline/index.js';
import type { LockEntry, Stage } from '../pipeline/index.js';
import type { RecordingOrder } from './recording-order.js';
import type { Workspace } from './workspace.js';

/** Records a stage's entry in its dvc.lock on disk, and in the workspace as read. */
export function lockSaver(
  { repository, locks, graph }: Workspace,
  order?: RecordingOrder,
): (stage: Stage, entry: LockEntry) => void {
  const known = new Map<string, { text: string; parts: LockText | undefined }>();
  return (stage, entry) => {
    const { name, file, address } = stage;
    const path = lockPathOf(file);
    const absolute = `${repository.root}/${path}`;
    const read = locks.get(path)!;
    // Another process, or the stage itself, may have recorded other stages since the file was read.
    const before = readTextIfExists(absolute);
    const { lock } = before === read.text ? read : { lock: parseLock(before ?? '', path) };
    const last = known.get(path);
    const parts = last && last.text === before ? last.parts : LockText.of(before, lock);
    if (!lock.has(name)) order?.addsStage(address);
    const later = namesAfter(stage);
    const recorded = parts?.set(name, entry, later);
    const whole = () => withLastBefore(withLockEntry(before, name, entry), lock.has(name) ? [] : later);
    const text = recorded ? parts!.toString() : whole();
    if (text !== before) {
      writeFileAtomic(absolute, text);
      order?.written.add(path);
    }
    known.set(path, { text, parts: recorded && parts });
    locks.set(path, { text, lock: recorded ? lock.set(name, recorded) : parseLock(text, path) });
  };

  /** Stages of the same file that were recorded before their turn, which comes after this one's. */
  function namesAfter({ file, address }: Stage): string[] {
    return (order?.stagesAfter(address) ?? []).flatMap((other) => {
      const node = graph.get(other);
      return node && 'stage' in node && node.stage.file === file ? [node.stage.name] : [];
    });
  }
}
