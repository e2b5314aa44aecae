import type { Random } from '../../src/stats/random.js';
import type { World } from './worlds.js';

/** Errors of two models of one test set of numbers: normal, each with its own standard deviation. */
export interface Errors {
  champion: number;
  challenger: number;
  /** Correlation of both errors of a row. */
  together: number;
  /** This share of the rows has errors that many times as large, of both models. */
  tail?: { share: number; times: number };
  /** Rows of a cluster (on average), which have half the variance of errors in common. */
  cluster?: number;
}

/** Standard deviation of what is to be predicted. */
const SPREAD = 2;

/** A world of numbers. */
export function regressionWorld({ champion, challenger, together, tail, cluster }: Errors): World {
  const draw = (random: Random, n: number) => {
    const truth = Float64Array.from({ length: n }, () => SPREAD * random.normal());
    const [first, second] = [new Float64Array(n), new Float64Array(n)];
    const group = new Int32Array(n);
    for (let row = 0, code = 0; row < n; code++) {
      const common = [random.normal(), random.normal(), random.normal()] as const;
      const mixed = (place: 0 | 1 | 2) =>
        cluster === undefined ? random.normal() : Math.SQRT1_2 * (common[place] + random.normal());
      const end = Math.min(n, row + (cluster === undefined ? 1 : 1 + random.below(2 * cluster - 1)));
      for (; row < end; row++) {
        group[row] = code;
        const scale = tail && random.uniform() < tail.share ? tail.times : 1;
        const shared = Math.sqrt(together) * mixed(0);
        first[row] = truth[row]! + scale * champion * (shared + Math.sqrt(1 - together) * mixed(1));
        second[row] = truth[row]! + scale * challenger * (shared + Math.sqrt(1 - together) * mixed(2));
      }
    }
    const model = (prediction: Float64Array) => ({
      task: 'regression' as const,
      n,
      truth,
      prediction,
      ...(cluster !== undefined && { group }),
    });
    return { champion: model(first), challenger: model(second), digest: '' };
  };
  const scaled = (power: 1 | 2) => (tail ? 1 - tail.share + tail.share * tail.times ** power : 1);
  const value = (metric: string, deviation: number): number => {
    const mse = deviation ** 2 * scaled(2);
    switch (metric) {
      case 'mae':
        return deviation * Math.sqrt(2 / Math.PI) * scaled(1);
      case 'mse':
        return mse;
      case 'rmse':
        return Math.sqrt(mse);
      case 'r2':
        return 1 - mse / SPREAD ** 2;
      default:
        throw new Error(`${metric} is not known here`);
    }
  };
  return { task: 'regression', draw, difference: (metric) => value(metric, challenger) - value(metric, champion) };
}
