import { describe, expect, jest, test } from '@jest/globals';
import { askedRows, gateRates, labelDraw, predictedPower } from '../../bench/calibration/non-inferiority.js';
import { scoreDraw, standardErrorRatio, trueDifference } from '../../bench/calibration/non-inferiority.js';

jest.setTimeout(120_000);

const RUNS = 300;
/** Four standard errors of a share that is measured by so many runs. */
const slack = (share: number, runs = RUNS) => 4 * Math.sqrt((share * (1 - share)) / runs);

/** A part of bench/calibration/non-inferiority.md, by other seeds. */
describe('the non-inferiority gate, simulated', () => {
  const worldOf = (won: number, lost: number) =>
    labelDraw({ share: 0.3, bothWrong: 0.1, onlyChallenger: won, onlyChampion: lost });

  test.each([
    ['accuracy', 100],
    ['accuracy', 500],
    ['f1', 300],
  ])('passes %s of %d rows that is worse by the margin in 6 %% of cases at most', (metric, n) => {
    const draw = worldOf(0.0125, 0.0375);
    const margin = -trueDifference(draw, metric, 150_000);
    expect(gateRates(draw, metric, n, margin, RUNS, 1).pass).toBeLessThan(0.06 + slack(0.06) / 2);
  });

  test('passes worse scores as rarely', () => {
    const draw = scoreDraw(0.3, 0.5);
    for (const metric of ['roc_auc', 'log_loss']) {
      const margin = Math.abs(trueDifference(draw, metric, 150_000));
      expect(gateRates(draw, metric, 250, margin, RUNS, 2).pass).toBeLessThan(0.06 + slack(0.06) / 2);
    }
  });

  test('passes equal models as often as is predicted, where a point estimate blocks almost half', () => {
    const { pass, pointBlocks } = gateRates(worldOf(0.025, 0.025), 'accuracy', 2000, 0.01, RUNS, 3);
    const predicted = predictedPower(2000, 0.05, 0.01);
    expect(Math.abs(pass - predicted)).toBeLessThan(slack(predicted));
    expect(pointBlocks).toBeGreaterThan(0.4);
  });

  test('with the rows it asks for, equal models pass and models worse by the margin do not', () => {
    const [q, margin] = [0.1, 0.02];
    const n = askedRows(worldOf(q / 2, q / 2), 'accuracy', 500, margin, 4);
    const equal = gateRates(worldOf(q / 2, q / 2), 'accuracy', n, margin, RUNS, 5);
    expect(equal.pass).toBeGreaterThan(0.8 - slack(0.8));
    expect(equal.fail).toBeLessThan(0.05 + slack(0.05));
    const worse = gateRates(worldOf((q - margin) / 2, (q + margin) / 2), 'accuracy', n, margin, RUNS, 6);
    expect(worse.pass).toBeLessThan(0.05 + slack(0.05));
  });

  test.each(['f1', 'average_precision'])('%s: standard errors are the bootstrap’s', (metric) => {
    // 300 replicates measure a standard error to within 4 %; the full table says more.
    expect(Math.abs(standardErrorRatio(scoreDraw(0.3, 0.3), metric, 800, 300, 7) - 1)).toBeLessThan(0.15);
  });
});
