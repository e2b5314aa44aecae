import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { chooseMetric } from '../../src/evaluation/metrics/choose-metric.js';
import type { MetricOptions } from '../../src/evaluation/metrics/metric.js';
import type { Predictions } from '../../src/evaluation/predictions.js';
import { binary, METRIC_EDGES, ranking, regression } from '../support/metric-edges.js';
import { portableRandom } from '../support/portable-random.js';

type Numbers = Record<string, number>;
const golden = JSON.parse(readFileSync(new URL('../fixtures/golden/metrics.json', import.meta.url), 'utf8')) as Record<
  'A' | 'B' | 'regression' | 'ranking',
  Numbers
> &
  Numbers & { edge: Record<string, number | string> };

const ofMetric = (name: string, predictions: Predictions, options: MetricOptions = {}) => {
  const { metric, parameter } = chooseMetric(name, predictions.task);
  return metric.compute(predictions, { ...options, ...(parameter !== undefined && { parameter }) });
};

/** As section 8.3 of the golden file's description makes them. */
function classification() {
  const random = portableRandom(100);
  const clipped = (value: number) => Math.round(Math.min(Math.max(value, 0.01), 0.99) * 100) / 100;
  const rows = Array.from({ length: 2000 }, () => {
    const truth = random() < 0.2 ? 1 : 0;
    const a = 0.15 + 0.45 * truth + 0.35 * (random() - 0.5) + 0.35 * (random() - 0.5);
    const b = 0.18 + 0.4 * truth + 0.4 * (random() - 0.5) + 0.35 * (random() - 0.5);
    return { truth, a: clipped(a), b: clipped(b) };
  });
  const truth = rows.map((row) => row.truth);
  return {
    A: binary(
      truth,
      rows.map(({ a }) => a),
    ),
    B: binary(
      truth,
      rows.map(({ b }) => b),
    ),
  };
}

const close = (value: number) => (Math.abs(value) < 1e-6 ? 1e-6 : Math.abs(value) * 1e-9);

describe('golden values of scikit-learn 1.2.1', () => {
  const models = classification();

  test('the rows are those of the golden file', () => {
    const sum = (values: Iterable<number>) => [...values].reduce((total, value) => total + value, 0);
    expect(sum(models.A.truth)).toBe(golden.pos);
    expect(sum(models.A.score!)).toBeCloseTo(golden.sum_a!, 9);
    expect(sum(models.B.score!)).toBeCloseTo(golden.sum_b!, 9);
  });

  const ofClasses = Object.keys(golden.A).filter((name) => !/^[tf][np]$/.test(name));
  test.each(['A', 'B'] as const)('classification, model %s', async (model) => {
    const { confusion } = await import('../../src/evaluation/metrics/confusion.js');
    const { tn, fp, fn, tp } = golden[model];
    expect([...confusion(models[model]).cells]).toEqual([tn, fp, fn, tp]);
    const names: Record<string, string> = { ece_equal_width_10: 'ece', ece_equal_mass_10: 'ece_equal_mass' };
    for (const key of ofClasses) {
      const { value } = ofMetric(names[key] ?? key, models[model]);
      expect([key, Math.abs(value! - golden[model][key]!) <= close(golden[model][key]!)]).toEqual([key, true]);
    }
    expect(ofClasses).toHaveLength(16);
  });

  test('regression', () => {
    const random = portableRandom(200);
    const truth = Array.from({ length: 500 }, () => 10 * random() - 2);
    const prediction = truth.map((value) => value + 3 * (random() - 0.5));
    const found = (name: string) => ofMetric(name, regression(truth, prediction)).value!;
    for (const [key, value] of Object.entries(golden.regression)) {
      if (/^sum_|^evidently/.test(key)) continue;
      const name = key === 'pinball_0_9' ? 'pinball@0.9' : key;
      expect([key, Math.abs(found(name) - value) <= close(value)]).toEqual([key, true]);
    }
  });

  test('ranking', () => {
    const relevance = [
      [3, 2, 3, 0, 1, 2],
      [0, 0, 1, 0, 2, 0],
    ];
    const scores = [
      [0.9, 0.8, 0.8, 0.4, 0.3, 0.2],
      [0.1, 0.2, 0.2, 0.9, 0.5, 0.5],
    ];
    const rows = ranking(relevance, scores);
    const { ndcg, ndcg3, ndcg3_ignore_ties: ignoringTies, dcg } = golden.ranking;
    expect(ofMetric('ndcg', rows).value).toBeCloseTo(ndcg!, 12);
    expect(ofMetric('ndcg@3', rows).value).toBeCloseTo(ndcg3!, 12);
    expect(ofMetric('dcg', rows).value).toBeCloseTo(dcg!, 12);
    // scikit-learn then takes the later of equal scores first.
    const untied = scores.map((row) => row.map((score, place) => score + place * 1e-9));
    expect(ofMetric('ndcg@3', ranking(relevance, untied)).value).toBeCloseTo(ignoringTies!, 12);
  });
});

describe('edges', () => {
  test('all edges of the golden file are here', () => {
    expect(Object.keys(METRIC_EDGES).sort()).toEqual(Object.keys(golden.edge).sort());
  });

  test.each(Object.entries(METRIC_EDGES))('%s', (key, { metric, rows, newest = golden.edge[key]!, ours, options }) => {
    const found = ofMetric(metric, rows);
    if (typeof newest === 'string' || ours === null) {
      expect(found).toEqual({ value: null, undefined_reason: expect.stringMatching(/\w/) });
    }
    if (typeof newest === 'string') return;
    const chosen = ours === null ? ofMetric(metric, rows, options ?? { zeroDivision: 0 }) : found;
    expect(chosen.value).toBeCloseTo(newest, newest > 1e9 ? -3 : 12);
  });
});
