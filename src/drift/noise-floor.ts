import { binnedShares } from './binned-shares.js';
import type { ColumnPair } from './column-pair.js';

/**
 * The distance to expect between two samples of one distribution, by the size of both and the number of bins;
 * undefined for methods without one (p-values, which need none, and the energy distance).
 */
export function noiseFloor(method: string, pair: ColumnPair): number | undefined {
  const s = 1 / pair.n + 1 / pair.m;
  switch (method) {
    case 'jensenshannon':
    case 'hellinger':
      return Math.sqrt(((filledBins(pair) - 1) * s) / 8);
    case 'kl_div':
      return ((filledBins(pair) - 1) * s) / 2;
    case 'psi':
      return (filledBins(pair) - 1) * s;
    case 'wasserstein':
      return pair.numbers
        ? (Math.sqrt((2 / Math.PI) * s) * pair.spread().integral) / Math.max(pair.spread().deviation, 0.001)
        : undefined;
    default:
      return undefined;
  }
}

function filledBins(pair: ColumnPair): number {
  const { reference, current } = binnedShares(pair);
  return reference.filter((share, k) => share + current[k]! > 0).length;
}
