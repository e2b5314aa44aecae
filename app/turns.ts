/** How the run that covers a request ended; `stopped`: the queue ended before. */
export type Ended = 'done' | 'failed' | 'stopped';

/** One key's request, from the first who asked until the run that covers it has ended. */
export interface Entry<K> {
  readonly key: K;
  readonly text: string;
  readonly group: string;
  /** Somebody waits for it; the sweep's are not. */
  isHurried: boolean;
  attempts: number;
  /** Names of those who asked: many may, so that each takes as little memory as can be. */
  readonly askers: string[];
  /** While it sleeps until its next attempt. */
  cancelSleep?: () => void;
}

interface Group<K> {
  readonly hurried: Map<string, Entry<K>>;
  readonly unhurried: Map<string, Entry<K>>;
  running: number;
  pausedUntilMs: number;
  nextUnhurriedAtMs: number;
}

/** Who is next: groups take turns; in a group the hurried go first, each in the order of asking. */
export class Turns<K> {
  /** The group that began a work last is at the end. */
  readonly #groups = new Map<string, Group<K>>();
  readonly #perGroup: number;
  readonly #unhurriedEveryMs: number;

  constructor({ perGroup, unhurriedEveryMs }: { perGroup: number; unhurriedEveryMs: number }) {
    this.#perGroup = perGroup;
    this.#unhurriedEveryMs = unhurriedEveryMs;
  }

  add(entry: Entry<K>): void {
    lane(this.#group(entry.group), entry).set(entry.text, entry);
  }

  /** Whether it stood in a lane. */
  remove(entry: Entry<K>): boolean {
    return lane(this.#group(entry.group), entry).delete(entry.text);
  }

  /** Begins nothing of the group until then; a longer pause stays. */
  pause(name: string, untilMs: number): void {
    const group = this.#group(name);
    group.pausedUntilMs = Math.max(group.pausedUntilMs, untilMs);
  }

  /** Takes out the entry that may begin now, and counts it as running; undefined: none may. */
  next(nowMs: number): Entry<K> | undefined {
    const free = [...this.#groups].filter(
      ([, group]) => group.running < this.#perGroup && group.pausedUntilMs <= nowMs,
    );
    const found =
      free.find(([, group]) => group.hurried.size > 0) ??
      free.find(([, group]) => group.unhurried.size > 0 && group.nextUnhurriedAtMs <= nowMs);
    if (!found) return undefined;
    const [name, group] = found;
    const from = group.hurried.size > 0 ? group.hurried : group.unhurried;
    const [text, entry] = from.entries().next().value!;
    from.delete(text);
    if (!entry.isHurried) group.nextUnhurriedAtMs = nowMs + this.#unhurriedEveryMs;
    group.running += 1;
    this.#groups.delete(name);
    this.#groups.set(name, group);
    return entry;
  }

  ended({ group: name }: Entry<K>): void {
    const group = this.#group(name);
    group.running -= 1;
  }

  /** When time alone lets another begin (ms since 1970); undefined: only an end or a new entry can. */
  nextAtMs(nowMs: number): number | undefined {
    let earliest: number | undefined;
    for (const [name, group] of this.#groups) {
      const isEmpty = group.hurried.size + group.unhurried.size === 0;
      if (isEmpty && group.running === 0 && Math.max(group.pausedUntilMs, group.nextUnhurriedAtMs) <= nowMs)
        this.#groups.delete(name);
      if (isEmpty || group.running >= this.#perGroup) continue;
      const paceMs = group.hurried.size > 0 ? 0 : group.nextUnhurriedAtMs;
      const atMs = Math.max(group.pausedUntilMs, paceMs);
      if (atMs > nowMs) earliest = Math.min(earliest ?? Infinity, atMs);
    }
    return earliest;
  }

  clear(): void {
    for (const group of this.#groups.values()) {
      group.hurried.clear();
      group.unhurried.clear();
    }
  }

  #group(name: string): Group<K> {
    let group = this.#groups.get(name);
    if (!group) {
      group = { hurried: new Map(), unhurried: new Map(), running: 0, pausedUntilMs: 0, nextUnhurriedAtMs: 0 };
      this.#groups.set(name, group);
    }
    return group;
  }
}

function lane<K>(group: Group<K>, { isHurried }: Entry<K>): Map<string, Entry<K>> {
  return isHurried ? group.hurried : group.unhurried;
}
