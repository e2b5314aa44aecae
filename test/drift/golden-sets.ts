import { ColumnPair, sortedFinite } from '../../src/drift/column-pair.js';

/** The generator of the golden data: a linear congruence, 32 bits. */
function lcg(seed: number): () => number {
  let x = seed;
  return () => {
    x = (Math.imul(1664525, x) + 1013904223) >>> 0;
    return (x + 0.5) / 2 ** 32;
  };
}

function normal(seed: number, n: number, mean = 0, deviation = 1): number[] {
  const next = lcg(seed);
  return Array.from({ length: n }, () => {
    let sum = 0;
    for (let k = 0; k < 12; k++) sum += next();
    return (sum - 6) * deviation + mean;
  });
}

function integers(seed: number, n: number, levels: number, power = 1): number[] {
  const next = lcg(seed);
  return Array.from({ length: n }, () => Math.floor(levels * next() ** power));
}

function categories(seed: number, n: number, weights: Record<string, number>): string[] {
  const next = lcg(seed);
  const total = Object.values(weights).reduce((sum, weight) => sum + weight, 0);
  return Array.from({ length: n }, () => {
    const v = next() * total;
    let cumulative = 0;
    return Object.entries(weights).find(([, weight]) => v < (cumulative += weight))![0];
  });
}

/** The data sets of golden/drift.json. */
export const GOLDEN_SETS: Record<
  string,
  { reference: number[]; current: number[] } | { reference: string[]; current: string[] }
> = {
  num_small: { reference: normal(1, 500), current: normal(2, 400, 0.15, 1.1) },
  num_equal_n: { reference: normal(11, 300), current: normal(12, 300, 0.2) },
  num_big: { reference: normal(3, 5000, 10, 2), current: normal(4, 4000, 10.1, 2.2) },
  num_ks_asymp: { reference: normal(5, 12000), current: normal(6, 9000, 0.03) },
  num_ties: { reference: integers(7, 5000, 60), current: integers(8, 4000, 60, 1.1) },
  num_15levels: { reference: integers(9, 5000, 15), current: integers(10, 4000, 15, 1.1) },
  num_5levels: { reference: integers(13, 800, 5), current: integers(14, 600, 5, 1.1) },
  num_tiny: { reference: normal(15, 12), current: normal(16, 15, 0.8) },
  cat5: {
    reference: categories(21, 800, { a: 5, b: 3, c: 1, d: 0.5, e: 0.5 }),
    current: categories(22, 600, { a: 4, b: 3.5, c: 1.2, d: 0.5, e: 0.6 }),
  },
  cat_new: {
    reference: categories(23, 5000, { a: 5, b: 3, c: 1, old: 0.02 }),
    current: categories(24, 3000, { a: 5, b: 3, c: 1, new: 0.05 }),
  },
  binary: {
    reference: categories(25, 900, { no: 8, yes: 2 }),
    current: categories(26, 700, { no: 7.6, yes: 2.4 }),
  },
};

/** A set as detectors read it. */
export function pairOf(set: (typeof GOLDEN_SETS)[string]): ColumnPair {
  const { reference, current } = set;
  return typeof reference[0] === 'number'
    ? ColumnPair.ofNumbers('num', sorted(reference as number[]), sorted(current as number[]))
    : ColumnPair.ofCounts(countsOf(reference as string[]), countsOf(current as string[]));
}

/** Texts as their ranks: what methods for numbers made of texts in the golden file, which ordered them. */
export function rankedPairOf(set: (typeof GOLDEN_SETS)[string]): ColumnPair {
  const levels = [...new Set([...set.reference, ...set.current].map(String))].sort();
  const ranks = (values: readonly (number | string)[]): Float64Array =>
    sorted(values.map((value) => levels.indexOf(String(value))));
  return ColumnPair.ofNumbers('num', ranks(set.reference), ranks(set.current));
}

function sorted(values: readonly number[]): Float64Array {
  return sortedFinite(Float64Array.from(values));
}

function countsOf(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
