import type { ColumnPair } from '../column-pair.js';
import { countInBins, sturgesEdges } from '../sturges-edges.js';
import { numbersOf } from '../column-pair.js';
import type { Detector } from './detector.js';

/** Hellinger distance √(1 − Σ√(pq)); numbers in Sturges' bins over their distinct values. */
export const hellinger: Detector = {
  name: 'hellinger',
  displayName: 'Hellinger distance',
  types: ['num', 'cat'],
  threshold: 0.1,
  score: 'distance',
  comparison: '>=',
  compute(pair) {
    const { reference, current } = pair.type === 'num' ? binned(pair) : pair.counts();
    const overlap = reference.reduce((sum, count, k) => sum + Math.sqrt((count / pair.n) * (current[k]! / pair.m)), 0);
    return Math.sqrt(1 - Math.min(Math.max(overlap, 0), 1));
  },
};

function binned(pair: ColumnPair): { reference: Float64Array; current: Float64Array } {
  const { reference, current } = numbersOf(pair);
  const low = Math.min(reference[0]!, current[0]!);
  const high = Math.max(reference[reference.length - 1]!, current[current.length - 1]!);
  const edges = sturgesEdges(low, high, pair.distinct(Infinity), pair.integers);
  return { reference: countInBins(reference, edges), current: countInBins(current, edges) };
}
