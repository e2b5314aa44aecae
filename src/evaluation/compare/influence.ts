import type { Predictions } from '../predictions.js';
import { confusionInfluence } from './confusion-influence.js';
import { binaryScoreInfluence, multiclassScoreInfluence } from './probability-influence.js';
import { regressionInfluence } from './regression-influence.js';

/**
 * How each row moves the metric: ψ, one number a row, with mean 0. The standard error of the metric is
 * √(Σψ²/(n(n−1))), that of a difference on the same rows the same of ψ_B − ψ_A; rows that belong together are summed
 * first. Undefined for a metric that is not differentiable (a maximum, a quantile, a binned one), that is of queries,
 * or that has no value on these rows.
 */
export function influence(metric: string, predictions: Predictions): Float64Array | undefined {
  switch (predictions.task) {
    case 'binary': {
      const { truth, label, weight } = predictions;
      return (
        binaryScoreInfluence(metric, predictions) ??
        (isOfLabels(metric) ? confusionInfluence(metric, truth, label, 2, weight) : undefined)
      );
    }
    case 'multiclass': {
      const { truth, label, classes, weight } = predictions;
      return (
        multiclassScoreInfluence(metric, predictions) ??
        (isOfLabels(metric) ? confusionInfluence(metric, truth, label, classes.length, weight) : undefined)
      );
    }
    case 'regression':
      return regressionInfluence(metric, predictions);
    case 'ranking':
      return undefined;
  }
}

const OF_LABELS =
  /^(?:accuracy|balanced_accuracy|specificity|fpr|fnr|matthews_corrcoef|cohen_kappa|(?:precision|recall|f1|jaccard)(?:_\w+)?)$/;

/** Whether the metric is a function of the confusion matrix. */
export function isOfLabels(metric: string): boolean {
  return OF_LABELS.test(metric);
}
