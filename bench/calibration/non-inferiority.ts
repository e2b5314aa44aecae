/**
 * How often the non-inferiority gate errs: type-1 error at the margin, power, rows needed, and standard errors beside the
 * bootstrap's. Exactly for shares of rows, else by simulation with fixed seeds.
 * `node build/bench/calibration/non-inferiority-main.js` writes the full table.
 */
import { influenceOf, measurePair } from '../../src/evaluation/compare/measure-pair.js';
import { difference, standardError } from '../../src/evaluation/compare/standard-error.js';
import { takeRows } from '../../src/evaluation/compare/take-rows.js';
import { chooseMetric } from '../../src/evaluation/metrics/choose-metric.js';
import type { Predictions } from '../../src/evaluation/predictions.js';
import { nonInferiority, rowsNeeded } from '../../src/stats/non-inferiority.js';
import { seededRandom } from '../../src/stats/random.js';
import { logGamma, normalCdf, normalQuantile } from '../../src/stats/special.js';
import { tangoInterval } from '../../src/stats/tango.js';
import type { World } from './worlds.js';

export interface Rates {
  pass: number;
  fail: number;
  /** How often "challenger at least as good as champion" by the value alone says no. */
  pointBlocks: number;
  /** How the intervals came about. */
  tests: string;
}

/** How often the gate passes and fails samples of `n` rows, for several metrics of the same samples; margin null: the truth. */
export function gateRates(
  { task, draw, difference: truth }: World,
  metrics: readonly string[],
  n: number,
  margin: number | null | ((metric: string) => number),
  runs: number,
  seed: number,
): Rates[] {
  const random = seededRandom(seed);
  const chosen = metrics.map((metric) => chooseMetric(metric, task));
  const marginOf = typeof margin === 'function' ? margin : (metric: string) => margin ?? Math.abs(truth(metric));
  const margins = metrics.map(marginOf);
  const found = metrics.map(() => ({ pass: 0, fail: 0, inconclusive: 0, blocked: 0, tests: new Set<string>() }));
  for (let run = 0; run < runs; run++) {
    const pair = draw(random, n);
    chosen.forEach((one, place) => {
      const count = found[place]!;
      const { interval, diff, test } = measurePair(pair, one);
      const better = one.metric.direction!;
      if (interval === null) count.inconclusive++;
      else count[nonInferiority(interval, better, margins[place]).verdict]++;
      if (diff !== null && (better === 'higher' ? diff < 0 : diff > 0)) count.blocked++;
      if (test) count.tests.add(test);
    });
  }
  return found.map(({ pass, fail, blocked, tests }) => ({
    pass: pass / runs,
    fail: fail / runs,
    pointBlocks: blocked / runs,
    tests: [...tests].join(', '),
  }));
}

/** The same for accuracy, exactly: over all counts of rows that only the challenger, and only the champion, gets right. */
export function exactRates(
  n: number,
  onlyChallenger: number,
  onlyChampion: number,
  margin: number,
): Omit<Rates, 'tests'> {
  const discordance = onlyChallenger + onlyChampion;
  const [mean, spread] = [n * discordance, Math.sqrt(n * discordance)];
  const logOf = (count: number, share: number) => (count === 0 ? 0 : count * Math.log(share)) - logGamma(count + 1);
  let [pass, fail, pointBlocks] = [0, 0, 0];
  const last = Math.min(n, Math.ceil(mean + 7 * spread + 10));
  for (let count = Math.max(0, Math.floor(mean - 7 * spread)); count <= last; count++) {
    for (let won = 0; won <= count; won++) {
      const lost = count - won;
      const log =
        logGamma(n + 1) + logOf(won, onlyChallenger) + logOf(lost, onlyChampion) + logOf(n - count, 1 - discordance);
      const chance = log > -30 ? Math.exp(log) : 0;
      if (chance === 0) continue;
      const { verdict } = nonInferiority(tangoInterval(won, lost, n, 0.9, 0.5), 'higher', margin);
      if (verdict === 'pass') pass += chance;
      if (verdict === 'fail') fail += chance;
      if (won < lost) pointBlocks += chance;
    }
  }
  return { pass, fail, pointBlocks };
}

/** Power that (z.95 + z.80)² · q/m² rows are planned by: chance that equal models with discordance q pass. */
export function predictedPower(n: number, discordance: number, margin: number): number {
  return normalCdf(margin * Math.sqrt(n / discordance) - normalQuantile(0.95));
}

/** The rows that a pilot of `n` rows asks for, by the median of several pilots. */
export function askedRows({ task, draw }: World, metric: string, n: number, margin: number, seed: number): number {
  const random = seededRandom(seed);
  const chosen = chooseMetric(metric, task);
  const asked = Array.from(
    { length: 101 },
    () => rowsNeeded(n, measurePair(draw(random, n), chosen).se, margin) ?? NaN,
  );
  return asked.filter((rows) => !Number.isNaN(rows)).sort((a, b) => a - b)[Math.floor(asked.length / 2)]!;
}

/** Standard error by influence functions over that of a bootstrap, of one sample. */
export function standardErrorRatio(
  { task, draw }: World,
  metric: string,
  n: number,
  replicates: number,
  seed: number,
): number {
  const random = seededRandom(seed);
  const { champion, challenger } = draw(random, n);
  const chosen = chooseMetric(metric, task);
  const moves = difference(influenceOf(challenger, chosen, {})!, influenceOf(champion, chosen, {})!);
  const values = Array.from({ length: replicates }, () => {
    const rows = Uint32Array.from({ length: n }, () => random.below(n));
    const of = (one: Predictions) => chosen.metric.compute(takeRows(one, rows), {}).value!;
    return of(challenger) - of(champion);
  });
  const mean = values.reduce((sum, one) => sum + one, 0) / replicates;
  const spread = Math.sqrt(values.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (replicates - 1));
  return standardError(moves).se / spread;
}
