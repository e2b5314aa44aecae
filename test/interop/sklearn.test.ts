import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, jest, test } from '@jest/globals';
import { chooseMetric, metricsOf } from '../../src/evaluation/index.js';
import type { Predictions } from '../../src/evaluation/index.js';
import type { MetricOptions } from '../../src/evaluation/metrics/metric.js';
import { seededRandom } from '../../src/stats/random.js';
import { METRIC_EDGES } from '../support/metric-edges.js';
import { describeWithPeer } from '../support/peers.js';

jest.setTimeout(240_000);

const ORACLE = fileURLToPath(new URL('oracles/sklearn_metrics.py', import.meta.url));

const GOLDEN = new URL('../fixtures/golden/metrics.json', import.meta.url);

interface Case {
  predictions: Predictions;
  /** The same for the oracle. */
  asked: Record<string, unknown>;
}

type Answer = Record<string, number | null>;

function ask(python: string, cases: readonly Case[]): { version: string; answers: Answer[] } {
  const input = JSON.stringify(cases.map(({ asked }) => asked));
  const output = execFileSync(python, [ORACLE], { input, encoding: 'utf8', maxBuffer: 1 << 28 });
  return JSON.parse(output) as { version: string; answers: Answer[] };
}

const random = seededRandom(20261126);
const oneOf = <T>(...values: T[]): T => values[random.below(values.length)]!;
const columnOf = (n: number, value: () => number) => Float64Array.from({ length: n }, value);

/** Rounding makes ties; few digits make many. */
const rounding = () => {
  const digits = oneOf(1, 2, 15);
  return (value: number) => Number(value.toFixed(digits));
};

function weights(n: number): Float64Array | undefined {
  const kind = random.below(4);
  if (kind === 0) return columnOf(n, () => 0.1 + random.uniform());
  if (kind !== 1) return undefined;
  // Some rows do not count; the first always does.
  const found = columnOf(n, () => random.below(4));
  found[0] = 1;
  return found;
}

const size = () => oneOf(1, 2, 3, 5, 10, 30, 100, 400);
const listed = (values: ArrayLike<number> | undefined) => (values ? Array.from(values) : undefined);

function binary(): Case {
  const n = size();
  const round = rounding();
  const share = oneOf(0, 0.05, 0.3, 0.5, 1);
  const truth = Uint8Array.from({ length: n }, () => Number(random.uniform() < share));
  const isProbability = random.below(5) > 0;
  const score = columnOf(n, random.normal).map((value, row) => {
    const logit = value + 2 * truth[row]!;
    return round(isProbability ? 1 / (1 + Math.exp(-logit)) : logit);
  });
  const label = Uint8Array.from(score, (value) => Number(value >= oneOf(0.5, 0.5, 2, -9)));
  const weight = weights(n);
  return {
    predictions: {
      task: 'binary',
      n,
      positive: '1',
      negative: '0',
      truth,
      label,
      score,
      threshold: 0.5,
      ...(weight && { weight }),
    },
    asked: {
      task: 'binary',
      classes: 2,
      truth: [...truth],
      label: [...label],
      score: [...score],
      weight: listed(weight),
    },
  };
}

