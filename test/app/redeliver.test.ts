import { describe, expect, test } from '@jest/globals';
import { failedDeliveries, redeliverFailed } from '../../app/redeliver.js';
import type { SentDelivery } from '../../app/redeliver.js';

const NOW_MS = Date.parse('2026-03-02T09:00:00Z');
const MINUTE_MS = 60_000;
let id = 0;
const sent = (guid: string, status: number, minutesAgo: number, redelivery = false): SentDelivery => ({
  id: (id += 1),
  guid,
  status_code: status,
  redelivery,
  delivered_at: new Date(NOW_MS - minutesAgo * MINUTE_MS).toISOString(),
});

describe('deliveries that failed', () => {
  test.each<[string, SentDelivery[], number]>([
    ['a gateway that was down', [sent('a', 502, 5)], 1],
    ['no answer at all', [sent('a', 0, 5)], 1],
    ['a secret that was wrong for a while', [sent('a', 401, 5)], 1],
    ['one that arrived', [sent('a', 202, 5)], 0],
    ['one that arrived the second time', [sent('a', 502, 9), sent('a', 202, 5, true)], 0],
    ['one that failed twice', [sent('a', 502, 9), sent('a', 502, 5, true)], 1],
    ['one that failed three times', [sent('a', 502, 9), sent('a', 502, 5, true), sent('a', 502, 3, true)], 0],
    ['one of which it is not known how often', [sent('a', 502, 5, true)], 0],
    ['one that may still be at work', [sent('a', 502, 0.5)], 0],
  ])('%s', (_, deliveries, count) => {
    const found = failedDeliveries(deliveries, NOW_MS);
    expect(found).toEqual(count === 0 ? [] : [deliveries.at(-1)]);
  });

  test('are asked for again, page by page, of the last six hours, at most a hundred', async () => {
    const pages = [
      [sent('new', 502, 5), sent('good', 200, 6)],
      [sent('older', 500, 100), sent('too-old', 500, 361)],
      [sent('never-seen', 500, 400)],
    ];
    const asked: unknown[] = [];
    const app = {
      async request(route: string, parameters: Record<string, unknown> = {}) {
        if (route.startsWith('POST')) {
          asked.push(parameters['delivery_id']);
          return { status: 202, headers: {}, data: {} };
        }
        const cursor = parameters['cursor'];
        const page = typeof cursor === 'string' ? Number(cursor.slice(3)) : 0;
        const link = `<https://api.github.com/app/hook/deliveries?per_page=100&cursor=v1_${page + 1}>; rel="next"`;
        return { status: 200, headers: { link }, data: pages[page] };
      },
    };
    expect(await redeliverFailed(app, NOW_MS)).toBe(2);
    expect(asked).toEqual([pages[0]![0]!.id, pages[1]![0]!.id]);
    pages[0] = Array.from({ length: 150 }, (_, index) => sent(`many-${index}`, 502, 5));
    pages[1] = [sent('x', 200, 500)];
    expect(await redeliverFailed(app, NOW_MS)).toBe(100);
  });
});
