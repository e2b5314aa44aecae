import { createHmac } from 'node:crypto';
import type { App } from './model.js';

/** A webhook on its way, or arrived. */
export interface Delivery {
  id: number;
  /** `X-GitHub-Delivery`; a redelivery keeps it. */
  guid: string;
  app: App;
  event: string;
  action?: string;
  installationId?: number;
  repositoryId?: number;
  headers: Record<string, string>;
  /** The raw body that is signed. */
  body: string;
  payload: Record<string, unknown>;
  isRedelivery: boolean;
  /** What the App answered; 0 while on its way, 502 when it could not be reached. */
  statusCode: number;
  deliveredAt: Date;
}

/** Where webhooks go: an address, or a handler in this process. */
export type Target = string | ((request: Request) => Promise<Response>);

export interface Disorder {
  /** Share that does not arrive: GitHub lists it as failed, and does not try again by itself. */
  lose?: number;
  /** Share that arrives twice. */
  double?: number;
  shuffle?: boolean;
  /** Only this App's. */
  app?: App;
}

/** GitHub's webhooks: made at once, sent when the test says so, in the order the test says. */
export class WebhookQueue {
  /** Made and not sent yet. */
  readonly pending: Delivery[] = [];
  readonly sent: Delivery[] = [];

  constructor(
    private readonly random: () => number,
    private readonly now: () => Date,
    private readonly nextId: () => number,
  ) {}

  add(about: Pick<Delivery, 'app' | 'event' | 'payload'> & Partial<Delivery>): Delivery {
    const body = JSON.stringify(about.payload);
    const guid = this.guid();
    const sign = (kind: 'sha1' | 'sha256'): string =>
      createHmac(kind, about.app.webhookSecret).update(body).digest('hex');
    const delivery: Delivery = {
      id: this.nextId(),
      guid,
      body,
      isRedelivery: false,
      statusCode: 0,
      deliveredAt: this.now(),
      headers: {
        accept: '*/*',
        'content-type': 'application/json',
        'user-agent': 'GitHub-Hookshot/5f0a1b2',
        'x-github-delivery': guid,
        'x-github-event': about.event,
        'x-github-hook-id': String(about.app.id),
        'x-github-hook-installation-target-id': String(about.app.id),
        'x-github-hook-installation-target-type': 'integration',
        'x-hub-signature': `sha1=${sign('sha1')}`,
        'x-hub-signature-256': `sha256=${sign('sha256')}`,
      },
      ...about,
    };
    this.pending.push(delivery);
    return delivery;
  }

  /** All that wait, which then wait no more. */
  take(app?: App): Delivery[] {
    const taken = this.pending.filter((delivery) => !app || delivery.app === app);
    const left = this.pending.filter((delivery) => app && delivery.app !== app);
    this.pending.splice(0, Infinity, ...left);
    return taken;
  }

  clear(): void {
    this.pending.length = 0;
  }

  /** Sends one; gives the status answered, 502 where nobody did. */
  async send(delivery: Delivery, target: Target): Promise<number> {
    const at = this.pending.indexOf(delivery);
    if (at >= 0) this.pending.splice(at, 1);
    const url = typeof target === 'string' ? target : 'https://app.example.com/api/github/webhooks';
    const request = new Request(url, { method: 'POST', headers: delivery.headers, body: delivery.body });
    let status = 502;
    try {
      const response = await (typeof target === 'string' ? fetch(request) : target(request));
      await response.arrayBuffer();
      ({ status } = response);
    } catch {
      // Nobody there: 502, as GitHub writes it.
    }
    this.record(delivery, status);
    return status;
  }

  /** Never arrives; GitHub knows that it failed. */
  lose(delivery: Delivery): void {
    const at = this.pending.indexOf(delivery);
    if (at >= 0) this.pending.splice(at, 1);
    this.record(delivery, 502);
  }

  /** Sends until none waits, those too that come meanwhile. Gives how many arrived. */
  async drain(target: Target, disorder: Disorder = {}): Promise<number> {
    let arrived = 0;
    for (let batch = this.take(disorder.app); batch.length > 0; batch = this.take(disorder.app)) {
      const sendings = batch.flatMap((delivery) => {
        if (this.random() < (disorder.lose ?? 0)) {
          this.lose(delivery);
          return [];
        }
        return this.random() < (disorder.double ?? 0) ? [delivery, delivery] : [delivery];
      });
      if (disorder.shuffle) this.shuffle(sendings);
      for (const delivery of sendings) {
        await this.send(delivery, target);
        arrived++;
      }
    }
    return arrived;
  }

  /** Waits once more, under its old guid. */
  redeliver(delivery: Delivery): void {
    this.pending.push({ ...delivery, id: this.nextId(), isRedelivery: true, statusCode: 0 });
  }

  private record(delivery: Delivery, statusCode: number): void {
    if (delivery.statusCode === 0) this.sent.push(delivery);
    delivery.statusCode = statusCode;
    delivery.deliveredAt = this.now();
  }

  private shuffle(list: Delivery[]): void {
    for (let at = list.length - 1; at > 0; at--) {
      const other = Math.floor(this.random() * (at + 1));
      [list[at], list[other]] = [list[other]!, list[at]!];
    }
  }

  /** Random as the seed says, so that a failing history can be played again. */
  private guid(): string {
    const hex = Array.from({ length: 32 }, () => Math.floor(this.random() * 16).toString(16));
    hex[12] = '4';
    hex[16] = 'a';
    return hex.join('').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  }
}
