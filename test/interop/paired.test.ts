import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, jest, test } from '@jest/globals';
import { chooseMetric, comparePredictions } from '../../src/evaluation/index.js';
import { mcnemar } from '../../src/stats/mcnemar.js';
import { seededRandom } from '../../src/stats/random.js';
import { tangoInterval } from '../../src/stats/tango.js';
import { describeWithPeer } from '../support/peers.js';
import { binaryPair, regressionPair } from '../support/random-predictions.js';

jest.setTimeout(120_000);

const ORACLE = fileURLToPath(new URL('oracles/paired_tests.py', import.meta.url));

function ask<Answer>(python: string, name: string, cases: readonly (readonly unknown[])[]): Answer[] {
  const input = JSON.stringify({ [name]: cases });
  const output = execFileSync(python, [ORACLE], { input, encoding: 'utf8', maxBuffer: 1 << 26 });
  return (JSON.parse(output) as Record<string, Answer[]>)[name]!;
}

const relative = (found: number, expected: number) => Math.abs(found - expected) / Math.max(Math.abs(expected), 1e-300);

describeWithPeer('science', 'paired tests', (python) => {
  const random = seededRandom(77);

  test('McNemar: statsmodels', () => {
    const cases = Array.from({ length: 60 }, (_, i) => [
      random.below(i < 30 ? 15 : 300),
      1 + random.below(i < 30 ? 15 : 300),
    ]);
    const answers = ask<{ exact: number; statistic: number; chiSquare: number }>(python, 'mcnemar', cases);
    cases.forEach(([b, c], place) => {
      const found = mcnemar(b!, c!);
      const { exact, statistic, chiSquare } = answers[place]!;
      expect(relative(found.exact, exact)).toBeLessThan(1e-9);
      // Where b = c statsmodels squares 0 − 1: there is nothing left that could be corrected.
      if (b === c) return;
      expect(Math.abs(found.statistic - statistic)).toBeLessThan(1e-9);
      expect(relative(found.chiSquare, chiSquare)).toBeLessThan(1e-9);
    });
  });

  test('Tango: the likelihood of the definition, maximised', () => {
    const cases = Array.from({ length: 40 }, (_, i) => {
      const [b, c] = [random.below(12), random.below(20)];
      return [b, c, b + c + 5 + random.below(i < 20 ? 40 : 2000), i % 2 === 0 ? 0.9 : 0.95] as const;
    });
    const answers = ask<[number, number]>(python, 'tango', cases);
    cases.forEach(([b, c, n, confidence], place) => {
      const found = tangoInterval(b, c, n, confidence);
      found.forEach((end, side) => expect(Math.abs(end - answers[place]![side]!)).toBeLessThan(1e-6));
    });
  });

  test('DeLong: every pair of rows compared', () => {
    const pairs = [200, 500, 900].flatMap((n) =>
      [15, 1].map((digits) => {
        const pair = binaryPair(random, n, { share: 0.4 });
        for (const one of pair) one.score = one.score!.map((value) => Number(value.toFixed(digits)));
        return pair;
      }),
    );
    const cases = pairs.map(([a, b]) => [[...a.truth], [...a.score!], [...b.score!]]);
    const answers = ask<{ diff: number; se: number }>(python, 'delong', cases);
    pairs.forEach(([a, b], place) => {
      const { metrics } = comparePredictions(a, b, { metrics: [chooseMetric('roc_auc', 'binary')], sameRows: true });
      expect(metrics['roc_auc']!.test).toBe('delong');
      expect(Math.abs(metrics['roc_auc']!.diff! - answers[place]!.diff)).toBeLessThan(1e-12);
      expect(relative(metrics['roc_auc']!.se!, answers[place]!.se)).toBeLessThan(1e-9);
    });
  });

  test('BCa: scipy, within the error of resampling', () => {
    const pairs = [0, 1, 2].map(() => ({ name: 'medae', pair: regressionPair(random, 150) }));
    const cases = pairs.map(({ name, pair: [a, b] }) => [name, [...a.truth], [...a.prediction], [...b.prediction]]);
    const answers = ask<{ interval: [number, number]; se: number }>(python, 'bca', cases);
    pairs.forEach(({ name, pair }, place) => {
      const { metrics } = comparePredictions(...pair, { metrics: [chooseMetric(name, 'regression')], sameRows: true });
      const { ci, test: how, se } = metrics[name]!;
      const expected = answers[place]!;
      expect(how).toBe('bca');
      expect(se! / expected.se).toBeCloseTo(1, 1);
      // The ends of 2,000 resamples lie within about 0.05 standard errors; three times that, and scipy's own.
      ci!.forEach((end, side) => expect(Math.abs(end - expected.interval[side]!) / expected.se).toBeLessThan(0.2));
    });
  });
});
