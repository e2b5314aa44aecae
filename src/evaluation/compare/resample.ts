import { bcaInterval } from '../../stats/bca.js';
import { drawCounts } from '../../stats/multinomial.js';
import { seededRandom } from '../../stats/random.js';
import type { Random } from '../../stats/random.js';
import { jointCells } from './joint-cells.js';
import type { JointCells } from './joint-cells.js';
import type { Pair } from './pair-rows.js';
import { takeRows } from './take-rows.js';

/** The same in every run, so that judging a commit again says the same. */
export const SEED = 20_240_601;
const REPLICATES = 2000;
/** Above this many rows resamples are smaller than the sample, and their spread is scaled. */
export const MANY_ROWS = 20_000;
const PART_ROWS = 10_000;
const PART_REPLICATES = 400;
/** Rows (or clusters) that are left out at once where a metric's acceleration is estimated. */
const LARGEST_JACKKNIFE = 200;
/** A statistic that more resamples than this leave undefined has no interval. */
const MOST_UNDEFINED = 0.1;

type Drawn = Pick<Pair, 'champion' | 'challenger'>;

/** Both values on some rows; null where one is not defined. */
export type Statistic = (pair: Drawn) => { diff: number; challenger: number } | null;

/** What resampling says; `interval` is of the difference. */
export interface Resampled {
  interval: [number, number];
  se: number;
  challengerSe: number;
  test: 'bca' | 'subsample';
}

/**
 * Bootstrap of a difference: BCa, by rows or by whole clusters; of the joint counts where only labels matter
 * (`byCells`), and by part-size resamples above `MANY_ROWS`.
 */
export function resample(
  pair: Pair,
  statistic: Statistic,
  confidence: number,
  { byCells = false }: { byCells?: boolean } = {},
): Resampled | undefined {
  const random = seededRandom(SEED);
  const whole = statistic(pair);
  if (!whole) return undefined;
  const clusters = pair.champion.group ? rowsByCluster(pair.champion.group) : undefined;
  const cells = byCells && !clusters && !pair.champion.weight ? jointCells(pair) : undefined;
  const units = clusters?.length ?? pair.champion.n;
  if (units < 2) return undefined;
  const isPart = !cells && pair.champion.n > MANY_ROWS;
  const drawn = isPart ? Math.max(2, Math.round((units * PART_ROWS) / pair.champion.n)) : units;
  const draw = cells
    ? () => drawCells(random, cells, pair.champion.n)
    : () => takePair(pair, drawRows(random, units, drawn, clusters));
  const wanted = isPart ? PART_REPLICATES : REPLICATES;
  const found = Array.from({ length: wanted }, () => statistic(draw())).filter((one) => one !== null);
  if (found.length < wanted * (1 - MOST_UNDEFINED)) return undefined;
  const replicates = Float64Array.from(found, ({ diff }) => diff);
  const scale = Math.sqrt(drawn / units);
  const se = scale * deviation(replicates);
  const challengerSe = scale * deviation(Float64Array.from(found, ({ challenger }) => challenger));
  if (isPart) {
    const sorted = replicates.map((one) => whole.diff + (one - mean(replicates)) * scale).sort();
    const tail = Math.floor(((1 - confidence) / 2) * sorted.length);
    return { interval: [sorted[tail]!, sorted.at(-1 - tail)!], se, challengerSe, test: 'subsample' };
  }
  const moves = jackknife(pair, statistic, clusters, units);
  const interval = bcaInterval({ estimate: whole.diff, replicates, influence: moves }, confidence);
  return { interval, se, challengerSe, test: 'bca' };
}

function drawCells(random: Random, { champion, challenger, counts }: JointCells, n: number): Drawn {
  const drawn = new Float64Array(counts.length);
  drawCounts(
    random,
    n,
    counts.map((count) => count / n),
    drawn,
  );
  const rows = [...drawn.keys()].filter((cell) => drawn[cell]! > 0);
  const weight = Float64Array.from(rows, (cell) => drawn[cell]!);
  return { champion: { ...takeRows(champion, rows), weight }, challenger: { ...takeRows(challenger, rows), weight } };
}

function drawRows(random: Random, units: number, drawn: number, clusters?: Uint32Array[]): Uint32Array {
  const chosen = Uint32Array.from({ length: drawn }, () => random.below(units));
  return clusters ? joined(Array.from(chosen, (unit) => clusters[unit]!)) : chosen;
}

function jackknife(pair: Pair, statistic: Statistic, clusters: Uint32Array[] | undefined, units: number): Float64Array {
  const blocks = Math.min(units, LARGEST_JACKKNIFE);
  const values = Array.from({ length: blocks }, (_, block) => {
    const kept = Array.from({ length: units }, (_unused, unit) => unit).filter((unit) => unit % blocks !== block);
    const rows = clusters ? joined(kept.map((unit) => clusters[unit]!)) : Uint32Array.from(kept);
    return statistic(takePair(pair, rows))?.diff;
  });
  return Float64Array.from(
    values.filter((value) => value !== undefined),
    (value) => -value,
  );
}

/**
 * The pair on these rows. Binary predictions keep their rows and take how often each was drawn as its weight: their
 * scores are then sorted once, not for every resample.
 */
function takePair({ champion, challenger }: Pair, rows: Uint32Array): Drawn {
  if (champion.task === 'binary' && challenger.task === 'binary') {
    const weight = new Float64Array(champion.n);
    for (const row of rows) weight[row]! += champion.weight ? champion.weight[row]! : 1;
    return { champion: { ...champion, weight }, challenger: { ...challenger, weight } };
  }
  return { champion: takeRows(champion, rows), challenger: takeRows(challenger, rows) };
}

function rowsByCluster(group: Int32Array): Uint32Array[] {
  const rows = new Map<number, number[]>();
  group.forEach((code, row) => {
    const known = rows.get(code);
    if (known) known.push(row);
    else rows.set(code, [row]);
  });
  return Array.from(rows.values(), (list) => Uint32Array.from(list));
}

function joined(parts: Uint32Array[]): Uint32Array {
  const all = new Uint32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

function mean(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function deviation(values: Float64Array): number {
  const centre = mean(values);
  return Math.sqrt(values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / (values.length - 1));
}
