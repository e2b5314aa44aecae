import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { chooseMetric } from '../../src/evaluation/index.js';
import type { RankingPredictions } from '../../src/evaluation/predictions.js';

interface Item {
  relevance: number;
  score: number;
}

function query(items: readonly Item[]): RankingPredictions {
  return {
    task: 'ranking',
    n: items.length,
    query: new Int32Array(items.length),
    relevance: Float64Array.from(items, ({ relevance }) => relevance),
    score: Float64Array.from(items, ({ score }) => score),
  };
}

/** Metrics of one order, as their textbooks say. */
const TEXTBOOK: Record<string, (order: readonly Item[], k: number) => number> = {
  map: (order, k) => {
    const isHit = order.map(({ relevance }) => relevance > 0);
    const all = isHit.filter(Boolean).length;
    const precisions = isHit
      .slice(0, k)
      .map((hit, place) => (hit ? isHit.slice(0, place + 1).filter(Boolean).length / (place + 1) : 0));
    return precisions.reduce((sum, one) => sum + one, 0) / Math.min(all, k);
  },
  mrr: (order, k) => {
    const place = order.slice(0, k).findIndex(({ relevance }) => relevance > 0);
    return place < 0 ? 0 : 1 / (place + 1);
  },
  precision: (order, k) => order.slice(0, k).filter(({ relevance }) => relevance > 0).length / k,
  recall: (order, k) =>
    order.slice(0, k).filter(({ relevance }) => relevance > 0).length /
    order.filter(({ relevance }) => relevance > 0).length,
  hit_rate: (order, k) => Number(order.slice(0, k).some(({ relevance }) => relevance > 0)),
  dcg: (order, k) => order.slice(0, k).reduce((sum, { relevance }, place) => sum + relevance / Math.log2(place + 2), 0),
};

function orders(items: readonly Item[]): Item[][] {
  if (items.length === 0) return [[]];
  const best = Math.max(...items.map(({ score }) => score));
  return items.flatMap((item, place) =>
    item.score < best ? [] : orders(items.filter((_, other) => other !== place)).map((rest) => [item, ...rest]),
  );
}

test.each(Object.keys(TEXTBOOK))('%s is the mean over all orders of equal scores', (name) => {
  const item = fc.record({ relevance: fc.constantFrom(0, 0, 1, 2), score: fc.constantFrom(1, 2, 3) });
  const items = fc
    .array(item, { minLength: 1, maxLength: 6 })
    .filter((all) => all.some(({ relevance }) => relevance > 0));
  fc.assert(
    fc.property(items, fc.integer({ min: 1, max: 7 }), (all, k) => {
      const possible = orders(all);
      const mean = possible.reduce((sum, order) => sum + TEXTBOOK[name]!(order, k), 0) / possible.length;
      const { metric, parameter } = chooseMetric(`${name}@${k}`, 'ranking');
      expect(metric.compute(query(all), { parameter: parameter! }).value).toBeCloseTo(mean, 12);
    }),
    { numRuns: 150, seed: 1 },
  );
});

test('queries without a relevant item are left out and counted, or count 0', () => {
  const rows: RankingPredictions = {
    task: 'ranking',
    n: 4,
    query: Int32Array.of(1, 1, 0, 0),
    relevance: Float64Array.of(1, 0, 0, 0),
    score: Float64Array.of(2, 1, 2, 1),
  };
  const mrr = chooseMetric('MRR', 'ranking').metric;
  expect(mrr.compute(rows, {})).toEqual({ value: 1, note: '1 query has no relevant item and is left out' });
  expect(mrr.compute(rows, { emptyQuery: 'zero' })).toEqual({ value: 0.5 });
});
