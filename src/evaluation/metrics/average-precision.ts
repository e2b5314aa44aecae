import type { BinaryPredictions, MulticlassPredictions } from '../predictions.js';
import { confusion } from './confusion.js';
import { fraction, notDefined } from './metric.js';
import type { Metric, MetricOptions, MetricValue } from './metric.js';
import { averagePrecisionOf, oneVersusRest, ranked } from './ranked.js';

/** Area under the precision-recall curve without interpolation; of several classes the mean of each against the rest. */
export const averagePrecision: readonly Metric[] = [
  metric('average_precision', ['binary', 'multiclass'], () => 1),
  metric('average_precision_weighted', ['multiclass'], (rows) => rows),
];

function metric(name: string, tasks: Metric['tasks'], weightOf: (rows: number) => number): Metric {
  return {
    name,
    tasks,
    needs: 'score',
    direction: 'higher',
    range: [0, 1],
    compute: (predictions, options) =>
      predictions.task === 'binary'
        ? binary(predictions, options)
        : average(predictions as MulticlassPredictions, options, weightOf),
  };
}

function binary(predictions: BinaryPredictions, options: MetricOptions): MetricValue {
  const ranking = ranked(predictions);
  if (ranking.positives > 0) return { value: averagePrecisionOf(ranking) };
  return fraction(0, 0, options, `no row is of "${predictions.positive}"`);
}

function average(
  predictions: MulticlassPredictions,
  { zeroDivision }: MetricOptions,
  weightOf: (rows: number) => number,
): MetricValue {
  let total = 0;
  let weights = 0;
  for (const [place, { precision }] of oneVersusRest(predictions).entries()) {
    const rows = confusion(predictions).truth[place]!;
    const value = rows > 0 ? precision : zeroDivision;
    if (weightOf(rows) === 0) continue;
    if (value === undefined) return notDefined(`no row is of "${predictions.classes[place]}"`);
    total += weightOf(rows) * value;
    weights += weightOf(rows);
  }
  return { value: total / weights };
}
