import { describe, expect, test } from '@jest/globals';
import { chooseMetric, evaluate, metricsOf, readPredictions, readSlices } from '../../src/evaluation/index.js';
import { takeRows } from '../../src/evaluation/compare/take-rows.js';
import { newcombe } from '../../src/evaluation/fairness.js';
import { wilson } from '../../src/evaluation/interval.js';
import type { BinaryPredictions, Predictions, RegressionPredictions } from '../../src/evaluation/predictions.js';
import { seededRandom } from '../../src/stats/random.js';
import { memoryTable } from '../support/memory-table.js';

const chosen = (task: Predictions['task'], ...names: string[]) => names.map((name) => chooseMetric(name, task));

function binary(truth: Uint8Array, score: Float64Array, group?: Int32Array): BinaryPredictions {
  const label = Uint8Array.from(score, (value) => Number(value >= 0.5));
  const names = { positive: '1', negative: '0', threshold: 0.5 } as const;
  return { task: 'binary', n: truth.length, truth, score, label, ...names, ...(group && { group }) };
}

describe('intervals', () => {
  test('Wilson and Newcombe (1998, tables I and II)', () => {
    expect(wilson(81 / 263, 263, 0.95)).toEqual([expect.closeTo(0.2553, 4), expect.closeTo(0.3662, 4)]);
    expect(wilson(0, 20, 0.95)).toEqual([0, expect.closeTo(0.1611, 4)]);
    const [low, high] = newcombe({ value: 56 / 70, n: 70 }, { value: 48 / 80, n: 80 }, 0.95);
    expect([low, high]).toEqual([expect.closeTo(0.0524, 4), expect.closeTo(0.3339, 4)]);
  });

  const random = seededRandom(7);
  const sample = (n: number, clusters = n): BinaryPredictions => {
    const shift = Float64Array.from({ length: clusters }, () => (clusters < n ? random.normal() : 0));
    const kind = Uint8Array.from({ length: clusters }, () => Number(random.uniform() < 0.3));
    const group = Int32Array.from({ length: n }, (_, row) => row % clusters);
    const truth = Uint8Array.from(group, (code) => kind[code]!);
    const logit = truth.map(() => 0);
    const score = Float64Array.from(logit, (_, row) => {
      const value = -0.6 + 1.4 * truth[row]! + shift[group[row]!]! + random.normal();
      return 1 / (1 + Math.exp(-value));
    });
    return binary(truth, score, clusters < n ? group : undefined);
  };
  const NAMES = [
    'accuracy',
    'precision',
    'recall',
    'f1',
    'matthews_corrcoef',
    'roc_auc',
    'average_precision',
    'log_loss',
    'brier_score',
  ];

  test.each([
    ['80 rows', 80, 80],
    ['400 rows of 80 groups', 400, 80],
  ])('hold the truth 95 times of a hundred: %s', (_, n, clusters) => {
    const metrics = chosen('binary', ...NAMES);
    const truth = evaluate(sample(100_000, clusters < n ? 20_000 : 100_000), { metrics }).metrics;
    const runs = 200;
    const held: Record<string, number> = Object.fromEntries(NAMES.map((name) => [name, 0]));
    for (let run = 0; run < runs; run++) {
      const { metrics: found } = evaluate(sample(n, clusters), { metrics });
      for (const name of NAMES) {
        const [low, high] = found[name]!.ci!;
        if (low <= truth[name]!.value! && truth[name]!.value! <= high) held[name]! += 1 / runs;
      }
    }
    for (const name of NAMES) {
      expect([name, held[name]! > 0.9 && held[name]! < 0.99, held[name]]).toEqual([name, true, held[name]]);
    }
  });

  test('stay in range, and say something of perfect models', () => {
    const truth = Uint8Array.from({ length: 40 }, (_, row) => row % 2);
    const { metrics } = evaluate(binary(truth, Float64Array.from(truth)), { metrics: metricsOf('binary') });
    for (const [name, { value, ci }] of Object.entries(metrics)) {
      if (value !== 1) continue;
      expect([name, ci]).toEqual([name, [expect.any(Number), 1]]);
      if (!/matthews|kappa/.test(name)) expect(ci![0]).toBeLessThan(0.95);
    }
  });

  test('of the median error hold the median', () => {
    const runs = 400;
    let held = 0;
    for (let run = 0; run < runs; run++) {
      const prediction = Float64Array.from({ length: 61 }, () => random.normal());
      const rows: RegressionPredictions = { task: 'regression', n: 61, truth: new Float64Array(61), prediction };
      const [low, high] = evaluate(rows, { metrics: chosen('regression', 'medae') }).metrics['medae']!.ci!;
      if (low <= 0.6744897501960817 && 0.6744897501960817 <= high) held++;
    }
    expect(held / runs).toBeGreaterThan(0.92);
    expect(held / runs).toBeLessThan(0.99);
  });

  test('a weight of two is the row twice', () => {
    const rows = sample(60);
    const weight = Float64Array.from(rows.truth, (_, row) => 1 + (row % 2));
    const twice = Uint32Array.from(rows.truth, (_, row) => row);
    const places = [...twice].flatMap((row) => (row % 2 ? [row, row] : [row]));
    const repeated = binary(
      Uint8Array.from(places, (row) => rows.truth[row]!),
      Float64Array.from(places, (row) => rows.score![row]!),
    );
    const metrics = metricsOf('binary').filter(({ name }) => !name.endsWith('_mass'));
    const weighted = evaluate({ ...rows, weight }, { metrics }).metrics;
    const plain = evaluate(repeated, { metrics }).metrics;
    for (const { name } of metrics) expect(weighted[name]!.value).toBeCloseTo(plain[name]!.value!, 12);
  });
});

