import { spawn } from 'node:child_process';
import type { ChildProcessWithoutNullStreams } from 'node:child_process';

/** One object as `git cat-file --batch` gives it. */
export interface GitObject {
  sha: string;
  type: string;
  bytes: Buffer;
}

/**
 * Reads objects through one `git cat-file --batch`, started at the first question and kept until this process ends: a
 * process for each question costs more than the answers.
 */
export class GitObjects {
  private child: ChildProcessWithoutNullStreams | undefined;
  private received: Buffer[] = [];
  private size = 0;
  private wanted = 0;
  private wake: (() => void) | undefined;
  private failure: Error | undefined;
  private queue: Promise<unknown> = Promise.resolve();

  constructor(private readonly options: { cwd: string; env: NodeJS.ProcessEnv }) {}

  /**
   * The objects that names (`<revision>`, `<revision>:<path>`, …) stand for, in order; undefined where there is none. Names
   * with a line end cannot be asked for and have none. Rejects when git cannot be started or dies.
   */
  read(names: readonly string[]): Promise<(GitObject | undefined)[]> {
    const answer = this.queue.then(() => this.ask(names));
    this.queue = answer.catch(() => {});
    return answer;
  }

  /** To be called after a fetch: a running git sees new objects, but keeps the ends of a shallow history as they were. */
  restart(): void {
    this.child?.stdin.end();
    this.child = undefined;
  }

  private async ask(names: readonly string[]): Promise<(GitObject | undefined)[]> {
    const askable = names.map((name) => !/[\n\0]/.test(name));
    if (!askable.includes(true)) return names.map(() => undefined);
    const child = (this.child ??= this.start());
    keepAlive(child, true);
    try {
      child.stdin.write(names.flatMap((name, index) => (askable[index] ? [`${name}\n`] : [])).join(''));
      const objects: (GitObject | undefined)[] = [];
      for (const canAsk of askable) objects.push(canAsk ? await this.next() : undefined);
      return objects;
    } finally {
      keepAlive(child, false);
    }
  }

  private start(): ChildProcessWithoutNullStreams {
    const child = spawn('git', ['cat-file', '--batch'], this.options);
    const fail = (error: Error) => {
      if (this.child !== child) return;
      this.failure ??= error;
      this.wake?.();
    };
    child.on('error', fail);
    child.on('close', () => fail(new Error('git cat-file ended')));
    child.stdin.on('error', () => {}); // told by `close`
    child.stderr.resume();
    child.stdout.on('data', (chunk: Buffer) => {
      this.received.push(chunk);
      this.size += chunk.length;
      if (this.size >= this.wanted) this.wake?.();
    });
    return child;
  }

  /** Reads `<sha> <type> <size>\n<bytes>\n`, or a line that ends in another word (`missing`, `ambiguous`). */
  private async next(): Promise<GitObject | undefined> {
    let end: number;
    for (let length = 1; (end = this.joined().indexOf(10)) < 0; length = this.size + 1) await this.untilSize(length);
    const header = this.take(end + 1).toString('utf8', 0, end);
    const found = /^([0-9a-f]+) (\w+) (\d+)$/.exec(header);
    if (!found) return undefined;
    const size = Number(found[3]);
    await this.untilSize(size + 1);
    const bytes = this.take(size + 1).subarray(0, size);
    return { sha: found[1]!, type: found[2]!, bytes };
  }

  private joined(): Buffer {
    if (this.received.length !== 1) this.received = [Buffer.concat(this.received)];
    return this.received[0]!;
  }

  private take(length: number): Buffer {
    const all = this.joined();
    this.received = [all.subarray(length)];
    this.size -= length;
    return all.subarray(0, length);
  }

  private async untilSize(size: number): Promise<void> {
    this.wanted = size;
    while (this.size < size) {
      if (this.failure) throw this.failure;
      await new Promise<void>((resolve) => (this.wake = resolve));
    }
  }
}

/** Whether waiting for this child keeps the process running; between questions it must not. */
function keepAlive(child: ChildProcessWithoutNullStreams, isAwaited: boolean): void {
  for (const handle of [child, child.stdin, child.stdout, child.stderr] as { ref?(): void; unref?(): void }[]) {
    if (isAwaited) handle.ref?.();
    else handle.unref?.();
  }
}
