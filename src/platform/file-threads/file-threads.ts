import * as crypto from 'node:crypto';
import * as fs from 'node:fs';
import { availableParallelism } from 'node:os';
import { MessageChannel, SHARE_ENV, Worker, receiveMessageOnPort } from 'node:worker_threads';
import type { MessagePort } from 'node:worker_threads';
import { RELAY_SLOTS, blockMover, takeBlocks } from './block-relay.js';
import type { BlockRelay } from './block-relay.js';
import { fileWorks, fileWorksText } from './file-works.js';
import type { FileFailure, HashedCopy, SharedBatch } from './shared-batch.js';

const MAX_THREADS = 4;
/** A thread that nobody needed for so long ends. */
const IDLE_MS = 500;

/** What a thread runs: it takes batches from its port and sends back what failed. */
const PROGRAM = `'use strict';
const { workerData: { port, alive } } = require('node:worker_threads');
const fs = require('node:fs');
const move = (${blockMover.toString()})(fs);
const work = (${fileWorksText()})(fs, require('node:crypto'));
const end = () => { Atomics.store(alive, 0, 0); port.close(); };
let idle = setTimeout(end, ${IDLE_MS});
port.on('message', (batch) => {
  clearTimeout(idle);
  if (batch === 'end') return end();
  if (batch.ring) {
    port.postMessage({ id: batch.id, failures: move(batch) });
    idle = setTimeout(end, ${IDLE_MS});
    return;
  }
  Atomics.add(batch.control, 3, 1);
  try {
    const failures = work(batch);
    if (failures.length > 0) port.postMessage({ id: batch.id, failures });
  } finally {
    Atomics.sub(batch.control, 3, 1);
    Atomics.notify(batch.control, 3);
  }
  idle = setTimeout(end, ${IDLE_MS});
});`;

interface Thread {
  port: MessagePort;
  /** 0 once the thread has taken its last message. */
  alive: Int32Array;
}

/** How long a thread may take until it begins. */
const START_MS = 2000;

let threads: Thread[] = [];
let relays = -1;
let workHere: ReturnType<typeof fileWorks> | undefined;

/** How many threads work at a time, this one included: as many as there are processors, within reason. */
export function threadCount(): number {
  return Math.min(MAX_THREADS, availableParallelism());
}

/** Hands the batch to `count - 1` other threads. They help where they can: nothing waits for one that is not there. */
export function shareWithThreads(batch: SharedBatch, count: number): void {
  haveThreads(count - 1);
  const joined = (names: SharedBatch['sources']) => (typeof names === 'object' ? names.join('\0') : names);
  const message = { ...batch, sources: joined(batch.sources), targets: joined(batch.targets) };
  for (const { port } of threads.slice(0, count - 1)) port.postMessage(message);
}

/** Works on the batch in this thread, and says what failed here. */
export function workOnBatch(batch: SharedBatch, steps?: number): FileFailure[] {
  workHere ??= fileWorks(fs, crypto, copyInTwoThreads);
  return workHere(batch, steps);
}

/** Waits until no other thread is at work on a batch of which nothing is left to take; gives what failed there. */
export function awaitThreads(batch: SharedBatch): FileFailure[] {
  for (;;) {
    const busy = Atomics.load(batch.control, 3);
    if (busy === 0) break;
    Atomics.wait(batch.control, 3, busy);
  }
  return failuresOf(batch.id);
}

function failuresOf(id: number): FileFailure[] {
  const failures: FileFailure[] = [];
  for (const { port } of threads) {
    for (let got = receiveMessageOnPort(port); got; got = receiveMessageOnPort(port)) {
      const message = got.message as { id: number; failures: FileFailure[] };
      if (message.id === id) failures.push(...message.failures);
    }
  }
  return failures;
}

/** Has the other threads start already, while this one is still busy: a batch for them is about to come. */
export function warmThreads(): void {
  haveThreads(threadCount() - 1);
}

/** Has the other threads end, which takes them a while: this one need not wait for it when the process ends. */
export function endThreads(): void {
  for (const { port, alive } of threads) {
    Atomics.store(alive, 0, 0);
    port.postMessage('end');
  }
  threads = [];
}

function haveThreads(count: number): void {
  threads = threads.filter(({ alive }) => Atomics.load(alive, 0) === 1);
  while (threads.length < count) threads.push(startThread());
}

/**
 * Copies an open file into another one while this thread hashes it; undefined, and nothing is written, when there is
 * no other thread.
 */
function copyInTwoThreads(from: number, into: { fd: number; path: string }): HashedCopy | undefined {
  if (threadCount() < 2) return undefined;
  haveThreads(1);
  const shared = (bytes: number) => new SharedArrayBuffer(bytes);
  const relay: BlockRelay = {
    id: relays--,
    ring: new Uint8Array(shared(RELAY_SLOTS << 20)),
    lengths: new Int32Array(shared(RELAY_SLOTS * 4)),
    control: new Int32Array(shared(16)),
    from,
    into: into.fd,
  };
  threads[0]!.port.postMessage(relay);
  Atomics.wait(relay.control, 3, 0, START_MS);
  if (Atomics.compareExchange(relay.control, 3, 0, 2) === 0) return undefined;
  const hasher = crypto.createHash('md5');
  let sizeBytes = 0;
  const isWhole = takeBlocks(relay, (block) => {
    hasher.update(block);
    sizeBytes += block.length;
  });
  if (isWhole) return { digest: hasher.digest('hex'), sizeBytes };
  const deadline = Date.now() + START_MS;
  let failures = failuresOf(relay.id);
  while (failures.length === 0 && Date.now() < deadline) failures = failuresOf(relay.id);
  const { message = 'the other thread failed', ...details } = failures[0] ?? {};
  throw Object.assign(new Error(message), details, { path: into.path });
}

function startThread(): Thread {
  const { port1, port2 } = new MessageChannel();
  const alive = new Int32Array(new SharedArrayBuffer(4)).fill(1);
  const worker = new Worker(PROGRAM, {
    eval: true,
    env: SHARE_ENV,
    execArgv: [],
    trackUnmanagedFds: false,
    workerData: { port: port2, alive },
    transferList: [port2],
  });
  worker.on('error', () => Atomics.store(alive, 0, 0)); // no thread to be had: the work is done without it
  worker.unref();
  port1.unref();
  return { port: port1, alive };
}
