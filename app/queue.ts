import { Turns } from './turns.js';
import type { Ended, Entry } from './turns.js';
import type { Clock } from './clock.js';

/** What to do about a work that threw. */
export type AfterFailure = { kind: 'again' } | { kind: 'pause'; forMs: number } | { kind: 'give_up' };

export type QueueEvent<K> =
  | { kind: 'done'; key: K; ms: number }
  | { kind: 'again'; key: K; ms: number; error: unknown; attempt: number; inMs: number }
  | { kind: 'paused'; key: K; ms: number; error: unknown; forMs: number }
  | { kind: 'gave_up'; key: K; ms: number; error: unknown; attempts: number };

export interface QueueOptions<K> {
  /** Equal for keys that are the same work. */
  textOf(key: K): string;
  /** Keys of one group share a limit of the outside world and are paused together. */
  groupOf(key: K): string;
  /** `isHurried`: somebody waits for it; the sweep does not. */
  work(key: K, isHurried: boolean): Promise<void>;
  judge(error: unknown): AfterFailure;
  clock: Clock;
  /** Works at a time. */
  concurrency: number;
  /** Works of one group at a time. */
  perGroup: number;
  /** At least this long between two starts in one group that nobody waits for. */
  unhurriedEveryMs: number;
  maxAttempts: number;
  firstRetryMs: number;
  maxRetryMs: number;
  /** 0 ≤ number < 1, spreads retries. */
  random(): number;
  onEvent(event: QueueEvent<K>): void;
  /** The run has ended that covers what these asked for. */
  onEnd(askers: readonly string[], how: Ended): void;
}

/**
 * Work by key, in memory. Never two works of one key at a time; a key asked for while it waits runs once, one asked for
 * while it runs runs once more; so every request is followed by a run that began after it, unless the queue is stopped or the
 * work fails for good. Groups take turns; in a group, what somebody waits for goes first.
 */
export class KeyedQueue<K> {
  readonly #options: QueueOptions<K>;
  readonly #turns: Turns<K>;
  /** Waiting, or asleep until its next attempt. */
  readonly #waiting = new Map<string, Entry<K>>();
  readonly #running = new Map<string, { entry: Entry<K>; again: Entry<K> | undefined }>();
  readonly #alarms = new Map<string, () => void>();
  readonly #idle: (() => void)[] = [];
  #isOpen = false;
  #isStopped = false;
  #cancelWake: (() => void) | undefined;

  constructor(options: QueueOptions<K>) {
    this.#options = options;
    this.#turns = new Turns(options);
  }

  /** Waiting, asleep and to run again; not those that run. */
  get length(): number {
    return this.#waiting.size + [...this.#running.values()].filter(({ again }) => again).length;
  }

  get running(): number {
    return this.#running.size;
  }

  /** Begins to work; what was asked for before has waited. */
  open(): void {
    this.#isOpen = true;
    this.#pump();
  }

