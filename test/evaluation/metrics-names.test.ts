import { expect, test } from '@jest/globals';
import { chooseMetric, metricsOf } from '../../src/evaluation/index.js';
import { METRICS } from '../../src/evaluation/metrics/index.js';
import type { PredictionTask } from '../../src/evaluation/predictions.js';

test.each<[string, PredictionTask, string]>([
  ['f1', 'binary', 'f1'],
  ['F1Score', 'binary', 'f1'],
  ['f1_score', 'binary', 'f1'],
  ['eval_f1', 'binary', 'f1'],
  ['RocAuc', 'binary', 'roc_auc'],
  ['ROC AUC', 'binary', 'roc_auc'],
  ['roc_auc_score', 'binary', 'roc_auc'],
  ['neg_brier_score', 'binary', 'brier_score'],
  ['LogLoss', 'binary', 'log_loss'],
  ['FPR', 'binary', 'fpr'],
  ['TPR', 'binary', 'recall'],
  ['MAE', 'regression', 'mae'],
  ['neg_root_mean_squared_error', 'regression', 'rmse'],
  ['R2Score', 'regression', 'r2'],
  ['pinball@0.90', 'regression', 'pinball@0.9'],
  ['ndcg@05', 'ranking', 'ndcg@5'],
  ['recall@3', 'ranking', 'recall@3'],
  ['recall', 'ranking', 'recall@10'],
  ['HitRate', 'ranking', 'hit_rate@10'],
  ['top_k_accuracy@3', 'multiclass', 'top_k_accuracy@3'],
])('%s (%s) is %s', (text, task, name) => {
  expect(chooseMetric(text, task).name).toBe(name);
});

test.each<[string, PredictionTask, string, string]>([
  ['rocauk', 'binary', 'there is no metric "rocauk"', 'Did you mean roc_auc?'],
  ['f1', 'multiclass', 'metric "f1" is one of the task binary, not of multiclass', 'Write f1_macro.'],
  ['roc_auc', 'multiclass', 'metric "roc_auc" is one of the task binary, not of multiclass', 'Write roc_auc_ovr.'],
  ['f1@3', 'binary', 'metric "f1@3" cannot be computed: f1 takes no number', 'Write f1.'],
  [
    'ndcg@0',
    'ranking',
    'metric "ndcg@0" cannot be computed: after @ comes a whole number of at least 1',
    'Write for instance ndcg@10.',
  ],
  [
    'pinball@2',
    'regression',
    'metric "pinball@2" cannot be computed: after @ comes a number between 0 and 1',
    'Write for instance pinball@0.9.',
  ],
  [
    'constructor',
    'ranking',
    'there is no metric "constructor"',
    'Metrics of ranking: ndcg, dcg, map, mrr, precision@10, recall@10, hit_rate@10.',
  ],
])('%s (%s) is refused', (text, task, message, hint) => {
  expect(() => chooseMetric(text, task)).toThrow(expect.objectContaining({ code: 'METRIC_UNKNOWN', message, hint }));
});

test('names and directions', () => {
  const lower = [...METRICS.values()].filter(({ direction }) => direction === 'lower').map(({ name }) => name);
  expect(lower).toEqual([
    'fpr',
    'fnr',
    'log_loss',
    'brier_score',
    'ece',
    'ece_equal_mass',
    'mce',
    'mce_equal_mass',
    'mae',
    'mse',
    'rmse',
    'mape',
    'pinball',
    'medae',
    'max_error',
  ]);
  expect([...METRICS.values()].filter(({ direction }) => direction === null).map(({ name }) => name)).toEqual([
    'mean_error',
  ]);
  for (const task of ['binary', 'multiclass', 'regression', 'ranking'] as const) {
    for (const { name } of metricsOf(task)) expect(chooseMetric(name, task).name).toBe(name);
  }
});
