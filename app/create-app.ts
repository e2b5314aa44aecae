import { Deliveries } from './deliveries.js';
import type { Clock } from './clock.js';
import { judgeFailure } from './failure.js';
import type { GitHubAccess, Identity } from './github-access.js';
import type { Log } from './log.js';
import type { Metrics } from './metrics.js';
import { statePage } from './pages.js';
import { html, text } from './responses.js';
import { KeyedQueue } from './queue.js';
import type { QueueEvent } from './queue.js';
import type { AppSettings } from './settings.js';
import { sweep } from './sweep.js';
import type { Swept } from './sweep.js';
import { WEBHOOK_PATH, receiveWebhook } from './webhook.js';
import { workOf, workOfKey } from './work.js';
import type { Work } from './work.js';
import type { RepositoryRef } from '../src/github/index.js';

/** The App without a listener: what serves, serverless or not, and what tests call. */
export interface App {
  handle(request: Request): Promise<Response>;
  /** Learns who it is on GitHub (as often as it takes), then works; `sweeps`: and sweeps, now and from time to time. */
  start(sweeps: boolean): void;
  /** One sweep now, or the one that runs; resolves when it has queued everything. */
  sweep(): Promise<Swept | undefined>;
  /** Resolves when nothing waits or runs. */
  idle(): Promise<void>;
  /** Begins nothing more; resolves when what runs has ended. */
  stop(): Promise<void>;
}

/** What the App does with one piece of work; throws what `judgeFailure` judges. */
export type Perform = (work: Work, identity: Identity) => Promise<Performed>;

export interface Performed {
  follow: Work[];
  /** A time at which it must be looked at again though nothing happens. */
  again?: { work: Work; atMs: number };
}

export interface AppDeps {
  access: GitHubAccess;
  perform: Perform;
  log: Log;
  clock: Clock;
  random(): number;
  metrics: Metrics;
  /** Between two pull requests of an installation that only the sweep asks for. */
  unhurriedEveryMs?: number;
}

const FIRST_RETRY_MS = 1000;
const MAX_RETRY_MS = 300_000;
/** Four reads each, two a second: half of the points a minute that GitHub allows; 500 pull requests take four minutes. */
const UNHURRIED_EVERY_MS = 500;
const MAX_ATTEMPTS = 6;
/** Sweeps of several replicas drift apart: each waits 90 to 110 % of its interval. */
const JITTER = 0.1;