function multiclass(): Case {
  const n = size();
  const round = rounding();
  const classes = 3 + random.below(5);
  const skew = oneOf(1, 1, 3);
  const truth = Int32Array.from({ length: n }, () => Math.floor(classes * random.uniform() ** skew));
  const scores = Array.from({ length: classes }, () => new Float64Array(n));
  for (let row = 0; row < n; row++) {
    const parts = scores.map((_, place) => Math.exp(round(random.normal()) + Number(truth[row] === place)));
    const total = parts.reduce((sum, part) => sum + part, 0);
    parts.forEach((part, place) => (scores[place]![row] = part / total));
  }
  // As files often hold them: rounded, so that they do not sum to 1.
  const isRounded = random.below(4) === 0;
  if (isRounded) for (const score of scores) score.forEach((value, row) => (score[row] = Number(value.toFixed(3))));
  const label = truth.map((own) => (random.below(3) > 0 ? own : random.below(classes)));
  const weight = weights(n);
  const rows = Array.from({ length: n }, (_, row) => scores.map((score) => score[row]!));
  return {
    predictions: {
      task: 'multiclass',
      n,
      classes: Array.from({ length: classes }, (_, place) => String(place)),
      truth,
      label,
      scores,
      ...(weight && { weight }),
    },
    asked: {
      task: 'multiclass',
      classes,
      truth: [...truth],
      label: [...label],
      score: rows,
      weight: listed(weight),
      isRounded,
    },
  };
}

function regression(): Case {
  const n = size();
  const round = rounding();
  const offset = oneOf(0, 0, 1e6, -3);
  const scale = oneOf(1, 1e-3, 1e4, 0);
  const truth = columnOf(n, () => round(offset + scale * random.normal()));
  const prediction = truth.map((value) => round(value + scale * 0.5 * random.normal() * oneOf(1, 1, 0, 10)));
  const weight = weights(n);
  return {
    predictions: { task: 'regression', n, truth, prediction, ...(weight && { weight }) },
    asked: { task: 'regression', truth: [...truth], prediction: [...prediction], weight: listed(weight) },
  };
}

function ranking(): Case {
  const round = rounding();
  const isWeighted = random.below(2) > 0;
  const queries = Array.from({ length: 1 + random.below(8) }, () => {
    const items = 2 + random.below(12);
    const relevance = Array.from({ length: items }, () => oneOf(0, 0, 0, 1, 2, 3));
    return [relevance, relevance.map((value) => round(value + 2 * random.normal()))] as const;
  });
  const ofQueries = queries.map(() => 0.5 + random.uniform());
  const rows = queries.flatMap(([relevance, score], query) =>
    relevance.map((value, item) => ({ query, relevance: value, score: score[item]! })),
  );
  return {
    predictions: {
      task: 'ranking',
      n: rows.length,
      query: Int32Array.from(rows, ({ query }) => query),
      relevance: Float64Array.from(rows, ({ relevance }) => relevance),
      score: Float64Array.from(rows, ({ score }) => score),
      ...(isWeighted && { weight: Float64Array.from(rows, ({ query }) => ofQueries[query]!) }),
    },
    asked: { task: 'ranking', queries, weight: isWeighted ? ofQueries : undefined },
  };
}

function computed(name: string, predictions: Predictions, options: MetricOptions): number | null {
  const { metric, parameter } = chooseMetric(name, predictions.task);
  return metric.compute(predictions, { ...options, ...(parameter !== undefined && { parameter }) }).value;
}

const isClose = (ours: number | null, theirs: number | null) =>
  ours === null || theirs === null
    ? ours === theirs
    : Math.abs(ours - theirs) <= Math.max(1e-9 * Math.abs(theirs), Math.abs(theirs) < 1e-6 ? 1e-12 : 0);

/** Where we say more, or less, than scikit-learn, on purpose. */
function differsOnPurpose(name: string, { predictions, asked }: Case): boolean {
  const isSingle = 'truth' in predictions && new Set(predictions.truth).size < 2;
  // We know the classes and say that rows of one class tell nothing; scikit-learn raises, or not where labels are given.
  if (name === 'log_loss' && isSingle) return true;
  // It refuses rounded probabilities here, though areas do not need their sum.
  if (name.startsWith('roc_auc_ov') && asked['isRounded']) return true;
  // Where an area of a class weighs nothing it counts for nothing, even where it is no number.
  if (name.startsWith('roc_auc_ov') && asked['weight'] !== undefined) return isSingle;
  return false;
}

