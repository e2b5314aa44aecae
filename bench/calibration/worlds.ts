/** Made-up test sets whose metrics are known exactly, not from a large sample: its error would move the margin. */
import type { BinaryPredictions, Predictions, PredictionTask } from '../../src/evaluation/predictions.js';
import type { Random } from '../../src/stats/random.js';
import { normalCdf } from '../../src/stats/special.js';

export interface DrawnPair {
  champion: Predictions;
  challenger: Predictions;
  digest: string;
}

/** Where samples come from. */
export interface World {
  task: PredictionTask;
  draw: (random: Random, n: number) => DrawnPair;
  /** Challenger − champion, of all there is to sample. */
  difference: (metric: string) => number;
}

/** Two classifiers' labels: how often each is right where the other is wrong. */
export interface Labels {
  /** Share of positives, and of rows that both label wrongly. */
  share: number;
  bothWrong: number;
  /** Share of rows that only the challenger, and only the champion, gets right. */
  onlyChallenger: number;
  onlyChampion: number;
}

/** A world in which only labels are known. */
export function labelWorld({ share, bothWrong, onlyChallenger, onlyChampion }: Labels): World {
  const draw = (random: Random, n: number) => {
    const [truth, first, second] = [new Uint8Array(n), new Uint8Array(n), new Uint8Array(n)];
    for (let row = 0; row < n; row++) {
      const t = Number(random.uniform() < share);
      const u = random.uniform();
      const isFirstRight = u >= bothWrong + onlyChallenger;
      const isSecondRight = u >= bothWrong && !(isFirstRight && u < bothWrong + onlyChallenger + onlyChampion);
      truth[row] = t;
      first[row] = isFirstRight ? t : 1 - t;
      second[row] = isSecondRight ? t : 1 - t;
    }
    return pairOf(truth, first, second);
  };
  const value = (metric: string, wrong: number) => ofConfusion(metric, confusionOf(share, wrong));
  return {
    task: 'binary',
    draw,
    difference: (metric) => value(metric, bothWrong + onlyChampion) - value(metric, bothWrong + onlyChallenger),
  };
}

/** Variance of the signal within a class. */
export const OWN_SPREAD = 0.64;

/** Scores that see the same signal, each model with noise of its own. */
export interface Scores {
  share: number;
  /** Distance of the classes, with a variance of .64 within each. */
  apart: number;
  championNoise: number;
  challengerNoise: number;
}

/** A world with probabilities: the logit of each model is normal within a class. */
export function scoreWorld({ share, apart, championNoise, challengerNoise }: Scores): World {
  const draw = (random: Random, n: number) => {
    const truth = Uint8Array.from({ length: n }, () => Number(random.uniform() < share));
    const scores: [Float64Array, Float64Array] = [new Float64Array(n), new Float64Array(n)];
    for (let row = 0; row < n; row++) {
      const signal = apart * (truth[row]! - 0.5) + 0.8 * random.normal();
      [championNoise, challengerNoise].forEach((noise, side) => {
        scores[side]![row] = 1 / (1 + Math.exp(-(signal + Math.sqrt(noise) * random.normal())));
      });
    }
    const label = (score: Float64Array) => Uint8Array.from(score, (one) => Number(one >= 0.5));
    return pairOf(truth, label(scores[0]), label(scores[1]), scores);
  };
  const value = (metric: string, noise: number) => ofLogits(metric, share, apart / 2, Math.sqrt(OWN_SPREAD + noise));
  return {
    task: 'binary',
    draw,
    difference: (metric) => value(metric, challengerNoise) - value(metric, championNoise),
  };
}

/** Predictions of two models of one binary test set. */
export function pairOf(
  truth: Uint8Array,
  first: Uint8Array,
  second: Uint8Array,
  scores?: [Float64Array, Float64Array],
): DrawnPair {
  const model = (label: Uint8Array, score?: Float64Array): BinaryPredictions => ({
    task: 'binary',
    n: truth.length,
    positive: '1',
    negative: '0',
    truth,
    label,
    threshold: 0.5,
    ...(score && { score }),
  });
  return { champion: model(first, scores?.[0]), challenger: model(second, scores?.[1]), digest: '' };
}

const OF_LABELS = new Set(['accuracy', 'f1', 'precision', 'matthews_corrcoef']);

/** Of a model that labels this share of either class wrongly. */
function confusionOf(share: number, wrong: number) {
  return { tp: share * (1 - wrong), fn: share * wrong, fp: (1 - share) * wrong };
}

function ofConfusion(metric: string, { tp, fn, fp }: Record<'tp' | 'fn' | 'fp', number>): number {
  const tn = 1 - tp - fn - fp;
  switch (metric) {
    case 'accuracy':
      return tp + tn;
    case 'f1':
      return (2 * tp) / (2 * tp + fp + fn);
    case 'precision':
      return tp / (tp + fp);
    case 'matthews_corrcoef':
      return (tp * tn - fp * fn) / Math.sqrt((tp + fp) * (tp + fn) * (tn + fp) * (tn + fn));
    default:
      throw new Error(`${metric} is not known here`);
  }
}

/** A metric of logits that are normal around ±`mean`, by the midpoint rule. */
export function ofLogits(metric: string, share: number, mean: number, deviation: number): number {
  if (metric === 'roc_auc') return normalCdf((2 * mean) / (deviation * Math.SQRT2));
  if (OF_LABELS.has(metric)) return ofConfusion(metric, confusionOf(share, normalCdf(-mean / deviation)));
  const density = (x: number) => Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI) / deviation;
  const steps = 20_000;
  const width = (20 * deviation) / steps;
  let sum = 0;
  for (let step = 0; step < steps; step++) {
    const x = (step + 0.5 - steps / 2) * width;
    const [one, zero] = [share * density((x - mean) / deviation), (1 - share) * density((x + mean) / deviation)];
    sum += width * atLogit(metric, x, one, zero, share, mean, deviation);
  }
  return sum;
}

function atLogit(metric: string, x: number, one: number, zero: number, share: number, mean: number, deviation: number) {
  const probability = 1 / (1 + Math.exp(-x));
  switch (metric) {
    case 'log_loss':
      return one * Math.log1p(Math.exp(-x)) + zero * Math.log1p(Math.exp(x));
    case 'brier_score':
      return one * (1 - probability) ** 2 + zero * probability ** 2;
    case 'average_precision': {
      const [found, other] = [
        share * normalCdf((mean - x) / deviation),
        (1 - share) * normalCdf((-mean - x) / deviation),
      ];
      return ((one / share) * found) / (found + other);
    }
    default:
      throw new Error(`${metric} is not known here`);
  }
}