describe('slices', () => {
  const N = 240;
  const columns = {
    y: Array.from({ length: N }, (_, row) => row % 2),
    s: Array.from({ length: N }, (_, row) => ((row * 37) % 100) / 100),
    plan: Array.from({ length: N }, (_, row) => (row < 20 ? 'rare' : row < 130 ? 'a' : 'b')),
    only: Array.from({ length: N }, (_, row) => (row % 2 === 0 && row < 100 ? 'no' : 'both')),
    age: Array.from({ length: N }, (_, row) => (row === 5 ? null : row)),
    flag: Array.from({ length: N }, (_, row) => row % 3 === 0),
    name: Array.from({ length: N }, (_, row) => `n${row}`),
    'a,b': Array.from({ length: N }, () => 1),
  };
  const table = memoryTable(columns);
  const evaluated = async (...specs: Parameters<typeof readSlices>[1][number][]) => {
    const predictions = await readPredictions(table, { task: 'binary', target: 'y', score: 's' });
    return evaluate(predictions, {
      metrics: chosen('binary', 'roc_auc', 'recall'),
      slices: await readSlices(table, specs),
    });
  };

  test('are levels, quantiles and crosses; small ones are insufficient', async () => {
    const { slices } = await evaluated('plan', 'only', { column: 'age', quantiles: 2 }, 'plan,flag', 'a,b');
    expect(slices.map(({ by, n, positives, status }) => [by, n, positives, status])).toEqual([
      [{ plan: 'rare' }, 20, 10, 'insufficient'],
      [{ plan: 'a' }, 110, 55, 'ok'],
      [{ plan: 'b' }, 110, 55, 'ok'],
      [{ only: 'no' }, 50, 0, 'insufficient'],
      [{ only: 'both' }, 190, 120, 'ok'],
      [{ age: 'q1' }, 120, 59, 'ok'],
      [{ age: 'q2' }, 119, 60, 'ok'],
      [{ age: null }, 1, 1, 'insufficient'],
      [{ flag: 'true', plan: 'rare' }, 7, 3, 'insufficient'],
      [{ flag: 'true', plan: 'a' }, 37, 19, 'ok'],
      [{ flag: 'true', plan: 'b' }, 36, 18, 'ok'],
      [{ flag: 'false', plan: 'rare' }, 13, 7, 'insufficient'],
      [{ flag: 'false', plan: 'a' }, 73, 36, 'ok'],
      [{ flag: 'false', plan: 'b' }, 74, 37, 'ok'],
      [{ 'a,b': '1' }, 240, 120, 'ok'],
    ]);
    expect(slices[5]!.bounds).toEqual({ age: [0, 120] });
    expect(slices[3]!.metrics['roc_auc']).toEqual({
      value: null,
      undefined_reason: 'no row is of "1"',
      ci: null,
      confidence: 0.95,
    });
  });

  test('are shown beside all other rows', async () => {
    const { slices } = await evaluated('plan');
    const predictions = await readPredictions(table, { task: 'binary', target: 'y', score: 's' });
    const others = takeRows(
      predictions,
      [...Array(N).keys()].filter((row) => row < 20 || row >= 130),
    );
    const { metrics } = evaluate(others, { metrics: chosen('binary', 'roc_auc', 'recall') });
    expect(slices[1]!.metrics['roc_auc']!.rest).toBe(metrics['roc_auc']!.value);
    expect(slices[1]!.metrics['recall']!.rest).toBe(metrics['recall']!.value);
    expect(slices[0]!.metrics['recall']).not.toHaveProperty('rest');
  });

  test('fairness is between slices with enough rows', async () => {
    const { fairness } = await evaluated('plan');
    const { selection_rate: rates, gaps } = fairness[0]!;
    expect(rates.map(({ by, n }) => [by, n])).toEqual([
      [{ plan: 'a' }, 110],
      [{ plan: 'b' }, 110],
    ]);
    const [a, b] = rates.map(({ value }) => value) as [number, number];
    expect(gaps.demographic_parity_difference).toEqual({
      value: Math.abs(a - b),
      ci: newcombe({ value: Math.max(a, b), n: 110 }, { value: Math.min(a, b), n: 110 }, 0.95),
      confidence: 0.95,
      between: a > b ? ['a', 'b'] : ['b', 'a'],
    });
    expect(gaps.demographic_parity_ratio.value).toBeCloseTo(Math.min(a, b) / Math.max(a, b), 12);
    const alone = await evaluated('a,b');
    expect(alone.fairness[0]!.gaps.equalized_odds_difference).toMatchObject({
      value: null,
      undefined_reason: 'fewer than two groups have enough rows',
    });
  });

  test.each([
    ['name', 'SLICE_TOO_FINE', /has 240 different values, more than 50 slices/],
    ['plam', 'COLUMN_MISSING', /has no column "plam" to slice by/],
    ['plan,plan', 'SLICE_INVALID', /crosses a column with itself/],
    ['age@99', 'SLICE_INVALID', /asks for 99 quantiles/],
  ])('%s is refused', async (spec, code, message) => {
    await expect(readSlices(table, [spec])).rejects.toMatchObject({
      code,
      exitCode: 2,
      message: expect.stringMatching(message),
    });
  });
});

