/**
 * How often the non-inferiority gate errs, by simulation with fixed seeds: type-1 error at the margin, power, rows needed,
 * and standard errors beside the bootstrap's. `node build/bench/calibration/non-inferiority-main.js` writes the full table.
 */
import { measurePair } from '../../src/evaluation/compare/measure-pair.js';
import { influenceOf } from '../../src/evaluation/compare/measure-pair.js';
import { difference, standardError } from '../../src/evaluation/compare/standard-error.js';
import { takeRows } from '../../src/evaluation/compare/take-rows.js';
import { chooseMetric } from '../../src/evaluation/metrics/choose-metric.js';
import type { BinaryPredictions } from '../../src/evaluation/predictions.js';
import { nonInferiority, rowsNeeded } from '../../src/stats/non-inferiority.js';
import { seededRandom } from '../../src/stats/random.js';
import type { Random } from '../../src/stats/random.js';
import { normalCdf, normalQuantile } from '../../src/stats/special.js';

/** Two classifiers' labels: how often each is right where the other is wrong. */
export interface LabelWorld {
  /** Share of positives, and of rows that both label wrongly. */
  share: number;
  bothWrong: number;
  /** Share of rows that only the challenger, and only the champion, gets right. */
  onlyChallenger: number;
  onlyChampion: number;
}

interface Pair {
  champion: BinaryPredictions;
  challenger: BinaryPredictions;
  digest: string;
}

type Draw = (random: Random, n: number) => Pair;

/** Rows of a world in which only labels are known. */
export function labelDraw({ share, bothWrong, onlyChallenger, onlyChampion }: LabelWorld): Draw {
  return (random, n) => {
    const [truth, first, second] = [new Uint8Array(n), new Uint8Array(n), new Uint8Array(n)];
    for (let row = 0; row < n; row++) {
      const t = Number(random.uniform() < share);
      const u = random.uniform();
      const isFirstRight = u >= bothWrong + onlyChallenger;
      const isSecondRight =
        u >= bothWrong && !(u >= bothWrong + onlyChallenger && u < bothWrong + onlyChallenger + onlyChampion);
      truth[row] = t;
      first[row] = isFirstRight ? t : 1 - t;
      second[row] = isSecondRight ? t : 1 - t;
    }
    return pairOf(truth, first, second);
  };
}

/** Rows of a world with scores: both see the same signal, the challenger with `blur` more noise. */
export function scoreDraw(share: number, blur: number): Draw {
  return (random, n) => {
    const truth = Uint8Array.from({ length: n }, () => Number(random.uniform() < share));
    const [first, second] = [new Float64Array(n), new Float64Array(n)];
    for (let row = 0; row < n; row++) {
      const signal = 1.5 * (truth[row]! - 0.5) + 0.8 * random.normal();
      const probability = (noise: number) => 1 / (1 + Math.exp(-(signal + noise * random.normal())));
      first[row] = probability(0.5);
      second[row] = probability(Math.sqrt(0.25 + blur));
    }
    const label = (score: Float64Array) => Uint8Array.from(score, (one) => Number(one >= 0.5));
    return pairOf(truth, label(first), label(second), [first, second]);
  };
}

function pairOf(truth: Uint8Array, first: Uint8Array, second: Uint8Array, scores?: [Float64Array, Float64Array]): Pair {
  const model = (label: Uint8Array, score?: Float64Array): BinaryPredictions => ({
    task: 'binary',
    n: truth.length,
    positive: '1',
    negative: '0',
    truth,
    label,
    threshold: 0.5,
    ...(score && { score }),
  });
  return { champion: model(first, scores?.[0]), challenger: model(second, scores?.[1]), digest: '' };
}

/** The difference of a metric in the world itself, by one very large sample. */
export function trueDifference(draw: Draw, metric: string, n = 2_000_000): number {
  const { champion, challenger } = draw(seededRandom(99), n);
  const chosen = chooseMetric(metric, 'binary');
  return chosen.metric.compute(challenger, {}).value! - chosen.metric.compute(champion, {}).value!;
}

export interface Rates {
  pass: number;
  fail: number;
  /** Of a gate that asks only whether the challenger's value is at least the champion's. */
  pointBlocks: number;
  /** How intervals came about. */
  tests: string;
}

/** How often the gate passes and fails samples of `n` rows of a world. */
export function gateRates(draw: Draw, metric: string, n: number, margin: number, runs: number, seed: number): Rates {
  const random = seededRandom(seed);
  const chosen = chooseMetric(metric, 'binary');
  const direction = chosen.metric.direction!;
  const found = { pass: 0, fail: 0, inconclusive: 0, blocked: 0 };
  const tests = new Set<string>();
  for (let run = 0; run < runs; run++) {
    const { interval, diff, test } = measurePair(draw(random, n), chosen);
    if (interval === null) found.inconclusive++;
    else found[nonInferiority(interval, direction, margin).verdict]++;
    if (diff !== null && (direction === 'higher' ? diff < 0 : diff > 0)) found.blocked++;
    if (test) tests.add(test);
  }
  return {
    pass: found.pass / runs,
    fail: found.fail / runs,
    pointBlocks: found.blocked / runs,
    tests: [...tests].join(', '),
  };
}

/** Power that (z.95 + z.80)² · q/m² rows are planned by: chance that equal models with discordance q pass. */
export function predictedPower(n: number, discordance: number, margin: number): number {
  return normalCdf(margin * Math.sqrt(n / discordance) - normalQuantile(0.95));
}

/** The rows that a pilot of `n` rows asks for, by the median of several pilots. */
export function askedRows(draw: Draw, metric: string, n: number, margin: number, seed: number): number {
  const random = seededRandom(seed);
  const chosen = chooseMetric(metric, 'binary');
  const asked = Array.from(
    { length: 101 },
    () => rowsNeeded(n, measurePair(draw(random, n), chosen).se, margin) ?? NaN,
  );
  return asked.filter((rows) => !Number.isNaN(rows)).sort((a, b) => a - b)[Math.floor(asked.length / 2)]!;
}

/** Standard error by influence functions over that of a bootstrap, of one sample. */
export function standardErrorRatio(draw: Draw, metric: string, n: number, replicates: number, seed: number): number {
  const random = seededRandom(seed);
  const { champion, challenger } = draw(random, n);
  const chosen = chooseMetric(metric, 'binary');
  const moves = difference(influenceOf(challenger, chosen, {})!, influenceOf(champion, chosen, {})!);
  const values = Array.from({ length: replicates }, () => {
    const rows = Uint32Array.from({ length: n }, () => random.below(n));
    const of = (one: BinaryPredictions) => chosen.metric.compute(takeRows(one, rows), {}).value!;
    return of(challenger) - of(champion);
  });
  const mean = values.reduce((sum, one) => sum + one, 0) / replicates;
  const spread = Math.sqrt(values.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (replicates - 1));
  return standardError(moves).se / spread;
}
