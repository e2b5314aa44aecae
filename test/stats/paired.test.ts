import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { argsort } from '../../src/stats/argsort.js';
import { bcaInterval } from '../../src/stats/bca.js';
import { delongStandardError, placements } from '../../src/stats/delong.js';
import { mcnemar } from '../../src/stats/mcnemar.js';
import { drawBinomial, drawCounts } from '../../src/stats/multinomial.js';
import {
  harmBeyondMargin,
  intervalOf,
  judgeChange,
  nonInferiority,
  rowsNeeded,
} from '../../src/stats/non-inferiority.js';
import { pairMoments, pairedInterval } from '../../src/stats/paired-interval.js';
import { seededRandom } from '../../src/stats/random.js';
import { normalCdf, normalQuantile, studentTQuantile } from '../../src/stats/special.js';
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

describe('argsort of values that differ in their last bits only', () => {
  test.each([0.9999999, -0.9999999])('around %d', (around) => {
    const random = seededRandom(3);
    const values = Float64Array.from({ length: 6000 }, (_, i) => (i % 3 === 0 ? around + random.below(40) * 1e-12 : i));
    const short = Float64Array.from({ length: 6000 }, (_, i) => around * (1 + (i >> 3)) + random.below(3) * 1e-12);
    for (const some of [values, short])
      expect([...argsort(some)]).toEqual([...some.keys()].sort((a, b) => some[a]! - some[b]! || a - b));
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

describe('an interval of paired statistics', () => {
  const moments = { old: 1e-4, new: 1e-4, both: 8e-5, degreesOfFreedom: 30 };
  const options = { confidence: 0.9, step: 1e-4 };

  test('is Student’s anywhere, and nearly so in the middle of a range', () => {
    const reach = studentTQuantile(0.95, 30) * Math.sqrt(4e-5);
    const plain = pairedInterval(3, 2.9, moments, { ...options, range: 'free' });
    expect(plain).toEqual([expect.closeTo(-0.1 - reach, 8), expect.closeTo(-0.1 + reach, 8)]);
    const inside = pairedInterval(0.5, 0.5, moments, { ...options, range: 'below-one' });
    inside.forEach((end) => expect(Math.abs(end) / reach).toBeCloseTo(1, 1));
  });

  test('ends where the difference is no longer within t standard errors on the stretched range', () => {
    const [old, now, sure] = [0.97, 0.96, 2e-5];
    const [low] = pairedInterval(old, now, { ...moments, both: sure }, { ...options, range: 'below-one' });
    const [x, y] = [1 / (1 - now), 1 / (1 - old - low)];
    const variance = x * x * 1e-4 + y * y * 1e-4 - 2 * x * y * sure;
    const distance = Math.log(1 - old - low) - Math.log(1 - now);
    expect(distance / Math.sqrt(variance)).toBeCloseTo(studentTQuantile(0.95, 30), 6);
    expect(low).toBeLessThan(now - old - studentTQuantile(0.95, 30) * Math.sqrt(2e-4 - 2 * sure));
  });

  test('of models that are the same is a point, of perfect ones as wide as a few steps', () => {
    const same = { ...moments, both: 1e-4 };
    expect(pairedInterval(0.9, 0.9, same, { ...options, range: 'below-one' })).toEqual([0, 0]);
    const none = { old: 0, new: 0, both: 0, degreesOfFreedom: 100 };
    const [low, high] = pairedInterval(1, 1, none, { ...options, range: 'below-one' });
    expect(low).toBeLessThan(-1e-4);
    expect(low).toBeGreaterThan(-2e-3);
    expect(high).toBeGreaterThan(0);
  });

  test('few rows that weigh much leave the variance unsure', () => {
    const rows = (heavy: number) => Float64Array.from({ length: 1000 }, (_, row) => (row < heavy ? 1 : 0));
    const freedom = (heavy: number) => pairMoments(new Float64Array(1000), rows(heavy), 1, 1000).degreesOfFreedom;
    expect(freedom(4)).toBeCloseTo(4 / (1 - 0.004), 6);
    expect(freedom(500)).toBe(999);
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

  test('rows needed: (z.95 + z.85)² · variance / margin², rounded up to two digits', () => {
    const effort = (normalQuantile(0.95) + normalQuantile(0.85)) ** 2;
    expect((effort * 0.05) / 0.01 ** 2).toBeCloseTo(3594.6, 0);
    expect(rowsNeeded(1000, Math.sqrt(0.05 / 1000), 0.01)).toBe(3600);
    expect(rowsNeeded(2, 0.1, 0.5)).toBe(3);
  });

  test('improvement that is asked for: fails where it is disproved, else needs rows', () => {
    const judged = (ci: [number, number]) =>
      judgeChange(
        { diff: (ci[0] + ci[1]) / 2, ci, se: 0.01, n: 1000 },
        { better: 'higher', margin: 0.05, improvement: true },
      );
    expect(judged([0.001, 0.03])).toMatchObject({ verdict: 'pass', lacksImprovement: false });
    expect(judged([-0.03, 0])).toMatchObject({ verdict: 'fail', lacksImprovement: true });
    expect(judged([-0.01, 0.03])).toMatchObject({ verdict: 'inconclusive', lacksImprovement: true, rows: 7200 });
    expect(judged([-0.06, 0.03])).toMatchObject({ verdict: 'inconclusive', lacksImprovement: false });
  });

  test('rows needed are always more than there are', () => {
    expect(rowsNeeded(5000, Math.sqrt(0.05 / 5000), 0.01, -0.006)).toBeGreaterThan(5000);
    expect(rowsNeeded(100, 0, 0.01)).toBeUndefined();
  });

  test('an interval and the chance of harm agree', () => {
    const ci = intervalOf(-0.02, 0.004, 0.9, 40);
    expect(harmBeyondMargin(-0.02, ci, 'higher', -ci[1])).toBeCloseTo(0.05, 8);
    expect(harmBeyondMargin(0.02, [-ci[1], -ci[0]], 'lower', -ci[1])).toBeCloseTo(0.05, 8);
    expect(harmBeyondMargin(-0.02, intervalOf(-0.02, 0.004, 0.9), 'higher', 0.01)).toBeCloseTo(normalCdf(-2.5), 10);
    const point = (diff: number) => harmBeyondMargin(diff, [diff, diff], 'higher', 0.01);
    expect([point(-0.02), point(-0.005)]).toEqual([0, 1]);
    // One that ends at the change is no certainty: its other side tells its unit.
    expect(harmBeyondMargin(-0.02, [-0.03, -0.02], 'higher', 0.01)).toBeCloseTo(0.05, 8);
  });
});
