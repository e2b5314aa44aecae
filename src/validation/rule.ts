import type { QualityRule } from './table-schema.js';

interface RuleBase {
  /** `age.minimum`, `mean(age)`, `primaryKey`, or the name its writer gave. */
  id: string;
  severity: 'error' | 'warning';
}

/** A condition on rows: those where `fails` is true fail. */
export interface RowRule extends RuleBase {
  kind: 'rows';
  /** SQL over the columns of `FieldsQuery`. */
  fails: string;
  /** Whether `fails` looks into a query, of other tables or of `fields`: an aggregate takes none. */
  looksUp?: boolean;
  /** SQL that counts failing rows over the whole table; rows where `fails` is true unless said otherwise. */
  count?: string;
  /** Share of rows that may fail. */
  tolerance: number;
  /** SQL of the values that a sample shows, by column. */
  shows: { name: string; sql: string }[];
}

/** A number about the table, and the bounds it is held to. */
export interface NumberRule extends RuleBase {
  kind: 'number';
  /** SQL: an aggregate. */
  value: string;
  bounds: QualityRule;
}

/** A SELECT of the user that gives one number. */
export interface QueryRule extends RuleBase {
  kind: 'query';
  query: string;
  bounds: QualityRule;
}

/** Decided before any row is read: columns that are missing or too many. */
export interface KnownRule extends RuleBase {
  kind: 'known';
  status: 'pass' | 'fail' | 'skipped';
  reason: string;
}

export type Rule = RowRule | NumberRule | QueryRule | KnownRule;
