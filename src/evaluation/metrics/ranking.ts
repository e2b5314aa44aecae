import type { RankingPredictions } from '../predictions.js';
import { notDefined } from './metric.js';
import type { Metric, MetricOptions, MetricValue } from './metric.js';
import { queryRanks, tieGroups } from './query-ranks.js';
import type { TieGroup } from './query-ranks.js';

/** One query: its groups of equal scores, and what the best ranking would hold. */
interface Query {
  groups: TieGroup[];
  size: number;
  relevant: number;
  /** Relevance from the most relevant item down. */
  best: Float64Array;
}

interface RankingMetric {
  name: string;
  /** Of one query, of which the first `k` ranks count. */
  of: (query: Query, k: number) => number;
  /** A query without a relevant item has a value, too. */
  takesEmpty?: boolean;
  range?: readonly [number, number];
}

/**
 * Metrics of rankings, averaged over queries by their weight. Items with equal scores are in no order: values are what one
 * may expect of a random one (McSherry & Najork 2008). Items with a relevance above 0 are relevant.
 */
const RANKING: readonly RankingMetric[] = [
  { name: 'ndcg', of: (query, k) => gain(query, k) / bestGain(query, k) },
  { name: 'dcg', of: gain, takesEmpty: true, range: [0, Infinity] },
  { name: 'map', of: expectedAveragePrecision },
  { name: 'mrr', of: expectedReciprocalRank },
  { name: 'precision@k', of: (query, k) => expectedHits(query, k) / k },
  { name: 'recall@k', of: (query, k) => expectedHits(query, k) / query.relevant },
  { name: 'hit_rate@k', of: (query, k) => 1 - chanceOfNone(query, k) },
];

export const ranking: readonly Metric[] = RANKING.map((of) => ({
  name: of.name,
  tasks: ['ranking'],
  needs: 'score',
  direction: 'higher',
  range: of.range ?? [0, 1],
  parameter: { symbol: 'k', ...(of.name.endsWith('@k') && { default: 10 }) },
  compute: (predictions, options) => average(of, predictions as RankingPredictions, options),
}));

/**
 * The values that a metric's mean is taken of, one a query; NaN for queries that are left out. undefined for a metric that
 * is not one of rankings. The name is without its `@` number, which is `options.parameter`.
 */
export function queryValues(
  name: string,
  predictions: RankingPredictions,
  options: MetricOptions,
): Float64Array | undefined {
  const metric = RANKING.find((candidate) => candidate.name === name);
  return metric && valuesOf(metric, predictions, options);
}

function valuesOf(
  metric: RankingMetric,
  predictions: RankingPredictions,
  { parameter, emptyQuery = 'skip' }: MetricOptions,
): Float64Array {
  const ranks = queryRanks(predictions);
  const values = new Float64Array(ranks.starts.length - 1);
  for (let code = 0; code < values.length; code++) {
    const groups = tieGroups(predictions, ranks, code);
    const relevant = groups.reduce((sum, group) => sum + group.relevant, 0);
    const rows = ranks.byRelevance.subarray(ranks.starts[code], ranks.starts[code + 1]);
    const best = Float64Array.from(rows, (row) => predictions.relevance[row]!);
    const query = { groups, size: rows.length, relevant, best };
    if (relevant > 0 || metric.takesEmpty) values[code] = metric.of(query, parameter ?? Math.max(1, rows.length));
    else values[code] = emptyQuery === 'zero' ? 0 : NaN;
  }
  return values;
}

function average(metric: RankingMetric, predictions: RankingPredictions, options: MetricOptions): MetricValue {
  const { starts, byScore } = queryRanks(predictions);
  let total = 0;
  let weights = 0;
  let skipped = 0;
  for (const [code, value] of valuesOf(metric, predictions, options).entries()) {
    if (starts[code] === starts[code + 1]) continue;
    if (Number.isNaN(value)) {
      skipped++;
      continue;
    }
    const weight = predictions.weight ? predictions.weight[byScore[starts[code]!]!]! : 1;
    total += weight * value;
    weights += weight;
  }
  if (weights === 0) return notDefined('no query has a relevant item');
  const queries = skipped === 1 ? '1 query has' : `${skipped} queries have`;
  return {
    value: total / weights,
    ...(skipped > 0 && { note: `${queries} no relevant item and ${skipped === 1 ? 'is' : 'are'} left out` }),
  };
}

function discount(rank: number): number {
  return 1 / Math.log2(rank + 1);
}

function gain({ groups }: Query, k: number): number {
  let sum = 0;
  for (const { before, size, gain: total } of groups) {
    let discounts = 0;
    for (let rank = before + 1; rank <= Math.min(before + size, k); rank++) discounts += discount(rank);
    sum += (total / size) * discounts;
  }
  return sum;
}

function bestGain({ best }: Query, k: number): number {
  return best.subarray(0, k).reduce((sum, relevance, place) => sum + relevance * discount(place + 1), 0);
}

function expectedHits({ groups }: Query, k: number): number {
  return groups.reduce(
    (sum, { before, size, relevant }) => sum + (relevant * Math.min(Math.max(k - before, 0), size)) / size,
    0,
  );
}

/** Σ over ranks of P(relevant there) × expected precision there, divided by how many relevant items k ranks can hold. */
function expectedAveragePrecision({ groups, relevant: all }: Query, k: number): number {
  let sum = 0;
  let above = 0;
  for (const { before, size, relevant } of groups) {
    const share = relevant / size;
    const shareOfOthers = size > 1 ? (relevant - 1) / (size - 1) : 0;
    for (let place = 1; relevant > 0 && place <= Math.min(size, k - before); place++) {
      sum += (share * (above + 1 + (place - 1) * shareOfOthers)) / (before + place);
    }
    above += relevant;
  }
  return sum / Math.min(all, k);
}

/** The first group with a relevant item decides: the chance that its first one is at each place, over the rank. */
function expectedReciprocalRank({ groups }: Query, k: number): number {
  const group = groups.find(({ relevant }) => relevant > 0);
  if (!group) return 0;
  const { before, size, relevant } = group;
  let sum = 0;
  let noneBefore = 1;
  for (let place = 1; place <= Math.min(size - relevant + 1, k - before); place++) {
    const left = size - place + 1;
    sum += (noneBefore * relevant) / left / (before + place);
    noneBefore *= (left - relevant) / left;
  }
  return sum;
}

/** That no relevant item is among the first k. */
function chanceOfNone({ groups }: Query, k: number): number {
  let chance = 1;
  for (const { before, size, relevant } of groups) {
    const places = Math.min(Math.max(k - before, 0), size);
    for (let place = 0; place < places; place++) chance *= Math.max(0, size - relevant - place) / (size - place);
  }
  return chance;
}
