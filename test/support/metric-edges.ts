import type { MetricOptions } from '../../src/evaluation/metrics/metric.js';
import type {
  BinaryPredictions,
  Predictions,
  RankingPredictions,
  RegressionPredictions,
} from '../../src/evaluation/predictions.js';

export function binary(
  truth: readonly number[],
  score: readonly number[],
  label?: readonly number[],
): BinaryPredictions {
  return {
    task: 'binary',
    n: truth.length,
    positive: '1',
    negative: '0',
    truth: Uint8Array.from(truth),
    score: Float64Array.from(score),
    label: Uint8Array.from(label ?? score.map((value) => Number(value >= 0.5))),
    threshold: 0.5,
  };
}

export function regression(truth: readonly number[], prediction: readonly number[]): RegressionPredictions {
  return {
    task: 'regression',
    n: truth.length,
    truth: Float64Array.from(truth),
    prediction: Float64Array.from(prediction),
  };
}

export function ranking(
  relevance: readonly (readonly number[])[],
  scores: readonly (readonly number[])[],
): RankingPredictions {
  return {
    task: 'ranking',
    n: relevance.flat().length,
    query: Int32Array.from(relevance.flatMap((rows, query) => rows.map(() => query))),
    relevance: Float64Array.from(relevance.flat()),
    score: Float64Array.from(scores.flat()),
  };
}

/**
 * The edges of golden/metrics.json: metric, rows, and what scikit-learn 1.9.1 says where that is not what 1.2.1 (the golden
 * file) said. `ours` is null where it gives a number with a warning and we none, unless the user chose one.
 */
export const METRIC_EDGES: Record<
  string,
  { metric: string; rows: Predictions; newest?: number | string; ours?: number | null; options?: MetricOptions }
> = {
  precision_no_pred: { metric: 'precision', rows: binary([0, 1], [0, 0]), ours: null },
  recall_no_pos: { metric: 'recall', rows: binary([0, 0], [0, 1]), ours: null },
  f1_all_zero: { metric: 'f1', rows: binary([0, 0], [0, 0]), ours: null },
  roc_auc_single: { metric: 'roc_auc', rows: binary([1, 1], [0.1, 0.2]), newest: 'NaN' },
  log_loss_single: { metric: 'log_loss', rows: binary([1, 1], [0.1, 0.2]) },
  ap_no_pos: { metric: 'average_precision', rows: binary([0, 0], [0.1, 0.2]), newest: 0, ours: null },
  log_loss_zero: { metric: 'log_loss', rows: binary([1, 0], [0, 0.5]) },
  r2_const: { metric: 'r2', rows: regression([1, 1], [1, 2]) },
  r2_const_perfect: { metric: 'r2', rows: regression([1, 1], [1, 1]) },
  r2_one: { metric: 'r2', rows: regression([1], [1]) },
  mape_zero: { metric: 'mape', rows: regression([0, 1], [1, 1]) },
  mcc_const: { metric: 'matthews_corrcoef', rows: binary([0, 0], [0, 1]) },
  kappa_const: { metric: 'cohen_kappa', rows: binary([0, 0], [0, 0]) },
  bal_acc_missing: { metric: 'balanced_accuracy', rows: binary([0, 0], [0, 1]) },
  auc_all_ties: { metric: 'roc_auc', rows: binary([0, 1], [0.5, 0.5]) },
  ndcg_all_zero: { metric: 'ndcg', rows: ranking([[0, 0]], [[1, 2]]), ours: null, options: { emptyQuery: 'zero' } },
};
