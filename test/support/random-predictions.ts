import type {
  BinaryPredictions,
  MulticlassPredictions,
  RankingPredictions,
  RegressionPredictions,
} from '../../src/evaluation/predictions.js';
import type { Random } from '../../src/stats/random.js';

/** Two models of one binary test set that differ a little; `harm` is added to what the challenger gets wrong. */
export function binaryPair(
  random: Random,
  n: number,
  {
    share = 0.3,
    noise = 1,
    spread = 0.4,
    harm = 0,
  }: { share?: number; noise?: number; spread?: number; harm?: number } = {},
): [BinaryPredictions, BinaryPredictions] {
  const truth = Uint8Array.from({ length: n }, () => Number(random.uniform() < share));
  const signal = Array.from(truth, (one) => (one - 0.5) * 2 + noise * random.normal());
  const model = (extra: number): BinaryPredictions => {
    const score = Float64Array.from(signal, (one, row) => {
      const seen = one + spread * random.normal() - extra * (truth[row] === 1 ? 1 : -1);
      return 1 / (1 + Math.exp(-seen));
    });
    return {
      task: 'binary',
      n,
      positive: 'yes',
      negative: 'no',
      truth,
      score,
      label: Uint8Array.from(score, (one) => Number(one >= 0.5)),
      threshold: 0.5,
    };
  };
  return [model(0), model(harm)];
}

/** Two models of one test set of `classes` classes. */
export function multiclassPair(
  random: Random,
  n: number,
  classCount = 4,
): [MulticlassPredictions, MulticlassPredictions] {
  const classes = Array.from({ length: classCount }, (_, code) => `c${code}`);
  const truth = Int32Array.from({ length: n }, () => Math.floor(random.uniform() ** 1.5 * classCount));
  const model = (): MulticlassPredictions => {
    const scores = classes.map(() => new Float64Array(n));
    const label = new Int32Array(n);
    for (let row = 0; row < n; row++) {
      const raw = classes.map((_, code) => Math.exp(random.normal() + (truth[row] === code ? 1.2 : 0)));
      const total = raw.reduce((sum, one) => sum + one, 0);
      raw.forEach((one, code) => (scores[code]![row] = one / total));
      label[row] = raw.indexOf(Math.max(...raw));
    }
    return { task: 'multiclass', n, classes, truth, label, scores };
  };
  return [model(), model()];
}

/** Two models of one test set of numbers. */
export function regressionPair(random: Random, n: number): [RegressionPredictions, RegressionPredictions] {
  const truth = Float64Array.from({ length: n }, () => 5 + 2 * random.normal());
  const model = (): RegressionPredictions => ({
    task: 'regression',
    n,
    truth,
    prediction: truth.map((value) => 0.9 * value + 0.6 + 0.7 * random.normal()),
  });
  return [model(), model()];
}

/** Two rankings of the same items; every query has five. */
export function rankingPair(random: Random, queries: number): [RankingPredictions, RankingPredictions] {
  const n = queries * 5;
  const query = Int32Array.from({ length: n }, (_, row) => Math.floor(row / 5));
  const relevance = Float64Array.from({ length: n }, () => random.below(3));
  const model = (): RankingPredictions => ({
    task: 'ranking',
    n,
    query,
    relevance,
    score: relevance.map((value) => value + random.normal()),
  });
  return [model(), model()];
}
