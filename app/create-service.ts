import type { Clock } from './clock.js';
import { createApp } from './create-app.js';
import { createAccess } from './github-access.js';
import type { Log } from './log.js';
import { createMetrics } from './metrics.js';
import { createPerform } from './perform.js';
import type { AppSettings, SetupSettings } from './settings.js';
import { createSetup } from './setup.js';
import type { Swept } from './sweep.js';

export interface ServiceDeps {
  log: Log;
  /** In the place of the network; for tests. */
  fetch?: typeof globalThis.fetch;
  clock: Clock;
  /** /metrics tells of the process, too. */
  withProcess?: boolean;
  /** false in tests: writes are not spaced. */
  isThrottled?: boolean;
  unhurriedEveryMs?: number;
  random?(): number;
}

export interface Service {
  handle(request: Request): Promise<Response>;
  start(sweeps: boolean): void;
  sweep(): Promise<Swept | undefined>;
  idle(): Promise<void>;
  stop(): Promise<void>;
}

/** The App that the settings say: the one that works, or the page that registers one. */
export function createService(settings: AppSettings | SetupSettings, deps: ServiceDeps): Service {
  const { log, fetch, clock, random = Math.random, unhurriedEveryMs } = deps;
  if (settings.kind === 'setup') {
    return {
      handle: createSetup(settings, { log, fetch: fetch ?? globalThis.fetch, now: () => clock.now() }),
      start() {},
      sweep: () => Promise.resolve(undefined),
      idle: () => Promise.resolve(),
      stop: () => Promise.resolve(),
    };
  }
  const metrics = createMetrics(deps.withProcess ?? false);
  const access = createAccess(settings, {
    log,
    fetch: fetch ?? globalThis.fetch,
    now: () => clock.now(),
    isThrottled: deps.isThrottled ?? true,
    onCall: (route, status) => metrics.countCall(route, status),
  });
  const perform = createPerform(settings, { access, log, fetch, clock });
  return createApp(settings, {
    access,
    perform,
    log,
    clock,
    random,
    metrics,
    ...(unhurriedEveryMs !== undefined && { unhurriedEveryMs }),
  });
}
