import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { createInterface } from 'node:readline';
import type { Interface } from 'node:readline';

export interface ProcessResult {
  /** Exit status; 128 + signal number when a signal ended it, as a shell reports it. */
  status: number;
  stdout: Buffer;
  stderr: string;
}

export interface CaptureOptions {
  cwd: string;
  env: NodeJS.ProcessEnv;
  input?: string;
  signal?: AbortSignal;
}

/**
 * Runs a program with an argument array (never a shell) and captures what it prints.
 * Rejects only when it cannot be started (`ENOENT` and the like) or `signal` ended it.
 */
export function capture(program: string, args: readonly string[], options: CaptureOptions): Promise<ProcessResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: options.cwd,
      env: options.env,
      stdio: [options.input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
      ...(options.signal && { signal: options.signal }),
    });
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    child.stdout!.on('data', (chunk: Buffer) => stdout.push(chunk));
    child.stderr!.on('data', (chunk: Buffer) => stderr.push(chunk));
    child.on('error', reject);
    child.on('close', (code, signal) =>
      resolve({
        status: exitStatus(code, signal),
        stdout: Buffer.concat(stdout),
        stderr: Buffer.concat(stderr).toString('utf8'),
      }),
    );
    if (options.input !== undefined) {
      child.stdin!.on('error', () => {}); // a program that exits without reading closes the pipe
      child.stdin!.end(options.input);
    }
  });
}

export interface StreamOptions {
  cwd: string;
  env: NodeJS.ProcessEnv;
  /** Called for each line of stdout and stderr, in the order they arrive. A carriage return ends a line too. */
  onLine: (line: string) => void;
  signal?: AbortSignal;
}

const KILL_AFTER_MS = 5000;
/** How long output is awaited after the program ended, from processes it left behind. */
const DRAIN_MS = 2000;

/**
 * Runs a program in a process group of its own and passes on its output line by line. Resolves to the exit status;
 * rejects only when the program cannot be started. Processes it leaves running are not waited for.
 * When `signal` aborts, the whole group gets SIGTERM and, what stays of it, SIGKILL. It never outlives this process's exit.
 */
export function stream(program: string, args: readonly string[], options: StreamOptions): Promise<number> {
  const { cwd, env, onLine, signal: abort } = options;
  return new Promise((resolve, reject) => {
    const isGrouped = process.platform !== 'win32';
    const child = spawn(program, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], detached: isGrouped });
    const killGroup = (signal: NodeJS.Signals) => {
      try {
        if (child.pid !== undefined) process.kill(isGrouped ? -child.pid : child.pid, signal);
      } catch {
        // the group is already gone
      }
    };
    let timer: NodeJS.Timeout | undefined;
    const onAbort = () => {
      killGroup('SIGTERM');
      timer = setTimeout(() => killGroup('SIGKILL'), KILL_AFTER_MS);
    };
    abort?.addEventListener('abort', onAbort, { once: true });
    if (abort?.aborted) onAbort();
    const onOwnExit = () => killGroup('SIGKILL');
    process.once('exit', onOwnExit);

    const outputs = [child.stdout, child.stderr];
    const readers = outputs.map((input) => createInterface({ input, crlfDelay: Infinity }).on('line', onLine));
    const drained = Promise.all(readers.map(closed));
    child.on('error', (error) => {
      clearTimeout(timer);
      process.off('exit', onOwnExit);
      abort?.removeEventListener('abort', onAbort);
      reject(error);
    });
    child.on('exit', (code, signal) => {
      const patienceMs = DRAIN_MS + (abort?.aborted ? KILL_AFTER_MS : 0);
      const giveUp = setTimeout(() => readers.forEach((reader) => reader.close()), patienceMs);
      void drained.then(() => {
        clearTimeout(timer);
        clearTimeout(giveUp);
        process.off('exit', onOwnExit);
        abort?.removeEventListener('abort', onAbort);
        if (abort?.aborted) killGroup('SIGKILL'); // who closed its output and ignored SIGTERM
        outputs.forEach((output) => output.destroy());
        resolve(exitStatus(code, signal));
      });
    });
  });
}

function closed(reader: Interface): Promise<void> {
  return new Promise((resolve) => reader.on('close', resolve));
}

function exitStatus(code: number | null, signal: NodeJS.Signals | null): number {
  return code ?? 128 + (signal ? constants.signals[signal] : 0);
}
