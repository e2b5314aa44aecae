import type { Lock, LockEntry } from './lock.js';
import { parseLock, withLockEntry } from './lock.js';

const HEAD = "schema: '2.0'\nstages:\n";
/** A value that is named, or stands for a named one: then stages cannot be read apart. */
const SHARED = /(?:: |- )[&*][^\s&*]/;

/**
 * A dvc.lock in the form that DVC and Assay write, as one text for each stage: recording a stage costs no more where there
 * are thousands of others.
 */
export class LockText {
  private constructor(private stages: Map<string, string>) {}

  /** `lock` is what the text says. Undefined for a text in another form. */
  static of(text: string | undefined, lock: Lock): LockText | undefined {
    if (text === undefined || text === '') return new LockText(new Map());
    if (!text.startsWith(HEAD) || !text.endsWith('\n') || SHARED.test(text)) return undefined;
    const parts = text.slice(HEAD.length).split(/^(?= {2}[^ #\n])/m);
    const isAsWritten = parts.every((part) => /^ {2}[^ ][^\n]*:\n(?:(?: {4}[^\n]*)?\n)+$/.test(part));
    const stages = isAsWritten ? new Map(parts.map((part) => [nameOf(part, lock), part])) : undefined;
    return stages?.size === lock.size ? new LockText(stages) : undefined;
  }

  /**
   * Records a stage and gives its entry as it will be read. A new stage stands before the first of `later` that is there,
   * or at the end. Undefined, and nothing changed, where the entry cannot be written apart from others.
   */
  set(name: string, entry: LockEntry, later: Iterable<string> = []): LockEntry | undefined {
    const before = this.stages.get(name);
    const text = withLockEntry(before === undefined ? undefined : HEAD + before, name, entry);
    if (SHARED.test(text)) return undefined;
    const behind = new Set(before === undefined ? later : []);
    const others = [...this.stages];
    const at = behind.size === 0 ? -1 : others.findIndex(([other]) => behind.has(other));
    this.stages.set(name, text.slice(HEAD.length));
    if (at >= 0) this.stages = new Map(others.toSpliced(at, 0, [name, text.slice(HEAD.length)]));
    return parseLock(text, 'dvc.lock').get(name)!;
  }

  toString(): string {
    return HEAD + [...this.stages.values()].join('');
  }
}

/**
 * The text of a dvc.lock whose last stage was just added, with that stage before the first of `later` that is there. A text
 * in another form than the one that is written stays as it is.
 */
export function withLastBefore(text: string, later: Iterable<string>): string {
  const behind = new Set(later);
  if (behind.size === 0 || !text.startsWith(HEAD)) return text;
  const parts = text.slice(HEAD.length).split(/^(?= {2}[^ #\n])/m);
  const at = parts.findIndex((part) => behind.has(part.slice(2, part.indexOf(':'))));
  const last = parts.at(-1)!;
  return at < 0 ? text : HEAD + parts.slice(0, -1).toSpliced(at, 0, last).join('');
}

function nameOf(part: string, lock: Lock): string {
  const key = part.slice(2, part.indexOf(':'));
  const isPlain = /^[A-Za-z][A-Za-z0-9_@-]*$/.test(key) && lock.has(key);
  return isPlain ? key : [...parseLock(HEAD + part, 'dvc.lock').keys()][0]!;
}
