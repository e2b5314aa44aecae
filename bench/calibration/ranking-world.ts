import type { RankingPredictions } from '../../src/evaluation/predictions.js';
import type { Random } from '../../src/stats/random.js';
import type { World } from './worlds.js';

/** Two rankings of queries with one relevant item each. */
export interface Ranks {
  /** Chance of each rank, the first one first. */
  champion: readonly number[];
  challenger: readonly number[];
  /** Share of the queries that are as easy or hard for both. */
  together: number;
}

/** A world of queries; a test set of n rows has n / (number of ranks) of them. */
export function rankingWorld({ champion, challenger, together }: Ranks): World {
  const items = champion.length;
  const rankOf = (chances: readonly number[], luck: number) => {
    let left = luck;
    const rank = chances.findIndex((chance) => (left -= chance) < 0);
    return rank < 0 ? items - 1 : rank;
  };
  const draw = (random: Random, n: number) => {
    const queries = Math.floor(n / items);
    const rows = queries * items;
    const query = Int32Array.from({ length: rows }, (_, row) => Math.floor(row / items));
    const relevance = Float64Array.from({ length: rows }, (_, row) => Number(row % items === 0));
    const model = (): RankingPredictions => ({
      task: 'ranking',
      n: rows,
      query,
      relevance,
      // The first item of a query is the relevant one, the others score from the number of items less 1 down to 1.
      score: Float64Array.from({ length: rows }, (_, row) => items - (row % items)),
    });
    const [first, second] = [model(), model()];
    for (let row = 0; row < rows; row += items) {
      const luck = random.uniform();
      first.score[row] = items - 0.5 - rankOf(champion, luck);
      second.score[row] = items - 0.5 - rankOf(challenger, random.uniform() < together ? luck : random.uniform());
    }
    return { champion: first, challenger: second, digest: '' };
  };
  const value = (metric: string, chances: readonly number[]): number => {
    const mean = (of: (rank: number) => number) =>
      chances.reduce((sum, chance, place) => sum + chance * of(place + 1), 0);
    const [, family, k] = /^(.*?)(?:@(\d+))?$/.exec(metric)!;
    switch (family) {
      case 'ndcg':
        return mean((rank) => 1 / Math.log2(rank + 1));
      case 'mrr':
        return mean((rank) => 1 / rank);
      case 'hit_rate':
        return mean((rank) => Number(rank <= Number(k)));
      default:
        throw new Error(`${metric} is not known here`);
    }
  };
  return { task: 'ranking', draw, difference: (metric) => value(metric, challenger) - value(metric, champion) };
}
