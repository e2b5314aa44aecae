import { setMaxListeners } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import type { DataStore } from './data-store.js';
import type { Graph, GraphNode, Source } from './graph.js';
import { Recorded } from './recorded.js';
import type { ReproduceOptions } from './reproduce-options.js';
import { Scheduler } from './scheduler.js';
import type { StageResult } from './stage-result.js';
import { beginVisit, finishVisit } from './visit-stage.js';
import type { RunningVisit } from './visit-stage.js';
import type { StageNode, Visit } from './visit.js';
import type { Ended } from './run-stage.js';

/** How long a stage waits before it asks again whether another process has left its paths. */
const POLL_MS = 250;
/** A command that is quicker than this is waited for with the repository held: letting go of it costs more. */
const HELD_MS = 150;
/** Where one quick command follows the other, the repository is let go of so often. */
const MOST_HELD_MS = 1000;

/**
 * Visits stages producers first, and runs those side by side that do not need each other. Everything but the commands
 * is done one at a time: deciding, restoring, recording. Results come in the order of the addresses. A stage's failure is
 * a result, not an exception.
 */
export async function reproduce(graph: Graph, store: DataStore, options: ReproduceOptions): Promise<StageResult[]> {
  const stopped = new AbortController();
  const signal = AbortSignal.any([options.signal, stopped.signal]);
  setMaxListeners(0, options.signal, signal);
  const reproduction = new Reproduction(graph, store, { ...options, signal });
  try {
    return await reproduction.run();
  } finally {
    stopped.abort();
    await reproduction.stop();
  }
}

/** Stages whose commands run, and those of them that have ended and are not recorded yet. */
class Reproduction {
  private readonly visit: Visit;
  private readonly scheduler: Scheduler;
  private readonly running = new Map<string, RunningVisit>();
  private readonly ended: { running: RunningVisit; ended: Ended }[] = [];
  private onEnded = () => {};
  private heldSinceMs = performance.now();
  /** Another process uses the paths of a stage that could begin otherwise. */
  private isInTheWay = false;

  constructor(
    private readonly graph: Graph,
    private readonly store: DataStore,
    private readonly options: ReproduceOptions,
  ) {
    const recorded = new Recorded(graph, options.lockOf);
    this.visit = {
      graph,
      store,
      options,
      recorded,
      done: new Map(),
      failed: new Set(),
      touched: new Set(),
      strict: new Set(),
      restored: [],
    };
    const items = options.order.map((address) => graph.get(address)!);
    this.scheduler = new Scheduler(
      items.map((node) => ({ address: node.address, needs: node.needs, weights: weightsOf(node) })),
      options.dryRun ? { jobs: 1, resources: new Map() } : options.capacity,
    );
  }

  async run(): Promise<StageResult[]> {
    for (;;) {
      const next = this.ended.shift();
      if (next) await this.finish(next.running, next.ended);
      else if (!(await this.beginNext())) {
        if (this.scheduler.isDone) break;
        await this.wait();
      }
    }
    return this.options.order.flatMap((address) => this.visit.done.get(address) ?? []);
  }

  /** Waits until nothing runs any more; nothing is recorded. */
  async stop(): Promise<void> {
    for (const { started, node } of this.running.values()) {
      await started.ended;
      await this.options.exclusion.leave(node.stage);
    }
  }

  /** Says whether there was anything to begin with. */
  private async beginNext(): Promise<boolean> {
    const { graph, scheduler, options } = this;
    this.isInTheWay = false;
    const isFree = (address: string) => {
      const node = graph.get(address)!;
      if (options.dryRun || !('stage' in node) || options.exclusion.isFree(node.stage)) return true;
      this.isInTheWay = true;
      return false;
    };
    const address = scheduler.take(isFree);
    if (address === undefined) return false;
    // What runs may write anywhere: nothing is known for longer than one look.
    if (this.running.size > 0) this.lookAgain();
    const node = graph.get(address)!;
    if ('stage' in node) await this.begin(node);
    else {
      if (!this.isOver() && (await this.visitSource(node.source))) this.visit.touched.add(address);
      scheduler.end(address);
    }
    return true;
  }

  private async begin(node: StageNode): Promise<void> {
    const begun = await beginVisit(node, this.visit);
    if (begun.kind === 'result') this.done(begun.result);
    else if (begun.kind === 'running') this.await(begun.running);
    else this.scheduler.putBack(node.address, begun.producers);
  }

  private await(running: RunningVisit): void {
    const { address } = running.node;
    this.running.set(address, running);
    void running.started.ended.then((ended) => {
      this.ended.push({ running, ended });
      this.onEnded();
    });
  }

  private async finish(running: RunningVisit, ended: Ended): Promise<void> {
    this.lookAgain();
    const finished = finishVisit(running, ended, this.visit);
    if (finished.kind === 'running') return this.await(finished.running);
    await this.options.exclusion.leave(running.node.stage);
    this.running.delete(running.node.address);
    this.done(finished.result);
  }

  private done(result: StageResult): void {
    const { address, status } = result;
    this.visit.done.set(address, result);
    if (status === 'failed') this.visit.failed.add(address);
    else this.visit.failed.delete(address);
    this.options.onResult(result);
    this.scheduler.end(address);
  }

  /** Waits until a stage has ended, or another process may have left the paths of one that waits. */
  private async wait(): Promise<void> {
    if (!this.isInTheWay && performance.now() - this.heldSinceMs < MOST_HELD_MS) await this.nextEnd(HELD_MS);
    if (this.ended.length > 0) return;
    const running = [...this.running.values()].map(({ node }) => node.stage);
    await this.options.exclusion.whileReleased(running, async () => {
      if (this.ended.length === 0) await this.nextEnd(this.isInTheWay ? POLL_MS : undefined);
    });
    this.heldSinceMs = performance.now();
    this.lookAgain();
  }

  private async nextEnd(mostMs: number | undefined): Promise<void> {
    const over = new AbortController();
    const ended = new Promise<void>((resolve) => (this.onEnded = resolve));
    const timer = mostMs === undefined ? [] : [sleep(mostMs, undefined, { signal: over.signal }).catch(() => {})];
    await Promise.race([ended, ...timer]);
    over.abort();
  }

  private lookAgain(): void {
    this.store.forgetHashes();
    if (this.options.refresh()) this.visit.recorded.readLocks();
  }

  /** Whether nothing more is to be done. */
  private isOver(): boolean {
    const { signal, keepGoing, ignoreErrors } = this.options;
    return signal.aborted || (!keepGoing && !ignoreErrors && this.visit.failed.size > 0);
  }

  /** Records data that was changed in the workspace, so that stages after it see what is recorded; says whether it was. */
  private async visitSource({ address, outputs }: Source): Promise<boolean> {
    const { store, options } = this;
    if (!options.dryRun && (await store.importSource?.(address))) return true;
    const isUnrecorded = outputs.some((output) => {
      const current = store.hash(output.path, output.legacy === true);
      const isLost = output.cached && !store.isCached(output);
      return current !== undefined && (current.digest !== output.digest || isLost);
    });
    if (isUnrecorded && !options.dryRun) await store.commitSource(address);
    return isUnrecorded;
  }
}

const NO_WEIGHTS: ReadonlyMap<string, number> = new Map();

function weightsOf(node: GraphNode): ReadonlyMap<string, number> {
  return 'stage' in node ? node.stage.settings.resources : NO_WEIGHTS;
}
