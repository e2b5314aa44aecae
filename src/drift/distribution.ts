import type { ColumnPair } from './column-pair.js';
import { countInBins } from './sturges-edges.js';

/** How the values of both sides are spread, small enough to be shown. Shares are of the rows with a value. */
export type Distribution =
  | { kind: 'bins'; edges: number[]; reference: number[]; current: number[]; medians: [number, number] }
  | { kind: 'levels'; levels: string[]; reference: number[]; current: number[] };

const BINS = 20;
/** So much of each side at either end lies in the first and the last bin, however far out it is. */
const TAIL = 0.005;
const LEVELS = 10;

/** Numbers in equal bins, categories by their greatest shares on either side. */
export function distributionOf(pair: ColumnPair): Distribution {
  return pair.type === 'num' && pair.numbers ? binsOf(pair.numbers) : levelsOf(pair);
}

function binsOf({ reference, current }: NonNullable<ColumnPair['numbers']>): Distribution {
  const at = (sorted: Float64Array, share: number): number => sorted[Math.round(share * (sorted.length - 1))]!;
  const low = Math.min(at(reference, TAIL), at(current, TAIL));
  const high = Math.max(at(reference, 1 - TAIL), at(current, 1 - TAIL));
  const [from, to] = high > low ? [low, high] : [low - 0.5, low + 0.5];
  const edges = Array.from({ length: BINS + 1 }, (_, k) => from + (k / BINS) * (to - from));
  const bounds = Float64Array.from(edges);
  bounds[0] = -Infinity;
  bounds[BINS] = Infinity;
  const shares = (sorted: Float64Array): number[] => Array.from(countInBins(sorted, bounds), shareOf(sorted.length));
  const medians: [number, number] = [at(reference, 0.5), at(current, 0.5)];
  return { kind: 'bins', edges: edges.map(short), reference: shares(reference), current: shares(current), medians };
}

function levelsOf(pair: ColumnPair): Distribution {
  const { levels, reference, current } = pair.counts();
  const greatest = (k: number): number => Math.max(reference[k]! / pair.n, current[k]! / pair.m);
  const shown = Array.from({ length: levels.length }, (_, k) => k)
    .sort((a, b) => greatest(b) - greatest(a))
    .slice(0, LEVELS);
  return {
    kind: 'levels',
    levels: shown.map((k) => String(levels[k])),
    reference: shown.map((k) => reference[k]!).map(shareOf(pair.n)),
    current: shown.map((k) => current[k]!).map(shareOf(pair.m)),
  };
}

function shareOf(size: number): (count: number) => number {
  return (count) => short(count / size);
}

/** More digits than a picture has. */
function short(value: number): number {
  return Number(value.toPrecision(5));
}
