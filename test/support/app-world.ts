import { setTimeout } from 'node:timers/promises';
import { createService } from '../../app/create-service.js';
import type { Service } from '../../app/create-service.js';
import { createLog } from '../../app/log.js';
import { readSettings } from '../../app/settings.js';
import { FakeClock } from './fake-clock.js';
import { ReconciledWorld } from './reconciled-world.js';
import type { WorldOptions } from './reconciled-world.js';

/** Doubled and out of order, as GitHub may send them. */
const DISORDER = { double: 0.3, shuffle: true };
const MINUTE_MS = 60_000;
/** The App signs its tokens by the machine's clock, which no sound GitHub's is far before. */
const AHEAD_MS = 5 * MINUTE_MS;

/**
 * A repository with the whole App on it: signed webhooks come in at its door, its sweep is its own, and its calls go to the
 * simulator. Without a network; time passes when the test says so.
 */
export class AppWorld extends ReconciledWorld {
  /** What the App has logged. */
  readonly lines: { level: string; msg: string; [field: string]: unknown }[] = [];
  private readonly clock: FakeClock;
  private readonly service: Service;

  constructor(options: WorldOptions = {}) {
    const startsAt = new Date(Math.floor((Date.now() + AHEAD_MS) / 1000) * 1000);
    super({ startsAt, ...options });
    this.clock = new FakeClock(startsAt.getTime());
    const { id, privateKey, webhookSecret } = this.app;
    this.service = createService(
      readSettings({ APP_ID: String(id), PRIVATE_KEY: privateKey, WEBHOOK_SECRET: webhookSecret }),
      {
        log: createLog({ level: 'info', secrets: [], write: (line) => this.lines.push(JSON.parse(line) as never) }),
        fetch: this.github.fetch,
        clock: this.clock,
        isThrottled: false,
        unhurriedEveryMs: 0,
      },
    );
    this.service.start(false);
  }

  /** Delivers every webhook that waits, and lets the App come to rest. */
  override async settle(): Promise<void> {
    while ((await this.service.handle(new Request('http://app/readyz'))).status !== 200) await setTimeout(1);
    const deliver = () => this.github.deliveries.drain((request) => this.service.handle(request), DISORDER);
    do await this.service.idle();
    while ((await deliver()) > 0);
  }

  override async sweep(): Promise<void> {
    await this.settle();
    await this.service.sweep();
    await this.settle();
  }

  /** Lets time pass, and the App do what it is time for. */
  async later(minutes: number): Promise<void> {
    this.pass(minutes);
    await this.clock.advance(minutes * MINUTE_MS);
    await this.settle();
  }

  /** Calls that the App's token was too weak for. */
  refused(): string[] {
    return this.github.requests.filter(({ status }) => status === 403).map(({ method, path }) => `${method} ${path}`);
  }

  override async close(): Promise<void> {
    await this.service.stop();
    await super.close();
  }
}
