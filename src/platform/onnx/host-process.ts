import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { guardGroup, signalGroup } from '../process-groups.js';
import { modelHost } from './model-host.js';
import type { HostAnswer, HostReply, HostRequest } from './model-host.js';
import { quoted, refusal } from './refusal.js';

const MEMORY_LOOK_MS = 50;
/** An engine takes its time on a busy machine, whatever a model is allowed. */
const START_LIMIT_MS = 120_000;
/** Of what the engine prints on stderr. */
const MAX_STDERR = 2000;

const PROGRAM = `'use strict';
const fs = require('node:fs');
const tools = {
  send: (reply) => { if (process.connected) process.send(reply); },
  readNative: (path) => require(path),
  readWeb: (path) => import(require('node:url').pathToFileURL(path).href),
  readCode: (path) => path.endsWith('.br') ? require('node:zlib').brotliDecompressSync(fs.readFileSync(path)) : fs.readFileSync(path),
};
const answer = (${modelHost.toString()})(tools);
let last = Promise.resolve();
process.on('message', (request) => { last = last.then(() => answer(request)); });
process.on('disconnect', () => process.exit());`;

export interface HostLimits {
  /** Longest silence while the model is loaded or asked. */
  timeLimitMs: number;
  /** Most resident memory; looked after where the system tells it (Linux). */
  memoryLimitBytes: number;
}

/** A process that runs an engine. */
export interface Host {
  /**
   * Sends a request; they are answered one after the other. Rejects with `EngineError` for what the engine says no to, and
   * with a `UserError` (exit 2) when the process ended over it.
   */
  ask(request: HostRequest): Promise<HostAnswer>;
  end(): void;
}

/** What an engine said no to, in its words. */
export class EngineError extends Error {}

/**
 * All that a process which reads strangers' models gets to see: no credentials. onnxruntime would otherwise keep a device
 * id in the user's home and report to its makers. Windows starts nothing without SystemRoot.
 */
const ENVIRONMENT: NodeJS.ProcessEnv = {
  ORT_DISABLE_TELEMETRY: '1',
  ...(process.platform === 'win32' && { SystemRoot: process.env['SystemRoot'] }),
};

/**
 * Starts a process for an engine, so that a model that crashes it, never ends or takes all memory does no harm here.
 * It ends with this process, however this one ends. `name` is the model's, for messages.
 */
export function startHost(name: string, limits: HostLimits): Host {
  const child = spawn(process.execPath, ['-e', PROGRAM], {
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    serialization: 'advanced',
    detached: process.platform !== 'win32',
    env: ENVIRONMENT,
  });
  const waiting = new Map<number, { resolve: (answer: HostAnswer) => void; reject: (error: Error) => void }>();
  let nextId = 0;
  let stderr = '';
  let ending: Error | undefined;
  let silence: NodeJS.Timeout | undefined;
  let silenceMs = START_LIMIT_MS;
  const { pid } = child;
  const release = pid === undefined ? () => {} : guardGroup(pid);
  const watch = pid === undefined ? undefined : setInterval(lookAtMemory, MEMORY_LOOK_MS, pid).unref();

  child.on('message', (reply: HostReply) => {
    restartSilence();
    if ('alive' in reply) return;
    const asked = waiting.get(reply.id);
    waiting.delete(reply.id);
    if ('ok' in reply) asked?.resolve(reply.ok);
    else asked?.reject(new EngineError(reply.error));
    if (waiting.size === 0) rest();
  });
  child.stderr!.setEncoding('utf8').on('data', (text: string) => void (stderr = (stderr + text).slice(-MAX_STDERR)));
  child.on('error', (error) => ended(error));
  child.on('exit', (code, signal) => {
    const hint = 'The model, or the engine with it, is broken: export it again, or try it in Python.';
    const how = signal ?? `exit status ${code}`;
    ended(refusal('MODEL_CRASHED', name, `the engine ended over it (${how}) ${quoted(stderr)}`.trim(), hint));
  });
  rest();

  return {
    ask(request) {
      if (ending) return Promise.reject(ending);
      child.ref();
      child.channel?.ref();
      return new Promise((resolve, reject) => {
        const id = nextId++;
        waiting.set(id, { resolve, reject });
        silenceMs = request.ask === 'start' ? START_LIMIT_MS : limits.timeLimitMs;
        if (waiting.size === 1) restartSilence();
        child.send({ ...request, id }, (error) => {
          if (error && waiting.delete(id)) reject(ending ?? error);
        });
      });
    },
    end() {
      ended(new Error('the engine was ended'));
      kill();
    },
  };

  /** An idle engine does not keep this process from ending. */
  function rest() {
    clearTimeout(silence);
    child.unref();
    child.channel?.unref();
    (child.stderr as unknown as { unref(): void }).unref();
  }

  function restartSilence() {
    clearTimeout(silence);
    silence = setTimeout(() => {
      const hint = 'A model that never ends cannot be judged; a slow one can be given more time, or fewer rows.';
      ended(refusal('MODEL_TIMEOUT', name, `the model gave no answer within ${silenceMs / 1000} s`, hint));
      kill();
    }, silenceMs);
  }

  function lookAtMemory(of: number) {
    const bytes = residentBytes(of);
    if (bytes <= limits.memoryLimitBytes) return;
    const limit = `${(limits.memoryLimitBytes / 2 ** 30).toFixed(1)} GiB`;
    ended(refusal('MODEL_MEMORY', name, `the model took more than ${limit} of memory`, 'Use a smaller model.'));
    kill();
  }

  function kill() {
    if (pid !== undefined) signalGroup(pid, 'SIGKILL');
  }

  function ended(error: Error) {
    ending ??= error;
    clearInterval(watch);
    rest();
    release();
    for (const { reject } of waiting.values()) reject(ending);
    waiting.clear();
  }
}

function residentBytes(pid: number): number {
  if (process.platform !== 'linux') return 0;
  try {
    return Number(/^VmRSS:\s*(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) * 1024;
  } catch {
    return 0; // it has ended
  }
}
