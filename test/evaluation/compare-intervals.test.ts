import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { measurePair } from '../../src/evaluation/compare/measure-pair.js';
import type { Estimate } from '../../src/evaluation/compare/measure-pair.js';
import type { Pair } from '../../src/evaluation/compare/pair-rows.js';
import { chooseMetric, metricsOf } from '../../src/evaluation/metrics/choose-metric.js';
import type { ChosenMetric } from '../../src/evaluation/metrics/choose-metric.js';
import type { MulticlassPredictions, PredictionTask } from '../../src/evaluation/predictions.js';
import { seededRandom } from '../../src/stats/random.js';
import type { Random } from '../../src/stats/random.js';
import { binaryPair } from '../support/random-predictions.js';

/** Metrics whose intervals are resampled, always or where a class is missing: slow. */
const RESAMPLED =
  /^(?:medae|max_error|ece|mce|ece_equal_mass|mce_equal_mass|average_precision_weighted|roc_auc_ov._weighted|roc_auc_ovo)$/;

const pick = <Value>(random: Random, values: readonly Value[]): Value => values[random.below(values.length)]!;

/** Small test sets of every kind, with what is awkward: classes that are rare or missing, ties, models that say one thing. */
function smallPair(random: Random, task: PredictionTask): Pair {
  const n = 2 + random.below(60);
  const codes = (count: number) => Int32Array.from({ length: n }, () => random.below(count));
  const extra = {
    ...(random.below(3) === 0 && { group: codes(pick(random, [1, 2, 5, 30])) }),
    ...(random.below(4) === 0 && { weight: Float64Array.from({ length: n }, () => 0.1 + 3 * random.uniform()) }),
  };
  const levels = pick(random, [2, 5, 1000]);
  const probability = () => random.below(levels + 1) / levels;
  const twice = <Kind extends Pair['champion']>(model: () => Kind): Pair => {
    const champion = model();
    return { champion, challenger: random.below(8) === 0 ? { ...champion } : model(), digest: '' };
  };
  switch (task) {
    case 'binary': {
      const share = pick(random, [0, 0.05, 0.3, 0.5, 0.95]);
      const truth = Uint8Array.from({ length: n }, () => Number(random.uniform() < share));
      const hasScores = random.below(3) > 0;
      return twice(() => {
        const wrong = pick(random, [0, 0.02, 0.1, 0.5, 1]);
        const label = truth.map((one) => (random.uniform() < wrong ? 1 - one : one));
        const score = Float64Array.from(label, (one) =>
          random.below(3) > 0 ? (one + probability()) / 2 : probability(),
        );
        const of = { task, n, positive: '1', negative: '0', threshold: 0.5, truth, label, ...extra };
        return hasScores ? { ...of, score } : of;
      });
    }
    case 'multiclass': {
      const count = 2 + random.below(3);
      const classes = Array.from({ length: count }, (_, code) => `c${code}`);
      const truth = codes(1 + random.below(count));
      return twice((): MulticlassPredictions => {
        const wrong = pick(random, [0, 0.02, 0.1, 0.5, 1]);
        const label = truth.map((one) => (random.uniform() < wrong ? random.below(count) : one));
        const raw = classes.map((_, code) =>
          Float64Array.from(label, (one) => probability() + Number(one === code) + 0.1),
        );
        const scores = raw.map((score) =>
          score.map((one, row) => one / raw.reduce((sum, other) => sum + other[row]!, 0)),
        );
        return { task, n, classes, truth, label, scores, ...extra };
      });
    }
    case 'regression': {
      const spread = pick(random, [1, 100]);
      const truth = Float64Array.from({ length: n }, () => 5 + spread * random.normal());
      return twice(() => {
        const noise = pick(random, [0.001, 1, 50]);
        return { task, n, truth, prediction: truth.map((one) => one + noise * random.normal()), ...extra };
      });
    }
    case 'ranking': {
      const query = Int32Array.from({ length: n }, (_, row) => Math.floor(row / 4));
      const relevance = Float64Array.from({ length: n }, () => pick(random, [0, 0, 1, 3]));
      return twice(() => ({
        task,
        n,
        query,
        relevance,
        score: relevance.map((one) => one * random.below(2) + probability()),
      }));
    }
  }
}

/** Whether the models say what the metric is of. */
function hasWhat({ metric }: ChosenMetric, { champion }: Pair): boolean {
  return metric.needs === 'label' || champion.task !== 'binary' || champion.score !== undefined;
}

