import type { ChosenMetric } from '../metrics/choose-metric.js';
import type { MetricOptions } from '../metrics/metric.js';
import type { Predictions } from '../predictions.js';
import { topKHits } from './probability-influence.js';
import { queryScores } from './query-influence.js';

const OF_QUERIES = /^(?:hit_rate|recall|precision)@/;

/**
 * What a metric that is a share is the share of: one number a row or query, 1 for a hit, NaN where it does not count. Some
 * metrics of rankings are a share only where each query has one relevant item, so a number may be any. Undefined for other
 * metrics, and where rows or queries are weighted or clustered.
 */
export function hits(chosen: ChosenMetric, predictions: Predictions, options: MetricOptions): Float64Array | undefined {
  if (predictions.weight || predictions.group) return undefined;
  if (predictions.task === 'multiclass') return topKHits(chosen.name, predictions);
  if (predictions.task !== 'ranking' || !OF_QUERIES.test(chosen.name)) return undefined;
  const isThere = new Uint8Array(predictions.query.reduce((most, code) => Math.max(most, code), -1) + 1);
  for (const code of predictions.query) isThere[code] = 1;
  return queryScores(chosen, predictions, options)?.map((value, code) => (isThere[code] === 1 ? value : NaN));
}