/** A golden edge as the oracle takes it. */
function edge(predictions: Predictions): Case {
  if (predictions.task === 'binary') {
    const { truth, label, score } = predictions;
    const rows = { truth: [...truth], label: [...label], score: [...score!] };
    return { predictions, asked: { task: 'binary', classes: 2, ...rows } };
  }
  if (predictions.task === 'regression') {
    const { truth, prediction } = predictions;
    return { predictions, asked: { task: 'regression', truth: [...truth], prediction: [...prediction] } };
  }
  if (predictions.task === 'multiclass') throw new Error('no golden edge is of several classes');
  const { relevance, score } = predictions;
  return { predictions, asked: { task: 'ranking', queries: [[[...relevance], [...score]]], keeps_empty: true } };
}

describeWithPeer('science', 'metrics against scikit-learn', (python) => {
  test('the table of edges is what the newest scikit-learn says', () => {
    const golden = JSON.parse(readFileSync(GOLDEN, 'utf8')) as { edge: Record<string, number | string> };
    const edges = Object.entries(METRIC_EDGES);
    const { version, answers } = ask(
      python,
      edges.map(([, { rows }]) => edge(rows)),
    );
    expect(version).toBe('1.9.1');
    edges.forEach(([key, { metric, newest = golden.edge[key]!, ours }], index) => {
      const [plain, withWarning] = [answers[index]![metric]!, answers[index]![`${metric}?`]!];
      const value = typeof newest === 'string' ? null : newest;
      expect([key, withWarning]).toEqual([key, value === null ? null : expect.closeTo(value, value > 1e9 ? -3 : 12)]);
      // It warns where we say undefined; of queries without a relevant item it says nothing.
      if (metric !== 'ndcg') expect([key, plain === null]).toEqual([key, value === null || ours === null]);
    });
    expect(edges.filter(([, { newest }]) => newest !== undefined).map(([key]) => key)).toEqual([
      'roc_auc_single',
      'ap_no_pos',
    ]);
  });

  test.each([
    ['binary', binary, 100],
    ['multiclass', multiclass, 60],
    ['regression', regression, 100],
    ['ranking', ranking, 40],
  ] as const)('%s: random data of many shapes', (task, draw, count) => {
    const cases = Array.from({ length: count }, draw);
    const { version, answers } = ask(python, cases);
    expect(version).toBe('1.9.1');
    const compared: Record<string, number> = {};
    const wrong: unknown[] = [];
    answers.forEach((answer, index) => {
      const one = cases[index]!;
      for (const [name, theirs] of Object.entries(answer)) {
        if (name.endsWith('?') || differsOnPurpose(name, one)) continue;
        const withWarning = answer[`${name}?`]!;
        const plain = computed(name, one.predictions, {});
        const chosen = computed(name, one.predictions, { zeroDivision: 0 });
        // A class that weighs nothing changes no weighted average, whether it divides by nothing or not.
        const expected = name.endsWith('_weighted') && plain !== null ? withWarning : theirs;
        if (!isClose(plain, expected) || (withWarning !== null && !isClose(chosen, withWarning))) {
          wrong.push({ name, plain, chosen, theirs, withWarning, case: JSON.stringify(one.asked).slice(0, 600) });
        }
        if (theirs !== null) compared[name] = (compared[name] ?? 0) + 1;
      }
    });
    expect(wrong.slice(0, 3)).toEqual([]);
    const least = Math.min(...Object.values(compared));
    expect(least).toBeGreaterThan(count / 20);
    // Every metric of the task is compared but those that scikit-learn does not have.
    const theirs = new Set(Object.keys(compared).map((name) => name.replace(/@.*/, '')));
    const ours = metricsOf(task).map(({ name }) => name.replace(/@.*/, ''));
    const only = ours.filter((name) => !theirs.has(name) && !/^[em]ce/.test(name));
    expect(only).toEqual(task === 'ranking' ? ['mrr', 'precision', 'recall', 'hit_rate'] : []);
  });
});
