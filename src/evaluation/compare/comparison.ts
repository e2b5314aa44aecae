import type { Direction } from '../../core/measurement.js';
import type { Decision } from '../../core/verdict.js';
import type { Test } from './measure-pair.js';
import type { Unpaired } from './pair-rows.js';

/** What a user allows one metric. */
export interface Allowance {
  /** How much worse the challenger may be: in the metric's unit, or `1%` of the champion's value. */
  margin?: number | string;
  /** Bounds of the challenger's value, */
  min?: number;
  max?: number;
  /** which is judged by its bound at this one-sided confidence, where given. */
  minConfidence?: number;
  /** Only what is proved better passes. */
  improvement?: boolean;
}

/** A metric of two models on the same rows, judged. Differences are challenger − champion in the metric's own unit. */
export interface MetricComparison {
  champion: number | null;
  challenger: number | null;
  diff: number | null;
  /** Interval of `diff`. */
  ci: [number, number] | null;
  confidence: number;
  /** Standard errors of `diff` and of the challenger's value. */
  se: number | null;
  challenger_se: number | null;
  direction: Direction | null;
  /** The allowance in the metric's own unit; null where the user gave none. */
  margin: number | null;
  verdict: Decision;
  /** Proved better. */
  improved: boolean;
  rows_needed: number | null;
  /** How the interval came about. */
  test: Test | null;
  /** Of the hypothesis that there is no difference. */
  p_value: number | null;
  reason: string;
  undefined_reason?: string;
}

/** The rows where a column (or each of several) has one value; null where it is empty. */
export interface SliceComparison {
  by: Record<string, string | null>;
  n: number;
  positives: number | null;
  status: 'ok' | 'insufficient';
  /** `p_adjusted`: chance of such harm beyond the margin where there is none, after Holm over all slices and metrics. */
  metrics: Record<string, MetricComparison & { p_adjusted: number | null }>;
}

/** A challenger beside a champion. */
export interface Comparison {
  n: number;
  /** Rows of the positive class; null where there is none. */
  positives: number | null;
  /** Clusters of rows that belong together; null where every row stands for itself. */
  groups: number | null;
  /** Share of rows that the two label differently; null where there are no labels. */
  discordance: number | null;
  /** Ids and truth of both were found to be the same. */
  pairs_verified: boolean;
  /** Names the test set: SHA-256 of ids and truth. null where the rows differ. */
  rows_digest: string | null;
  metrics: Record<string, MetricComparison>;
  slices: SliceComparison[];
  decision: Decision;
  reason: string;
  /** Why nothing could be compared. */
  unpaired?: Unpaired;
}