  /** Asks for a run; `asker` is named when the run that covers the request has ended. */
  add(key: K, isHurried = true, asker?: string): void {
    const askers = asker === undefined ? [] : [asker];
    if (this.#isStopped) return this.#options.onEnd(askers, 'stopped');
    const text = this.#options.textOf(key);
    const known = this.#running.get(text)?.again ?? this.#waiting.get(text);
    const entry = known ?? { key, text, group: this.#options.groupOf(key), isHurried, attempts: 0, askers: [] };
    entry.askers.push(...askers);
    const run = this.#running.get(text);
    if (run) run.again ??= entry;
    if (known) {
      if (isHurried && !known.isHurried) this.#hurry(known);
    } else if (!run) {
      this.#wait(entry);
    }
    this.#pump();
  }

  /** Asks for a run at that time (ms since 1970), instead of the time asked for before. */
  addAt(key: K, atMs: number): void {
    if (this.#isStopped) return;
    const text = this.#options.textOf(key);
    this.#alarms.get(text)?.();
    const cancel = this.#options.clock.after(Math.max(0, atMs - this.#options.clock.now()), () => {
      this.#alarms.delete(text);
      this.add(key, false);
    });
    this.#alarms.set(text, cancel);
  }

  /** Resolves when nothing waits, sleeps or runs. */
  idle(): Promise<void> {
    if (this.#waiting.size + this.#running.size === 0) return Promise.resolve();
    return new Promise((resolve) => this.#idle.push(resolve));
  }

  /** Begins nothing more; resolves when what runs has ended. What waits ends as `stopped`: a sweep will find it. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    this.#cancelWake?.();
    for (const cancel of this.#alarms.values()) cancel();
    this.#alarms.clear();
    for (const entry of this.#waiting.values()) {
      entry.cancelSleep?.();
      this.#end(entry, 'stopped');
    }
    this.#waiting.clear();
    this.#turns.clear();
    for (const run of this.#running.values()) {
      if (run.again) this.#end(run.again, 'stopped');
      run.again = undefined;
    }
    this.#tellIdle();
    await this.idle();
  }

  #hurry(entry: Entry<K>): void {
    if (this.#turns.remove(entry)) {
      entry.isHurried = true;
      this.#turns.add(entry);
    } else {
      entry.isHurried = true;
    }
  }

  #wait(entry: Entry<K>, afterMs = 0): void {
    this.#waiting.set(entry.text, entry);
    if (afterMs <= 0) {
      this.#turns.add(entry);
      return;
    }
    entry.cancelSleep = this.#options.clock.after(afterMs, () => {
      delete entry.cancelSleep;
      this.#turns.add(entry);
      this.#pump();
    });
  }

  #pump(): void {
    if (!this.#isOpen || this.#isStopped) return;
    while (this.#running.size < this.#options.concurrency) {
      const entry = this.#turns.next(this.#options.clock.now());
      if (!entry) break;
      this.#waiting.delete(entry.text);
      void this.#run(entry);
    }
    this.#cancelWake?.();
    this.#cancelWake = undefined;
    const now = this.#options.clock.now();
    const wakeAtMs = this.#running.size < this.#options.concurrency ? this.#turns.nextAtMs(now) : undefined;
    if (wakeAtMs !== undefined) this.#cancelWake = this.#options.clock.after(wakeAtMs - now, () => this.#pump());
  }

  async #run(entry: Entry<K>): Promise<void> {
    const { clock, work, onEvent } = this.#options;
    const { key } = entry;
    const run: { entry: Entry<K>; again: Entry<K> | undefined } = { entry, again: undefined };
    this.#running.set(entry.text, run);
    const startedAtMs = clock.now();
    let failure: { error: unknown } | undefined;
    try {
      await work(key, entry.isHurried);
    } catch (error) {
      failure = { error };
    }
    const ms = clock.now() - startedAtMs;
    this.#running.delete(entry.text);
    this.#turns.ended(entry);
    if (failure) {
      this.#afterFailure(entry, run.again, failure.error, ms);
    } else {
      onEvent({ kind: 'done', key, ms });
      this.#end(entry, 'done');
      if (run.again) this.#wait(run.again);
    }
    this.#pump();
    this.#tellIdle();
  }

  #afterFailure(entry: Entry<K>, again: Entry<K> | undefined, error: unknown, ms: number): void {
    const { judge, maxAttempts, onEvent } = this.#options;
    const { key } = entry;
    const then = judge(error);
    if (this.#isStopped) {
      this.#end(entry, 'stopped');
    } else if (then.kind === 'pause') {
      // No attempt of its own: GitHub asked the whole installation to wait.
      onEvent({ kind: 'paused', key, ms, error, forMs: then.forMs });
      this.#turns.pause(entry.group, this.#options.clock.now() + then.forMs);
      this.#wait(joined(entry, again));
    } else if (then.kind === 'again' && entry.attempts + 1 < maxAttempts) {
      entry.attempts += 1;
      const inMs = this.#delayMs(entry.attempts);
      onEvent({ kind: 'again', key, ms, error, attempt: entry.attempts, inMs });
      this.#wait(joined(entry, again), inMs);
    } else {
      onEvent({ kind: 'gave_up', key, ms, error, attempts: entry.attempts + 1 });
      this.#end(entry, 'failed');
      if (again) this.#wait(again);
    }
  }

  /** Doubles with each attempt; anywhere in its upper half, so that what failed together does not return together. */
  #delayMs(attempts: number): number {
    const { firstRetryMs, maxRetryMs, random } = this.#options;
    return Math.min(maxRetryMs, firstRetryMs * 2 ** (attempts - 1)) * (0.5 + random() / 2);
  }

  #end({ askers }: Entry<K>, how: Ended): void {
    this.#options.onEnd(askers, how);
  }

  #tellIdle(): void {
    if (this.#waiting.size + this.#running.size === 0) this.#idle.splice(0).forEach((tell) => tell());
  }
}

/** The run that is to be repeated also serves who asked while it ran. */
function joined<K>(entry: Entry<K>, again: Entry<K> | undefined): Entry<K> {
  if (again) {
    entry.askers.push(...again.askers);
    entry.isHurried ||= again.isHurried;
  }
  return entry;
}