describe('curves', () => {
  test('have at most 200 points, from one end to the other', () => {
    const n = 5000;
    const random = seededRandom(3);
    const truth = Uint8Array.from({ length: n }, () => random.below(2));
    const score = Float64Array.from(truth, (one) => (one + random.uniform()) / 2);
    const {
      roc,
      precision_recall: pr,
      calibration,
      confusion_matrix: matrix,
    } = evaluate(binary(truth, score), { metrics: [] }).curves;
    expect(roc!.length).toBeLessThanOrEqual(200);
    expect(roc![0]).toEqual({ fpr: 0, tpr: 0, threshold: null });
    expect(roc!.at(-1)).toMatchObject({ fpr: 1, tpr: 1 });
    const area = roc!
      .slice(1)
      .reduce((sum, { fpr, tpr }, place) => sum + (fpr - roc![place]!.fpr) * ((tpr + roc![place]!.tpr) / 2), 0);
    const { value } = evaluate(binary(truth, score), { metrics: chosen('binary', 'roc_auc') }).metrics['roc_auc']!;
    expect(area).toBeCloseTo(value!, 3);
    expect(pr!.length).toBeLessThanOrEqual(200);
    expect(pr!.at(-1)!.recall).toBe(1);
    expect(calibration!.reduce((sum, { weight }) => sum + weight, 0)).toBe(n);
    expect(matrix!.matrix.flat().reduce((sum, count) => sum + count, 0)).toBe(n);
  });

  test('residuals are prediction − truth', () => {
    const rows: RegressionPredictions = {
      task: 'regression',
      n: 3,
      truth: Float64Array.of(1, 1, 1),
      prediction: Float64Array.of(1, 2, 41),
    };
    const { edges, counts } = evaluate(rows, { metrics: [] }).curves.residuals!;
    expect([edges[0], edges.at(-1), edges.length]).toEqual([0, 40, 41]);
    expect([counts[0], counts[1], counts.at(-1)]).toEqual([1, 1, 1]);
    const same = { ...rows, prediction: Float64Array.of(3, 3, 3) };
    expect(evaluate(same, { metrics: [] }).curves.residuals).toEqual({ edges: [2, 2], counts: [3] });
  });
});
