import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

export interface ProcessResult {
  /** Exit status; 128 + signal number when a signal ended it, as a shell reports it. */
  status: number;
  stdout: Buffer;
  stderr: string;
}

export interface CaptureOptions {
  cwd: string;
  env?: NodeJS.ProcessEnv;
  input?: string;
  signal?: AbortSignal;
}

/**
 * Runs a program with an argument array (never a shell) and captures what it prints.
 * Rejects only when it cannot be started (`ENOENT` and the like).
 */
export function capture(program: string, args: readonly string[], options: CaptureOptions): Promise<ProcessResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: options.cwd,
      env: options.env ?? process.env,
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
  /** Called for each line of stdout and stderr, in the order they arrive. */
  onLine: (line: string) => void;
  signal?: AbortSignal;
}

const KILL_AFTER_MS = 5000;

/**
 * Runs a program in a process group of its own and passes on its output line by line.
 * When `signal` aborts, the whole group gets SIGTERM and, if it stays, SIGKILL. Resolves to the exit status.
 */
export function stream(program: string, args: readonly string[], options: StreamOptions): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: options.cwd,
      env: options.env,
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: process.platform !== 'win32',
    });
    const killGroup = (signal: NodeJS.Signals) => {
      try {
        if (child.pid !== undefined) process.kill(process.platform === 'win32' ? child.pid : -child.pid, signal);
      } catch {
        // the group is already gone
      }
    };
    let killTimer: NodeJS.Timeout | undefined;
    const onAbort = () => {
      killGroup('SIGTERM');
      killTimer = setTimeout(() => killGroup('SIGKILL'), KILL_AFTER_MS);
    };
    options.signal?.addEventListener('abort', onAbort, { once: true });
    if (options.signal?.aborted) onAbort();
    const lines = [child.stdout, child.stderr].map((output) => passOnLines(output, options.onLine));
    const finish = () => {
      clearTimeout(killTimer);
      options.signal?.removeEventListener('abort', onAbort);
    };
    child.on('error', (error) => {
      finish();
      reject(error);
    });
    child.on('close', (code, signal) => {
      finish();
      void Promise.all(lines).then(() => resolve(exitStatus(code, signal)));
    });
  });
}

function passOnLines(output: Readable, onLine: (line: string) => void): Promise<void> {
  return new Promise((resolve) => {
    createInterface({ input: output, crlfDelay: Infinity }).on('line', onLine).on('close', resolve);
  });
}

const SIGNAL_NUMBERS: Partial<Record<NodeJS.Signals, number>> = { SIGHUP: 1, SIGINT: 2, SIGABRT: 6, SIGKILL: 9, SIGSEGV: 11, SIGPIPE: 13, SIGTERM: 15 };

function exitStatus(code: number | null, signal: NodeJS.Signals | null): number {
  return code ?? 128 + ((signal && SIGNAL_NUMBERS[signal]) ?? 0);
}
