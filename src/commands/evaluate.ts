import { resolve } from 'node:path';
import { chooseMetric, evaluate as evaluatePredictions, measurable, metricsOf } from '../evaluation/index.js';
import { readPredictions, readSlices } from '../evaluation/index.js';
import type { ChosenMetric, PredictionTask } from '../evaluation/index.js';
import { openTable } from '../platform/duckdb/index.js';
import { askModel } from './ask-model.js';
import { defineCommand, text, texts } from './command.js';
import { evaluationText } from './evaluation-text.js';
import { metricOptions, metricOptionsOf } from './metric-options.js';
import { optionMisused } from './option-misused.js';
import { predictionColumns, predictionOptions, refuseMissing } from './prediction-options.js';

/** What is measured where nobody chose. */
const USUAL: Readonly<Record<PredictionTask, readonly string[]>> = {
  binary: ['accuracy', 'precision', 'recall', 'f1', 'roc_auc', 'average_precision', 'log_loss', 'brier_score'],
  multiclass: ['accuracy', 'balanced_accuracy', 'f1_macro', 'f1_weighted', 'roc_auc_ovr', 'log_loss'],
  regression: ['mae', 'rmse', 'r2', 'medae', 'mean_error'],
  ranking: ['ndcg@10', 'map@10', 'mrr'],
};

/** `assay evaluate`: metrics of a table of predictions, with intervals, slices and fairness. */
export const evaluate = defineCommand({
  name: 'evaluate',
  summary: 'measure predictions against the truth',
  positionals: '',
  endsOnInterrupt: true,
  options: {
    predictions: text('--predictions <file>', 'table of predictions: CSV, Parquet or JSON Lines'),
    model: text(
      '--model <file>',
      'an ONNX model, asked about the rows of --data; --prediction and --score name its outputs',
    ),
    data: text('--data <file>', 'table of rows that the model is asked about'),
    ...predictionOptions,
    metric: texts('--metric <name>', 'a metric, such as f1 or ndcg@10; all for every one of the task'),
    slice: texts('--slice <column>', 'measure each value of a column, too; a,b crosses two, age@4 cuts into quantiles'),
    ...metricOptions,
  },
  async run(context, _, given) {
    const { predictions: answers, model, data, target, task, metric, slice = [] } = given;
    const isAsked = model !== undefined || data !== undefined;
    const needed = isAsked ? { '--model': model, '--data': data } : { '--predictions': answers };
    refuseMissing('evaluate', { ...needed, '--target': target, '--task': task });
    if (isAsked && answers !== undefined)
      throw optionMisused('--predictions', 'a model makes its own', 'Leave it out, or leave out --model and --data.');
    const file = (data ?? answers)!;
    const isUsual = metric === undefined;
    const chosen = chosenMetrics(metric ?? USUAL[task!], task!);
    const table = await openTable({
      path: resolve(context.directory, file),
      name: file,
      ...(given.id !== undefined && { keepAsText: [given.id] }),
    });
    try {
      const named = predictionColumns(given, table);
      const asked = model === undefined ? undefined : await askModel(context.directory, model, table, named);
      const predictions = await readPredictions(asked?.table ?? table, asked?.columns ?? named);
      const metrics = measurable(chosen, predictions, isUsual || metric.includes('all'));
      const slices = await readSlices(table, slice);
      const evaluation = evaluatePredictions(predictions, { metrics, slices, ...metricOptionsOf(given) });
      const json = { ...evaluation, ...(asked && { engine: asked.engine }) };
      const judged = asked ? `${model} on ${file} (${asked.engine})` : file;
      return { exitCode: 0, json, text: await evaluationText(evaluation, metrics, judged) };
    } finally {
      table.close();
    }
  },
});

function chosenMetrics(names: readonly string[], task: PredictionTask): ChosenMetric[] {
  const chosen = names.flatMap((name) => (name === 'all' ? metricsOf(task) : [chooseMetric(name, task)]));
  return [...new Map(chosen.map((one) => [one.name, one])).values()];
}
