import { UserError } from '../core/errors.js';
import { takeRows } from './compare/take-rows.js';
import { curvesOf } from './curves.js';
import type { Curves } from './curves.js';
import { fairnessOf } from './fairness.js';
import type { Fairness } from './fairness.js';
import { metricInterval, parameterOf } from './interval.js';
import type { Interval } from './interval.js';
import type { ChosenMetric } from './metrics/choose-metric.js';
import type { MetricOptions, MetricValue } from './metrics/metric.js';
import type { Predictions, PredictionTask } from './predictions.js';
import { LEAST_OF_A_CLASS, LEAST_ROWS } from './read-slices.js';
import type { SliceColumn } from './read-slices.js';

export interface EvaluateOptions extends Pick<MetricOptions, 'zeroDivision' | 'emptyQuery'> {
  metrics: readonly ChosenMetric[];
  slices?: readonly SliceColumn[];
  /** Of intervals; 0.95 where left out. */
  confidence?: number;
}

export interface Measured extends MetricValue {
  ci: Interval | null;
  confidence: number;
}

export interface Slice {
  by: Record<string, string | null>;
  /** Of quantiles: from where to where. */
  bounds?: Record<string, [number, number]>;
  n: number;
  /** Rows of the positive class; null where the task has none. */
  positives: number | null;
  /** Beside each value that of all other rows (`rest`), where the slice is `ok`. */
  metrics: Record<string, Measured & { rest?: number | null }>;
  /** `insufficient`: fewer than 30 rows, or fewer than 10 of either of two classes. */
  status: 'ok' | 'insufficient';
}

export interface Evaluation {
  task: PredictionTask;
  n: number;
  positives: number | null;
  metrics: Record<string, Measured>;
  slices: Slice[];
  /** Of binary predictions, by each column that rows are sliced by. */
  fairness: Fairness[];
  curves: Curves;
}

/** Metrics of predictions with their intervals, over all rows and in slices. A metric that is undefined does not hide others. */
export function evaluate(predictions: Predictions, options: EvaluateOptions): Evaluation {
  const { slices = [], confidence = 0.95 } = options;
  const found: Slice[] = [];
  const fairness: Fairness[] = [];
  const nameless = { ...predictions };
  delete nameless.ids;
  for (const column of slices) {
    const parts = rowsOfSlices(column).map((rows) => takeRows(nameless, rows));
    const ofColumn = parts.map((part, place) => {
      const slice = sliceOf(part, column.slices[place]!, options);
      return slice.status === 'ok' && slice.n < predictions.n
        ? besideRest(slice, nameless, column, place, options)
        : slice;
    });
    found.push(...ofColumn);
    const enough = ofColumn.map(({ status }) => status === 'ok');
    const compared = fairnessOf(parts, column, enough, confidence);
    if (compared) fairness.push(compared);
  }
  return {
    task: predictions.task,
    n: predictions.n,
    positives: positivesOf(predictions),
    metrics: measure(predictions, options),
    slices: found,
    fairness,
    curves: curvesOf(predictions),
  };
}

/**
 * Refuses metrics for which the predictions hold nothing: `SCORE_UNNAMED` (exit 2). Those of `chosen` that they can be
 * computed from are returned when `all` were meant.
 */
export function measurable(chosen: readonly ChosenMetric[], predictions: Predictions, all: boolean): ChosenMetric[] {
  const hasScore =
    predictions.task === 'binary' ? predictions.score : predictions.task !== 'multiclass' || predictions.scores;
  const without = hasScore ? [] : chosen.filter(({ metric }) => metric.needs !== 'label');
  if (without.length === 0 || all) return chosen.filter((one) => !without.includes(one));
  throw new UserError({
    code: 'SCORE_UNNAMED',
    message: `${without.map(({ name }) => name).join(', ')}: no column with scores is named`,
    hint:
      predictions.task === 'binary'
        ? 'Name it: --score <column>.'
        : 'Name one for each class: --score A=<column> --score B=<column>.',
    exitCode: 2,
  });
}

function measure(predictions: Predictions, options: EvaluateOptions): Record<string, Measured> {
  const { metrics, confidence = 0.95 } = options;
  return Object.fromEntries(
    metrics.map((chosen) => {
      const asked = { ...options, ...parameterOf(chosen) };
      const found = chosen.metric.compute(predictions, asked);
      const ci = found.value === null ? null : metricInterval(chosen, found.value, predictions, asked, confidence);
      return [chosen.name, { ...found, ci, confidence }];
    }),
  );
}

function sliceOf(
  predictions: Predictions,
  { by, bounds }: SliceColumn['slices'][number],
  options: EvaluateOptions,
): Slice {
  const positives = positivesOf(predictions);
  const rarest = positives === null ? Infinity : Math.min(positives, predictions.n - positives);
  return {
    by,
    ...(bounds && { bounds }),
    n: predictions.n,
    positives,
    metrics: measure(predictions, options),
    status: predictions.n >= LEAST_ROWS && rarest >= LEAST_OF_A_CLASS ? 'ok' : 'insufficient',
  };
}

/** The same metrics of the rows that are not in the slice. */
function besideRest(
  slice: Slice,
  predictions: Predictions,
  { codes }: SliceColumn,
  place: number,
  options: EvaluateOptions,
): Slice {
  const others = new Uint32Array(predictions.n - slice.n);
  let filled = 0;
  for (let row = 0; row < codes.length; row++) if (codes[row] !== place) others[filled++] = row;
  const rest = takeRows(predictions, others);
  const metrics = options.metrics.map((chosen) => {
    const { value } = chosen.metric.compute(rest, { ...options, ...parameterOf(chosen) });
    return [chosen.name, { ...slice.metrics[chosen.name]!, rest: value }] as const;
  });
  return { ...slice, metrics: Object.fromEntries(metrics) };
}

/** Rows of the positive class; null where the task has none. */
export function positivesOf(predictions: Predictions): number | null {
  return predictions.task === 'binary' ? predictions.truth.reduce((count, one) => count + one, 0) : null;
}

/** The rows of each slice of a column. */
export function rowsOfSlices({ codes, slices }: SliceColumn): Uint32Array[] {
  const sizes = new Uint32Array(slices.length);
  for (const code of codes) sizes[code]!++;
  const rows = Array.from(sizes, (size) => new Uint32Array(size));
  const filled = new Uint32Array(slices.length);
  codes.forEach((code, row) => (rows[code]![filled[code]!++] = row));
  return rows;
}
