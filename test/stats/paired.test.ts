import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { argsort } from '../../src/stats/argsort.js';
import { bcaInterval } from '../../src/stats/bca.js';
import { delongStandardError, placements } from '../../src/stats/delong.js';
import { mcnemar } from '../../src/stats/mcnemar.js';
import { drawBinomial, drawCounts } from '../../src/stats/multinomial.js';
import { harmBeyondMargin, intervalOf, nonInferiority, rowsNeeded } from '../../src/stats/non-inferiority.js';
import { seededRandom } from '../../src/stats/random.js';
import { normalCdf, normalQuantile } from '../../src/stats/special.js';
import { tangoInterval, tangoStatistic } from '../../src/stats/tango.js';
import { goldenClassification } from '../support/golden-classification.js';

const golden = JSON.parse(readFileSync(new URL('../fixtures/golden/metrics.json', import.meta.url), 'utf8')) as Record<
  'mcnemar' | 'delong',
  Record<string, number>
>;

describe('argsort', () => {
  test.each([5, 5000])('puts %d values in order, equal ones as they came, NaN last', (n) => {
    const random = seededRandom(n);
    const special = [NaN, -0, 0, Infinity, -Infinity, 5e-324, -5e-324];
    const values = Float64Array.from({ length: n }, (_, i) =>
      i < n / 5 ? special[random.below(special.length)]! : Math.round(random.normal() * 50) / 10,
    );
    const expected = [...values.keys()].sort((a, b) => {
      const [x, y] = [values[a]!, values[b]!];
      if (Number.isNaN(x) || Number.isNaN(y)) return Number(Number.isNaN(x)) - Number(Number.isNaN(y)) || a - b;
      return x === y ? a - b : x - y;
    });
    expect([...argsort(values)]).toEqual(expected);
  });
});

describe('McNemar', () => {
  test('equals the golden values', () => {
    const { b, c, exact_p, chi2_cc, midp } = golden.mcnemar;
    const found = mcnemar(b!, c!);
    expect(found.exact / exact_p! - 1).toBeCloseTo(0, 10);
    expect(found.midP / midp! - 1).toBeCloseTo(0, 10);
    expect(found.statistic).toBeCloseTo(chi2_cc!, 10);
  });

  test.each([
    [0, 0, 1],
    [3, 3, 1],
    [0, 5, 2 / 32],
    [1, 5, (2 * 7) / 64],
  ])('of %d and %d: %d', (b, c, exact) => expect(mcnemar(b, c).exact).toBeCloseTo(exact, 12));
});

/** Tango's statistic from the definition: the variance at the likeliest cells that differ by `difference`. */
function tangoByDefinition(b: number, c: number, n: number, difference: number): number {
  const likelihood = (onlyFirst: number) => {
    const onlySecond = onlyFirst + difference;
    const term = (count: number, share: number) => (count === 0 ? 0 : count * Math.log(share));
    return term(b, onlySecond) + term(c, onlyFirst) + term(n - b - c, 1 - onlyFirst - onlySecond);
  };
  let [low, high] = [Math.max(0, -difference), (1 - difference) / 2];
  for (let step = 0; step < 200; step++) {
    const [left, right] = [low + (high - low) / 3, high - (high - low) / 3];
    if (likelihood(left) < likelihood(right)) low = left;
    else high = right;
  }
  const onlyFirst = (low + high) / 2;
  return (b - c - n * difference) / Math.sqrt(n * (2 * onlyFirst + difference - difference ** 2));
}

