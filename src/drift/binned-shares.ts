import type { ColumnPair } from './column-pair.js';
import { countInBins, sturgesEdges } from './sturges-edges.js';

export interface Shares {
  reference: Float64Array;
  current: Float64Array;
}

/**
 * Shares of both sides in common bins, as Evidently makes them: numbers with more than 20 distinct values in the
 * reference in Sturges' bins over both sides, anything else level by level.
 */
export function binnedShares(pair: ColumnPair): Shares {
  const { reference, current } = binnedCounts(pair);
  return { reference: reference.map((count) => count / pair.n), current: current.map((count) => count / pair.m) };
}

function binnedCounts(pair: ColumnPair): Shares {
  if (pair.type !== 'num' || !pair.numbers || !pair.referenceExceeds(20)) return pair.counts();
  const { reference, current } = pair.numbers;
  const low = Math.min(reference[0]!, current[0]!);
  const high = Math.max(reference[reference.length - 1]!, current[current.length - 1]!);
  const edges = sturgesEdges(low, high, pair.n + pair.m, pair.integers);
  return { reference: countInBins(reference, edges), current: countInBins(current, edges) };
}

/** The shares without zeros, for logarithms: a zero becomes 0.0001, or a millionth of the least share if that is below. */
export function withoutZeros({ reference, current }: Shares): Shares {
  return { reference: fillZeros(reference), current: fillZeros(current) };
}

function fillZeros(shares: Float64Array): Float64Array {
  const least = shares.reduce((low, share) => (share > 0 && share < low ? share : low), Infinity);
  const filling = least <= 0.0001 ? least / 1e6 : 0.0001;
  return shares.map((share) => (share === 0 ? filling : share));
}
