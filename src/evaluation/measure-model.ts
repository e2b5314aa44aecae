import { boundedText } from '../core/bounded.js';
import { measurement } from '../core/measurement.js';
import type { Measurement } from '../core/measurement.js';
import { GATE_CONFIDENCE } from '../stats/non-inferiority.js';
import { clusterOf, influenceOf, measurePair, valueOf } from './compare/measure-pair.js';
import type { Estimate } from './compare/measure-pair.js';
import type { Pair } from './compare/pair-rows.js';
import { standardError } from './compare/standard-error.js';
import { takeRows } from './compare/take-rows.js';
import { positivesOf, rowsOfSlices } from './evaluate.js';
import type { ChosenMetric } from './metrics/choose-metric.js';
import type { MetricOptions, MetricValue } from './metrics/metric.js';
import type { Predictions } from './predictions.js';
import { LEAST_OF_A_CLASS, LEAST_ROWS } from './read-slices.js';
import type { SliceColumn } from './read-slices.js';

/** A part of the test set. */
export interface MeasuredSlice {
  by: Record<string, string | null>;
  n: number;
  positives: number | null;
  status: 'ok' | 'insufficient';
}

export interface MeasuredModel {
  measurements: Measurement[];
  /** Rows of the positive class; null where there is none. */
  positives: number | null;
  slices: MeasuredSlice[];
  /** Metric → how the interval of its difference was found. */
  tests: Record<string, string>;
}

/** What is measured: the challenger alone, or beside a champion on the same rows. */
export interface Subject {
  /** `evaluation.<model>.<metric>` is what its measurements are called. */
  model: string;
  /** Where the numbers come from, e.g. the path of the model. */
  source: string;
  challenger: Predictions;
  pair: Pair | undefined;
  /** How metrics are computed where that is a choice. */
  options?: MetricOptions;
}

/**
 * Every metric of a model on all rows, and those of `ofSlice` (all, where left out) on each slice of a column; with a champion
 * also its value, the difference and its 90 % interval.
 */
export function measureModel(
  { model, source, challenger, pair, options = {} }: Subject,
  metrics: readonly ChosenMetric[],
  slices: readonly SliceColumn[],
  ofSlice: (column: SliceColumn) => readonly ChosenMetric[] = () => metrics,
): MeasuredModel {
  const tests: Record<string, string> = {};
  const measure = (
    asked: readonly ChosenMetric[],
    subject: Predictions,
    both: Pair | undefined,
    suffix: string,
  ): Measurement[] =>
    asked.map((chosen) => {
      const estimate = both && measurePair(both, chosen, options);
      if (estimate?.test && suffix === '') tests[chosen.name] = estimate.test;
      return measurement({
        id: boundedText(`evaluation.${model}.${chosen.name}${suffix}`),
        source: boundedText(source),
        n: subject.n,
        direction: chosen.metric.direction,
        ...(estimate ? compared(estimate) : alone(subject, chosen, options)),
      });
    });
  const measurements = measure(metrics, challenger, pair, '');
  const measured: MeasuredSlice[] = [];
  for (const column of slices) {
    const asked = ofSlice(column);
    rowsOfSlices(column).forEach((rows, code) => {
      const { by } = column.slices[code]!;
      const part = takeRows(challenger, rows);
      const suffix = `[${Object.entries(by).map(partName).join(',')}]`;
      const reason = insufficient(part);
      measured.push({
        by,
        n: rows.length,
        positives: positivesOf(part),
        status: reason === undefined ? 'ok' : 'insufficient',
      });
      if (reason === undefined) {
        const both = pair && {
          ...pair,
          champion: takeRows(pair.champion, rows),
          challenger: takeRows(pair.challenger, rows),
        };
        measurements.push(...measure(asked, part, both, suffix));
        return;
      }
      for (const { name, metric } of asked) {
        const id = boundedText(`evaluation.${model}.${name}${suffix}`);
        const { direction } = metric;
        measurements.push(
          measurement({
            id,
            source: boundedText(source),
            n: rows.length,
            direction,
            undefined_reason: `insufficient: ${reason}`,
          }),
        );
      }
    });
  }
  return { measurements, positives: positivesOf(challenger), slices: measured, tests };
}

function compared({ champion, challenger, diff, interval, se, challengerSe }: Estimate): Partial<Measurement> {
  // Of a single row nobody can say.
  const ci = interval?.every(Number.isFinite) ? interval : null;
  return {
    value: challenger.value,
    base: champion.value,
    diff,
    ci,
    confidence: ci && GATE_CONFIDENCE,
    se: finite(se),
    value_se: finite(challengerSe),
    undefined_reason: whyUndefined(challenger),
  };
}

function alone(predictions: Predictions, chosen: ChosenMetric, options: MetricOptions): Partial<Measurement> {
  const found = valueOf(predictions, chosen, options);
  const psi = found.value === null ? undefined : influenceOf(predictions, chosen, options);
  return {
    value: found.value,
    value_se: psi ? finite(standardError(psi, clusterOf(predictions)).se) : null,
    undefined_reason: whyUndefined(found),
  };
}

function whyUndefined({ value, undefined_reason: why }: MetricValue): string | null {
  return value === null ? boundedText(why ?? 'it is not defined') : null;
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

function insufficient(part: Predictions): string | undefined {
  const positives = positivesOf(part);
  if (part.n < LEAST_ROWS) return `${part.n} rows, at least ${LEAST_ROWS} are needed`;
  if (positives === null) return undefined;
  const least = Math.min(positives, part.n - positives);
  return least < LEAST_OF_A_CLASS ? `${least} rows of a class, at least ${LEAST_OF_A_CLASS} are needed` : undefined;
}

/** `column=level`, with what separates names in an id escaped. */
function partName([column, level]: [string, string | null]): string {
  const escaped = (text: string) => text.replace(/[\\.[\]=,]/g, (character) => `\\${character}`);
  return `${escaped(column)}=${level === null ? '' : escaped(level)}`;
}
