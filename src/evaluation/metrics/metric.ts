import type { Direction } from '../../core/measurement.js';
import type { Predictions, PredictionTask } from '../predictions.js';

/** A metric's value; null, with the reason, where it is not defined: never a silent 0. */
export interface MetricValue {
  value: number | null;
  undefined_reason?: string;
  /** What a reader of the value must know, e.g. how many queries were left out. */
  note?: string;
}

export interface MetricOptions {
  /** What a fraction without a denominator counts as; undefined where left out. */
  zeroDivision?: 0 | 1;
  /** Queries without a relevant item are left out (`skip`, the default), or count as 0. */
  emptyQuery?: 'skip' | 'zero';
  /** The number after `@`: ranks, classes or a quantile. */
  parameter?: number;
}

export interface Metric {
  /** scikit-learn's name in lower snake case; `…@k` where a number must follow. */
  name: string;
  tasks: readonly PredictionTask[];
  /** What must be there beside the truth; `probability` is a score in [0, 1]. */
  needs: 'label' | 'score' | 'probability';
  /** Which way is better; null where the best value lies between. */
  direction: Direction | null;
  /** Least and greatest value there can be. */
  range: readonly [number, number];
  /** Of metrics that take a number after `@`; without a default the number may be left out. */
  parameter?: { symbol: 'k' | 'alpha'; default?: number };
  compute: (predictions: Predictions, options: MetricOptions) => MetricValue;
}

/** `value`, or undefined for the reason where it is no finite number. */
export function defined(value: number, reason: string, note?: string): MetricValue {
  if (!Number.isFinite(value)) return { value: null, undefined_reason: reason };
  return { value, ...(note !== undefined && { note }) };
}

/** No value, for the reason. */
export function notDefined(reason: string): MetricValue {
  return { value: null, undefined_reason: reason };
}

/** `numerator / denominator`; without a denominator what `zeroDivision` says, and undefined where it says nothing. */
export function fraction(
  numerator: number,
  denominator: number,
  { zeroDivision }: MetricOptions,
  reason: string,
): MetricValue {
  if (denominator !== 0) return { value: numerator / denominator };
  return zeroDivision === undefined ? notDefined(reason) : { value: zeroDivision };
}

/** Computes once for each object what several metrics need. */
export function once<Key extends object, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { value: Value }>();
  return (key) => {
    const found = known.get(key) ?? { value: compute(key) };
    known.set(key, found);
    return found.value;
  };
}
