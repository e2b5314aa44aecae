import type { Distribution } from './distribution.js';
import type { ColumnKind } from './value-type.js';

/** Something about a column besides its distribution, judged by effect and significance like drift itself. */
export interface ColumnCheck {
  check: 'null_rate' | 'new_categories' | 'missing_categories' | 'out_of_range';
  /** Shares of the rows of either side. */
  reference: number;
  current: number;
  p_value: number;
  q_value: number;
  flagged: boolean;
  /** At most ten of the levels that came or went. */
  levels?: string[];
}

/** What was found about one column. Numbers are finite or null. */
export interface ColumnDrift {
  type: ColumnKind;
  /** Null where nothing could be compared, as are `score` and `threshold`. */
  method: string | null;
  score: number | null;
  threshold: number | null;
  /** Of the test that goes with the score, or of the method itself. */
  p_value?: number;
  /** `p_value` corrected for how many columns and checks there are (Benjamini-Hochberg). */
  q_value?: number;
  /** The score to expect where nothing has drifted. */
  noise_floor?: number;
  drifted: boolean;
  status: 'ok' | 'drifted' | 'insufficient' | 'error' | 'skipped';
  /** Why the status is none of `ok` and `drifted`. */
  undefined_reason?: string;
  critical?: true;
  role?: 'target' | 'prediction';
  checks?: ColumnCheck[];
  /** Of a column that has drifted, or failed a check. */
  distribution?: Distribution;
}

/** A difference of the tables' columns themselves. */
export interface SchemaChange {
  column: string;
  change: 'missing' | 'new' | 'type';
  /** Types of the column on either side; null where it is not there. */
  reference: string | null;
  current: string | null;
}

/** The rows of one level of the column that segments are made by. */
export interface SegmentDrift {
  by: Record<string, string>;
  n: number;
  status: 'ok' | 'drifted' | 'insufficient';
  columns: Record<string, ColumnDrift>;
}

/** The one verdict about two tables, and what it rests on. */
export interface DriftResult {
  /** `inconclusive`: no column, or not every critical one, could be compared. */
  decision: 'pass' | 'fail' | 'inconclusive';
  reason: string;
  dataset_drift: boolean;
  /** Drifted of the compared columns, by weight; null where there is nothing to take a share of, and why. */
  share: number | null;
  undefined_reason?: string;
  drift_share: number;
  number_of_columns: number;
  number_of_drifted_columns: number;
  preset: 'assay' | 'evidently';
  /** The report that all of this comes from, where nothing was measured here. */
  imported?: string;
  /** Null where nothing was measured here. */
  reference: { name: string; rows: number } | null;
  current: { name: string; rows: number } | null;
  columns: Record<string, ColumnDrift>;
  schema: SchemaChange[];
  segments?: SegmentDrift[];
}
