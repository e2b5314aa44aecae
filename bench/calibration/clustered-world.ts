import type { Random } from '../../src/stats/random.js';
import { OWN_SPREAD, ofLogits, pairOf } from './worlds.js';
import type { Scores, World } from './worlds.js';

/** How rows belong together. */
export interface Clusters {
  /** Mean number of rows; sizes are from 1 to twice as many, each as often. */
  size: number;
  /** Share of the signal's and of both noises' variance, and of the classes, that rows of a cluster have in common. */
  together: number;
}

/**
 * Scores of rows that come in clusters, as rows of one patient or of one document do. Each row by itself is as it is
 * without clusters, so metrics are known exactly.
 */
export function clusteredWorld(
  { share, apart, championNoise, challengerNoise }: Scores,
  { size, together }: Clusters,
): World {
  const draw = (random: Random, n: number) => {
    const [truth, group] = [new Uint8Array(n), new Int32Array(n)];
    const scores: [Float64Array, Float64Array] = [new Float64Array(n), new Float64Array(n)];
    for (let row = 0, code = 0; row < n; code++) {
      const isPositive = random.uniform() < share;
      const common = [random.normal(), random.normal(), random.normal()] as const;
      const mixed = (place: 0 | 1 | 2) =>
        Math.sqrt(together) * common[place] + Math.sqrt(1 - together) * random.normal();
      const end = Math.min(n, row + 1 + random.below(2 * size - 1));
      for (; row < end; row++) {
        group[row] = code;
        truth[row] = Number(random.uniform() < together ? isPositive : random.uniform() < share);
        const signal = apart * (truth[row]! - 0.5) + Math.sqrt(OWN_SPREAD) * mixed(0);
        const logits = [
          signal + Math.sqrt(championNoise) * mixed(1),
          signal + Math.sqrt(challengerNoise) * mixed(2),
        ] as const;
        logits.forEach((logit, side) => (scores[side]![row] = 1 / (1 + Math.exp(-logit))));
      }
    }
    const label = (score: Float64Array) => Uint8Array.from(score, (one) => Number(one >= 0.5));
    const { champion, challenger, digest } = pairOf(truth, label(scores[0]), label(scores[1]), scores);
    return { champion: { ...champion, group }, challenger: { ...challenger, group }, digest };
  };
  const value = (metric: string, noise: number) => ofLogits(metric, share, apart / 2, Math.sqrt(OWN_SPREAD + noise));
  return {
    task: 'binary',
    draw,
    difference: (metric) => value(metric, challengerNoise) - value(metric, championNoise),
  };
}