/** What is wrong with an interval; undefined for none. */
function faultOf({ diff, interval }: Estimate, { metric }: ChosenMetric): string | undefined {
  if (interval === null) return undefined;
  const [low, high] = interval;
  const widest = metric.range[1] - metric.range[0] + 1e-12;
  if (!(low <= diff! && diff! <= high)) return `${low} to ${high} lacks ${diff}`;
  return low < -widest || high > widest
    ? `${low} to ${high} is wider than ${metric.range.join(' to ')} can differ`
    : undefined;
}

describe('every interval holds its difference, and only differences that there can be', () => {
  const TASKS = ['binary', 'multiclass', 'regression', 'ranking'] as const;
  const seen = new Set<string | null>();
  const check = (isAsked: (name: string) => boolean, numRuns: number) =>
    fc.assert(
      fc.property(fc.integer(), fc.constantFrom(...TASKS), (seed, task) => {
        const pair = smallPair(seededRandom(seed), task);
        for (const chosen of metricsOf(task)) {
          if (!isAsked(chosen.name) || !hasWhat(chosen, pair)) continue;
          const estimate = measurePair(pair, chosen);
          seen.add(estimate.test);
          const fault = faultOf(estimate, chosen);
          if (fault !== undefined) throw new Error(`${chosen.name} (${estimate.test}): ${fault}`);
        }
      }),
      { numRuns, seed: 6 },
    );

  test('by formula', () => check((name) => !RESAMPLED.test(name), 150));
  test('by resampling', () => check((name) => RESAMPLED.test(name), 4));
  test('whatever the method: all were among them', () => {
    const methods = ['same', 'tango', 'adjusted', 'delong', 'influence', 'cluster', 'bca', 'few'];
    expect([...seen].filter((one) => one !== null).sort()).toEqual(methods.sort());
  });
});

describe('an interval of a metric of labels', () => {
  const classes = ['a', 'b', 'c'];
  const labels = (truth: number[], label: number[]): MulticlassPredictions => {
    const n = truth.length;
    return { task: 'multiclass', n, classes, truth: Int32Array.from(truth), label: Int32Array.from(label) };
  };
  const measured = (metric: string, truth: number[], first: number[], second: number[]) =>
    measurePair(
      { champion: labels(truth, first), challenger: labels(truth, second), digest: '' },
      chooseMetric(metric, 'multiclass'),
    );
  const sixty = (code: (row: number) => number) => Array.from({ length: 60 }, (_, row) => code(row));

  test('holds a jump that one row makes, where the mean is suddenly over one class more', () => {
    const truth = sixty(() => 0);
    const { diff, interval } = measured(
      'f1_macro',
      truth,
      truth,
      sixty((row) => (row === 7 ? 1 : 0)),
    );
    expect(diff).toBeCloseTo(59 / 119 - 1, 10);
    expect(interval![0]).toBeLessThanOrEqual(diff!);
    expect(interval![1]).toBeGreaterThan(-0.1);
  });

  test('lies around the difference where a class that is none is named by one model', () => {
    const truth = sixty((row) => row % 2);
    const { diff, interval } = measured(
      'f1_macro',
      truth,
      truth,
      sixty((row) => (row === 7 ? 2 : row % 2)),
    );
    expect(diff).toBeLessThan(-0.3);
    const [low, high] = interval!;
    expect([low < diff!, high > diff!, high - low < 0.5]).toEqual([true, true, true]);
  });

  test('is none where no row could have moved the metric', () => {
    const [first, second] = binaryPair(seededRandom(3), 60);
    const truth = new Uint8Array(60);
    const pair = { champion: { ...first, truth }, challenger: { ...second, truth }, digest: '' };
    expect(measurePair(pair, chooseMetric('precision', 'binary'))).toMatchObject({
      diff: 0,
      interval: null,
      test: null,
    });
  });

  test.each(['accuracy', 'f1', 'matthews_corrcoef'])('of grouped rows with equal labels is no point: %s', (metric) => {
    const champion = { ...binaryPair(seededRandom(3), 400)[0] };
    delete champion.score;
    const group = Int32Array.from({ length: 400 }, (_, row) => row % 80);
    const both = { ...champion, group };
    const { interval, test: method } = measurePair(
      { champion: both, challenger: { ...both }, digest: '' },
      chooseMetric(metric, 'binary'),
    );
    expect(method).toBe('cluster');
    expect(interval![0]).toBeLessThan(-0.01);
    expect(interval![1]).toBeGreaterThan(0.01);
  });
});