describe('Tango', () => {
  const cases = [
    [5, 2, 40],
    [0, 6, 80],
    [61, 119, 2000],
    [12, 9, 30],
    [1, 0, 500],
  ] as const;

  test.each(cases)('statistic of %d, %d of %d equals the definition', (b, c, n) => {
    for (const difference of [-0.31, -0.05, 0.013, 0.2])
      expect(tangoStatistic(b, c, n, difference)).toBeCloseTo(tangoByDefinition(b, c, n, difference), 5);
  });

  test.each(cases)('interval of %d, %d of %d ends where the statistic does', (b, c, n) => {
    const [low, high] = tangoInterval(b, c, n, 0.9);
    expect(tangoStatistic(b, c, n, low)).toBeCloseTo(normalQuantile(0.95), 6);
    expect(tangoStatistic(b, c, n, high)).toBeCloseTo(-normalQuantile(0.95), 6);
  });

  test('no discordant row proves little: z²/(n + z²) either way', () => {
    const square = normalQuantile(0.95) ** 2;
    const [low, high] = tangoInterval(0, 0, 100, 0.9);
    expect([low, high].map((end) => Math.abs(end))).toEqual([
      expect.closeTo(square / (100 + square), 10),
      expect.closeTo(square / (100 + square), 10),
    ]);
  });
});

describe('DeLong', () => {
  const { truth, a, b } = goldenClassification();

  test('equals the golden values', () => {
    const [first, second] = [placements(a, truth, argsort(a))!, placements(b, truth, argsort(b))!];
    expect(first.auc).toBeCloseTo(golden.delong['auc_a']!, 12);
    expect(second.auc).toBeCloseTo(golden.delong['auc_b']!, 12);
    expect(delongStandardError(truth, first, second)).toBeCloseTo(golden.delong['se']!, 12);
  });

  test('equals the definition, every pair compared, with weights too', () => {
    const n = 150;
    const weight = Float64Array.from({ length: n }, (_, row) => 0.5 + (row % 3));
    const found = placements(a.subarray(0, n), truth, argsort(a.subarray(0, n)), weight)!;
    const kernel = (x: number, y: number) => (x > y ? 1 : x === y ? 0.5 : 0);
    for (let row = 0; row < n; row++) {
      let [sum, total] = [0, 0];
      for (let other = 0; other < n; other++) {
        if (truth[other] === truth[row]) continue;
        sum += weight[other]! * (truth[row] === 1 ? kernel(a[row]!, a[other]!) : kernel(a[other]!, a[row]!));
        total += weight[other]!;
      }
      expect(found.placement[row]).toBeCloseTo(sum / total, 12);
    }
  });

  test('one class only: there is none', () => {
    expect(placements(a, new Uint8Array(a.length), argsort(a))).toBeUndefined();
  });
});

describe('BCa', () => {
  test('of a symmetric statistic is the percentile interval', () => {
    const replicates = Float64Array.from({ length: 2001 }, (_, i) => normalQuantile((i + 0.5) / 2001));
    const [low, high] = bcaInterval(
      { estimate: replicates[1000]!, replicates, influence: Float64Array.of(-1, 1) },
      0.9,
    );
    expect(low).toBeCloseTo(-normalQuantile(0.95), 2);
    expect(high).toBeCloseTo(normalQuantile(0.95), 2);
  });

  test('moves both ends by bias and acceleration', () => {
    // Replicates at the quantiles of the normal law, the estimate above 60 % of them, and a skewed influence.
    const count = 20_001;
    const replicates = Float64Array.from({ length: count }, (_, i) => normalQuantile((i + 0.5) / count));
    const influence = Float64Array.of(-1, -1, -1, 3);
    const estimate = normalQuantile(0.6);
    const acceleration = (27 - 3) / (6 * 12 ** 1.5);
    const level = (z: number) => normalCdf(estimate + (estimate + z) / (1 - acceleration * (estimate + z)));
    const [low, high] = bcaInterval({ estimate, replicates, influence }, 0.9);
    expect(low).toBeCloseTo(normalQuantile(level(-normalQuantile(0.95))), 3);
    expect(high).toBeCloseTo(normalQuantile(level(normalQuantile(0.95))), 2);
  });

  test('falls back to percentiles where all resamples lie on one side', () => {
    const replicates = Float64Array.from({ length: 101 }, (_, i) => i);
    expect(bcaInterval({ estimate: -1, replicates, influence: Float64Array.of(1, -1) }, 0.9)).toEqual([
      expect.closeTo(5, 9),
      expect.closeTo(95, 9),
    ]);
  });
});

