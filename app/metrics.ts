import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';
import { EVENTS } from './manifest.js';

/** What a count may be labelled with; anything else would let a sender make labels without end. */
const KNOWN_EVENTS = new Set<string>([...EVENTS, 'installation', 'installation_repositories', 'ping']);

export interface Gauges {
  queued(): number;
  running(): number;
  /** undefined: none has ended yet. */
  sweepAgeSeconds(): number | undefined;
}

export interface Metrics {
  /** Where the gauges are read from, when somebody asks for them. */
  watch(gauges: Gauges): void;
  countDelivery(event: string, result: string): void;
  countReconcile(kind: string, result: string, seconds: number): void;
  countCall(route: string, status: string): void;
  countSweep(result: string, calls: number): void;
  /** The Prometheus exposition, and its content type. */
  text(): Promise<string>;
  readonly contentType: string;
}

/** The App's numbers for Prometheus. `withProcess` adds the process's own (memory, event loop). */
export function createMetrics(withProcess: boolean): Metrics {
  let gauges: Gauges | undefined;
  const registry = new Registry();
  const registers = [registry];
  if (withProcess) collectDefaultMetrics({ register: registry });
  const deliveries = new Counter({
    name: 'assay_deliveries_total',
    help: 'Webhook deliveries by event and what became of them',
    labelNames: ['event', 'result'],
    registers,
  });
  const reconciles = new Histogram({
    name: 'assay_reconcile_seconds',
    help: 'Seconds a reconciliation took, by what was reconciled and how it ended',
    labelNames: ['kind', 'result'],
    buckets: [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60],
    registers,
  });
  const calls = new Counter({
    name: 'assay_github_calls_total',
    help: 'Calls to GitHub by route and status; 304 answers cost nothing of the rate limit',
    labelNames: ['route', 'status'],
    registers,
  });
  const sweeps = new Counter({
    name: 'assay_sweeps_total',
    help: 'Sweeps by result',
    labelNames: ['result'],
    registers,
  });
  const sweepCalls = new Gauge({ name: 'assay_sweep_calls', help: 'Calls the latest sweep made itself', registers });
  const gauge = (name: string, help: string, read: () => number | undefined) =>
    new Gauge({
      name,
      help,
      registers,
      collect() {
        this.set(read() ?? NaN);
      },
    });
  gauge('assay_queue_length', 'Keys that wait', () => gauges?.queued());
  gauge('assay_queue_running', 'Keys being reconciled', () => gauges?.running());
  gauge('assay_sweep_age_seconds', 'Seconds since the latest sweep ended', () => gauges?.sweepAgeSeconds());

  return {
    watch: (watched) => void (gauges = watched),
    countDelivery: (event, result) => deliveries.inc({ event: KNOWN_EVENTS.has(event) ? event : 'other', result }),
    countReconcile: (kind, result, seconds) => reconciles.observe({ kind, result }, seconds),
    countCall: (route, status) => calls.inc({ route, status }),
    countSweep(result, callsMade) {
      sweeps.inc({ result });
      sweepCalls.set(callsMade);
    },
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}
