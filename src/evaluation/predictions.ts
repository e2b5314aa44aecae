import type { PackedTexts } from '../core/packed-texts.js';

interface PredictionsBase {
  /** Number of rows. */
  n: number;
  /** Weight of each row; absent = every row counts once. */
  weight?: Float64Array;
  /** Identity of each row, unique. */
  ids?: PackedTexts;
  /** Cluster code of each row (0, 1, …): rows of a cluster are not independent. */
  group?: Int32Array;
}

/** What a classifier of two classes said about each row, beside the truth. */
export interface BinaryPredictions extends PredictionsBase {
  task: 'binary';
  positive: string;
  negative: string;
  /** 1 = the row is of the positive class. */
  truth: Uint8Array;
  /** Probability or score of the positive class. */
  score?: Float64Array;
  /** 1 = predicted positive: from the label column, or score >= threshold. */
  label: Uint8Array;
  threshold: number;
}

/** What a classifier of several classes said about each row; codes index `classes`. */
export interface MulticlassPredictions extends PredictionsBase {
  task: 'multiclass';
  classes: string[];
  truth: Int32Array;
  label: Int32Array;
  /** Probabilities, one array a class, in the order of `classes`. */
  scores?: Float64Array[];
}

/** Predicted numbers beside the true ones. */
export interface RegressionPredictions extends PredictionsBase {
  task: 'regression';
  truth: Float64Array;
  prediction: Float64Array;
}

/** Scores of items answering queries, with their true relevance. */
export interface RankingPredictions extends PredictionsBase {
  task: 'ranking';
  /** Query code of each row (0, 1, …). */
  query: Int32Array;
  relevance: Float64Array;
  score: Float64Array;
}

/** Predictions of any task, in columns; all arrays have `n` entries in row order. */
export type Predictions = BinaryPredictions | MulticlassPredictions | RegressionPredictions | RankingPredictions;

export type PredictionTask = Predictions['task'];
