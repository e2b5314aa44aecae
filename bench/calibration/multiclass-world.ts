import type { MulticlassPredictions } from '../../src/evaluation/predictions.js';
import type { Random } from '../../src/stats/random.js';
import type { World } from './worlds.js';

/** Two classifiers of several classes: how often each is right where the other is wrong. */
export interface ClassLabels {
  /** Share of each class. */
  shares: readonly number[];
  bothWrong: number;
  onlyChallenger: number;
  onlyChampion: number;
}

/** Probabilities that models give to what they say, each as often, rightly or wrongly; the rest is spread evenly. */
const SURE = [0.5, 0.7, 0.9, 0.98];

/** A world of classes, in which a wrong label is any other class. */
export function multiclassWorld({ shares, bothWrong, onlyChallenger, onlyChampion }: ClassLabels): World {
  const count = shares.length;
  const classes = shares.map((_, code) => `c${code}`);
  const draw = (random: Random, n: number) => {
    const truth = new Int32Array(n);
    const model = (): MulticlassPredictions & { scores: Float64Array[] } => {
      const scores = classes.map(() => new Float64Array(n));
      return { task: 'multiclass', n, classes, truth, label: new Int32Array(n), scores };
    };
    const [champion, challenger] = [model(), model()];
    const say = ({ label, scores }: typeof champion, row: number, isRight: boolean) => {
      const other = random.below(count - 1);
      const code = isRight ? truth[row]! : other + Number(other >= truth[row]!);
      const sure = SURE[random.below(SURE.length)]!;
      label[row] = code;
      scores.forEach((score, one) => (score[row] = one === code ? sure : (1 - sure) / (count - 1)));
    };
    for (let row = 0; row < n; row++) {
      let left = random.uniform();
      truth[row] = Math.max(
        0,
        shares.findIndex((share) => (left -= share) < 0),
      );
      const u = random.uniform();
      const isFirstRight = u >= bothWrong + onlyChallenger;
      say(champion, row, isFirstRight);
      say(challenger, row, u >= bothWrong && !(isFirstRight && u < bothWrong + onlyChallenger + onlyChampion));
    }
    return { champion, challenger, digest: '' };
  };
  const value = (metric: string, wrong: number) => valueOf(metric, shares, wrong);
  return {
    task: 'multiclass',
    draw,
    difference: (metric) => value(metric, bothWrong + onlyChampion) - value(metric, bothWrong + onlyChallenger),
  };
}

/** Of a model that labels this share of every class wrongly. */
function valueOf(metric: string, shares: readonly number[], wrong: number): number {
  const others = shares.length - 1;
  const sum = (of: (share: number, predicted: number) => number) =>
    shares.reduce((total, share) => total + of(share, share * (1 - wrong) + ((1 - share) * wrong) / others), 0);
  const right = (share: number) => share * (1 - wrong);
  const mean = (of: (sure: number, rest: number) => number) =>
    SURE.reduce((total, sure) => total + of(sure, (1 - sure) / others), 0) / SURE.length;
  const agreed = 1 - wrong;
  const chance = sum((share, predicted) => share * predicted);
  switch (metric) {
    case 'accuracy':
    case 'balanced_accuracy':
      return agreed;
    case 'f1_macro':
      return sum((share, predicted) => (2 * right(share)) / (share + predicted)) / shares.length;
    case 'f1_weighted':
      return sum((share, predicted) => (share * 2 * right(share)) / (share + predicted));
    case 'precision_macro':
      return sum((share, predicted) => right(share) / predicted) / shares.length;
    case 'matthews_corrcoef':
      return (
        (agreed - chance) / Math.sqrt((1 - sum((share) => share ** 2)) * (1 - sum((_, predicted) => predicted ** 2)))
      );
    case 'cohen_kappa':
      return (agreed - chance) / (1 - chance);
    case 'log_loss':
      return -mean((sure, rest) => agreed * Math.log(sure) + wrong * Math.log(rest));
    case 'brier_score':
      return mean(
        (sure, rest) =>
          agreed * ((1 - sure) ** 2 + others * rest ** 2) +
          wrong * (sure ** 2 + (1 - rest) ** 2 + (others - 1) * rest ** 2),
      );
    case 'roc_auc_ovr': {
      // A class and the rest have the same scores, one of theirs more often; those of what is named are all above the rest.
      const named = wrong / others;
      return sum(() => areaOf(agreed, named)) / shares.length;
    }
    default:
      throw new Error(`${metric} is not known here`);
  }
}

/** Chance that a positive row scores above a negative one, where a class is named for these shares of either. */
function areaOf(ofPositive: number, ofNegative: number): number {
  const both = ofPositive * ofNegative + (1 - ofPositive) * (1 - ofNegative);
  return both / 2 + ofPositive * (1 - ofNegative);
}
