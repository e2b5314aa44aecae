/**
 * Predictions beside the truth: metrics with intervals, slices, and a challenger beside a champion on the same rows.
 *
 * Refuses to know: files, engines, revisions, what a gate allows.
 * Invariants: pure but for the table it reads; a metric that is undefined is null with a reason, never a silent 0.
 */
export { DEFAULT_METRICS, modelSectionShape } from './model-section.js';
export { evaluate, measurable } from './evaluate.js';
export type { Evaluation, Measured, Slice } from './evaluate.js';
export type { GroupGap } from './fairness.js';
export { chooseMetric, metricsOf } from './metrics/choose-metric.js';
export type { ChosenMetric } from './metrics/choose-metric.js';
export type { PredictionColumns } from './prediction-columns.js';
export type { Predictions, PredictionTask } from './predictions.js';
export { measureModel } from './measure-model.js';
export { evaluatedModel, evaluationSectionSchema, unmeasuredModel } from './section.js';
export { measuredRows, unmeasuredRows } from './changed-rows.js';
export type { EvaluatedModel, EvaluationSection } from './section.js';
export { comparePredictions } from './compare/compare-predictions.js';
export type { Allowance, Comparison, MetricComparison } from './compare/comparison.js';
export { isOfLabels } from './compare/influence.js';
export { pairRows } from './compare/pair-rows.js';
export { readRowKeys } from './compare/read-row-keys.js';
export { sliceRows } from './compare/slice-rows.js';
export { readPredictions } from './read-predictions.js';
export { readSlices } from './read-slices.js';
export { predictionsOfModel, scoreTable } from './score-model.js';
export { evaluationBlocks } from './evaluation-blocks.js';
