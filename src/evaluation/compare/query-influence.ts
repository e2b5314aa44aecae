import type { ChosenMetric } from '../metrics/choose-metric.js';
import type { MetricOptions } from '../metrics/metric.js';
import { queryValues } from '../metrics/ranking.js';
import type { RankingPredictions } from '../predictions.js';

/** The values that the metric is a mean of, one a query; NaN for those it leaves out. Undefined for other metrics. */
export function queryScores(
  { name, parameter }: ChosenMetric,
  predictions: RankingPredictions,
  options: MetricOptions,
): Float64Array | undefined {
  const base = name.replace(/@.*$/, '');
  const given = { ...options, ...(parameter !== undefined && { parameter }) };
  return queryValues(`${base}@k`, predictions, given) ?? queryValues(base, predictions, given);
}

/**
 * Influence of each query on a metric that is a mean over queries, put on the query's first row and scaled to rows: with
 * queries (or what groups them) as clusters it is that of a paired t test. Queries that the metric leaves out have none.
 */
export function queryInfluence(
  chosen: ChosenMetric,
  predictions: RankingPredictions,
  options: MetricOptions,
): Float64Array | undefined {
  const values = queryScores(chosen, predictions, options);
  if (!values) return undefined;
  const { query, weight, n } = predictions;
  const seen = new Uint8Array(values.length);
  const psi = new Float64Array(n);
  let [sum, total] = [0, 0];
  const each = (use: (row: number, value: number, weight: number) => void) => {
    seen.fill(0);
    for (let row = 0; row < n; row++) {
      const value = values[query[row]!]!;
      if (seen[query[row]!] || Number.isNaN(value)) continue;
      seen[query[row]!] = 1;
      use(row, value, weight ? weight[row]! : 1);
    }
  };
  each((_, value, w) => {
    sum += w * value;
    total += w;
  });
  if (!(total > 0)) return undefined;
  each((row, value, w) => (psi[row] = ((value - sum / total) * w * n) / total));
  return psi;
}
