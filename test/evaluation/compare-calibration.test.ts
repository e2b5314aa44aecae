import { readFileSync } from 'node:fs';
import { describe, expect, jest, test } from '@jest/globals';
import { askedRows, exactRates, gateRates, predictedPower } from '../../bench/calibration/non-inferiority.js';
import { standardErrorRatio } from '../../bench/calibration/non-inferiority.js';
import { TASK_WORLDS } from '../../bench/calibration/task-worlds.js';
import { labelWorld, scoreWorld } from '../../bench/calibration/worlds.js';
import { leastHits, mostHits } from '../support/chance-of-more.js';

jest.setTimeout(120_000);

const RUNS = 400;
const labels = (won: number, lost: number) =>
  labelWorld({ share: 0.3, bothWrong: 0.1, onlyChallenger: won, onlyChampion: lost });
const scores = (apart: number, challengerNoise: number) =>
  scoreWorld({ share: 0.3, apart, championNoise: 0.25, challengerNoise });
const SCORES = ['roc_auc', 'average_precision', 'log_loss', 'brier_score'];

/** A part of bench/calibration/non-inferiority.md, by other seeds; what is simulated fails by chance once in 10⁶. */
describe('the non-inferiority gate', () => {
  test('passes accuracy that is worse by the margin in 5 % of cases at most: every outcome counted', () => {
    for (const n of [50, 100, 300])
      for (const won of [0, 0.25, 0.4])
        for (const q of [0.02, 0.05, 0.1, 0.3]) {
          const { pass } = exactRates(n, q * won, q * (1 - won), q * (1 - 2 * won));
          expect(pass).toBeLessThanOrEqual(0.05);
        }
  });

  test('passes labels that are worse by the margin in 6 % of cases at most', () => {
    const found = gateRates(labels(0, 0.05), ['f1', 'precision', 'matthews_corrcoef'], 500, null, RUNS, 1);
    for (const { pass } of found) expect(pass * RUNS).toBeLessThanOrEqual(mostHits(RUNS, 0.06));
  });

  test.each([
    ['usual', 1.5, 60],
    ['nearly perfect', 4, 150],
  ])('passes %s scores as rarely', (_, apart, n) => {
    for (const { pass } of gateRates(scores(apart, 0.75), SCORES, n, null, RUNS, 2))
      expect(pass * RUNS).toBeLessThanOrEqual(mostHits(RUNS, 0.06));
  });

  test('passes equal models about as often as is predicted, where a point estimate blocks almost half', () => {
    const { pass, pointBlocks } = exactRates(2000, 0.025, 0.025, 0.01);
    expect(Math.abs(pass - predictedPower(2000, 0.05, 0.01))).toBeLessThan(0.03);
    expect(pointBlocks).toBeGreaterThan(0.44);
  });

  test('with the rows it asks for, equal models pass and models worse by the margin do not', () => {
    const [q, margin] = [0.1, 0.02];
    const n = askedRows(labels(q / 2, q / 2), 'accuracy', 500, margin, 4);
    const equal = exactRates(n, q / 2, q / 2, margin);
    expect(equal.pass).toBeGreaterThan(0.8);
    expect(equal.fail).toBeLessThanOrEqual(0.05);
    expect(exactRates(n, (q - margin) / 2, (q + margin) / 2, margin).pass).toBeLessThanOrEqual(0.05);
  });

  test('so it is for areas under ROC curves', () => {
    const n = askedRows(scores(1.5, 0.25), 'roc_auc', 300, 0.03, 4);
    const [equal] = gateRates(scores(1.5, 0.25), ['roc_auc'], n, 0.03, RUNS, 5);
    expect(equal!.pass * RUNS).toBeGreaterThanOrEqual(leastHits(RUNS, 0.8));
    expect(equal!.fail * RUNS).toBeLessThanOrEqual(mostHits(RUNS, 0.05));
  });

  test.each(['clusters', 'classes', 'numbers', 'rankings'])(
    '%s: passes as rarely, and equal models do not fail',
    (kind) => {
      const { worse, equal, metrics, sizes } = TASK_WORLDS.find(({ name }) => name.startsWith(kind))!;
      const { n } = sizes[0]!;
      const marginOf = (metric: string) => Math.abs(worse.difference(metric));
      for (const { pass } of gateRates(worse, metrics, n, marginOf, RUNS, 8))
        expect(pass * RUNS).toBeLessThanOrEqual(mostHits(RUNS, 0.06));
      for (const { fail } of gateRates(equal, metrics, n, marginOf, RUNS, 9))
        expect(fail * RUNS).toBeLessThanOrEqual(mostHits(RUNS, 0.05));
    },
  );

  test.each(['f1', 'average_precision'])('%s: standard errors are the bootstrap’s', (metric) => {
    // 300 replicates measure a standard error to within 4 %: five of those; the full table says more.
    expect(Math.abs(standardErrorRatio(scores(1.5, 0.55), metric, 800, 300, 7) - 1)).toBeLessThan(0.2);
  });
});

test('the committed table: at most 6 % of what is worse by the margin passes, within the error of simulation', () => {
  const place = new URL('../../bench/calibration/non-inferiority.json', import.meta.url);
  const { runs, type_1, rows_needed, standard_errors } = JSON.parse(readFileSync(place, 'utf8')) as {
    runs: number;
  } & Record<'type_1' | 'rows_needed' | 'standard_errors', Record<string, string>[]>;
  const share = (text: string) => Number.parseFloat(text) / 100;
  for (const row of type_1) {
    const allowed = 0.06 + 2.33 * Math.sqrt((0.06 * 0.94) / runs);
    expect(share(row['type-1 error']!)).toBeLessThanOrEqual(allowed);
  }
  for (const row of rows_needed) expect(share(row['equal pass']!)).toBeGreaterThanOrEqual(0.8);
  for (const row of standard_errors) expect(Math.abs(Number(row['influence / bootstrap']) - 1)).toBeLessThan(0.05);
});

test('the committed table of the other tasks, likewise', () => {
  const place = new URL('../../bench/calibration/tasks.json', import.meta.url);
  const { runs, rows } = JSON.parse(readFileSync(place, 'utf8')) as { runs: number; rows: Record<string, string>[] };
  const most = (share: number) => share + 2.33 * Math.sqrt((share * (1 - share)) / runs);
  expect(new Set(rows.map(({ world }) => world))).toEqual(new Set(TASK_WORLDS.map(({ name }) => name)));
  for (const row of rows) {
    expect([row, Number.parseFloat(row['type_1']!) / 100 <= most(0.06)]).toEqual([row, true]);
    expect([row, Number.parseFloat(row['equal_fail']!) / 100 <= most(0.05)]).toEqual([row, true]);
  }
});
