import { confusion, hits } from './confusion.js';
import type { Classified, Confusion } from './confusion.js';
import { fraction } from './metric.js';
import type { Metric, MetricOptions, MetricValue } from './metric.js';

/** What a metric of one class divides: rows found, rows predicted as the class, rows of the class. */
interface Share {
  name: string;
  of: (hit: number, predicted: number, truth: number) => [numerator: number, denominator: number];
  /** Why there may be no denominator. */
  missing: string;
}

const SHARES: readonly Share[] = [
  { name: 'precision', of: (hit, predicted) => [hit, predicted], missing: 'no row was predicted as' },
  { name: 'recall', of: (hit, _, truth) => [hit, truth], missing: 'no row is of' },
  {
    name: 'f1',
    of: (hit, predicted, truth) => [2 * hit, predicted + truth],
    missing: 'no row is of or was predicted as',
  },
  {
    name: 'jaccard',
    of: (hit, predicted, truth) => [hit, predicted + truth - hit],
    missing: 'no row is of or was predicted as',
  },
];

type Averaging = (share: Share, matrix: Confusion, options: MetricOptions) => MetricValue;

const AVERAGES: Readonly<Record<string, Averaging>> = {
  micro: (share, matrix, options) => {
    const [numerator, denominator] = share.of(
      hits(matrix).reduce((a, b) => a + b, 0),
      matrix.total,
      matrix.total,
    );
    return fraction(numerator, denominator, options, 'all weights are 0');
  },
  macro: (share, matrix, options) => average(share, matrix, options, (place) => matrix.occurs[place]!),
  weighted: (share, matrix, options) => average(share, matrix, options, (place) => matrix.truth[place]!),
};

/**
 * precision, recall, f1 and jaccard: of the positive class, and averaged over classes. The macro average is over classes
 * that occur in the truth or among the predictions, the weighted one by rows of the class.
 */
export const precisionRecall: readonly Metric[] = SHARES.flatMap((share) => [
  metric(share.name, ['binary'], (matrix, options) => ofClass(share, matrix, 1, options)),
  ...Object.entries(AVERAGES).map(([average, compute]) =>
    metric(`${share.name}_${average}`, ['binary', 'multiclass'], (matrix, options) => compute(share, matrix, options)),
  ),
]);

function metric(
  name: string,
  tasks: Metric['tasks'],
  compute: (matrix: Confusion, options: MetricOptions) => MetricValue,
): Metric {
  return {
    name,
    tasks,
    needs: 'label',
    direction: 'higher',
    range: [0, 1],
    compute: (predictions, options) => compute(confusion(predictions as Classified), options),
  };
}

function ofClass(share: Share, matrix: Confusion, place: number, options: MetricOptions): MetricValue {
  const [numerator, denominator] = share.of(hits(matrix)[place]!, matrix.predicted[place]!, matrix.truth[place]!);
  return fraction(numerator, denominator, options, `${share.missing} "${matrix.classes[place]}"`);
}

function average(
  share: Share,
  matrix: Confusion,
  options: MetricOptions,
  weightOf: (place: number) => number,
): MetricValue {
  let total = 0;
  let weights = 0;
  for (let place = 0; place < matrix.classes.length; place++) {
    const weight = weightOf(place);
    if (weight === 0) continue;
    const found = ofClass(share, matrix, place, options);
    if (found.value === null) return found;
    total += weight * found.value;
    weights += weight;
  }
  return { value: total / weights };
}
