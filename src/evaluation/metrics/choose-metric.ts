import { UserError } from '../../core/errors.js';
import { nearest } from '../../core/nearest.js';
import type { PredictionTask } from '../predictions.js';
import { METRICS } from './index.js';
import type { Metric } from './metric.js';

/** A metric with its number, e.g. `ndcg@10`. */
export interface ChosenMetric {
  /** The canonical name. */
  name: string;
  metric: Metric;
  /** The number after `@`. */
  parameter?: number;
}

/** Other spellings, without case, blanks, `_` and `-`, and what they mean; names of Evidently, MLflow and scikit-learn. */
const ALIASES: Readonly<Record<string, string>> = {
  rocaucscore: 'roc_auc',
  auc: 'roc_auc',
  auroc: 'roc_auc',
  rocaucovrmacro: 'roc_auc_ovr',
  rocaucovomacro: 'roc_auc_ovo',
  ap: 'average_precision',
  averageprecisionscore: 'average_precision',
  averageprecisionmacro: 'average_precision',
  prauc: 'average_precision',
  logloss: 'log_loss',
  neglogloss: 'log_loss',
  crossentropy: 'log_loss',
  brier: 'brier_score',
  brierscoreloss: 'brier_score',
  negbrierscore: 'brier_score',
  mcc: 'matthews_corrcoef',
  kappa: 'cohen_kappa',
  cohenkappascore: 'cohen_kappa',
  tpr: 'recall',
  sensitivity: 'recall',
  tnr: 'specificity',
  falsepositiverate: 'fpr',
  falsenegativerate: 'fnr',
  topkaccuracyscore: 'top_k_accuracy',
  meanabsoluteerror: 'mae',
  negmeanabsoluteerror: 'mae',
  meansquarederror: 'mse',
  negmeansquarederror: 'mse',
  rootmeansquarederror: 'rmse',
  negrootmeansquarederror: 'rmse',
  meanabsolutepercentageerror: 'mape',
  negmeanabsolutepercentageerror: 'mape',
  medianabsoluteerror: 'medae',
  negmedianabsoluteerror: 'medae',
  absmaxerror: 'max_error',
  negmaxerror: 'max_error',
  explainedvariancescore: 'explained_variance',
  meanpinballloss: 'pinball',
  bias: 'mean_error',
  me: 'mean_error',
  ndcgscore: 'ndcg',
  dcgscore: 'dcg',
  hitrate: 'hit_rate@k',
  expectedcalibrationerror: 'ece',
  maximumcalibrationerror: 'mce',
};

/** What is written for the average is part of the name of the metric of several classes. */
const OF_SEVERAL: Readonly<Record<string, string>> = {
  precision: 'precision_macro',
  recall: 'recall_macro',
  f1: 'f1_macro',
  jaccard: 'jaccard_macro',
  roc_auc: 'roc_auc_ovr',
};

/**
 * The metric that a user names for a task: a name of the registry, with `@` and a number where it takes one, or an alias
 * (`F1Score`, `RocAuc`, `eval_f1`, `brier_score_loss`). Anything else is `METRIC_UNKNOWN` (exit 2) with the nearest one.
 */
export function chooseMetric(text: string, task: PredictionTask): ChosenMetric {
  const [, word = text, number] = /^([^@]*?)(?:@(.*))?$/s.exec(text.trim()) ?? [];
  const metric = metricNamed(word, task);
  if (!metric) throw unknown(text, task);
  if (!metric.tasks.includes(task)) throw ofAnotherTask(text, metric, task);
  if (number === undefined) return withDefault(metric);
  return { name: `${bare(metric)}@${Number(number)}`, metric, parameter: parameterOf(text, number, metric) };
}

/** All metrics of a task, each once. */
export function metricsOf(task: PredictionTask): ChosenMetric[] {
  return [...METRICS.values()].filter(({ tasks }) => tasks.includes(task)).map(withDefault);
}

function withDefault(metric: Metric): ChosenMetric {
  const isNamed = metric.name.endsWith('@k');
  const parameter = metric.parameter?.default;
  return {
    name: isNamed ? `${bare(metric)}@${parameter}` : metric.name,
    metric,
    ...(parameter !== undefined && { parameter }),
  };
}

function metricNamed(word: string, task: PredictionTask): Metric | undefined {
  const plain = word.replace(/^eval_/i, '');
  const key = keyOf(plain);
  const candidates = [...METRICS.values()].filter(
    (metric) => keyOf(bare(metric)) === key || keyOf(`${bare(metric)}score`) === key,
  );
  const found = candidates.find(({ tasks }) => tasks.includes(task)) ?? candidates[0];
  const alias = Object.hasOwn(ALIASES, key) ? METRICS.get(ALIASES[key]!) : undefined;
  return found ?? alias;
}

function keyOf(word: string): string {
  return word.toLowerCase().replace(/[\s_-]/g, '');
}

function bare({ name }: Metric): string {
  return name.replace(/@k$/, '');
}

function parameterOf(text: string, number: string, { name, parameter }: Metric): number {
  const value = number.trim() === '' ? NaN : Number(number);
  if (parameter?.symbol === 'k' && Number.isSafeInteger(value) && value >= 1) return value;
  if (parameter?.symbol === 'alpha' && value > 0 && value < 1) return value;
  const wanted = parameter?.symbol === 'k' ? 'a whole number of at least 1' : 'a number between 0 and 1';
  throw new UserError({
    code: 'METRIC_UNKNOWN',
    message: `metric "${text}" cannot be computed: ${parameter ? `after @ comes ${wanted}` : `${name} takes no number`}`,
    hint: parameter
      ? `Write for instance ${name.replace(/@k$/, '')}@${parameter.symbol === 'k' ? 10 : 0.9}.`
      : `Write ${name}.`,
    exitCode: 2,
  });
}

function ofAnotherTask(text: string, metric: Metric, task: PredictionTask): UserError {
  const several = task === 'multiclass' ? OF_SEVERAL[metric.name] : undefined;
  return new UserError({
    code: 'METRIC_UNKNOWN',
    message: `metric "${text}" is one of the task ${metric.tasks.join(' and ')}, not of ${task}`,
    hint: several === undefined ? `Metrics of ${task}: ${namesOf(task)}.` : `Write ${several}.`,
    exitCode: 2,
  });
}

function unknown(text: string, task: PredictionTask): UserError {
  const names = metricsOf(task).map(({ name }) => name);
  const meant = nearest(text, names) ?? nearest(text, METRICS.keys());
  return new UserError({
    code: 'METRIC_UNKNOWN',
    message: `there is no metric "${text.slice(0, 80)}"`,
    hint: meant === undefined ? `Metrics of ${task}: ${namesOf(task)}.` : `Did you mean ${meant}?`,
    exitCode: 2,
  });
}

function namesOf(task: PredictionTask): string {
  return metricsOf(task)
    .map(({ name }) => name)
    .join(', ');
}
