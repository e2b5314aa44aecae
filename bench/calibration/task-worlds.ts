import { clusteredWorld } from './clustered-world.js';
import { multiclassWorld } from './multiclass-world.js';
import { rankingWorld } from './ranking-world.js';
import { regressionWorld } from './regression-world.js';
import type { World } from './worlds.js';

/** A world in which the challenger is worse, and the same one with equal models. */
export interface TaskWorld {
  name: string;
  worse: World;
  equal: World;
  metrics: readonly string[];
  /** Numbers of rows, and what a row of the table calls them. */
  sizes: readonly { n: number; shown: string }[];
}

const OF_SCORES = ['roc_auc', 'average_precision', 'log_loss', 'brier_score', 'f1', 'accuracy', 'matthews_corrcoef'];
const OF_CLASSES = [
  ...['f1_macro', 'f1_weighted', 'precision_macro', 'balanced_accuracy', 'matthews_corrcoef', 'cohen_kappa'],
  ...['roc_auc_ovr', 'log_loss', 'brier_score'],
];
const OF_NUMBERS = ['mae', 'mse', 'rmse', 'r2'];
const OF_RANKS = ['ndcg', 'mrr', 'hit_rate@1', 'hit_rate@3'];

const rows = (...sizes: number[]) => sizes.map((n) => ({ n, shown: `${n} rows` }));
const inClusters = (size: number, ...sizes: number[]) =>
  sizes.map((n) => ({ n, shown: `${n} rows, about ${n / size} clusters` }));

function clustered(name: string, apart: number, together: number, size: number, ...sizes: number[]): TaskWorld {
  const of = (challengerNoise: number) =>
    clusteredWorld({ share: 0.3, apart, championNoise: 0.25, challengerNoise }, { size, together });
  return {
    name: `clusters: ${name}`,
    worse: of(0.75),
    equal: of(0.25),
    metrics: OF_SCORES,
    sizes: inClusters(size, ...sizes),
  };
}

function multiclass(
  name: string,
  shares: readonly number[],
  [onlyChallenger, onlyChampion]: readonly [number, number],
  ...sizes: number[]
): TaskWorld {
  const both = (onlyChallenger + onlyChampion) / 2;
  return {
    name: `classes: ${name}`,
    worse: multiclassWorld({ shares, bothWrong: 0.1, onlyChallenger, onlyChampion }),
    equal: multiclassWorld({ shares, bothWrong: 0.1, onlyChallenger: both, onlyChampion: both }),
    metrics: OF_CLASSES,
    sizes: rows(...sizes),
  };
}

function regression(
  name: string,
  more: { tail?: { share: number; times: number }; cluster?: number },
  ...sizes: number[]
): TaskWorld {
  const of = (challenger: number) => regressionWorld({ champion: 1, challenger, together: 0.6, ...more });
  return {
    name: `numbers: ${name}`,
    worse: of(1.1),
    equal: of(1),
    metrics: OF_NUMBERS,
    sizes: more.cluster === undefined ? rows(...sizes) : inClusters(more.cluster, ...sizes),
  };
}

function ranking(
  name: string,
  champion: readonly number[],
  challenger: readonly number[],
  ...queries: number[]
): TaskWorld {
  return {
    name: `rankings: ${name}`,
    worse: rankingWorld({ champion, challenger, together: 0.6 }),
    equal: rankingWorld({ champion, challenger: champion, together: 0.6 }),
    metrics: OF_RANKS,
    sizes: queries.map((count) => ({ n: count * champion.length, shown: `${count} queries` })),
  };
}

/** What the gate's errors are measured in beside two classes of independent rows; each kind's first comes first. */
export const TASK_WORLDS: readonly TaskWorld[] = [
  clustered('usual scores', 1.5, 0.5, 5, 100, 250, 1000),
  clustered('usual scores, large ones', 1.5, 0.5, 25, 500, 1000),
  clustered('much in common', 1.5, 0.9, 5, 250),
  clustered('nearly perfect scores', 4, 0.5, 5, 500),
  multiclass('three, most harm', [0.5, 0.3, 0.2], [0.02, 0.06], 100, 300),
  multiclass('three, only harm', [0.5, 0.3, 0.2], [0, 0.04], 100, 300),
  multiclass('five, some rare', [0.42, 0.3, 0.15, 0.1, 0.03], [0.02, 0.06], 200, 500),
  regression('normal errors', {}, 50, 200),
  regression('one of ten errors five times as large', { tail: { share: 0.1, times: 5 } }, 100, 500),
  regression('in clusters', { cluster: 5 }, 100, 500),
  ranking(
    'usual',
    [0.5, 0.2, 0.1, 0.07, 0.05, 0.04, 0.03, 0.01],
    [0.42, 0.21, 0.12, 0.09, 0.06, 0.05, 0.04, 0.01],
    50,
    200,
  ),
  ranking('nearly perfect', [0.96, 0.02, 0.01, 0.01], [0.92, 0.04, 0.02, 0.02], 100, 300),
];
