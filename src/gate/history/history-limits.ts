import { mean, quantileSorted, sampleStandardDeviation } from 'simple-statistics';
import { normalQuantile, studentTQuantile } from '../../stats/special.js';
import type { HistoryRule } from './history-rule.js';

/** Values from `lower` to `upper` are as before; undefined where the rule bounds nothing. */
export interface HistoryLimits {
  lower: number | undefined;
  upper: number | undefined;
}

/**
 * The limits that earlier values (oldest first, at least two) set, or why they set none. Formulas are those of Bencher's
 * thresholds: mean ± share of it, mean ± quantile · s, prediction interval of Student's t, the normal one on logarithms,
 * median ± k · IQR, median · (1 ± k · IQR of the relative changes between neighbours). s divides by n − 1; quartiles are
 * interpolated as numpy's default does.
 */
export function historyLimits(values: readonly number[], rule: HistoryRule): HistoryLimits | { none: string } {
  switch (rule.test) {
    case 'static':
      return { lower: rule.lower_boundary, upper: rule.upper_boundary };
    case 'percentage': {
      const center = mean(values);
      return around(center, rule, (share) => Math.abs(center) * share);
    }
    case 'z_score': {
      const s = sampleDeviation(values);
      if (s === 0) return constant(values);
      return around(mean(values), rule, (probability) => normalQuantile(probability) * s);
    }
    case 't_test': {
      const n = values.length;
      const s = sampleDeviation(values);
      if (s === 0) return constant(values);
      return around(
        mean(values),
        rule,
        (probability) => studentTQuantile(probability, n - 1) * s * Math.sqrt(1 + 1 / n),
      );
    }
    case 'log_normal': {
      if (values.some((value) => value <= 0)) return { none: 'log_normal needs values above 0' };
      const logs = values.map(Math.log);
      const s = sampleDeviation(logs);
      if (s === 0) return constant(values);
      const { lower, upper } = around(mean(logs), rule, (probability) => normalQuantile(probability) * s);
      return {
        lower: lower === undefined ? undefined : Math.exp(lower),
        upper: upper === undefined ? undefined : Math.exp(upper),
      };
    }
    case 'iqr': {
      const [q1, median, q3] = quartiles(values);
      return around(median, rule, (k) => k * (q3 - q1));
    }
    case 'delta_iqr': {
      const changes = values.slice(1).map((value, index) => Math.abs((value - values[index]!) / values[index]!));
      if (!changes.every(Number.isFinite)) return { none: 'delta_iqr cannot be told of values that are 0' };
      const [q1, , q3] = quartiles(changes);
      const [, median] = quartiles(values);
      return around(median, rule, (k) => Math.abs(median) * k * (q3 - q1));
    }
  }
}

function around(center: number, rule: HistoryRule, width: (boundary: number) => number): HistoryLimits {
  const { lower_boundary: lower, upper_boundary: upper } = rule;
  return {
    lower: lower === undefined ? undefined : center - width(lower),
    upper: upper === undefined ? undefined : center + width(upper),
  };
}

function constant(values: readonly number[]): { none: string } {
  return { none: `all ${values.length} recorded values are ${values[0]!}, so there is no spread to judge by` };
}

/** 0 where all values are the same. */
function sampleDeviation(values: readonly number[]): number {
  return values.every((value) => value === values[0]) ? 0 : sampleStandardDeviation(values);
}

function quartiles(values: readonly number[]): [q1: number, median: number, q3: number] {
  const sorted = values.toSorted((a, b) => a - b);
  return [0.25, 0.5, 0.75].map((share) => quantileSorted(sorted, share)) as [number, number, number];
}