describe('the multinomial law', () => {
  test.each([
    [10, 0.3],
    [1000, 0.002],
    [100_000, 0.4],
    [1_000_000, 0.9999],
  ])('binomial of %d at %d has its mean and variance', (n, chance) => {
    const random = seededRandom(7);
    const drawn = Array.from({ length: 4000 }, () => drawBinomial(random, n, chance));
    const mean = drawn.reduce((sum, one) => sum + one, 0) / drawn.length;
    const variance = drawn.reduce((sum, one) => sum + (one - mean) ** 2, 0) / drawn.length;
    const expected = n * chance * (1 - chance);
    expect(Math.abs(mean - n * chance)).toBeLessThan(4 * Math.sqrt(expected / drawn.length));
    expect(Math.abs(variance / expected - 1)).toBeLessThan(0.12);
  });

  test('all draws come out', () => {
    const counts = new Float64Array(4);
    drawCounts(seededRandom(3), 1000, Float64Array.of(0.5, 0, 0.25, 0.25), counts);
    expect(counts.reduce((sum, one) => sum + one, 0)).toBe(1000);
    expect(counts[1]).toBe(0);
  });
});

describe('non-inferiority', () => {
  test.each<[[number, number], 'higher' | 'lower', number | undefined, string, boolean, boolean]>([
    [[-0.005, 0.01], 'higher', 0.01, 'pass', false, false],
    [[0.001, 0.01], 'higher', 0.01, 'pass', true, false],
    [[-0.005, -0.001], 'higher', 0.01, 'pass', false, true],
    [[-0.01, 0.01], 'higher', 0.01, 'inconclusive', false, false],
    [[-0.02, 0.01], 'higher', 0.01, 'inconclusive', false, false],
    [[-0.02, -0.001], 'higher', 0.01, 'fail', false, true],
    [[-0.03, -0.02], 'higher', 0.01, 'fail', false, true],
    [[0.001, 0.02], 'lower', 0.01, 'fail', false, true],
    [[-0.02, 0.005], 'lower', 0.01, 'pass', false, false],
    [[-0.02, -0.001], 'lower', 0, 'pass', true, false],
    [[-0.9, 0.001], 'higher', undefined, 'pass', false, false],
    [[-0.9, -0.001], 'higher', undefined, 'fail', false, true],
    [[0, 0], 'higher', 0, 'pass', false, false],
    [[-0.01, 0.01], 'higher', 0, 'inconclusive', false, false],
  ])('%j, %s is better, margin %p: %s', (ci, better, margin, verdict, improved, worse) => {
    expect(nonInferiority(ci, better, margin)).toEqual({ verdict, improved, worse });
  });

  test('rows needed: 3,091 at 5 % discordance and a margin of a point', () => {
    expect(rowsNeeded(1000, Math.sqrt(0.05 / 1000), 0.01)).toBe(3092);
    expect((6.18 * 0.05) / 0.01 ** 2).toBeCloseTo(3090, 0);
  });

  test('rows needed are always more than there are', () => {
    expect(rowsNeeded(5000, Math.sqrt(0.05 / 5000), 0.01, -0.006)).toBeGreaterThan(5000);
    expect(rowsNeeded(100, 0, 0.01)).toBeUndefined();
  });

  test('an interval and the chance of harm agree', () => {
    const [low] = intervalOf(-0.02, 0.004, 0.9, 40);
    expect(harmBeyondMargin(-0.02, 0.004, -low, 40)).toBeCloseTo(0.95, 8);
    expect(harmBeyondMargin(-0.02, 0.004, 0.01)).toBeCloseTo(normalCdf(-2.5), 10);
    expect([harmBeyondMargin(-0.02, 0, 0.01), harmBeyondMargin(-0.005, 0, 0.01)]).toEqual([0, 1]);
  });
});
