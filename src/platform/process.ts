import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { createInterface } from 'node:readline';
import type { Interface } from 'node:readline';
import type { Writable } from 'node:stream';
import { guardGroup, signalGroup } from './process-groups.js';
import { watchMemory } from './process-memory.js';

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

export interface StreamResult {
  /** Exit status; 128 + signal number when a signal ended it. */
  status: number;
  /** Most resident memory of the program and all it started; null where it cannot be had. */
  peakMemoryBytes: number | null;
}

/** Becomes the program once a line on descriptor 3 says so; the end of that input, the death of who started it, ends it. */
const WAIT_FOR_GO = 'read -r go <&3 && exec 3<&- && exec "$0" "$@"';

/**
 * Runs a program in a process group of its own and passes on its output line by line. A program that cannot be started
 * is one that ended with 127 or 126 and said why, as for a shell; rejects only where there is no `cwd`. Processes it
 * leaves running are not waited for; those of a program that failed are ended. When `signal` aborts, the whole group
 * gets SIGTERM and, what stays of it, SIGKILL. It never outlives this process: it begins only when its guard knows it.
 */
export function stream(program: string, args: readonly string[], options: StreamOptions): Promise<StreamResult> {
  const { cwd, env, onLine, signal: abort } = options;
  return new Promise((resolve, reject) => {
    const isGrouped = process.platform !== 'win32';
    const [starter, ...starterArgs] = isGrouped ? ['/bin/sh', '-c', WAIT_FOR_GO, program] : [program];
    const child = spawn(starter, [...starterArgs, ...args], {
      cwd,
      env,
      stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
      detached: isGrouped,
    });
    child.on('error', reject);
    const leader = child.pid;
    if (leader === undefined) return;
    const release = guardGroup(leader);
    const go = child.stdio[3] as Writable;
    go.on('error', () => {}); // it was ended before it began
    go.end('\n');
    const memory = watchMemory(leader);
    let timer: NodeJS.Timeout | undefined;
    const onAbort = () => {
      signalGroup(leader, 'SIGTERM');
      timer = setTimeout(() => signalGroup(leader, 'SIGKILL'), KILL_AFTER_MS);
    };
    abort?.addEventListener('abort', onAbort, { once: true });
    if (abort?.aborted) onAbort();

    const outputs = [child.stdout!, child.stderr!];
    const readers = outputs.map((input) => createInterface({ input, crlfDelay: Infinity }).on('line', onLine));
    const drained = Promise.all(readers.map(closed));
    child.on('exit', (code, signal) => {
      const peakMemoryBytes = memory.stop();
      const hasFailed = code !== 0 || abort?.aborted === true;
      if (hasFailed) signalGroup(leader, 'SIGTERM'); // what it left behind is of no use to anybody
      const patienceMs = DRAIN_MS + (abort?.aborted ? KILL_AFTER_MS : 0);
      const giveUp = setTimeout(() => readers.forEach((reader) => reader.close()), patienceMs);
      void drained.then(() => {
        clearTimeout(timer);
        clearTimeout(giveUp);
        abort?.removeEventListener('abort', onAbort);
        if (hasFailed || abort?.aborted) signalGroup(leader, 'SIGKILL'); // who closed its output and ignored SIGTERM
        release();
        outputs.forEach((output) => output.destroy());
        resolve({ status: exitStatus(code, signal), peakMemoryBytes });
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