/** Puts the App together. Nothing runs before `start`. */
export function createApp(settings: AppSettings, deps: AppDeps): App {
  const { access, perform, log, clock, random, metrics } = deps;
  const deliveries = new Deliveries();
  let identity: Identity | undefined;
  let notReady: string | undefined = 'it has not asked GitHub yet who it is';
  let isStopped = false;
  let cancelTimer = () => {};
  let sweeping: Promise<Swept | undefined> | undefined;
  let latest: { swept: Swept; endedAtMs: number } | undefined;

  const queue = new KeyedQueue<Work>({
    textOf: ({ text: key }) => key,
    groupOf: ({ installationId }) => String(installationId),
    async work(work, isHurried) {
      const { follow, again } = await perform(work, identity!);
      // A push to a base branch is about every pull request into it: nobody waits for each of them.
      const isAboutMany = work.kind === 'key' && work.key.kind === 'repository';
      for (const next of follow) queue.add(next, isHurried && !isAboutMany);
      if (again) queue.addAt(again.work, again.atMs);
    },
    judge: judgeFailure,
    clock,
    random,
    concurrency: settings.concurrency,
    // One busy installation leaves room for the others.
    perGroup: Math.max(1, Math.ceil(settings.concurrency / 2)),
    unhurriedEveryMs: deps.unhurriedEveryMs ?? UNHURRIED_EVERY_MS,
    maxAttempts: MAX_ATTEMPTS,
    firstRetryMs: FIRST_RETRY_MS,
    maxRetryMs: MAX_RETRY_MS,
    onEvent: (event) => report(event),
    onEnd: (askers, how) => askers.forEach((delivery) => deliveries.ended(delivery, how === 'done')),
  });
  metrics.watch({
    queued: () => queue.length,
    running: () => queue.running,
    sweepAgeSeconds: () => latest && (clock.now() - latest.endedAtMs) / 1000,
  });

  function report(event: QueueEvent<Work>): void {
    const fields = { key: event.key.text, installation: event.key.installationId };
    const kind = event.key.kind === 'key' ? event.key.key.kind : 'act';
    switch (event.kind) {
      case 'done':
        metrics.countReconcile(kind, 'done', event.ms / 1000);
        return log.debug({ ...fields, ms: event.ms }, 'reconciled');
      case 'again':
        metrics.countReconcile(kind, 'again', event.ms / 1000);
        return log.warn({ ...fields, err: event.error, attempt: event.attempt, inMs: event.inMs }, 'will try again');
      case 'paused':
        metrics.countReconcile(kind, 'paused', event.ms / 1000);
        return log.warn({ ...fields, err: event.error, forMs: event.forMs }, 'GitHub asks this installation to wait');
      case 'gave_up':
        metrics.countReconcile(kind, 'gave_up', event.ms / 1000);
        return log.error({ ...fields, err: event.error, attempts: event.attempts }, 'gave up until the next sweep');
    }
  }

  function sweepOnce(): Promise<Swept | undefined> {
    sweeping ??= runSweep().finally(() => (sweeping = undefined));
    return sweeping;
  }

  async function runSweep(): Promise<Swept | undefined> {
    const lookAt = (repository: RepositoryRef) => queue.add(workOfKey({ kind: 'repository', repository }), false);
    const startedAtMs = clock.now();
    try {
      const swept = await sweep({ access, log, clock, lookAt });
      latest = { swept, endedAtMs: clock.now() };
      metrics.countSweep(swept.failed > 0 ? 'partial' : 'done', swept.calls);
      log.info({ ...swept, ms: latest.endedAtMs - startedAtMs }, 'swept');
      return swept;
    } catch (error) {
      metrics.countSweep('failed', 0);
      log.error({ err: error as Error }, 'the sweep failed; the next one tries again');
      return undefined;
    }
  }

  async function sweepAndWait(): Promise<void> {
    await sweepOnce();
    if (isStopped) return;
    const factor = 1 - JITTER + 2 * JITTER * random();
    cancelTimer = clock.after(settings.sweepMinutes * 60_000 * factor, () => void sweepAndWait());
  }

  async function identify(attempt: number, sweeps: boolean): Promise<void> {
    try {
      identity = await access.identity();
    } catch (error) {
      const isWrongKey = (error as { status?: unknown }).status === 401;
      notReady = isWrongKey
        ? 'GitHub does not know this App: APP_ID and PRIVATE_KEY do not belong together, or the clock is wrong'
        : 'GitHub could not be asked who this App is';
      log.error({ err: error as Error }, notReady);
      if (!isStopped) {
        const waitMs = Math.min(MAX_RETRY_MS, FIRST_RETRY_MS * 2 ** attempt);
        cancelTimer = clock.after(waitMs, () => void identify(Math.min(attempt + 1, 20), sweeps));
      }
      return;
    }
    if (isStopped) return;
    notReady = undefined;
    log.info({ app: identity.id, slug: identity.slug }, 'ready');
    queue.open();
    if (sweeps) await sweepAndWait();
  }

  async function route(request: Request): Promise<Response> {
    const { pathname } = new URL(request.url);
    if (pathname === WEBHOOK_PATH) {
      if (isStopped) return text(503, 'stopping; deliver it again later');
      const { appId, webhookSecrets: secrets } = settings;
      return receiveWebhook(request, {
        appId,
        secrets,
        deliveries,
        log,
        workOf(event, payload, delivery) {
          const work = workOf(event, payload, delivery);
          // What it was granted may have changed.
          if (event === 'installation') for (const { installationId } of work) access.forget(installationId);
          return work;
        },
        enqueue: (work, delivery) => work.forEach((each) => queue.add(each, true, delivery)),
        count: metrics.countDelivery,
      });
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') return text(405, 'method not allowed', { allow: 'GET' });
    switch (pathname) {
      case '/healthz':
        return text(200, 'ok');
      case '/readyz':
        return isStopped ? text(503, 'stopping') : notReady === undefined ? text(200, 'ready') : text(503, notReady);
      case '/metrics':
        return text(200, await metrics.text(), { 'content-type': metrics.contentType });
      case '/':
        return html(200, statePage({ identity, notReady, queued: queue.length, latest, nowMs: clock.now() }));
      default:
        return text(404, 'not found');
    }
  }

  return {
    async handle(request) {
      try {
        return await route(request);
      } catch (error) {
        log.error({ err: error as Error }, 'a request failed');
        return text(500, 'internal error');
      }
    },
    start: (sweeps) => void identify(0, sweeps),
    sweep: sweepOnce,
    idle: () => queue.idle(),
    async stop() {
      isStopped = true;
      cancelTimer();
      await queue.stop();
    },
  };
}
