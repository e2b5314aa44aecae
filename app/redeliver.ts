import { z } from 'zod';
import type { GitHubClient } from '../src/github/index.js';

/** Bounds of one sweep: pages of 100 deliveries looked at, and deliveries asked for again. */
const MAX_PAGES = 10;
const MAX_REDELIVERIES = 100;
/** A delivery that failed as often as this will fail again. */
const MAX_ATTEMPTS = 3;
/** What is older is not asked for again: whoever pressed that button has pressed it again, or forgotten. */
const WINDOW_MS = 6 * 3600_000;
/** What is younger may still be at work. */
const SETTLE_MS = 60_000;

const deliverySchema = z.object({
  id: z.number(),
  guid: z.string().max(100),
  delivered_at: z.string().max(40),
  redelivery: z.boolean(),
  status_code: z.number(),
});
export type SentDelivery = z.infer<typeof deliverySchema>;

/**
 * Asks GitHub to send again what it could not deliver: nothing does so by itself. Matters for what a person did with a
 * button; all else the sweep sees anyway. Resolves to how many.
 */
export async function redeliverFailed(app: GitHubClient, nowMs: number): Promise<number> {
  const failed = failedDeliveries(await listDeliveries(app, nowMs), nowMs).slice(0, MAX_REDELIVERIES);
  for (const { id } of failed) {
    await app.request('POST /app/hook/deliveries/{delivery_id}/attempts', { delivery_id: id, request: { retries: 0 } });
  }
  return failed.length;
}

/** The newest attempt of each delivery that never succeeded, while more attempts make sense. */
export function failedDeliveries(deliveries: readonly SentDelivery[], nowMs: number): SentDelivery[] {
  const byGuid = new Map<string, SentDelivery[]>();
  for (const delivery of deliveries) {
    const attempts = byGuid.get(delivery.guid);
    if (attempts) attempts.push(delivery);
    else byGuid.set(delivery.guid, [delivery]);
  }
  return [...byGuid.values()].flatMap((attempts) => {
    const newest = attempts.reduce((a, b) => (b.id > a.id ? b : a));
    const isOver = attempts.some(({ status_code: status }) => status >= 200 && status < 300);
    const isYoung = Date.parse(newest.delivered_at) > nowMs - SETTLE_MS;
    // Without the first in the window it cannot be known how many there were.
    const isOld = attempts.every(({ redelivery }) => redelivery);
    return isOver || isYoung || isOld || attempts.length >= MAX_ATTEMPTS ? [] : [newest];
  });
}

/** Deliveries of the last hours, newest first. */
async function listDeliveries(app: GitHubClient, nowMs: number): Promise<SentDelivery[]> {
  const found: SentDelivery[] = [];
  let cursor: string | undefined;
  for (let page = 0; page < MAX_PAGES; page += 1) {
    const { data, headers } = await app.request('GET /app/hook/deliveries', {
      per_page: 100,
      ...(cursor !== undefined && { cursor }),
    });
    const deliveries = z.array(deliverySchema).parse(data);
    const recent = deliveries.filter(({ delivered_at: at }) => Date.parse(at) > nowMs - WINDOW_MS);
    found.push(...recent);
    const next = /[?&]cursor=([^&>]+)[^>]*>;\s*rel="next"/.exec(String(headers['link'] ?? ''))?.[1];
    if (next === undefined || recent.length < deliveries.length || deliveries.length === 0) break;
    cursor = decodeURIComponent(next);
  }
  return found;
}
