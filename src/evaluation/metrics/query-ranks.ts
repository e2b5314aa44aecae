import { argsort } from '../../stats/argsort.js';
import type { RankingPredictions } from '../predictions.js';
import { once } from './metric.js';

/** Rows by query. */
export interface QueryRanks {
  /** Rows of query q are `byScore` (best first) and `byRelevance` (most relevant first) from `starts[q]` to `starts[q + 1]`. */
  starts: Uint32Array;
  byScore: Uint32Array;
  byRelevance: Uint32Array;
}

/** The rows of each query, ranked by score and by relevance; two sorts for all queries together. */
export const queryRanks: (predictions: RankingPredictions) => QueryRanks = once(
  ({ query, score, relevance }: RankingPredictions) => {
    const queries = query.reduce((most, code) => Math.max(most, code + 1), 0);
    const starts = new Uint32Array(queries + 1);
    for (const code of query) starts[code + 1]!++;
    for (let code = 0; code < queries; code++) starts[code + 1]! += starts[code]!;
    return {
      starts,
      byScore: descending(argsort(score), query, starts),
      byRelevance: descending(argsort(relevance), query, starts),
    };
  },
);

function descending(order: Uint32Array, query: Int32Array, starts: Uint32Array): Uint32Array {
  const next = starts.slice();
  const rows = new Uint32Array(order.length);
  for (let place = order.length - 1; place >= 0; place--) {
    const row = order[place]!;
    rows[next[query[row]!]!++] = row;
  }
  return rows;
}

/** Items of one query with the same score. */
export interface TieGroup {
  /** Ranks before the group. */
  before: number;
  size: number;
  /** Number of relevant items in the group, and sum of their relevance. */
  relevant: number;
  gain: number;
}

/** The groups of equal scores of query `code`, best first. */
export function tieGroups({ score, relevance }: RankingPredictions, ranks: QueryRanks, code: number): TieGroup[] {
  const start = ranks.starts[code]!;
  const end = ranks.starts[code + 1]!;
  const groups: TieGroup[] = [];
  for (let place = start; place < end; place++) {
    const row = ranks.byScore[place]!;
    const isTied = place > start && score[ranks.byScore[place - 1]!] === score[row];
    if (!isTied) groups.push({ before: place - start, size: 0, relevant: 0, gain: 0 });
    const group = groups.at(-1)!;
    group.size++;
    group.gain += relevance[row]!;
    if (relevance[row]! > 0) group.relevant++;
  }
  return groups;
}
